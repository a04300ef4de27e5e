#include "widgets/QuietEdit.h"

#include <QInputMethodEvent>

namespace fairlead::ui {

QuietEdit::QuietEdit(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &QuietEdit::ask);
}

void QuietEdit::setQuietly(const QString& text)
{
    m_lastAsked = text;
    setText(text);
}

void QuietEdit::ask()
{
    if (m_composing || text() == m_lastAsked) return;
    m_lastAsked = text();
    emit asked(m_lastAsked);
}

// The text changes inside the base call: composing must be known before it, and its end told after it.
void QuietEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    ask();
}

} // namespace fairlead::ui
