#pragma once
#include "theme/Kinds.h"
#include "theme/Theme.h"

#include <QToolButton>

namespace fairlead::ui {

/// A button for an action: takes its text, icon and state, hides with it, is named after it and shows name and key as
/// tool tip.
class ActionButton : public QToolButton
{
    Q_OBJECT
public:
    enum class Show { IconOnly, IconAndText, TextOnly };

    ActionButton(QAction* action, Show show, Kind kind = Kind::Quiet, kinds::Scale scale = kinds::Scale::Small,
        QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void follow();

    bool m_gone = false; ///< with its action
};

} // namespace fairlead::ui
