#include "widgets/TrendChart.h"

#include "theme/Paint.h"
#include "widgets/ChartLegend.h"
#include "widgets/MarkFrame.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double barShare = 0.7; // of the room of a group
constexpr int axisSteps = 5;
constexpr int fewLabels = 12;
} // namespace

TrendChart::TrendChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chart(new QChart)
    , m_below(new QBarCategoryAxis)
    , m_side(new QValueAxis)
    , m_legend(new ChartLegend(theme, this))
    , m_frame(new MarkFrame(theme, this))
{
    setObjectName(u"trendChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->addAxis(m_below, Qt::AlignBottom);
    m_chart->addAxis(m_side, Qt::AlignLeft);
    m_below->setGridLineVisible(false);
    m_chart->legend()->hide(); // the library's own is lost on paper
    connect(&m_scene, &QGraphicsScene::changed, this, [this] { update(m_canvas); });
    connect(&theme, &Theme::changed, this, &TrendChart::draw);
}

QSize TrendChart::sizeHint() const { return { m_theme.px(Size::SearchWidth), m_theme.px(Size::PopoverTallest) }; }

QSize TrendChart::minimumSizeHint() const
{
    const int width = m_theme.px(Size::PopoverLeast);
    return { width, m_leastHeight ? m_leastHeight : width / 2 };
}

void TrendChart::setLeastHeight(int pixels)
{
    m_leastHeight = pixels;
    updateGeometry();
}

void TrendChart::setBars(const TrendBars& bars)
{
    m_bars = bars;
    const int last = int(bars.labels.size()) - 1;
    m_current = m_current < 0 && hasFocus() ? last : std::min(m_current, last); // the keyboard may wait for the bars
    m_hovered = -1;
    draw();
}

void TrendChart::draw()
{
    m_chart->removeAllSeries();
    if (m_bars.shape == TrendBars::Shape::Lines)
        addLines();
    else
        addBars();
    dressAxes();
    QList<std::pair<QString, Ink>> meanings;
    for (const TrendBars::Series& one : std::as_const(m_bars.series))
        if (!one.lifts) meanings.append({ one.name, one.ink });
    m_legend->setEntries(meanings);
    m_legend->setVisible(meanings.size() > 1);
    arrange();
}

/// The chart is laid out here and now, so that it is painted once, as it will stay.
void TrendChart::arrange()
{
    const int above = m_legend->isHidden() ? 0 : m_legend->sizeHint().height();
    m_legend->setGeometry(0, 0, width(), above);
    m_canvas = rect().adjusted(0, above, 0, 0);
    m_scene.setSceneRect(QRectF({}, m_canvas.size()));
    m_chart->resize(m_canvas.size());
    m_chart->layout()->activate();
    setCurrent(m_current);
    update();
}

void TrendChart::resizeEvent(QResizeEvent*) { arrange(); }

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // Bars and the lines of the axes are upright: smoothed, they would only be blurred.
    painter.setRenderHint(QPainter::Antialiasing, m_bars.shape == TrendBars::Shape::Lines);
    m_scene.render(&painter, m_canvas, m_scene.sceneRect());
}

void TrendChart::addBars()
{
    QAbstractBarSeries* series = nullptr;
    if (m_bars.shape == TrendBars::Shape::Stacked)
        series = new QStackedBarSeries;
    else
        series = new QBarSeries;
    series->setBarWidth(barShare);
    for (const TrendBars::Series& one : std::as_const(m_bars.series)) {
        auto* bars = new QBarSet(one.name, series);
        bars->append(one.values);
        bars->setColor(one.lifts ? QColor(Qt::transparent) : m_theme.color(one.ink));
        bars->setBorderColor(Qt::transparent);
        series->append(bars);
    }
    m_chart->addSeries(series);
}

/// A run of known values is a line of its own; a value that stands alone is its mark.
void TrendChart::addLines()
{
    for (const TrendBars::Series& one : std::as_const(m_bars.series)) {
        QLineSeries* run = nullptr;
        for (int place = 0; place < one.values.size(); ++place) {
            if (std::isnan(one.values.at(place))) {
                run = nullptr;
                continue;
            }
            if (!run) {
                run = new QLineSeries;
                run->setPen(QPen(m_theme.color(one.ink), m_theme.px(Size::Line)));
                run->setPointsVisible(true);
                run->setMarkerSize(m_theme.px(Space::Xs));
                m_chart->addSeries(run);
            }
            run->append(place, one.values.at(place));
        }
    }
}

std::pair<double, double> TrendChart::range() const
{
    double least = 0;
    double most = std::max(m_bars.most, 0.0);
    for (int place = 0; place < m_bars.labels.size(); ++place) {
        double sum = 0;
        for (const TrendBars::Series& one : std::as_const(m_bars.series)) {
            const double value = one.values.value(place);
            if (std::isnan(value)) continue;
            sum = m_bars.shape == TrendBars::Shape::Stacked ? sum + value : value;
            least = std::min(least, sum);
            if (m_bars.most <= 0) most = std::max(most, sum);
        }
    }
    return { least, most > 0 ? most : 1 };
}

void TrendChart::dressAxes()
{
    const auto dress = [this](QAbstractAxis& axis) {
        axis.setLabelsFont(m_theme.font(Type::Caption));
        axis.setLabelsColor(m_theme.color(Ink::TextMuted));
        axis.setTitleFont(m_theme.font(Type::Caption));
        axis.setTitleBrush(m_theme.color(Ink::TextMuted));
        axis.setLinePenColor(m_theme.color(Ink::BorderStrong));
        axis.setGridLineColor(m_theme.color(Ink::Border));
    };
    m_below->clear();
    m_below->append(m_bars.labels);
    dress(*m_below);
    // The library shortens too early; only where there are many is there no room.
    m_below->setTruncateLabels(m_bars.labels.size() > fewLabels);
    const auto [least, most] = range();
    m_side->setRange(least, most);
    m_side->setTickCount(axisSteps + 1);
    m_side->setLabelFormat(most >= axisSteps * 2 || most <= 0 ? u"%.0f"_s : u"%.2g"_s);
    if (m_bars.most <= 0) m_side->applyNiceNumbers();
    m_side->setTitleText(m_bars.title);
    dress(*m_side);
    for (QAbstractSeries* series : m_chart->series()) {
        series->attachAxis(m_below);
        series->attachAxis(m_side);
    }
    if (!m_bars.labels.isEmpty()) m_below->setRange(m_bars.labels.front(), m_bars.labels.back());
}

QRectF TrendChart::groupRect(int group) const
{
    const QRectF area = m_chart->mapRectToScene(m_chart->plotArea()).translated(m_canvas.topLeft());
    const qreal width = area.width() / std::max<qsizetype>(1, m_bars.labels.size());
    return { area.left() + group * width, area.top(), width, area.height() };
}

int TrendChart::groupAt(const QPointF& point) const
{
    for (int group = 0; group < m_bars.labels.size(); ++group)
        if (groupRect(group).contains(point)) return group;
    return -1;
}

void TrendChart::setCurrent(int group)
{
    const bool moved = m_current != group;
    m_current = group;
    const int shown = hasFocus() && m_current >= 0 ? m_current : m_hovered;
    m_frame->setVisible(shown >= 0);
    m_frame->setStrong(hasFocus() && shown == m_current);
    if (shown >= 0) m_frame->setGeometry(groupRect(shown).toAlignedRect());
    setAccessibleDescription(m_bars.tips.value(m_current));
    if (moved) emit currentChanged(group);
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_bars.labels.size()) - 1;
    if (event->key() == Qt::Key_Left && last >= 0)
        setCurrent(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right && last >= 0)
        setCurrent(std::min(last, m_current + 1));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        emit opened(m_current);
    else
        return QWidget::keyPressEvent(event);
    if (m_current >= 0 && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QToolTip::showText(mapToGlobal(groupRect(m_current).center().toPoint()), m_bars.tips.value(m_current), this);
}

void TrendChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason) m_current = int(m_bars.labels.size()) - 1;
    setCurrent(m_current);
}

void TrendChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(m_current);
}

void TrendChart::hover(int group)
{
    m_hovered = group;
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCurrent(m_current);
}

void TrendChart::mouseMoveEvent(QMouseEvent* event) { hover(groupAt(event->position())); }

void TrendChart::leaveEvent(QEvent*) { hover(-1); }

void TrendChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int group = groupAt(event->position());
    if (group >= 0) emit opened(group);
}

bool TrendChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), m_bars.tips.value(groupAt(help->pos())), this);
    return true;
}

} // namespace fairlead::ui
