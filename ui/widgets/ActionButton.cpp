#include "widgets/ActionButton.h"

#include <QAction>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

ActionButton::ActionButton(QAction* action, Show show, Kind kind, kinds::Scale scale, QWidget* parent)
    : QToolButton(parent)
{
    setDefaultAction(action);
    setAutoRaise(kind == Kind::Quiet);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(show == Show::IconOnly ? Qt::ToolButtonIconOnly
            : show == Show::TextOnly          ? Qt::ToolButtonTextOnly
                                              : Qt::ToolButtonTextBesideIcon);
    setKind(this, kind, scale);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    const QAction* action = defaultAction();
    QString name = action->text();
    setAccessibleName(name.remove(u'&'));
    setObjectName(action->objectName() + u"Button"_s);
    if (!action->isVisible())
        hide();
    else if (m_gone)
        show();
    m_gone = !action->isVisible();
}

bool ActionButton::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QToolButton::event(event);
    const QString keys = defaultAction()->shortcut().toString(QKeySequence::NativeText);
    const QString name = defaultAction()->toolTip();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
        keys.isEmpty() ? name : tr("%1 (%2)", "name of an action and its key").arg(name, keys), this);
    return true;
}

} // namespace fairlead::ui
