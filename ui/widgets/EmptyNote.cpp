#include "widgets/EmptyNote.h"

#include "theme/Paint.h"

namespace fairlead::ui {

void EmptyNote::paint(QPainter& painter, const QRectF& area) const
{
    const int line = m_theme->lineHeight(Type::Title);
    const QRectF title(area.left(), area.center().y() - line, area.width(), line);
    paint::text(painter, title, Qt::AlignCenter, m_title, m_theme->font(Type::Heading), m_theme->color(Ink::Text));
    paint::text(painter, title.translated(0, line), Qt::AlignCenter, m_sentence, m_theme->font(Type::Body),
        m_theme->color(Ink::TextMuted));
}

} // namespace fairlead::ui
