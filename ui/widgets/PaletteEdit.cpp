#include "widgets/PaletteEdit.h"

#include <QKeyEvent>

namespace fairlead::ui {

PaletteEdit::PaletteEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setProperty("ownFocus", true);
    connect(this, &QLineEdit::textChanged, this, &PaletteEdit::ask);
}

void PaletteEdit::ask()
{
    if (m_composing || text() == m_lastAsked) return;
    m_lastAsked = text();
    emit asked(m_lastAsked);
}

// The text changes inside the base call: composing must be known before it, and its end told after it.
void PaletteEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    ask();
}

void PaletteEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_composing) return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        emit stepped(-1);
        return;
    case Qt::Key_Down:
        emit stepped(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit accepted(event->modifiers() & ~Qt::KeypadModifier);
        return;
    case Qt::Key_Escape:
        emit dismissed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool PaletteEdit::focusNextPrevChild(bool next)
{
    if (next && !m_composing) emit actionsRequested();
    return true; // the focus stays while the palette is open
}

} // namespace fairlead::ui
