#include "models/WhatIf.h"

#include <QSet>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

WhatIfDraft* find(std::vector<WhatIfDraft>& drafts, const RecordId& deal)
{
    const auto found
        = std::find_if(drafts.begin(), drafts.end(), [&deal](const WhatIfDraft& one) { return one.deal == deal; });
    return found == drafts.end() ? nullptr : &*found;
}

} // namespace

WhatIf::WhatIf(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_type(session.catalog().type(u"opportunity"_s))
    , m_file(session.workspace().identity())
    , m_rehearsal(std::make_shared<Rehearsal>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &WhatIf::follow);
    connect(&session, &Session::changed, this, [this] {
        if (!m_drafts.empty()) m_soon.start();
    });
    connect(&session, &Session::busyChanged, this, [this] {
        if (!m_drafts.empty()) m_soon.start();
    });
    connect(&session, &Session::languageChanged, this, &WhatIf::changed);
    show(m_file.read());
}

std::optional<Record> WhatIf::storedOf(const RecordId& deal) const
{
    auto found = m_session.reader().find(m_type, deal);
    return found && *found && !(*found)->deleted ? std::move(*found) : std::nullopt;
}

std::optional<Record> WhatIf::dealOf(const RecordId& id) const
{
    auto record = storedOf(id);
    if (!record) return record;
    for (const WhatIfDraft& draft : m_drafts)
        if (draft.deal == id)
            for (const auto& [name, change] : draft.fields)
                if (const Field* field = m_type.find(name)) WhatIfDraft::put(*record, *field, change.after);
    return record;
}

std::vector<RecordId> WhatIf::deals() const
{
    std::vector<RecordId> ids;
    for (const WhatIfDraft& draft : m_drafts)
        ids.push_back(draft.deal);
    return ids;
}

/// What the step sets is set in the draft of its deal; a value that is back to where it began is no change.
void WhatIf::merge(Drafts& drafts, const Record& stored, const EditStep& step)
{
    WhatIfDraft* draft = find(drafts, stored.id);
    if (!draft) draft = &drafts.emplace_back(WhatIfDraft { stored.id, {}, {} });
    for (const QString& name : step.fields) {
        const Field& field = stored.type->at(name);
        const auto known = draft->fields.find(name);
        const Cells before = known == draft->fields.end() ? WhatIfDraft::cellsOf(stored, field) : known->second.before;
        const Cells after = WhatIfDraft::cellsOf(step.record, field);
        if (before == after)
            draft->fields.erase(name);
        else
            draft->fields[name] = { before, after };
    }
    if (step.fields.contains(u"stage"_s)) draft->happenedOn = step.happenedOn;
    if (draft->fields.empty()) drafts.erase(drafts.begin() + (draft - drafts.data()));
}

Edit WhatIf::editOf(const Drafts& drafts) const
{
    Edit edit;
    for (const WhatIfDraft& draft : drafts) {
        Record record(m_type, draft.deal);
        QStringList fields;
        for (const auto& [name, change] : draft.fields)
            if (const Field* field = m_type.find(name)) {
                WhatIfDraft::put(record, *field, change.after);
                fields.append(name);
            }
        EditStep step = EditStep::change(std::move(record), fields);
        step.happenedOn = draft.happenedOn;
        edit.steps.push_back(std::move(step));
    }
    edit.name = drafts.size() == 1 && storedOf(drafts.front().deal)
        ? tr("apply the rehearsal of %1").arg(storedOf(drafts.front().deal)->title())
        : tr("apply the rehearsal of %Ln deal(s)", nullptr, int(drafts.size()));
    return edit;
}

Result<void> WhatIf::add(const Edit& edit)
{
    m_problems.clear();
    m_warning.clear();
    if (m_session.isBusy()) return Error { ErrorCode::Busy, tr("An import is under way.") };
    Drafts next = m_drafts;
    QSet<RecordId> touched;
    for (const EditStep& step : edit.steps) {
        const auto stored = storedOf(step.record.id);
        if (step.kind != EditStep::Kind::Change || !stored || step.record.type != &m_type)
            return Error { ErrorCode::NotFound, tr("Only deals that are there can be rehearsed.") };
        merge(next, *stored, step);
        touched.insert(step.record.id);
    }
    const auto tried = m_session.workspace().rehearse(editOf(next));
    if (!tried) return tried.error();
    for (const Rehearsal::Refusal& refusal : tried->refusals())
        if (touched.contains(next[refusal.step].deal)) m_problems = refusal.problems;
    if (!m_problems.empty()) return Error { ErrorCode::Invalid, sentenceOf(m_problems) };
    std::vector<Problem> warnings;
    for (const Problem& warning : tried->warnings())
        if (touched.contains(edit.steps.front().record.id)) warnings.push_back(warning);
    m_warning = warnings.empty() ? QString() : sentenceOf(warnings);
    if (next != m_drafts) become(std::move(next));
    return {};
}

void WhatIf::become(Drafts drafts)
{
    m_undo.push_back(m_drafts);
    m_redo.clear();
    show(std::move(drafts));
}

void WhatIf::undo()
{
    if (m_undo.empty()) return;
    m_redo.push_back(m_drafts);
    Drafts drafts = std::move(m_undo.back());
    m_undo.pop_back();
    show(std::move(drafts));
}

void WhatIf::redo()
{
    if (m_redo.empty()) return;
    m_undo.push_back(m_drafts);
    Drafts drafts = std::move(m_redo.back());
    m_redo.pop_back();
    show(std::move(drafts));
}

void WhatIf::show(Drafts drafts)
{
    m_drafts = std::move(drafts);
    m_file.write(m_drafts);
    follow();
}

/// What others have done meanwhile needs no doing: true if something dropped out.
bool WhatIf::settle(Drafts& drafts) const
{
    bool dropped = false;
    for (size_t i = 0; i < drafts.size();) {
        const auto stored = storedOf(drafts[i].deal);
        dropped |= stored && std::erase_if(drafts[i].fields, [&](const auto& entry) {
            const Field* field = m_type.find(entry.first);
            return !field || WhatIfDraft::cellsOf(*stored, *field) == entry.second.after;
        });
        if (drafts[i].fields.empty())
            drafts.erase(drafts.begin() + std::ptrdiff_t(i));
        else
            ++i;
    }
    return dropped;
}

void WhatIf::follow()
{
    if (m_session.isBusy()) return; // busyChanged() comes
    if (settle(m_drafts)) m_file.write(m_drafts);
    m_troubles.clear();
    Drafts there;
    for (const WhatIfDraft& draft : m_drafts)
        if (storedOf(draft.deal))
            there.push_back(draft);
        else
            m_troubles.insert(draft.deal, tr("The deal is not there any more."));
    auto tried = m_session.workspace().rehearse(editOf(there));
    if (tried) {
        for (const Rehearsal::Refusal& refusal : tried->refusals())
            m_troubles.insert(there[refusal.step].deal, sentenceOf(refusal.problems));
        m_rehearsal = std::make_shared<Rehearsal>(std::move(*tried));
    } else {
        m_rehearsal = std::make_shared<Rehearsal>();
        for (const WhatIfDraft& draft : there)
            m_troubles.insert(draft.deal, Session::reason(tried.error()));
    }
    emit changed();
}

bool WhatIf::holdsBack(const WhatIfDraft& draft) const
{
    const auto stored = storedOf(draft.deal);
    if (!stored || m_troubles.contains(draft.deal)) return true;
    return std::any_of(draft.fields.begin(), draft.fields.end(), [&](const auto& entry) {
        const Field* field = m_type.find(entry.first);
        return !field || WhatIfDraft::cellsOf(*stored, *field) != entry.second.before;
    });
}

void WhatIf::drop(Drafts& drafts, const RecordId& deal, const QString& field) const
{
    WhatIfDraft* draft = find(drafts, deal);
    if (!draft) return;
    std::erase_if(draft->fields, [&field](const auto& entry) {
        return field.isEmpty() || entry.first == field || WhatIfDraft::ownerOf(entry.first) == field;
    });
    if (draft->fields.empty()) drafts.erase(drafts.begin() + (draft - drafts.data()));
}

void WhatIf::takeBack(const RecordId& deal, const QString& field)
{
    Drafts next = m_drafts;
    drop(next, deal, field);
    if (next != m_drafts) become(std::move(next));
}

void WhatIf::takeBack(const RecordId& deal) { takeBack(deal, {}); }

void WhatIf::keepMine(const RecordId& deal, const QString& field)
{
    Drafts next = m_drafts;
    WhatIfDraft* draft = find(next, deal);
    const auto stored = storedOf(deal);
    if (!draft || !stored) return;
    for (auto& [name, change] : draft->fields)
        if (name == field || WhatIfDraft::ownerOf(name) == field)
            change.before = WhatIfDraft::cellsOf(*stored, m_type.at(name));
    if (next != m_drafts) become(std::move(next));
}

void WhatIf::throwAway()
{
    if (!m_drafts.empty()) become({});
}

bool WhatIf::apply()
{
    Drafts ready;
    Drafts left;
    for (const WhatIfDraft& draft : m_drafts)
        (holdsBack(draft) ? left : ready).push_back(draft);
    if (ready.empty()) return false;
    if (!m_session.apply(editOf(ready))) return false;
    m_undo.clear(); // what was done is undone as the edit it is
    m_redo.clear();
    show(std::move(left));
    return true;
}

} // namespace fairlead::ui
