#pragma once
#include "widgets/Badge.h"

#include <QPainterPath>

namespace fairlead::ui {

/// Somebody on a decision map, as he is drawn.
struct DecisionBox
{
    QString key;
    QString name;
    QString post = {};
    QString role = {};
    QString attitude = {}; ///< in words
    Tone tone = Tone::Neutral; ///< of the attitude
    QString attitudeIcon = {};
    int power = 0; ///< 1 low to 3 high; 0: nobody said
    QString powerWords = {};
    QString contact = {}; ///< "Met 9 Nov"
    QString contactIcon = {};
    QPointF at = {}; ///< upper left corner, in pixels at 100 %
};

struct DecisionLink
{
    enum class Kind { ReportsTo, Influences };
    QString key; ///< of an influence
    QString from; ///< ReportsTo: the one above
    QString to;
    Kind kind = Kind::ReportsTo;
    bool strong = false;
};

/// Size of a box, in pixels at 100 %.
QSize decisionBoxSize();
/// Where a line is drawn from: the handle below starts "reports to me", the one at the right "I influence".
QRectF decisionHandle(const QRectF& box, DecisionLink::Kind kind, const Theme& theme);
QPainterPath decisionPath(const QRectF& from, const QRectF& to, DecisionLink::Kind kind);

struct DecisionBoxState
{
    bool chosen = false;
    bool hovered = false;
    bool focused = false;
    bool target = false; ///< a line that is being drawn would end here
};
void paintDecisionBox(
    QPainter& painter, const QRectF& box, const DecisionBox& person, DecisionBoxState state, const Theme& theme);
void paintDecisionLink(
    QPainter& painter, const QPainterPath& path, DecisionLink::Kind kind, bool strong, bool chosen, const Theme& theme);
/// Three bars of which `power` are filled.
void paintPower(QPainter& painter, const QRectF& box, int power, const Theme& theme);

} // namespace fairlead::ui
