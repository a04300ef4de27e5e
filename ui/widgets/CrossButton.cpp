#include "widgets/CrossButton.h"

#include "theme/Kinds.h"

namespace fairlead::ui {

CrossButton::CrossButton(const Theme& theme, const QString& name, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(name);
    setIcon(theme.icon(QStringLiteral("dialog-close")));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setKind(this, Kind::Quiet, kinds::Scale::Tiny);
}

void CrossButton::setWords(const QString& words)
{
    setToolTip(words);
    setAccessibleName(words);
}

} // namespace fairlead::ui
