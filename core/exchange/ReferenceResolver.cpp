#include "exchange/ReferenceResolver.h"

#include "base/Text.h"
#include "model/OpportunityRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRemembered = 200000;
}

ReferenceResolver::ReferenceResolver(
    const Workspace& workspace, BulkEdit& bulk, MissingReference missing, NameDecisions& decisions)
    : m_workspace(workspace)
    , m_bulk(bulk)
    , m_missing(missing)
    , m_decisions(decisions)
{
}

quint64 ReferenceResolver::titleHash(const QString& text)
{
    // FNV-1a over the key text: stable and without a seed, so that two runs meet the same collisions.
    quint64 hash = 1469598103934665603ull;
    for (QChar c : keyText(text))
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

void ReferenceResolver::expect(const RecordType& type, QSet<quint64> titles)
{
    m_expected.insert(type.name(), std::move(titles));
}

bool ReferenceResolver::isExpected(const RecordType& type, const QString& text) const
{
    const auto titles = m_expected.constFind(type.name());
    return titles != m_expected.constEnd() && titles->contains(titleHash(text));
}

Result<std::vector<RecordId>> ReferenceResolver::within(
    const RecordType& type, std::vector<RecordId> ids, const RecordId& owner)
{
    if (owner.isNull()) return ids;
    std::vector<RecordId> inside;
    for (const RecordId& id : ids) {
        const auto record = m_bulk.find(type, id);
        if (!record) return record.error();
        for (const Field& field : type.fields())
            if (field.partOf && *record && (*record)->referred(field) == owner) inside.push_back(id);
    }
    return inside;
}

Result<ReferenceResolver::Found> ReferenceResolver::look(
    const RecordType& type, const QString& text, const RecordId& owner)
{
    if (const auto id = RecordId::parse(text)) {
        const auto record = m_bulk.find(type, *id);
        if (!record) return record.error();
        return *record ? Found { *id, {} } : Found { {}, u"missing"_s };
    }
    QList<QStringList> keys = type.matchKeys();
    if (type.titleField()) keys.append({ type.titleField()->name });
    for (const QStringList& key : keys) {
        if (key.size() != 1) continue;
        const Field& field = type.at(key.front());
        if (field.kind != Kind::Text) continue;
        auto ids = field.title ? m_bulk.withTitle(type, text) : m_bulk.withCells(type, key, { Cell(text) });
        if (ids) ids = within(type, std::move(*ids), owner);
        if (!ids) return ids.error();
        if (ids->size() == 1) return Found { ids->front(), {} };
        if (ids->size() > 1) return Found { {}, u"ambiguous"_s };
    }
    return Found { {}, u"missing"_s };
}

MissingReference ReferenceResolver::missing(const RecordType& type, const QString& text) const
{
    const NameDecision* decision = m_decisions.of(type, text);
    if (!decision) return m_missing;
    return decision->action == NameDecision::Action::Create ? MissingReference::Create
        : decision->action == NameDecision::Action::Blank   ? MissingReference::Blank
                                                            : MissingReference::Reject;
}

Result<ReferenceResolver::Found> ReferenceResolver::lookAsDecided(
    const RecordType& type, const QString& text, const RecordId& owner)
{
    const NameDecision* decision = m_decisions.of(type, text);
    if (!decision || decision->action == NameDecision::Action::Create
        || decision->action == NameDecision::Action::Blank)
        return look(type, text, owner);
    if (decision->action == NameDecision::Action::Reject) return Found { {}, u"refused"_s };
    auto found = look(type, normalised(decision->record.trimmed()), owner);
    if (found && found->problem == u"missing"_s) found->problem = u"same"_s;
    return found;
}

Result<ReferenceResolver::Found> ReferenceResolver::find(
    const RecordType& type, const QString& raw, const RecordId& owner)
{
    const QString text = normalised(raw.trimmed());
    QHash<QString, Found>& known = m_known[type.name()];
    const QString key = owner.isNull() ? keyText(text) : keyText(text) + QChar(0) + owner.toString();
    const auto remembered = known.constFind(key);
    if (remembered != known.constEnd()) return *remembered;
    auto found = lookAsDecided(type, text, owner);
    // What is missing may be made later on, unless it is left blank for good; an ambiguous name costs its row anyway.
    const bool stays = found
        && (found->problem.isEmpty()
            || (found->problem == u"missing"_s && missing(type, text) == MissingReference::Blank
                && !m_expected.contains(type.name())));
    if (!stays) return found;
    if (known.size() >= mostRemembered) known.clear();
    known.insert(key, *found);
    return found;
}

Result<ReferenceResolver::Found> ReferenceResolver::resolve(
    const RecordType& type, const QString& text, const RecordId& owner)
{
    auto found = find(type, text, owner);
    if (!found) return found;
    if (found->problem == u"missing"_s && missing(type, text) == MissingReference::Blank) return Found {};
    if (found->problem == u"missing"_s && missing(type, text) == MissingReference::Create) {
        const auto made = make(type, normalised(text.trimmed()), owner);
        if (!made) return made.error();
        if (!made->isNull()) return Found { *made, {} };
    }
    const auto made = m_madeIndex.constFind(found->id);
    if (made != m_madeIndex.constEnd()) ++m_created[*made].rows;
    return found;
}

Result<RecordId> ReferenceResolver::make(const RecordType& type, const QString& text, const RecordId& owner)
{
    if (!type.titleField() || type.isEntry()) return RecordId();
    Record record = m_workspace.blank(type.name());
    record.set(type.titleField()->name, text);
    ImportResult::Created made { type.name(), text, 1, m_decisions.nearest(type, text), {} };
    if (type.name() == u"company"_s) record.set(u"is_customer"_s, qint64(1));
    if (type.name() == u"unit"_s) record.set(u"kind"_s, u"team"_s);
    if (type.name() == u"stage"_s) {
        if (const auto filled = fillStage(record, text, owner); !filled) return filled.error();
        made.guess = record.text(u"kind"_s);
    }
    std::vector<Problem> problems;
    EditStep step = EditStep::create(record);
    step.madeAlong = true;
    const auto added = m_bulk.add(std::move(step), problems);
    if (!added) return added.error();
    if (!*added) return RecordId();
    m_decisions.made(type, text);
    m_madeIndex.insert(record.id, m_created.size());
    m_created.push_back(std::move(made));
    return record.id;
}

Result<void> ReferenceResolver::fillStage(Record& stage, const QString& name, const RecordId& pipeline)
{
    RecordId owner = pipeline.isNull() ? m_pipeline : pipeline;
    if (owner.isNull()) {
        const auto first = m_workspace.reader().each(
            "SELECT id FROM pipeline WHERE _v=1 AND retired IS NOT 1 ORDER BY sort_key, n LIMIT 1", {},
            [&owner](const RowView& row) { owner = row.id(0); });
        if (!first) return first;
    }
    if (owner.isNull()) {
        Record made = m_workspace.blank(u"pipeline"_s);
        made.set(u"name"_s, u"Sales"_s);
        std::vector<Problem> problems;
        EditStep step = EditStep::create(made);
        step.madeAlong = true;
        const auto added = m_bulk.add(std::move(step), problems);
        if (!added) return added.error();
        owner = made.id;
        m_created.push_back({ u"pipeline"_s, u"Sales"_s, 0, {}, {} });
    }
    if (pipeline.isNull()) m_pipeline = owner;
    stage.set(u"pipeline"_s, owner).set(u"kind"_s, guessStageKind(name));
    return {};
}

} // namespace fairlead
