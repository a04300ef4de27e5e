#include "widgets/SearchEdit.h"

#include "theme/Kinds.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

SearchEdit::SearchEdit(const Theme& theme, QWidget* parent)
    : QuietEdit(parent)
    , m_theme(theme)
{
    setObjectName(u"searchEdit"_s);
    setClearButtonEnabled(true);
    setKind(this, Kind::Plain, kinds::Scale::Small);
    addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
}

QSize SearchEdit::sizeHint() const { return { m_theme.px(Size::SearchLeast), m_theme.px(Size::ControlSmall) }; }

QSize SearchEdit::minimumSizeHint() const { return { m_theme.px(Size::PersonName), m_theme.px(Size::ControlSmall) }; }

void SearchEdit::keyPressEvent(QKeyEvent* event)
{
    if (isComposing()) return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit accepted();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty()) return emit left();
        clear();
        return;
    case Qt::Key_Down:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
