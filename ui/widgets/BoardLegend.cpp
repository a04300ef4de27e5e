#include "widgets/BoardLegend.h"

#include "theme/Paint.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BoardLegend::BoardLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"boardLegend"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BoardLegend::setBoard(const BoardModel& model)
{
    m_parts = { { Ink::DangerFill, tr("Late %1").arg(model.countOf(NextState::Late)) },
        { Ink::WarningFill, tr("No next step %1").arg(model.countOf(NextState::None)) },
        { Ink::PositiveFill, tr("Today %1").arg(model.countOf(NextState::Today)) },
        { Ink::BorderStrong, tr("Later %1").arg(model.countOf(NextState::Later)) } };
    QStringList words;
    for (const auto& part : std::as_const(m_parts))
        words.append(part.second);
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int BoardLegend::widthOf(const QString& words) const
{
    return m_theme.px(Space::S) + m_theme.px(Space::Xs) + paint::textWidth(words, m_theme.font(Type::Caption)) + 1;
}

QSize BoardLegend::sizeHint() const
{
    int width = 0;
    for (const auto& [ink, words] : m_parts)
        width += widthOf(words) + m_theme.px(Space::L);
    return { width, m_theme.lineHeight(Type::Body) }; // one gap is to the search field
}

void BoardLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF line(rect());
    line.setLeft(m_theme.px(Space::L));
    const qreal dot = m_theme.px(Space::S);
    for (const auto& [ink, words] : m_parts) {
        paint::box(painter, paint::centred(line, line.left(), dot), dot / 2, m_theme.color(ink));
        paint::text(painter, line.adjusted(dot + m_theme.px(Space::Xs), 0, 0, 0), Qt::AlignLeft, words,
            m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
        line.setLeft(line.left() + widthOf(words) + m_theme.px(Space::L));
    }
}

} // namespace fairlead::ui
