#include "insight/PlanSheet.h"

#include "insight/MoneySums.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

void add(PlanSheet::Sum& to, const PlanSheet::Sum& what, int times = 1)
{
    addMoney(to.target, what.target, times);
    addMoney(to.stretch, what.stretch, times);
}

PlanSheet::Sum sumOf(const PlanValue& value)
{
    PlanSheet::Sum sum;
    if (value.target) sum.target = { *value.target };
    if (value.stretch) sum.stretch = { *value.stretch };
    return sum;
}

} // namespace

Result<void> PlanSheet::readPlan(const Reader& reader, const RecordId& plan, QDate today)
{
    const auto found = reader.find(reader.catalog().type(u"plan"_s), plan);
    if (!found) return found.error();
    if (!*found || (*found)->deleted) return Error { ErrorCode::NotFound, plan.toString() };
    m_year = int((*found)->number(u"year"_s));
    m_day = std::clamp(today, QDate(m_year, 1, 1), QDate(m_year, 12, 31));
    return {};
}

Result<PlanSheet> PlanSheet::load(const Reader& reader, const RecordId& plan, const QString& measure, QDate today)
{
    const auto moment = reader.snapshot();
    PlanSheet sheet;
    if (const auto read = sheet.readPlan(reader, plan, today); !read) return read.error();
    const auto draft = PlanDraft::load(reader, plan, measure);
    if (!draft) return draft.error();
    QSet<RecordId> named;
    for (const PlanWho& who : draft->everybody())
        for (const RecordId& id : { who.unit, who.person })
            if (!id.isNull()) named.insert(id);
    auto rows = organisationRows(reader, sheet.m_day, named);
    if (!rows) return rows.error();
    sheet.m_rows = std::move(*rows);
    sheet.m_children.resize(sheet.m_rows.size());
    for (size_t row = 0; row < sheet.m_rows.size(); ++row)
        if (sheet.m_rows[row].parent >= 0) sheet.m_children[size_t(sheet.m_rows[row].parent)].push_back(int(row));
    sheet.setDraft(*draft);
    return sheet;
}

/// A person's quotas may name his unit beside him: they are his all the same, and stay as they are.
void PlanSheet::setDraft(const PlanDraft& draft)
{
    m_months.assign(m_rows.size(), {});
    m_own.assign(m_rows.size(), {});
    m_who.clear();
    QHash<RecordId, size_t> places; // of units and people; the whole is the first row
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const bool person = m_rows[row].level == OrganisationRow::Level::Person;
        m_who.push_back(person ? PlanWho { {}, m_rows[row].id } : PlanWho { m_rows[row].id, {} });
        places.insert(m_rows[row].id, row);
    }
    for (const PlanWho& who : draft.everybody()) {
        const auto place = places.constFind(who.person.isNull() ? who.unit : who.person);
        if (place == places.cend()) continue;
        m_who[*place] = who;
        for (const auto& [period, value] : draft.of(who))
            m_own[*place].insert(period);
        for (int month = 1; month <= 12; ++month)
            add(m_months[*place][size_t(month - 1)], sumOf(draft.month(who, QDate(m_year, month, 1))));
    }
}

bool PlanSheet::isOwn(int row, const Period& period) const { return m_own[size_t(row)].contains(period.text()); }

template <typename Body>
void PlanSheet::eachMonth(const Period& period, Body&& body) const
{
    for (int month = 1; month <= 12; ++month)
        if (period.contains(QDate(m_year, month, 1))) body(month);
}

PlanSheet::Sum PlanSheet::belowOf(int row, int month) const
{
    Sum sum;
    for (const int child : m_children[size_t(row)]) {
        const Sum& own = ownOf(child, month);
        add(sum, own.isEmpty() ? belowOf(child, month) : own);
    }
    return sum;
}

PlanSheet::Sum PlanSheet::own(int row, const Period& period) const
{
    Sum sum;
    eachMonth(period, [&](int month) { add(sum, ownOf(row, month)); });
    return sum;
}

PlanSheet::Sum PlanSheet::below(int row, const Period& period) const
{
    Sum sum;
    eachMonth(period, [&](int month) { add(sum, belowOf(row, month)); });
    return sum;
}

PlanSheet::Sum PlanSheet::shown(int row, const Period& period) const
{
    Sum sum;
    eachMonth(period, [&](int month) {
        const Sum& own = ownOf(row, month);
        add(sum, own.isEmpty() ? belowOf(row, month) : own);
    });
    return sum;
}

PlanSheet::Sum PlanSheet::left(int row, const Period& period) const
{
    Sum sum;
    eachMonth(period, [&](int month) {
        const Sum& own = ownOf(row, month);
        if (own.isEmpty()) return;
        add(sum, own);
        add(sum, belowOf(row, month), -1);
    });
    return sum;
}

} // namespace fairlead
