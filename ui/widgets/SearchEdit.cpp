#include "widgets/SearchEdit.h"

#include "theme/Kinds.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

SearchEdit::SearchEdit(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setObjectName(u"searchEdit"_s);
    setClearButtonEnabled(true);
    setKind(this, Kind::Plain, kinds::Scale::Small);
    addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchEdit::ask);
}

QSize SearchEdit::sizeHint() const { return { m_theme.px(Size::SearchLeast), m_theme.px(Size::ControlSmall) }; }

QSize SearchEdit::minimumSizeHint() const { return { m_theme.px(Size::PersonName), m_theme.px(Size::ControlSmall) }; }

void SearchEdit::ask()
{
    if (m_composing || text() == m_lastAsked) return;
    m_lastAsked = text();
    emit asked(m_lastAsked);
}

// The text changes inside the base call: composing must be known before it, and its end told after it.
void SearchEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    ask();
}

void SearchEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_composing) return QLineEdit::keyPressEvent(event);
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
