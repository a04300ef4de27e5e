#include "insight/TimePass.h"

#include "insight/DayNumber.h"
#include "insight/MoneySplit.h"

#include <numeric>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 whole = 10000; // a share of 100 %
constexpr int minutesOfDay = 24 * 60;

qint64 momentOf(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }

/// How long an appointment was planned, by start day, start minute, end day and end minute; 0 if it does not say.
qint64 lengthOf(const RowView& row, int column)
{
    if (row.isNull(column) || row.isNull(column + 1) || row.isNull(column + 3)) return 0;
    const QDate start = row.date(column);
    const QDate end = row.isNull(column + 2) ? start : row.date(column + 2);
    return std::max<qint64>(0, start.daysTo(end) * minutesOfDay + row.integer(column + 3) - row.integer(column + 1));
}

} // namespace

TimePass::TimePass(const Reader& reader, ScopeFilter filter, const RecordId& deal)
    : m_reader(reader)
    , m_filter(std::move(filter))
    , m_only(deal)
    , m_which("a._v=1 AND a.void IS NOT 1")
{
    const ReportScope& scope = m_filter.scope();
    const QByteArray day = scope.dating == Dating::AsWeKnewIt ? "a.created_at" : "a.happened_at";
    const auto restrict = [this](const QByteArray& condition, Cell value) {
        m_which += " AND " + condition;
        m_values.push_back(std::move(value));
    };
    QDate to = scope.period.to;
    if (scope.asOf.isValid() && (!to.isValid() || scope.asOf < to)) to = scope.asOf;
    if (scope.period.from.isValid()) restrict(day + ">=?", Cell(momentOf(scope.period.from)));
    if (to.isValid()) restrict(day + "<?", Cell(momentOf(to.addDays(1))));
    if (!deal.isNull()) restrict("a.id IN (SELECT activity FROM activity_share WHERE about=? AND _v=1)", cellOf(deal));
}

Result<TimePass> TimePass::load(const Reader& reader, const ReportScope& scope, const RecordId& deal)
{
    auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    TimePass pass(reader, std::move(*filter), deal);
    auto companies = MergedIds::load(reader, "company");
    if (!companies) return companies.error();
    pass.m_companies = std::move(*companies);
    if (const auto done = pass.readDeeds(); !done) return done.error();
    if (const auto done = pass.readShares(); !done) return done.error();
    if (const auto done = pass.readPeople(); !done) return done.error();
    for (const Deed& deed : pass.m_deeds)
        pass.take(deed);
    return pass;
}

Result<void> TimePass::readDeeds()
{
    const ReportScope& scope = m_filter.scope();
    const bool recorded = scope.dating == Dating::AsWeKnewIt;
    QSet<RecordId> corrected;
    QByteArray corrections = "SELECT corrects FROM activity WHERE _v=1 AND corrects IS NOT NULL";
    Cells until;
    if (recorded && scope.asOf.isValid()) {
        corrections += " AND created_at<?"; // what was corrected later was not known to be wrong
        until.push_back(Cell(momentOf(scope.asOf.addDays(1))));
    }
    auto done = m_reader.each(corrections, until, [&](const RowView& row) { corrected.insert(row.id(0)); });
    if (!done) return done;
    return m_reader.each(
        "SELECT a.id, a.kind, a.happened_at, a.minutes, a.travel_minutes, a.\"by\", a.company, a.created_at, "
        "p.id, p.start_on, p.start_minute, p.end_on, p.end_minute, t.id, t.planned_minutes "
        "FROM activity a LEFT JOIN appointment p ON p.id=a.appointment AND p._v=1 "
        "LEFT JOIN task t ON t.id=a.task AND t._v=1 WHERE "
            + m_which + " ORDER BY a.happened_at, a.n",
        m_values, [&](const RowView& row) {
            if (corrected.contains(row.id(0))) return;
            Deed deed;
            deed.id = row.id(0);
            deed.kind = row.text(1);
            deed.day = dayOfMoment(row.integer(recorded ? 7 : 2));
            deed.timed = !row.isNull(3) || !row.isNull(4);
            deed.minutes = std::max<qint64>(0, row.integer(3));
            deed.travel = std::max<qint64>(0, row.integer(4));
            if (!row.isNull(5)) deed.people.push_back(m_filter.person(row.id(5)));
            deed.company = m_companies.resolved(row.id(6));
            if (const qint64 length = lengthOf(row, 9)) {
                deed.plan = row.id(8);
                deed.planned = length;
            } else if (row.integer(14) > 0) {
                deed.plan = row.id(13);
                deed.planned = row.integer(14);
            }
            m_places.insert(deed.id, m_deeds.size());
            m_deeds.push_back(std::move(deed));
        });
}

TimePass::Deed* TimePass::find(const RecordId& activity)
{
    const auto found = m_places.constFind(activity);
    return found == m_places.cend() ? nullptr : &m_deeds[*found];
}

Result<void> TimePass::readShares()
{
    const quint16 deals = m_reader.catalog().type(u"opportunity"_s).number();
    // CROSS JOIN: from the few activities of the days outward.
    return m_reader.each("SELECT s.activity, o.id, s.share, o.company, o.pipeline, o.amount_currency FROM activity a "
                         "CROSS JOIN activity_share s ON s.activity=a.id AND s._v=1 "
                         "CROSS JOIN opportunity o ON o.id=s.about AND o._v=1 WHERE "
            + m_which + " AND s.about_type=" + QByteArray::number(deals) + " ORDER BY s.id",
        m_values, [this](const RowView& row) {
            Deed* deed = find(row.id(0));
            if (!deed || row.integer(2) <= 0) return;
            deed->shares.emplace_back(row.id(1), row.integer(2));
            m_deals.insert(row.id(1), { m_companies.resolved(row.id(3)), row.id(4), row.text(5) });
        });
}

Result<void> TimePass::readPeople()
{
    const quint16 ours = m_reader.catalog().type(u"person"_s).number();
    return m_reader.each("SELECT w.activity, w.who FROM activity a "
                         "CROSS JOIN activity_person w ON w.activity=a.id AND w._v=1 WHERE "
            + m_which + " AND w.who_type=" + QByteArray::number(ours) + " ORDER BY w.id",
        m_values, [this](const RowView& row) {
            Deed* deed = find(row.id(0));
            const RecordId person = m_filter.person(row.id(1));
            if (deed && std::find(deed->people.begin(), deed->people.end(), person) == deed->people.end())
                deed->people.push_back(person);
        });
}

bool TimePass::accepts(const RecordId& deal) const
{
    if (!m_only.isNull()) return deal == m_only;
    const ReportScope& scope = m_filter.scope();
    const Deal known = m_deals.value(deal);
    return (scope.pipeline.isNull() || known.pipeline == scope.pipeline)
        && (scope.currency.isEmpty() || known.currency == scope.currency) && m_filter.acceptsProductOf(deal);
}

void TimePass::take(const Deed& deed)
{
    // What is left of the whole falls to no deal: the last weight.
    std::vector<qint64> weights;
    for (const auto& [deal, share] : deed.shares)
        weights.push_back(share);
    weights.push_back(std::max<qint64>(0, whole - std::accumulate(weights.begin(), weights.end(), qint64(0))));
    const std::vector<RecordId> nobody { RecordId() };
    bool counted = false;
    for (const RecordId& person : deed.people.empty() ? nobody : deed.people) {
        const RecordId unit = person.isNull() ? RecordId() : m_filter.unitOf(person, deed.day, {});
        if (!m_filter.acceptsWho(person, unit)) continue;
        const bool first = !deed.plan.isNull() && !m_met.contains({ deed.plan, person });
        const auto spent = splitAmount(deed.minutes * partsOfMinute, weights);
        const auto travel = splitAmount(deed.travel * partsOfMinute, weights);
        const auto planned = splitAmount(first ? deed.planned * partsOfMinute : 0, weights);
        for (size_t i = 0; i < weights.size(); ++i) {
            const RecordId deal = i < deed.shares.size() ? deed.shares[i].first : RecordId();
            if (weights[i] == 0 || !accepts(deal)) continue;
            TimePart part { deed.id, deed.kind, deed.day, person, unit, deal, deed.company, {}, !deed.plan.isNull() };
            if (part.company.isNull()) part.company = m_deals.value(deal).company;
            part.time = { 0, spent[i], travel[i], planned[i], part.planned ? spent[i] : 0 };
            m_parts.push_back(std::move(part));
            counted = true;
            if (first) m_met.insert({ deed.plan, person });
        }
    }
    m_withoutMinutes += counted && !deed.timed;
}

} // namespace fairlead
