#include "sync/simulator/Checker.h"

#include "store/Connection.h"
#include "store/Maintenance.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {

bool same(Cells left, Cells right)
{
    const size_t size = std::max(left.size(), right.size());
    left.resize(size);
    right.resize(size);
    return left == right;
}

QString told(const QString& field, const Cell& cell)
{
    return field + textOf(cell) + QString::number(numberOf(cell)) + QString::fromLatin1(bytesOf(cell).toHex());
}

} // namespace

void Checker::run()
{
    checkPresence();
    foldAll();
    for (Machine* machine : m_office.present())
        checkEffect(*machine);
    m_office.doWrongBetween(Wrong::ForgottenConflict);
    checkConflicts();
    m_office.doWrongBetween(Wrong::ForgottenHistory);
    for (Machine* machine : m_office.present())
        checkHistory(*machine);
    checkIdempotence();
    m_office.doWrongBetween(Wrong::ShareGap);
    checkShareSuffices();
    for (Machine* machine : m_office.present())
        checkFiles(*machine);
}

void Checker::tellWhyNotQuiet()
{
    QString words = u"not quiet after %1 rounds"_s.arg(m_office.m_figures.rounds);
    for (Machine* machine : m_office.present()) {
        SyncStore store(*machine->workspace);
        words += u"\n  %1: beacon %2, waiting %3"_s.arg(machine->name, QString::fromLatin1(machine->beacon().toHex()))
                     .arg(must(store.waiting(), "waiting"));
        for (const StreamState& stream : must(store.streams(), "streams"))
            words += u"\n     %1/%2%3 applied %4 seen %5"_s.arg(stream.id.device.toString().right(6))
                         .arg(stream.id.incarnation, 0, 16)
                         .arg(stream.own ? u" own"_s : QString())
                         .arg(stream.applied)
                         .arg(stream.seen);
        for (const auto& file : must(store.badFiles(), "bad files"))
            words += u"\n     bad: %1: %2 since %3 tries %4"_s.arg(file.name.section(u'/', -3), file.reason)
                         .arg(file.since)
                         .arg(file.tries);
    }
    throw Failure(words);
}

void Checker::tellWhyDiverged(Machine& machine)
{
    SyncStore store(*machine.workspace);
    QString words = u"%1 says: diverged, came to %2"_s.arg(machine.name, QString::fromLatin1(machine.beacon().toHex()));
    for (const StreamState& stream : must(store.streams(), "streams"))
        words += u"\n  %1/%2%3 applied %4 branches %5 came to %6, knows\n%7"_s.arg(stream.id.device.toString().right(6))
                     .arg(stream.id.incarnation, 0, 16)
                     .arg(stream.own ? u" own"_s : QString())
                     .arg(stream.applied)
                     .arg(stream.branches, 0, 16)
                     .arg(QString::fromLatin1(stream.beacon.toHex()), stream.knows);
    throw Failure(words);
}

/// C1: what was acknowledged is in everybody's journal.
void Checker::checkPresence()
{
    Keys known;
    for (Machine* machine : m_office.present()) {
        Keys keys;
        for (Deed& deed : deedsOf(*machine->workspace)) {
            keys.insert(deed.key);
            if (known.insert(deed.key).second) m_deeds.push_back(std::move(deed));
        }
        for (const auto& [key, operation] : m_office.m_required)
            if (!keys.contains(key)) throw Failure(u"C1: %1 lacks %2"_s.arg(machine->name, wordsOf(operation)));
    }
    m_office.m_figures.verified = qint64(m_office.m_required.size());
}

void Checker::foldAll()
{
    for (const Deed& deed : m_deeds)
        (void)applyOperation(m_rows[{ deed.operation.type, deed.operation.row }], deed.operation);
}

/// C2: the rows say what the fold of all operations says.
void Checker::checkEffect(Machine& machine)
{
    const Reader& reader = machine.workspace->reader();
    qint64 rows = 0;
    for (const auto& type : machine.workspace->catalog().types())
        rows += must(reader.number("SELECT count(*) FROM \"" + type->name().toUtf8() + '"'), "count");
    if (rows != qint64(m_rows.size()))
        throw Failure(u"C2: %1 has %2 rows instead of %3"_s.arg(machine.name).arg(rows).arg(m_rows.size()));
    for (const auto& [place, row] : m_rows) {
        const RecordType* type = machine.workspace->catalog().numbered(place.first);
        const auto record = must(reader.find(*type, place.second), "find");
        if (!record) throw Failure(u"C2: %1 has no row %2"_s.arg(machine.name, place.second.toString()));
        compare(machine, *record, row);
    }
}

void Checker::compare(Machine& machine, const Record& record, const RowState& row)
{
    std::vector<GroupId> groups { { group::deleted, {} }, { group::mergedInto, {} } };
    if (!row.born.isNull()) groups.push_back({ group::birth, {} });
    for (const FieldGroup& one : record.type->groups())
        groups.push_back({ one.number, one.custom });
    for (const GroupId& id : groups) {
        const auto reg = row.registers.find(id);
        Cells said = reg == row.registers.end() ? Cells() : reg->second.cells;
        if (id.number == group::deleted) said.resize(1);
        if (!same(said, cellsOf(record, id)))
            throw Failure(u"C2: %1: group %2 of %3 %4 is not what was written last"_s.arg(machine.name)
                              .arg(id.number)
                              .arg(record.type->name(), record.id.toString()));
    }
    for (const auto& [id, reg] : row.registers)
        if (id.number == group::customField && !record.type->groupNumbered(id.number, id.field))
            throw Failure(u"C2: %1 does not know a field that has values"_s.arg(machine.name));
    if (record.visible && !isVisible(row, record.type->revivesByEdit()))
        throw Failure(u"C2: %1 shows %2"_s.arg(machine.name, record.id.toString()));
}

/// C5: two who wrote the same without knowing of each other have been told.
void Checker::checkConflicts()
{
    std::map<std::pair<Place, GroupId>, std::vector<const Deed*>> writes;
    for (const Deed& deed : m_deeds)
        // Which record another was merged into is told by its history alone.
        if (deed.operation.kind == Operation::Kind::SetGroup
            && deed.operation.values.front().group.number != group::mergedInto)
            writes[{ { deed.operation.type, deed.operation.row }, deed.operation.values.front().group }].push_back(
                &deed);
    for (auto& [place, list] : writes) {
        std::sort(list.begin(), list.end(),
            [](const Deed* a, const Deed* b) { return a->operation.stamp < b->operation.stamp; });
        checkConflict(place.first, place.second, list);
    }
    for (Machine* machine : m_office.present())
        m_office.m_figures.conflicts += machine->workspace->connection().scalar("SELECT count(*) FROM conflict");
}

void Checker::checkConflict(const Place& place, const GroupId& id, const std::vector<const Deed*>& writes)
{
    for (size_t i = 1; i < writes.size(); ++i) {
        const Operation& winner = writes[i]->operation;
        const Operation& loser = writes[i - 1]->operation;
        // Its writer had not seen the one before it; and both are later than what the row began with.
        const bool apart = winner.base < loser.stamp && loser.stamp < winner.stamp;
        if (!apart || same(winner.values.front().cells, loser.values.front().cells)) continue;
        // Who has meanwhile written himself what the other wrote has nothing to decide.
        const auto says = [](const Deed* later, const Operation& one) {
            return same(later->operation.values.front().cells, one.values.front().cells);
        };
        const bool agreed = std::any_of(writes.begin() + qsizetype(i) + 1, writes.end(),
            [&](const Deed* later) { return says(later, winner) || says(later, loser); });
        if (agreed) continue;
        for (const Deed* deed : { writes[i], writes[i - 1] })
            for (size_t author : m_office.m_authors[deed->key]) {
                Machine& machine = *m_office.m_machines[author];
                if (machine.gone || !machine.acknowledged.contains(deed->key)) continue;
                Statement told
                    = machine.workspace->connection().prepare("SELECT count(*) FROM conflict WHERE type=? AND row=?");
                told.bind(1, qint64(place.first)).bind(2, place.second);
                if (told.step() && told.integer(0) > 0) continue;
                throw Failure(u"C5: %1 was not told of a conflict in group %2: %3 / %4"_s.arg(machine.name)
                                  .arg(id.number)
                                  .arg(wordsOf(winner), wordsOf(loser)));
            }
    }
}

/// C5: what lost is still told by the history of its record.
void Checker::checkHistory(Machine& machine)
{
    std::map<Place, std::vector<const Operation*>> writes;
    for (const Deed& deed : m_deeds)
        if (deed.operation.kind == Operation::Kind::SetGroup
            && deed.operation.values.front().group.number < group::mergedInto)
            writes[{ deed.operation.type, deed.operation.row }].push_back(&deed.operation);
    for (const auto& [place, list] : writes) {
        const RecordType& type = *machine.workspace->catalog().numbered(place.first);
        const auto history = must(machine.workspace->history(type, place.second), "history");
        std::set<QString> values;
        for (const HistoryEntry& entry : history)
            for (const auto& field : entry.fields)
                for (const Cells& cells : { field.before, field.after })
                    for (const Cell& cell : cells)
                        values.insert(told(field.field, cell));
        for (const Operation* operation : list) {
            const GroupValue& value = operation->values.front();
            for (const Field& field : type.fields()) {
                if (field.groupNumber != value.group.number || field.custom != value.group.field) continue;
                const FieldGroup& group = type.groupOf(field);
                const auto at
                    = std::find(group.cells.begin(), group.cells.end(), field.firstCell) - group.cells.begin();
                const Cell cell = size_t(at) < value.cells.size() ? value.cells[size_t(at)] : Cell();

                if (isNull(cell) || values.contains(told(field.name, cell))) continue;
                throw Failure(u"C5: the history of %1 does not tell of %2"_s.arg(machine.name, wordsOf(*operation)));
            }
        }
    }
}

QStringList Checker::stateOf(Machine& machine) const
{
    Connection& connection = machine.workspace->connection();
    QStringList state { QString::fromLatin1(machine.beacon().toHex()) };
    for (const char* table : { "conflict", "chunk", "edit", "batch", "stream", "deferred", "share_file", "touch" })
        state += QString::fromLatin1(table) + u' '
            + QString::number(connection.scalar(QByteArray("SELECT count(*) FROM ") + table));
    state += u"settled %1"_s.arg(connection.scalar("SELECT count(*) FROM conflict WHERE settled=1"));
    return state;
}

/// C7: another meeting without news changes nothing, also after everybody was opened anew and by those who look at
/// everything.
void Checker::checkIdempotence()
{
    std::map<Machine*, QStringList> before;
    for (Machine* machine : m_office.present()) {
        // The last heartbeats of the others may not be in yet.
        SyncEngine::Options options = m_office.optionsOf(*machine);
        for (int i = 0; i < 2; ++i)
            (void)machine->sync(options);
        before[machine] = stateOf(*machine);
    }
    const auto files = m_office.m_server.files();
    m_office.doWrongBetween(Wrong::Restless);
    for (Machine* machine : m_office.present()) {
        machine->close();
        machine->open();
        SyncEngine::Options options = m_office.optionsOf(*machine);
        options.thorough = true;
        const SyncReport report = machine->sync(options);
        if (report.error || report.operationsIn || report.operationsOut)
            throw Failure(u"C7: %1 had something to do"_s.arg(machine->name));
        if (stateOf(*machine) != before[machine])
            throw Failure(u"C7: meeting again has changed %1: %2 / %3"_s.arg(
                machine->name, before[machine].join(u", "_s), stateOf(*machine).join(u", "_s)));
    }
    if (m_office.m_server.files() != files) throw Failure(u"C7: meeting again has changed the share"_s);
}

/// C6: a new laptop comes to the same.
void Checker::checkShareSuffices()
{
    const QByteArray beacon = m_office.present().front()->beacon();
    m_office.addMachine();
    Machine& fresh = *m_office.m_machines.back();
    fresh.share.calm();
    fresh.frozen = false;
    must(fresh.join(), "join");
    m_office.moveClocks(1000);
    for (int i = 0; i < 2; ++i)
        (void)fresh.sync(m_office.optionsOf(fresh));
    const bool alone = fresh.beacon() == beacon;
    // What a server has lost and its author cannot give again comes from the others, who first must hear of it.
    const bool everyAuthorIsThere = m_office.present().size() == m_office.m_machines.size();
    if (!alone && everyAuthorIsThere && !m_office.m_shareWentBack)
        throw Failure(u"C6: a new laptop does not come to the same"_s);
    for (int round = 0; round < 6 && fresh.beacon() != beacon; ++round)
        (void)m_office.meetAll();
    if (fresh.beacon() != beacon) throw Failure(u"C6: a new laptop does not come to the same, even with the others"_s);
    checkEffect(fresh);
}

/// C8: nothing is wrong with the file, and nothing lies about.
void Checker::checkFiles(Machine& machine)
{
    machine.close();
    const auto report = must(checkWorkspace(machine.path()), "check");
    for (const Finding& finding : report.findings)
        if (finding.isDamage())
            throw Failure(u"C8: %1: %2 %3 %4"_s.arg(machine.name, wordOf(finding.kind), finding.where, finding.detail));
    if (!machine.strays().isEmpty()) throw Failure(u"C8: %1 has %2"_s.arg(machine.name, machine.strays().join(u' ')));
}

} // namespace fairlead::test
