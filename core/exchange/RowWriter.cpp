#include "exchange/RowWriter.h"

namespace fairlead {

using namespace Qt::StringLiterals;

RowWriter::RowWriter(
    Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk, ReferenceResolver& resolver, ImportResult& result)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_resolver(resolver)
    , m_result(result)
    , m_changer(plan, bulk)
    , m_matcher(plan, bulk)
    , m_completion(workspace, plan, bulk)
    , m_parts(workspace, plan, bulk, m_changer, m_matcher, result)
    , m_path(workspace, plan, bulk, resolver, m_changer)
{
}

Result<RowWriter::Outcome> RowWriter::write(RowValues& values, qint64 line, std::vector<RejectedCell>& bad)
{
    m_line = line;
    m_changer.startRow(line, bad);
    m_completion.complete(values);
    m_parts.check(values);
    if (!bad.empty()) return Outcome::Rejected;
    RecordId id;
    auto outcome = writeMain(values, id);
    if (!outcome || *outcome == Outcome::Rejected) return outcome;
    m_matcher.use(id);
    if (values.closedToday) ++m_result.closedToday;
    const bool isNew = *outcome == Outcome::Added && values.givenId.isNull();
    const auto written = m_parts.write(values, id, isNew);
    if (!written) return written.error();
    if (*written && *outcome == Outcome::Unchanged) outcome = Outcome::Updated;
    keepForLater(values, id, line, *outcome == Outcome::Unchanged);
    return outcome;
}

Result<RowWriter::Outcome> RowWriter::writeMain(RowValues& values, RecordId& id)
{
    auto match = decided(values);
    if (match && match->id.isNull() && match->problem.isEmpty()) match = m_matcher.find(values);
    if (!match) return match.error();
    id = match->id;
    if (match->problem == u"refused"_s || match->problem == u"same"_s) {
        const Field& title = *m_plan.type().titleField();
        m_changer.report(m_plan.type(), { title.name, match->problem, values.record.title() });
        return Outcome::Rejected;
    }
    if (!match->problem.isEmpty()) {
        m_changer.report(u"id"_s, id.toString(), match->problem);
        return Outcome::Rejected;
    }
    // What lies in the bin is not there for an update; for all others the row brings it back.
    if (id.isNull() || (match->inBin && m_plan.options().mode == ImportMode::Update)) return add(values, id);
    if (match->inBin) {
        const auto restored = m_changer.run(EditStep::restore(m_plan.type(), id));
        if (!restored) return restored.error();
        if (!*restored) return Outcome::Rejected;
    }
    if (values.closedToday)
        if (const auto kept = keepClose(values, id); !kept) return kept.error();
    const bool asItWas = match->inBin && !values.givenId.isNull();
    const auto changed = m_changer.change(values.record, id, values.fields, asItWas);
    if (!changed) return changed.error();
    if (m_changer.isRefused()) return Outcome::Rejected;
    return match->inBin ? Outcome::Added : *changed ? Outcome::Updated : Outcome::Unchanged;
}

/// What was decided about the name of the row's own record. A record that it is said to be keeps its name.
Result<RecordMatcher::Match> RowWriter::decided(RowValues& values)
{
    const Field* title = m_plan.type().titleField();
    const QString text = title ? values.record.title() : QString();
    const NameDecision* decision = text.isEmpty() ? nullptr : m_resolver.decisions().of(m_plan.type(), text);
    if (!decision || decision->action == NameDecision::Action::Create) return RecordMatcher::Match {};
    if (const auto noted = m_resolver.decisions().noteMain(values.record, m_line); !noted) return noted.error();
    if (decision->action != NameDecision::Action::Use) return RecordMatcher::Match { {}, u"refused"_s, false };
    const auto found = m_resolver.find(m_plan.type(), text);
    if (!found) return found.error();
    values.fields.removeAll(title->name);
    return RecordMatcher::Match { found->id, found->problem, false };
}

/// A deal that ended before has its day; the same file tomorrow must not move it.
Result<void> RowWriter::keepClose(RowValues& values, const RecordId& id)
{
    const auto present = m_changer.find(*values.record.type, id);
    if (!present) return present.error();
    if (!*present || (*present)->isBlank(u"closed_on"_s)) return {};
    values.fields.removeAll(u"closed_on"_s);
    values.closedToday = false;
    return {};
}

Result<RowWriter::Outcome> RowWriter::add(RowValues& values, RecordId& id)
{
    if (m_plan.options().mode == ImportMode::Update) {
        m_changer.report(m_plan.key().join(u", "_s), {}, u"not_found"_s);
        return Outcome::Rejected;
    }
    const RecordType& type = m_plan.type();
    const bool keyed = type.nature() == Nature::Keyed;
    id = keyed                    ? type.computeId(values.record.cells)
        : values.givenId.isNull() ? RecordId::create(m_workspace.clock().now())
                                  : values.givenId;
    values.record.id = keyed ? values.givenId : id;
    const bool named = !keyed && !type.isEntry() && type.titleField() && values.givenId.isNull();
    if (named)
        if (const auto noted = m_resolver.decisions().noteMain(values.record, m_line); !noted) return noted.error();
    bool known = true;
    const auto moves = m_path.begin(values, known);
    if (!moves) return moves.error();
    if (!known) return Outcome::Rejected;
    const QString name = named && NameDecisions::isKnownByName(values.record) ? values.record.title() : QString();
    EditStep step = EditStep::create(std::move(values.record));
    // A row with an id of its own comes from an export: it is put back as it was.
    step.asItWas = !values.givenId.isNull();
    const auto added = m_changer.run(std::move(step));
    if (!added) return added.error();
    if (*added && !name.isEmpty()) m_resolver.decisions().made(type, name);
    if (!*added) return Outcome::Rejected;
    for (const EditStep& move : *moves) {
        const auto moved = m_changer.run(move);
        if (!moved) return moved.error();
    }
    return Outcome::Added;
}

void RowWriter::keepForLater(const RowValues& values, const RecordId& id, qint64 line, bool unchanged)
{
    for (const RowValues::Later& later : values.later) {
        Later entry { &m_plan.type(), id, later.field, later.text, line, unchanged };
        for (const RowValues::Part& part : values.parts)
            if (part.type == later.part) entry.type = part.type, entry.record = part.record.id;
        // A part that was left out has nothing to be set.
        if (!later.part || entry.type == later.part) m_later.push_back(std::move(entry));
    }
}

Result<void> RowWriter::settleLater(std::vector<RejectedCell>& bad)
{
    for (const Later& later : m_later) {
        m_changer.startRow(later.line, bad);
        const auto found = m_resolver.resolve(m_workspace.catalog().type(later.field->target), later.text);
        if (!found) return found.error();
        if (!found->problem.isEmpty()) m_changer.report(*later.type, { later.field->name, found->problem, later.text });
        if (found->id.isNull()) continue;
        Record values(*later.type, later.record);
        values.set(later.field->name, found->id);
        const auto done = m_changer.change(values, later.record, { later.field->name });
        if (!done) return done.error();
        if (!*done || !later.unchanged) continue;
        ++m_result.updated;
        --m_result.unchanged;
    }
    return {};
}

} // namespace fairlead
