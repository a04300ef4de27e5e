#pragma once
#include <QString>
#include <optional>

namespace fairlead::ui {

/// One bar of the funnel and the step that leads on from it. All words are finished texts in the person's language.
struct FunnelStage
{
    QString id = {};
    QString name = {};
    /// Below the name: "6 open now", "¥9.64 M".
    QString note = {};
    /// On the bar.
    QString figure = {};
    /// Width as a share of the first bar, 0 to 1; and the width it should have.
    qreal share = 0;
    std::optional<qreal> targetShare;
    /// Conversion to the next stage: "69.8 %" and "target 65 %"; empty for the last.
    QString conversion = {};
    QString target = {};
    bool underTarget = false;
    bool bottleneck = false;
    bool won = false;
    QString ownColour = {}; ///< "#3060c0"; empty = by its place
    QString barToolTip = {};
    QString stepToolTip = {};
};

} // namespace fairlead::ui
