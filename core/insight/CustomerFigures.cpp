#include "insight/CustomerFigures.h"

#include "insight/MoneySums.h"
#include "model/OpportunityRules.h"

#include <QMap>
#include <QSet>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Runs over the ended deals of one company.
class WonDeals
{
public:
    WonDeals(CustomerFigures& figures, QDate today)
        : m_figures(figures)
        , m_from(today.addMonths(-CustomerFigures::months).addDays(1))
        , m_present(quarterOf(today))
    {
    }
    void take(const RowView& row)
    {
        const QString kind = row.text(0);
        if (kind == stage_kind::lost) ++m_figures.allLost;
        if (kind != stage_kind::won) return;
        ++m_figures.allWon;
        const QDate closed = row.date(1);
        if (!closed.isValid()) return;
        const bool worth = !row.isNull(2) && !row.isNull(3);
        const int currency = worth ? m_currencies.indexOf(row.bytes(3)) : -1;
        if (closed >= m_from) {
            ++m_figures.wonDeals;
            if (worth) m_won.add(currency, row.integer(2));
        }
        const int age = m_present - quarterOf(closed);
        if (worth && age >= 0 && age < CustomerFigures::shownQuarters) m_quarters[row.text(3)][age] += row.integer(2);
    }
    Result<void> finish()
    {
        const auto won = m_won.list(m_currencies);
        if (!won) return won.error();
        m_figures.won = *won;
        qint64 most = 0;
        for (auto it = m_quarters.cbegin(); it != m_quarters.cend(); ++it) {
            qint64 sum = 0;
            for (qint64 minor : *it)
                sum += minor;
            if (sum <= most) continue;
            most = sum;
            m_figures.currency = it.key();
        }
        for (int age = CustomerFigures::shownQuarters - 1; age >= 0; --age) {
            const int quarter = m_present - age;
            m_figures.quarters.push_back(
                { quarter / 4, quarter % 4 + 1, m_quarters.value(m_figures.currency).value(age) });
        }
        return {};
    }

private:
    /// Quarters in one row, so that they can be subtracted.
    static int quarterOf(QDate day) { return day.year() * 4 + (day.month() - 1) / 3; }

    CustomerFigures& m_figures;
    QDate m_from;
    int m_present;
    WordTable m_currencies;
    MoneySums m_won;
    QMap<QString, QMap<int, qint64>> m_quarters;
};

/// Void and corrected activities are no contact.
Result<qint64> newestContact(const Reader& reader, const RecordId& company)
{
    struct Contact
    {
        RecordId id;
        qint64 at = 0;
    };
    std::vector<Contact> contacts;
    QSet<RecordId> corrected;
    const auto done = reader.each("SELECT id, happened_at, corrects, coalesce(void, 0) FROM activity "
                                  "WHERE company=? AND _v=1 AND kind<>'note'",
        { cellOf(company) }, [&](const RowView& row) {
            if (!row.isNull(2)) corrected.insert(row.id(2));
            if (!row.integer(3)) contacts.push_back({ row.id(0), row.integer(1) });
        });
    if (!done) return done.error();
    qint64 newest = 0;
    for (const Contact& contact : contacts)
        if (!corrected.contains(contact.id)) newest = std::max(newest, contact.at);
    return newest;
}

} // namespace

Result<CustomerFigures> CustomerFigures::of(const QueryRunner& runner, const RecordId& company, QDate today)
{
    const Reader& reader = runner.reader();
    const auto moment = reader.snapshot();
    CustomerFigures figures;
    Query open;
    open.type = &reader.catalog().type(u"opportunity"_s);
    open.filter
        = Filter::both(Filter::condition({ u"company"_s }, Filter::Operator::Equal, { FilterValue::ofId(company) }),
            Filter::condition(
                { u"stage"_s, u"kind"_s }, Filter::Operator::Equal, { FilterValue::ofText(stage_kind::open) }));
    auto totals = runner.totals(open, { u"amount"_s });
    if (!totals) return totals.error();
    figures.open = std::move(*totals);
    WonDeals won(figures, today);
    const auto done = reader.each("SELECT s.kind, o.closed_on, o.amount, o.amount_currency FROM opportunity o "
                                  "CROSS JOIN stage s ON s.id=o.stage WHERE o.company=? AND o._v=1",
        { cellOf(company) }, [&](const RowView& row) { won.take(row); });
    if (!done) return done.error();
    if (const auto summed = won.finish(); !summed) return summed.error();
    const auto contact = newestContact(reader, company);
    if (!contact) return contact.error();
    figures.lastContact = *contact;
    return figures;
}

} // namespace fairlead
