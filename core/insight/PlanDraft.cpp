#include "insight/PlanDraft.h"

#include "insight/MoneySplit.h"
#include "store/KeyedSteps.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using Part = std::optional<Money>;

int monthsOf(const Period& period)
{
    return (period.to.year() - period.from.year()) * 12 + period.to.month() - period.from.month() + 1;
}

Period monthAt(const Period& period, int at)
{
    const QDate first = QDate(period.from.year(), period.from.month(), 1).addMonths(at);
    return Period::month(first.year(), first.month());
}

bool overlaps(const Period& one, const Period& other) { return one.from <= other.to && other.from <= one.to; }

bool isIn(const Period& part, const Period& whole) { return part.from >= whole.from && part.to <= whole.to; }

/// Amounts of two currencies are never added: the one that was there first stays.
void addTo(Part& sum, const Part& part)
{
    if (!part || (sum && sum->currency != part->currency)) return;
    sum = Money { (sum ? sum->minor : 0) + part->minor, part->currency };
}

void addTo(PlanValue& sum, const PlanValue& part)
{
    addTo(sum.target, part.target);
    addTo(sum.stretch, part.stretch);
}

std::vector<Part> split(const Part& whole, const std::vector<qint64>& weights)
{
    std::vector<Part> parts(weights.size());
    if (!whole) return parts;
    const std::vector<qint64> amounts = splitAmount(whole->minor, weights);
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] = Money { amounts[i], whole->currency };
    return parts;
}

std::vector<PlanValue> split(const PlanValue& whole, const std::vector<qint64>& weights)
{
    const std::vector<Part> targets = split(whole.target, weights);
    const std::vector<Part> stretches = split(whole.stretch, weights);
    std::vector<PlanValue> values(weights.size());
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = { targets[i], stretches[i] };
    return values;
}

std::vector<PlanValue> evenly(const PlanValue& whole, const Period& period)
{
    return split(whole, std::vector<qint64>(size_t(monthsOf(period)), 1));
}

/// Months that make up a quarter are kept as one.
void keep(PlanDraft::Quotas& quotas, const Period& period, const std::vector<PlanValue>& months, const Period& without)
{
    for (int at = 0; at < int(months.size());) {
        const Period month = monthAt(period, at);
        const Period quarter = Period::quarter(month.from.year(), (month.from.month() + 2) / 3);
        const bool whole = month.from == quarter.from && isIn(quarter, period) && !overlaps(quarter, without);
        PlanValue value;
        const int count = whole ? 3 : 1;
        for (int i = 0; i < count; ++i)
            addTo(value, months[size_t(at + i)]);
        if (whole || !overlaps(month, without)) quotas[(whole ? quarter : month).text()] = value;
        at += count;
    }
}

PlanValue valueOf(const Record& quota, bool counted)
{
    PlanValue value;
    if (counted) {
        if (!quota.isBlank(u"target_count"_s)) value.target = Money { quota.number(u"target_count"_s), {} };
        return value;
    }
    if (!quota.isBlank(u"target"_s)) value.target = quota.money(u"target"_s);
    if (!quota.isBlank(u"stretch"_s)) value.stretch = quota.money(u"stretch"_s);
    return value;
}

} // namespace

bool isCounted(const QString& measure)
{
    return measure == u"units"_s || measure == u"orders"_s || measure == u"new_customers"_s || measure == u"visits"_s;
}

Result<PlanDraft> PlanDraft::load(const Reader& reader, const RecordId& plan, const QString& measure)
{
    PlanDraft draft;
    draft.m_plan = plan;
    draft.m_measure = measure;
    const auto read = reader.records(reader.catalog().type(u"quota"_s),
        "_v=1 AND plan=? AND measure=? AND product IS NULL AND region IS NULL", { cellOf(plan), Cell(measure) },
        [&](const Record& quota) {
            const auto period = Period::parse(quota.text(u"period"_s));
            const PlanValue value = valueOf(quota, isCounted(measure));
            if (!period || !period->from.isValid() || !period->to.isValid() || value.isEmpty()) return;
            const PlanWho who { quota.reference(u"unit"_s), quota.reference(u"person"_s) };
            draft.m_before[who][quota.text(u"period"_s)] = value;
        });
    if (!read) return read.error();
    draft.m_now = draft.m_before;
    return draft;
}

const PlanDraft::Quotas& PlanDraft::of(const PlanWho& who) const
{
    static const Quotas none;
    const auto found = m_now.find(who);
    return found == m_now.end() ? none : found->second;
}

PlanValue PlanDraft::month(const PlanWho& who, QDate first) const
{
    PlanValue sum;
    const Period asked = Period::month(first.year(), first.month());
    for (const auto& [name, value] : of(who)) {
        const auto period = Period::parse(name);
        if (!period || !overlaps(*period, asked)) continue;
        const std::vector<PlanValue> months = evenly(value, *period);
        for (int at = 0; at < int(months.size()); ++at)
            if (monthAt(*period, at) == asked) addTo(sum, months[size_t(at)]);
    }
    return sum;
}

std::vector<PlanWho> PlanDraft::everybody() const
{
    std::vector<PlanWho> all;
    for (const auto& [who, quotas] : m_now)
        if (!quotas.empty()) all.push_back(who);
    return all;
}

/// What stood for the period; nothing stands there any more, and everything else as it did.
PlanValue PlanDraft::takeOut(Quotas& quotas, const Period& period) const
{
    PlanValue stood;
    Quotas left;
    for (const auto& [name, value] : quotas) {
        const auto own = Period::parse(name);
        if (!own || !overlaps(*own, period)) {
            left[name] = value;
            continue;
        }
        const std::vector<PlanValue> months = evenly(value, *own);
        for (int at = 0; at < int(months.size()); ++at)
            if (isIn(monthAt(*own, at), period)) addTo(stood, months[size_t(at)]);
        if (!isIn(*own, period)) keep(left, *own, months, period);
    }
    quotas = std::move(left);
    return stood;
}

void PlanDraft::put(const PlanWho& who, const Period& period, PlanFigure figure, const std::optional<Money>& amount)
{
    Quotas& quotas = m_now[who];
    PlanValue value = takeOut(quotas, period);
    (figure == PlanFigure::Target ? value.target : value.stretch) = amount;
    if (!value.isEmpty()) quotas[period.text()] = value;
}

void PlanDraft::spread(const PlanWho& who, const Period& period, const std::vector<qint64>& weights)
{
    FL_PROMISE(int(weights.size()) == monthsOf(period));
    Quotas& quotas = m_now[who];
    const PlanValue whole = takeOut(quotas, period);
    if (whole.isEmpty()) return;
    const std::vector<PlanValue> months = split(whole, weights);
    for (int at = 0; at < int(months.size()); ++at)
        quotas[monthAt(period, at).text()] = months[size_t(at)];
}

std::vector<EditStep> PlanDraft::steps(const Reader& reader) const
{
    const RecordType& type = reader.catalog().type(u"quota"_s);
    std::vector<EditStep> steps;
    const auto record = [&](const PlanWho& who, const QString& period) {
        Record quota(type);
        quota.set(u"plan"_s, m_plan).set(u"unit"_s, who.unit).set(u"person"_s, who.person);
        return quota.set(u"period"_s, period).set(u"measure"_s, m_measure);
    };
    for (const auto& [who, quotas] : m_before)
        for (const auto& [period, value] : quotas)
            if (!of(who).contains(period)) {
                const Record gone = record(who, period);
                steps.push_back(EditStep::remove(type, type.computeId(gone.cells)));
            }
    for (const auto& [who, quotas] : m_now)
        for (const auto& [period, value] : quotas) {
            const auto before = m_before.find(who);
            if (before != m_before.end()) {
                const auto same = before->second.find(period);
                if (same != before->second.end() && same->second == value) continue;
            }
            Record quota = record(who, period);
            QStringList fields { u"target"_s, u"stretch"_s };
            if (isCounted(m_measure)) {
                fields = { u"target_count"_s };
                quota.set(u"target_count"_s, value.target ? Cell(value.target->minor) : Cell());
            } else {
                quota.set(u"target"_s, value.target.value_or(Money()));
                quota.set(u"stretch"_s, value.stretch.value_or(Money()));
            }
            for (EditStep& step : keyedSteps(reader, std::move(quota), fields))
                steps.push_back(std::move(step));
        }
    return steps;
}

} // namespace fairlead
