#include "pages/RankingBars.h"

#include "insight/Report.h"
#include "widgets/BarRow.h"
#include "widgets/Label.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int fewest = 4;
constexpr int most = 12; // asked for; where there is more room, more are shown
} // namespace

RankingBars::RankingBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"rankingBars"_s);
}

QSize RankingBars::sizeHint() const
{
    const int rows = m_ranking ? std::min<int>(most, int(m_ranking->report.rows.size())) : 1;
    return { m_theme.px(Size::SearchWidth), std::max(1, rows) * m_theme.px(Size::BarRow) };
}

QSize RankingBars::minimumSizeHint() const
{
    const int rows = m_ranking ? std::min<int>(fewest, int(m_ranking->report.rows.size())) : 1;
    return { m_theme.px(Size::PopoverLeast), std::max(1, rows) * m_theme.px(Size::BarRow) };
}

void RankingBars::show(std::shared_ptr<const ReportRanking> ranking, const ReportText& words)
{
    m_ranking = std::move(ranking);
    m_words = words;
    m_shown = -1;
    if (m_ranking) lay();
    updateGeometry();
}

/// What stands beside the figure: of how many, other currencies, or how many deals or other records.
QString RankingBars::besideOf(const ReportRow& row) const
{
    const Format& format = m_words.format();
    const ReportCell& cell = row.cells[m_ranking->value];
    if (m_ranking->kind == ColumnKind::Percent)
        return u"%1 / %2"_s.arg(format.count(cell.ratio.numerator), format.count(cell.ratio.denominator));
    QList<Money> others = cell.money;
    others.removeAll(m_ranking->leading(cell));
    if (!others.isEmpty()) return tr("+ %1", "amounts in other currencies").arg(format.moneys(others, true));
    // The count that belongs to the figure stands before it.
    const ReportResult& report = m_ranking->report;
    for (size_t column = m_ranking->value; column-- > 0;) {
        const ReportColumn& counted = report.columns[column];
        if (counted.kind != ColumnKind::Count || counted.key == u"rank"_s) continue;
        const int count = int(row.cells[column].count);
        return Reports::rowsType(report.name, row.key, counted.key) == u"opportunity"_s
            ? tr("%Ln deal(s)", nullptr, count)
            : counted.label.in(m_words.isChinese()) + u' ' + format.count(count);
    }
    return {};
}

BarRowData RankingBars::barOf(const ReportRow& row) const
{
    const ReportCell& cell = row.cells[m_ranking->value];
    BarRowData data;
    data.id = row.key;
    data.name = m_words.row(m_ranking->report, row);
    data.person = m_ranking->report.by == u"person"_s;
    data.ink = Ink::Chart1;
    data.share = m_ranking->shareOf(cell);
    // The bar is of one currency, and so is its figure.
    data.figure = m_ranking->kind == ColumnKind::Money ? m_words.format().shortMoney(m_ranking->leading(cell))
                                                       : m_words.cell(cell, m_ranking->kind);
    data.note = besideOf(row);
    return data;
}

void RankingBars::lay()
{
    const ReportRanking& ranked = *m_ranking;
    const int room = std::max(1, height() / m_theme.px(Size::BarRow));
    const int shown = std::min<int>(room, int(ranked.report.rows.size()));
    if (m_shown == shown) return;
    m_shown = shown;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (shown == 0) {
        auto* none = new Label(m_theme, Type::Body, Ink::TextMuted, this);
        none->setText(tr("Nothing in this time."));
        column->addWidget(none);
    }
    for (int i = 0; i < shown; ++i) {
        const ReportRow& row = ranked.report.rows[size_t(i)];
        const BarRowData data = barOf(row);
        auto* bar = new BarRow(m_theme, data, this);
        bar->setToolTip(
            tr("%1: %2", "name and figure").arg(data.name, m_words.exact(row.cells[ranked.value], ranked.kind)));
        connect(bar, &BarRow::clicked, this, [this, key = row.key] { emit opened(key); });
        column->addWidget(bar);
    }
    column->addStretch(1);
}

void RankingBars::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_ranking) lay();
}

} // namespace fairlead::ui
