#include "widgets/FunnelView.h"

#include "theme/Marks.h"
#include "theme/Paint.h"
#include "widgets/ShapeButton.h"

#include <QPainterPath>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {
// Percent by which a bar under the pointer brightens.
constexpr int hoverLighter = 108;
// A little over one line: the dashes must be seen on the bars as well as beside them.
constexpr qreal targetWidth = 1.5;
} // namespace

FunnelView::FunnelView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"funnelView"_s);
    setAccessibleName(tr("Funnel"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, [this] {
        measureLabels();
        updateGeometry();
        placeButtons();
        update();
    });
}

void FunnelView::setStages(const QList<FunnelStage>& stages)
{
    const bool same = std::equal(stages.cbegin(), stages.cend(), m_stages.cbegin(), m_stages.cend(),
        [](const FunnelStage& one, const FunnelStage& other) {
            return one.id == other.id && one.conversion.isEmpty() == other.conversion.isEmpty();
        });
    m_stages = stages;
    measureLabels();
    // The same shapes keep their buttons, and with them the keyboard and the pointer.
    if (!same) rebuildButtons();
    labelButtons();
    placeButtons();
    updateGeometry();
    update();
}

void FunnelView::rebuildButtons()
{
    qDeleteAll(m_bars);
    qDeleteAll(m_steps);
    m_bars.clear();
    m_steps.clear();
    for (const FunnelStage& stage : std::as_const(m_stages)) {
        auto* bar = new ShapeButton(m_theme, this);
        bar->setObjectName(u"funnel-%1-button"_s.arg(stage.id));
        connect(bar, &ShapeButton::clicked, this, [this, id = stage.id] { emit stageClicked(id); });
        m_bars.append(bar);
        bar->show();
        if (stage.conversion.isEmpty()) continue;
        auto* step = new ShapeButton(m_theme, this);
        step->setObjectName(u"funnel-%1-step-button"_s.arg(stage.id));
        connect(step, &ShapeButton::clicked, this, [this, id = stage.id] { emit stepClicked(id); });
        m_steps.append(step);
        step->show();
    }
}

void FunnelView::labelButtons()
{
    auto step = m_steps.cbegin();
    for (int at = 0; at < m_stages.size(); ++at) {
        const FunnelStage& stage = m_stages.at(at);
        ShapeButton* bar = m_bars.at(at);
        bar->setAccessibleName(tr("%1: %2", "stage and number of deals").arg(stage.name, stage.figure));
        bar->setAccessibleDescription(stage.note);
        bar->setToolTip(stage.barToolTip);
        if (stage.conversion.isEmpty()) continue;
        (*step)->setAccessibleName(
            tr("On from %1: %2, %3", "stage, conversion, target").arg(stage.name, stage.conversion, stage.target));
        (*step)->setToolTip(stage.stepToolTip);
        ++step;
    }
}

int FunnelView::heightFor(Size bar, Size gap) const
{
    const int count = int(m_stages.size());
    if (!count) return 0;
    return count * m_theme.px(bar) + (count - 1) * m_theme.px(gap) + 2 * m_theme.px(Size::FunnelOvershoot);
}

QSize FunnelView::sizeHint() const
{
    return { labelWidth() + m_theme.px(Size::FunnelWidest), heightFor(Size::FunnelBar, Size::FunnelGap) };
}

QSize FunnelView::minimumSizeHint() const
{
    return { 2 * m_theme.px(Size::FunnelLabel), heightFor(Size::FunnelBarLeast, Size::FunnelGapLeast) };
}

// Bars and gaps give way together when the page is low.
qreal FunnelView::barHeight() const
{
    const int wanted = heightFor(Size::FunnelBar, Size::FunnelGap);
    const qreal share = wanted > 0 ? std::min(1.0, qreal(height()) / wanted) : 1;
    return std::floor(m_theme.px(Size::FunnelBar) * share);
}

qreal FunnelView::gapHeight() const
{
    const int wanted = heightFor(Size::FunnelBar, Size::FunnelGap);
    const qreal share = wanted > 0 ? std::min(1.0, qreal(height()) / wanted) : 1;
    return std::floor(m_theme.px(Size::FunnelGap) * share);
}

// No word may be cut off: the column is as wide as its longest line, and the bars give way.
void FunnelView::measureLabels()
{
    const QFont name = m_theme.font(Type::Body, Weight::SemiBold);
    const QFont note = m_theme.font(Type::Caption);
    m_widestLabel = m_theme.px(Size::FunnelLabel) - m_theme.px(Space::S);
    for (const FunnelStage& stage : std::as_const(m_stages)) {
        const int step = m_theme.px(Space::L) + paint::textWidth(stage.conversion, name) + m_theme.px(Space::Snug)
            + paint::textWidth(stage.target, note) + m_theme.px(Space::Xs);
        m_widestLabel
            = std::max({ m_widestLabel, paint::textWidth(stage.name, name), paint::textWidth(stage.note, note), step });
    }
}

// A page too narrow for both keeps half of it for the shapes.
int FunnelView::labelWidth() const
{
    return std::min(m_widestLabel + m_theme.px(Space::S), std::max(m_theme.px(Size::FunnelLabel), width() / 2));
}

QRectF FunnelView::chartArea() const
{
    const int label = labelWidth();
    const int widest = std::min(width() - label, m_theme.px(Size::FunnelWidest));
    return { qreal(label), qreal(m_theme.px(Size::FunnelOvershoot)), qreal(std::max(widest, 0)), qreal(height()) };
}

QRectF FunnelView::barRect(int stage, qreal share) const
{
    const QRectF area = chartArea();
    const qreal least = std::min<qreal>(area.width(), m_theme.px(Size::FunnelLeastBar));
    const qreal width = std::round(std::clamp(area.width() * share, least, area.width()) / 2) * 2;
    return { std::round(area.center().x() - width / 2), area.top() + stage * (barHeight() + gapHeight()), width,
        barHeight() };
}

QColor FunnelView::colorOf(int stage) const
{
    if (m_stages.at(stage).won) return m_theme.color(Ink::StageWon);
    const auto open = std::count_if(m_stages.cbegin(), m_stages.cend(), [](const auto& each) { return !each.won; });
    return m_theme.stageColor(m_stages.at(stage).ownColour, stage, int(open));
}

void FunnelView::placeButtons()
{
    const int ring = m_theme.px(Size::FunnelOvershoot);
    for (int i = 0; i < m_bars.size(); ++i)
        m_bars.at(i)->setGeometry(
            barRect(i, m_stages.at(i).share).toRect().adjusted(-ring, -ring, ring, ring).intersected(rect()));
    for (int i = 0; i < m_steps.size() && i + 1 < m_stages.size(); ++i) {
        const QRectF above = barRect(i, m_stages.at(i).share);
        m_steps.at(i)->setGeometry(
            QRectF(above.left(), above.bottom() + ring, above.width(), gapHeight() - 2 * ring).toRect());
    }
}

void FunnelView::resizeEvent(QResizeEvent*) { placeButtons(); }

void FunnelView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(m_stages.size());
    for (int i = 0; i + 1 < count; ++i)
        paintStep(painter, i);
    for (int i = 0; i < count; ++i) {
        paintBar(painter, i);
        paintTarget(painter, i);
        paintNames(painter, i);
        if (!m_stages.at(i).conversion.isEmpty()) paintConversion(painter, i);
    }
}

void FunnelView::paintStep(QPainter& painter, int stage) const
{
    const QRectF above = barRect(stage, m_stages.at(stage).share);
    const QRectF below = barRect(stage + 1, m_stages.at(stage + 1).share);
    const bool lit = stage < m_steps.size() && m_steps.at(stage)->underMouse();
    const Ink ink = m_stages.at(stage).bottleneck ? Ink::DangerSoft : lit ? Ink::Border : Ink::NeutralSoft;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ink));
    // Corners of the bars are round: the step starts beneath them.
    const qreal tuck = m_theme.px(Radius::Mark);
    painter.drawPolygon(QPolygonF { { above.left(), above.bottom() - tuck }, { above.right(), above.bottom() - tuck },
        { above.right(), above.bottom() }, { below.right(), below.top() }, { below.right(), below.top() + tuck },
        { below.left(), below.top() + tuck }, { below.left(), below.top() }, { above.left(), above.bottom() } });
}

void FunnelView::paintBar(QPainter& painter, int stage) const
{
    const FunnelStage& each = m_stages.at(stage);
    const QRectF bar = barRect(stage, each.share);
    const QColor fill = colorOf(stage);
    const bool lit = m_bars.at(stage)->underMouse();
    // Step corners would shine beside the round ones of the bar.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Ink::Surface));
    painter.drawRect(bar);
    paint::box(painter, bar, m_theme.px(Radius::Mark), lit ? fill.lighter(hoverLighter) : fill);
    const QColor ink = each.won ? m_theme.color(Ink::OnStageWon) : m_theme.onStageColor(fill);
    const QFont font = m_theme.font(Type::Heading);
    const bool fits = paint::textWidth(each.figure, font) <= bar.width();
    const QRectF words = fits ? bar : bar.translated(bar.width() + m_theme.px(Space::S), 0);
    paint::text(painter, fits ? words : words.adjusted(0, 0, m_theme.px(Space::Xxxl), 0),
        fits ? Qt::AlignCenter : Qt::AlignLeft, each.figure, font, fits ? ink : m_theme.color(Ink::Text));
}

void FunnelView::paintTarget(QPainter& painter, int stage) const
{
    const auto& target = m_stages.at(stage).targetShare;
    if (!target) return;
    const QRectF wanted = barRect(stage, *target);
    const qreal over = m_theme.px(Size::FunnelOvershoot);
    painter.setPen(paint::targetPen(m_theme, targetWidth));
    for (const qreal x : { wanted.left(), wanted.right() })
        painter.drawLine(QPointF(x, wanted.top() - over), QPointF(x, wanted.bottom()));
}

void FunnelView::paintNames(QPainter& painter, int stage) const
{
    const FunnelStage& each = m_stages.at(stage);
    const QRectF bar = barRect(stage, 1);
    const qreal name = m_theme.lineHeight(Type::Body);
    const qreal note = m_theme.lineHeight(Type::Caption);
    const qreal width = chartArea().left() - m_theme.px(Space::S);
    const qreal top = std::floor(bar.center().y() - (name + note) / 2);
    paint::text(painter, QRectF(0, top, width, name), Qt::AlignLeft, each.name,
        m_theme.font(Type::Body, Weight::SemiBold), m_theme.color(Ink::Text));
    paint::text(painter, QRectF(0, top + name, width, note), Qt::AlignLeft, each.note, m_theme.font(Type::Caption),
        m_theme.color(Ink::TextMuted));
}

void FunnelView::paintConversion(QPainter& painter, int stage) const
{
    const FunnelStage& each = m_stages.at(stage);
    const QRectF bar = barRect(stage, 1);
    const QRectF row(0, bar.bottom(), chartArea().left() - m_theme.px(Space::Xs), gapHeight());
    const int side = m_theme.px(Size::IconMark);
    marks::paintArrowDown(painter, paint::centred(row, -m_theme.px(Space::Nudge), side),
        m_theme.color(each.underTarget  ? Ink::Danger
                : each.target.isEmpty() ? Ink::TextMuted // nothing to compare with
                                        : Ink::Positive));
    const QFont bold = m_theme.font(Type::Body, Weight::SemiBold);
    const qreal x = m_theme.px(Space::L);
    const qreal figure = paint::textWidth(each.conversion, bold) + 1;
    paint::text(painter, QRectF(x, row.top(), figure, row.height()), Qt::AlignLeft, each.conversion, bold,
        m_theme.color(each.underTarget ? Ink::Danger : Ink::Text));
    const qreal rest = x + figure + m_theme.px(Space::Snug);
    paint::text(painter, QRectF(rest, row.top(), row.right() - rest, row.height()), Qt::AlignLeft, each.target,
        m_theme.font(Type::Caption), m_theme.color(each.bottleneck ? Ink::Danger : Ink::TextMuted));
}

} // namespace fairlead::ui
