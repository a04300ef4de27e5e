#pragma once
#include "theme/Marks.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"

#include <QAbstractButton>
#include <QImage>

namespace fairlead::ui {

/// What a row of a related panel shows.
struct RelatedItem
{
    QString type = {}; ///< the record it opens
    QByteArray id = {};
    QString title = {};
    QString line = {}; ///< below the title; empty = one line
    bool avatar = false; ///< initials of the title before it
    QImage photo = {}; ///< instead of the initials
    bool check = false; ///< a box before it: a task that can be done
    QColor square = {}; ///< of a stage, before the second line
    QString right = {};
    Ink rightInk = Ink::TextMuted;
    std::optional<marks::Next> next = {}; ///< sign before `rightLine`
    QString rightLine = {}; ///< below `right`
    QString badge = {}; ///< instead of `right`
    QString badgeIcon = {};
    Tone badgeTone = Tone::Neutral;
};

/// One related record in a panel: a click opens it, a click on its box does the task.
class RelatedRow : public QAbstractButton
{
    Q_OBJECT
public:
    RelatedRow(const Theme& theme, const RelatedItem& item, QWidget* parent = nullptr);

    const RelatedItem& item() const { return m_item; }
    QSize sizeHint() const override;

signals:
    void checkedOff();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF boxPlace() const;
    int paintRight(QPainter& painter, const QRectF& area) const;

    const Theme& m_theme;
    RelatedItem m_item;
};

} // namespace fairlead::ui
