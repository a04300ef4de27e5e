#include "pages/PeoplePanel.h"

#include "widgets/BarRow.h"
#include "widgets/Hairline.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
// The best and the worst say more than a long list.
constexpr std::ptrdiff_t ofEachEnd = 3;
} // namespace

PeoplePanel::PeoplePanel(const Theme& theme, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_bars(new QWidget(this))
{
    setObjectName(u"peoplePanel"_s);
    auto* column = new QVBoxLayout(m_bars);
    column->setContentsMargins({});
    column->setSpacing(0);
    setBody(m_bars, true);
}

void PeoplePanel::show(const ReportResult& people, bool chinese, const Format& format)
{
    while (QLayoutItem* item = m_bars->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setTitle(tr("Win rate by person"));
    const int at = people.columnOf(u"win_rate"_s);
    std::vector<const ReportRow*> rows;
    const auto rate = size_t(std::max(at, 0));
    for (const ReportRow& row : people.rows)
        if (at >= 0 && !row.cells[rate].blank && !row.cells[rate].small) rows.push_back(&row);
    setVisible(!rows.empty());
    if (rows.empty()) return;
    std::sort(rows.begin(), rows.end(), [rate](const ReportRow* a, const ReportRow* b) {
        return valueOf(a->cells[rate].ratio) > valueOf(b->cells[rate].ratio);
    });
    if (std::ssize(rows) > 2 * ofEachEnd) rows.erase(rows.begin() + ofEachEnd, rows.end() - ofEachEnd);
    const bool summed = people.totals && !people.totals->cells[rate].blank;
    const auto all = summed ? std::optional(valueOf(people.totals->cells[rate].ratio)) : std::nullopt;
    for (const ReportRow* row : rows)
        addBar(*row, rate, all, true, chinese, format);
    if (!summed) return;
    m_bars->layout()->addWidget(new Hairline(m_theme, Qt::Horizontal));
    addBar(*people.totals, rate, all, false, chinese, format);
}

void PeoplePanel::addBar(
    const ReportRow& row, size_t rate, std::optional<double> all, bool person, bool chinese, const Format& format)
{
    const Ratio& ratio = row.cells[rate].ratio;
    const BarRowData data { row.key, person ? row.cells.front().words(chinese) : tr("All"), person, valueOf(ratio), all,
        format.percent(valueOf(ratio)),
        u"%1 / %2"_s.arg(format.count(ratio.numerator), format.count(ratio.denominator)),
        person && all && valueOf(ratio) < *all };
    auto* bar = new BarRow(m_theme, data, m_bars);
    m_bars->layout()->addWidget(bar);
    const auto id = RecordId::parse(row.key);
    if (person && id) connect(bar, &BarRow::clicked, this, [this, id] { emit personChosen(*id); });
}

} // namespace fairlead::ui
