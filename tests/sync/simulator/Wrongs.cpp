// Mistakes that are made on purpose: a checker that finds none of them could not find a real one.
#include "sync/simulator/Office.h"

#include "store/Connection.h"
#include "sync/BatchFile.h"
#include "sync/SharePlaces.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {

/// Notes the first file that this laptop does not have as applied.
bool moveCursorAhead(Machine& machine, const MemoryShare& server)
{
    SyncStore store(*machine.workspace);
    const auto streams = must(store.streams(), "streams");
    for (const auto& [path, bytes] : server.files()) {
        if (!path.endsWith(u".flb")) continue;
        const auto read = readBatch(bytes, path.section(u'/', -1));
        if (!read || read->body.lengths.empty()) continue;
        const StreamId stream { read->header.device, read->header.incarnation };
        if (must(store.has(stream, read->header.seq, headOf(read->hash)), "has")) continue;
        must(store.noteSeen(stream, read->header.seq), "seen");
        Statement add = machine.workspace->connection().prepare(
            "INSERT INTO batch(stream, seq, hash, state, at, head) SELECT no, ?1, ?2, 9, 0, x'' FROM stream WHERE "
            "device=?3 AND incarnation=?4");
        add.bind(1, qint64(read->header.seq)).bind(2, read->hash).bind(3, stream.device);
        add.bind(4, qint64(stream.incarnation)).run();
        Statement cursor = machine.workspace->connection().prepare(
            "UPDATE stream SET applied=?1, head=?2 WHERE device=?3 AND incarnation=?4");
        cursor.bind(1, qint64(read->header.seq)).bind(2, read->hash).bind(3, stream.device);
        cursor.bind(4, qint64(stream.incarnation)).run();
        return true;
    }
    return false;
}

bool runs(Machine& machine, const QByteArray& sql)
{
    machine.workspace->connection().exec(sql);
    return machine.workspace->connection().changes() > 0;
}

} // namespace

void Office::doWrong()
{
    Machine& machine = *present()[size_t(m_random.below(int(present().size())))];
    switch (m_plan.wrong) {
    case Wrong::LostChunk:
        m_wronged = runs(machine, "DELETE FROM chunk WHERE no=(SELECT chunk FROM journal ORDER BY chunk LIMIT 1)");
        break;
    case Wrong::CursorAhead:
        m_wronged = machine.joined && moveCursorAhead(machine, m_server);
        break;
    case Wrong::ChangedRow:
        m_wronged = runs(machine, "UPDATE company SET phone='0' WHERE n=(SELECT max(n) FROM company)");
        break;
    default:
        return; // these are done elsewhere
    }
    if (m_wronged) tell(&machine, u"WRONG: "_s + QString::fromLatin1(nameOf(m_plan.wrong)));
}

/// One of them, wherever it is put again.
void Office::hideFile()
{
    for (const auto& [path, bytes] : m_server.files()) {
        const QString name = path.section(u'/', -1);
        if (!name.endsWith(u".flb")) continue;
        if (m_hidden.isEmpty() && readBatch(bytes, name) && m_random.chance(20)) m_hidden = name;
        if (name == m_hidden) (void)m_server.remove(path);
    }
}

void Office::doWrongBetween(Wrong wrong)
{
    if (m_plan.wrong != wrong) return;
    Machine& machine = *present().front();
    if (wrong == Wrong::ForgottenConflict) (void)runs(machine, "DELETE FROM conflict");
    if (wrong == Wrong::ForgottenHistory) (void)runs(machine, "DELETE FROM touch");
    if (wrong == Wrong::ShareGap) {
        const auto files = m_server.files();
        for (const auto& [path, bytes] : files)
            if (path.endsWith(u".flb")) return (void)m_server.remove(path);
    }
    if (wrong == Wrong::Restless) moveClocks(qint64(2) * 24 * 3600 * 1000);
}

} // namespace fairlead::test
