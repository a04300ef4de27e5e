#include "exchange/NoteWriter.h"

#include "base/Text.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// FNV-1a over what makes a note the same: about whom, what it says, and when if that counts.
quint64 hashOf(const RecordId& about, const Record& note, bool withTime)
{
    const QString time = withTime ? QString::number(note.number(u"happened_at"_s)) : QString();
    quint64 hash = 1469598103934665603ull;
    for (const QString& text :
        { about.toString(), keyText(note.text(u"subject"_s)), keyText(note.text(u"body"_s)), time })
        for (QChar c : QString(text + QChar(0)))
            hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

} // namespace

NoteWriter::NoteWriter(const Workspace& workspace, BulkEdit& bulk, RecordChanger& changer, ImportResult& result)
    : m_workspace(workspace)
    , m_bulk(bulk)
    , m_changer(changer)
    , m_result(result)
{
}

void NoteWriter::complete(RowValues::Part& note, qint64 now)
{
    Record& record = note.record;
    if (record.isBlank(u"body"_s) && record.isBlank(u"subject"_s)) {
        note.fields.clear();
        return;
    }
    if (record.isBlank(u"kind"_s)) record.set(u"kind"_s, u"note"_s);
    if (record.isBlank(u"happened_at"_s)) record.set(u"happened_at"_s, now);
}

/// Everything that notes are about, once: an import of notes about records that are there asks it for every row.
Result<void> NoteWriter::readKnown()
{
    if (m_known) return {};
    m_known.emplace();
    const Catalog& catalog = m_workspace.catalog();
    QMultiHash<RecordId, RecordId> about; // by activity
    for (const auto& [type, field] :
        { std::pair(u"activity_person"_s, u"who"_s), { u"activity_share"_s, u"about"_s } }) {
        const auto read = m_workspace.reader().records(catalog.type(type), "_v=1", {},
            [&about, name = field](const Record& tie) { about.insert(tie.reference(u"activity"_s), idOf(tie.cell(name, 1))); });
        if (!read) return read;
    }
    return m_workspace.reader().records(catalog.type(u"activity"_s), "_v=1", {}, [&](const Record& note) {
        QList<RecordId> others = about.values(note.id);
        if (!note.isBlank(u"company"_s)) others.append(note.reference(u"company"_s));
        for (const RecordId& other : others) {
            m_known->insert(hashOf(other, note, true));
            m_known->insert(hashOf(other, note, false));
        }
    });
}

/// The firm of the row: it is one, the contact works there, or the deal is with it.
Result<RecordId> NoteWriter::companyOf(const RowValues& values, const RecordId& main)
{
    const RecordType& type = *values.record.type;
    if (type.name() == u"company"_s) return main;
    if (type.name() == u"opportunity"_s) {
        const auto deal = m_bulk.find(type, main);
        if (!deal) return deal.error();
        return *deal ? (*deal)->reference(u"company"_s) : RecordId();
    }
    for (const RowValues::Part& part : values.parts)
        if (part.type->name() == u"employment"_s) return part.record.reference(u"company"_s);
    return RecordId();
}

Result<bool> NoteWriter::tie(const QString& type, const QString& field, const RecordId& note, const AnyRef& other)
{
    Record record = m_workspace.blank(type);
    record.set(u"activity"_s, note).set(field, other);
    if (type == u"activity_person"_s) record.set(u"side"_s, u"theirs"_s);
    if (type == u"activity_share"_s) record.set(u"share"_s, qint64(10000)); // all of it
    return m_changer.run(EditStep::create(std::move(record)));
}

Result<bool> NoteWriter::write(
    RowValues::Part& note, const RowValues& values, const RecordId& main, const RecordId& beside)
{
    if (const auto read = readKnown(); !read) return read.error();
    const QString& mainType = values.record.type->name();
    const RecordId contact = mainType == u"contact"_s ? main : beside;
    const RecordId about = contact.isNull() ? main : contact;
    const quint64 hash = hashOf(about, note.record, note.fields.contains(u"happened_at"_s));
    if (m_known->contains(hash)) return false;
    const auto company = companyOf(values, main);
    if (!company) return company.error();
    Record& record = note.record;
    record.id = m_workspace.blank(u"activity"_s).id;
    if (!company->isNull()) record.set(u"company"_s, *company);
    if (!m_workspace.person().isNull() && record.isBlank(u"by"_s)) record.set(u"by"_s, m_workspace.person());
    const RecordId id = record.id;
    m_known->insert(hash);
    auto done = m_changer.run(EditStep::create(record));
    if (!done || !*done) return done;
    ++m_result.created[u"activity"_s];
    const Catalog& catalog = m_workspace.catalog();
    if (!contact.isNull())
        done = tie(u"activity_person"_s, u"who"_s, id, AnyRef { catalog.type(u"contact"_s).number(), contact });
    if (done && mainType == u"opportunity"_s)
        done = tie(u"activity_share"_s, u"about"_s, id, AnyRef { values.record.type->number(), main });
    return done ? Result<bool>(true) : done;
}

} // namespace fairlead
