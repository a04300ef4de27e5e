#include "widgets/KeyHints.h"

#include "theme/Paint.h"

#include <QLocale>

namespace fairlead::ui {

KeyHints::KeyHints(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

void KeyHints::setHints(const QList<KeyHint>& hints)
{
    m_hints = hints;
    m_note.clear();
    QStringList spoken;
    for (const KeyHint& hint : hints)
        spoken << tr("%1: %2", "a key and what it does").arg(hint.keys, hint.text);
    setAccessibleName(QLocale().createSeparatedList(spoken));
    updateGeometry();
    update();
}

void KeyHints::setNote(const QString& note)
{
    m_hints.clear();
    m_note = note;
    setAccessibleName(note);
    update();
}

QSize KeyHints::sizeHint() const { return { 0, m_theme.px(Size::KeyCap) }; }

void KeyHints::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = m_theme.font(Type::Caption);
    const QColor ink = m_theme.color(Ink::TextMuted);
    if (!m_note.isEmpty()) return paint::text(painter, QRectF(rect()), Qt::AlignLeft, m_note, font, ink);
    qreal x = 0;
    for (const KeyHint& hint : std::as_const(m_hints)) {
        const int cap = paint::keyCapWidth(hint.keys, m_theme);
        const int words = paint::textWidth(hint.text, font);
        const int gap = m_theme.px(Space::Xs) + 1;
        if (x + cap + gap + words > width()) return;
        paint::keyCap(painter, QRectF(x, 0, cap, height()), hint.keys, m_theme);
        x += cap + gap;
        paint::text(painter, QRectF(x, 0, words + 1, height()), Qt::AlignLeft, hint.text, font, ink);
        x += words + m_theme.px(Space::L);
    }
}

} // namespace fairlead::ui
