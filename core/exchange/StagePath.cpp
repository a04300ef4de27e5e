#include "exchange/StagePath.h"

#include "model/OpportunityRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What a deal has only because it has ended.
const QStringList endFields { u"closed_on"_s, u"close_reason"_s, u"lost_to"_s, u"close_remark"_s };

bool hasStays(const RowValues& values)
{
    return std::any_of(values.parts.begin(), values.parts.end(),
        [](const RowValues::Part& part) { return part.isStay && !part.fields.isEmpty(); });
}

bool isOpen(const Record& stage) { return stage.text(u"kind"_s) == stage_kind::open; }

} // namespace

StagePath::StagePath(const Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk, ReferenceResolver& resolver,
    RecordChanger& changer)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_bulk(bulk)
    , m_resolver(resolver)
    , m_changer(changer)
{
}

QDate StagePath::fileDay() const
{
    const QDate told = m_plan.options().asOf;
    return told.isValid() ? std::min(told, m_workspace.today()) : m_workspace.today();
}

/// Age and days in the present stage become dates, where the file has no dates.
void StagePath::fillDays(RowValues& values, bool open) const
{
    Record& deal = values.record;
    if (!open && !deal.date(u"closed_on"_s).isValid()) deal.set(u"closed_on"_s, fileDay());
    const QDate end = open ? fileDay() : deal.date(u"closed_on"_s);
    for (const RowValues::Part& part : values.parts) {
        if (!part.isStay || !part.stage.isEmpty()) continue;
        const Record& stay = part.record;
        if (!stay.isBlank(u"age"_s) && !deal.date(u"opened_on"_s).isValid())
            deal.set(u"opened_on"_s, end.addDays(-std::max<qint64>(0, stay.number(u"age"_s))));
        if (open && !stay.isBlank(u"days"_s) && !deal.date(u"entered_on"_s).isValid())
            deal.set(u"entered_on"_s, end.addDays(-std::max<qint64>(0, stay.number(u"days"_s))));
    }
}

/// The open stages that the deal was in, the present one among them, in the order of their days or of the pipeline.
Result<StagePath::Visits> StagePath::visitsOf(const RowValues& values, const Record& present, bool& known)
{
    const RecordType& type = *present.type;
    const RecordId pipeline = present.reference(u"pipeline"_s);
    Visits visits;
    bool dated = true;
    for (const RowValues::Part& part : values.parts) {
        if (!part.isStay || part.stage.isEmpty() || part.fields.isEmpty()) continue;
        const auto found = m_resolver.resolve(type, part.stage, pipeline);
        if (!found) return found.error();
        if (!found->problem.isEmpty()) {
            m_changer.report(part.stage, part.stage, found->problem);
            known = false;
        }
        const auto stage = m_bulk.find(type, found->id);
        if (!stage) return stage.error();
        Visit visit { found->id, {}, std::max<qint64>(0, part.record.number(u"days"_s)),
            part.record.date(u"entered_on"_s) };
        // Another pipeline's stage, an end, or one that the deal was never in.
        if (!*stage || (*stage)->reference(u"pipeline"_s) != pipeline || !isOpen(**stage)) continue;
        if (visit.days == 0 && !visit.on.isValid() && visit.stage != present.id) continue;
        visit.sortKey = (*stage)->text(u"sort_key"_s);
        dated = dated && visit.on.isValid();
        visits.push_back(std::move(visit));
    }
    std::stable_sort(visits.begin(), visits.end(), [dated](const Visit& a, const Visit& b) {
        return dated && a.on != b.on ? a.on < b.on : a.sortKey < b.sortKey;
    });
    if (!isOpen(present) || visits.empty()) return visits;
    const auto here = std::find_if(
        visits.begin(), visits.end(), [&present](const Visit& visit) { return visit.stage == present.id; });
    if (here == visits.end())
        visits.push_back({ present.id, present.text(u"sort_key"_s), 0, {} });
    else
        std::rotate(here, here + 1, visits.end());
    return visits;
}

void StagePath::setDates(Visits& visits, const Record& deal, QDate end) const
{
    Visit& last = visits.back();
    const QDate entered = deal.date(u"entered_on"_s);
    const bool open = !deal.date(u"closed_on"_s).isValid();
    if (open && entered.isValid() && !last.on.isValid()) last.on = entered;
    qint64 all = 0;
    for (const Visit& visit : visits)
        all += visit.days;
    if (open && last.on.isValid() && last.days == 0) all += std::max<qint64>(0, last.on.daysTo(end));
    const QDate opened = deal.date(u"opened_on"_s);
    QDate day = visits.front().on.isValid() ? visits.front().on : opened.isValid() ? opened : end.addDays(-all);
    for (Visit& visit : visits) {
        if (visit.on.isValid()) day = std::max(day, visit.on);
        visit.on = std::min(day, end);
        day = day.addDays(visit.days);
    }
}

std::vector<EditStep> StagePath::movesOf(const Visits& visits, Record& deal, const Record* end) const
{
    std::vector<EditStep> moves;
    const auto add = [&moves, &deal](const RecordId& stage, QDate day) -> EditStep& {
        Record moved(*deal.type, deal.id);
        moved.set(u"stage"_s, stage);
        EditStep& step = moves.emplace_back(EditStep::change(std::move(moved), { u"stage"_s }));
        step.happenedOn = day;
        return step;
    };
    for (size_t i = 1; i < visits.size(); ++i)
        add(visits[i].stage, visits[i].on);
    if (end) {
        EditStep& step = add(end->id, deal.date(u"closed_on"_s));
        for (const QString& name : endFields) {
            const Field& field = deal.type->at(name);
            if (deal.isBlank(name)) continue;
            for (int i = 0; i < field.cellCount; ++i)
                step.record.cells[size_t(field.firstCell + i)] = deal.cells[size_t(field.firstCell + i)];
            step.fields.append(name);
            for (int i = 0; i < field.cellCount; ++i)
                deal.cells[size_t(field.firstCell + i)] = Cell();
        }
    }
    if (!deal.date(u"opened_on"_s).isValid()) deal.set(u"opened_on"_s, visits.front().on);
    deal.set(u"stage"_s, visits.front().stage).set(u"entered_on"_s, QDate());
    return moves;
}

Result<std::vector<EditStep>> StagePath::begin(RowValues& values, bool& known)
{
    Record& deal = values.record;
    if (deal.type->name() != u"opportunity"_s || !hasStays(values)) return std::vector<EditStep> {};
    const RecordType& stages = m_workspace.catalog().type(u"stage"_s);
    const auto present = m_bulk.find(stages, deal.reference(u"stage"_s));
    if (!present) return present.error();
    if (!*present) return std::vector<EditStep> {};
    const bool open = isOpen(**present);
    fillDays(values, open);
    auto visits = visitsOf(values, **present, known);
    if (!visits) return visits.error();
    // A deal of which nothing but its present stage is known, or one with days that contradict each other, is left to
    // the rules.
    const QDate end = open ? fileDay() : deal.date(u"closed_on"_s);
    if (!known || visits->size() + (open ? 0 : 1) < 2 || deal.date(u"opened_on"_s) > end)
        return std::vector<EditStep> {};
    setDates(*visits, deal, end);
    return movesOf(*visits, deal, open ? nullptr : &**present);
}

} // namespace fairlead
