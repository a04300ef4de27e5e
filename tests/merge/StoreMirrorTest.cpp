// The store's merge step on rows of SQLite (Applier) against the fold of core/merge: every type of the program, random
// operations in random order, equal stamps and equal values common.
#include "testing/TestWorkspace.h"

#include "merge/ValueHash.h"
#include "model/Catalog.h"
#include "store/Deferred.h"

#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;

class Mirror
{
public:
    explicit Mirror(quint64 seed)
        : m_random(seed)
    {
        const RecordId field = RecordId::create(TestWorkspace::moment);
        addField(u"company"_s, u"floor"_s, field);
        m_rows.emplace(m_workspace->connection(), m_workspace->catalog());
        m_rows->setCustomGroup(field, 256);
        m_applier.emplace(*m_rows);
        m_transaction.emplace(m_workspace->connection());
    }
    const Catalog& catalog() { return m_workspace->catalog(); }

    /// A new row of the type, some operations on it, and what came of them on both sides.
    void run(const RecordType& type)
    {
        m_id = RecordId::create(TestWorkspace::moment);
        RowState fold;
        m_told.clear();
        for (int i = 1 + below(7); i > 0; --i) {
            const Operation operation = make(type);
            m_told += wordsOf(operation);
            applyOperation(fold, operation);
            Deferred(*m_rows).take(*m_applier, operation);
        }
        if (m_unknown.isNull())
            compare(type, fold);
        else
            m_waiting.push_back({ m_id, fold, m_told });
    }

    /// From now on operations carry a field that does not come until arrive().
    void expectField() { m_unknown = RecordId::create(TestWorkspace::moment); }
    void arrive(const RecordType& type)
    {
        addField(type.name(), u"waited_for"_s, m_unknown);
        m_rows->forgetSql(type);
        m_rows->setCustomGroup(m_unknown, 257);
        Deferred(*m_rows).replay(*m_applier);
        for (const Waiting& each : m_waiting) {
            m_id = each.id;
            m_told = each.told;
            compare(type, each.fold);
        }
        CHECK(m_workspace.count("SELECT count(*) FROM deferred") == 0);
    }

private:
    struct Waiting
    {
        RecordId id;
        RowState fold;
        QString told;
    };

    void addField(const QString& type, const QString& name, const RecordId& id)
    {
        Record field = m_workspace->blank(u"field"_s);
        field.id = id;
        field.set(u"record_type"_s, type).set(u"name"_s, name).set(u"kind"_s, u"int"_s);
        field.set(u"label_en"_s, u"Floor"_s).set(u"label_zh"_s, u"楼层"_s);
        m_workspace.add(field);
    }

    int below(int limit) { return int(m_random() % quint64(limit)); }

    static QString wordsOf(const Operation& operation)
    {
        QString words
            = u"\n  %1 at %2 of %3:"_s.arg(int(operation.kind)).arg(operation.stamp.hlc).arg(operation.stamp.origin);
        for (const GroupValue& value : operation.values) {
            words += u" %1="_s.arg(value.group.number);
            for (const Cell& cell : value.cells)
                words += isNull(cell)   ? u"-"_s
                    : cell.index() == 1 ? QString::number(numberOf(cell))
                                        : u"x"_s + textOf(cell);
        }
        return words;
    }

    Kind kind(const RecordType& type)
    {
        const int what = below(100);
        if (what < 20) return Kind::SetDeleted;
        if (what < 60) return Kind::SetGroup;
        if (what < 97) return type.isEntry() ? Kind::Entry : Kind::InsertRow;
        return Kind::Redact;
    }

    Operation make(const RecordType& type)
    {
        Operation operation { kind(type), type.number(), m_id, { quint64(1 + below(8)), quint64(1 + below(3)) }, {},
            {} };
        const auto& groups = type.groups();
        if (operation.kind == Kind::SetDeleted) {
            operation.values.push_back({ { group::deleted, {} }, { flag(), Cell(), Cell() } });
        } else if (operation.kind == Kind::SetGroup && below(8) == 0) {
            operation.values.push_back({ { group::mergedInto, {} }, { below(2) ? Cell() : other() } });
        } else if (operation.kind == Kind::SetGroup && !m_unknown.isNull() && below(3) == 0) {
            operation.values.push_back(unknownValue());
        } else if (operation.kind == Kind::SetGroup) {
            operation.values.push_back(value(type, groups[size_t(below(int(groups.size())))]));
        } else if (operation.kind != Kind::Redact) {
            for (const FieldGroup& each : groups)
                if (below(2)) operation.values.push_back(value(type, each));
            operation.values.push_back({ { group::birth, {} }, { qint64(1 + below(3)), other(), Cell() } });
            if (!m_unknown.isNull() && below(2)) operation.values.push_back(unknownValue());
        }
        return operation;
    }

    Cell flag() { return below(3) ? Cell(qint64(1)) : Cell(); }
    Cell other() { return RecordId::computed(1, QByteArray::number(below(3))).bytes(); }

    GroupValue unknownValue()
    {
        return { { group::customField, m_unknown }, { below(4) ? Cell(qint64(below(3))) : Cell() } };
    }

    GroupValue value(const RecordType& type, const FieldGroup& group)
    {
        GroupValue value { { group.number, group.custom }, {} };
        for (int index : group.cells)
            value.cells.push_back(below(4) ? cellFor(type, index) : Cell());
        return value;
    }

    Cell cellFor(const RecordType& type, int index)
    {
        for (const Field& field : type.fields()) {
            if (index < field.firstCell || index >= field.firstCell + field.cellCount) continue;
            const QByteArray sqlType = TypeSql::columnType(field, index - field.firstCell);
            if (sqlType == "INTEGER") return qint64(below(3));
            if (sqlType == "BLOB") return other();
            return u"2026-01-0%1"_s.arg(1 + below(3));
        }
        return {};
    }

    static const RowState::Register* find(const RowState& row, const GroupId& group)
    {
        const auto at = row.registers.find(group);
        return at == row.registers.end() ? nullptr : &at->second;
    }
    static Cells cellsOf(const RowState& row, const GroupId& group)
    {
        const auto* reg = find(row, group);
        return reg ? reg->cells : Cells();
    }

    void compare(const RecordType& type, const RowState& fold)
    {
        INFO(type.name().toStdString() << m_told.toStdString());
        const auto row = m_rows->load(type, m_id);
        // The store knows that an entry is never set; the fold forgets what was, once the entry comes.
        if (type.isEntry() && fold.born.isNull() && !fold.redacted) {
            CHECK((!row || !row->record.visible));
            return;
        }
        REQUIRE(row);
        CHECK(row->record.visible == (isVisible(fold, type.revivesByEdit()) && !isMerged(fold)));
        CHECK((row->clock.row() == redactedStamp) == fold.redacted);
        for (const FieldGroup& each : type.groups()) {
            const GroupId group { each.number, each.custom };
            INFO("group " << each.number);
            CHECK(sameValue(Applier::valueOf(row->record, each).cells, cellsOf(fold, group)));
            if (!fold.redacted) compareStamp(*row, fold, group);
        }
        if (fold.redacted) return;
        CHECK(row->clock.row() == fold.born);
        const Cells deletedCells = cellsOf(fold, { group::deleted, {} });
        CHECK(row->record.deleted == (!deletedCells.empty() && numberOf(deletedCells[0]) != 0));
        compareStamp(*row, fold, { group::deleted, {} });
        compareBirth(row->record, cellsOf(fold, { group::birth, {} }));
        if (type.isEntry()) return;
        CHECK(isMerged(fold) == !row->record.mergedInto.isNull());
        compareStamp(*row, fold, { group::mergedInto, {} });
    }

    static bool isMerged(const RowState& fold)
    {
        const Cells cells = cellsOf(fold, { group::mergedInto, {} });
        return !cells.empty() && !isNull(cells[0]);
    }

    void compareStamp(const StoredRow& row, const RowState& fold, const GroupId& group)
    {
        const auto* reg = find(fold, group);
        CHECK(row.clock.of(m_rows->localGroup(group)) == (reg ? reg->stamp : fold.born));
    }

    static void compareBirth(const Record& record, const Cells& birth)
    {
        if (birth.empty()) return;
        CHECK(record.createdAt == numberOf(birth[0]));
        CHECK(record.createdBy == idOf(birth[1]));
    }

    std::mt19937_64 m_random;
    TestWorkspace m_workspace;
    std::optional<RowStore> m_rows;
    std::optional<Applier> m_applier;
    std::optional<Transaction> m_transaction;
    RecordId m_id;
    QString m_told;
    RecordId m_unknown; ///< field that did not come yet
    std::vector<Waiting> m_waiting;
};

} // namespace

TEST_CASE("rows of the store come to what the fold says, for every type")
{
    Mirror mirror(1);
    for (const auto& type : mirror.catalog().types())
        for (int i = 0; i < 300; ++i)
            mirror.run(*type);
}

TEST_CASE("rows come to what the fold says once a field has come that their values waited for")
{
    for (const QString& name : { u"company"_s, u"task"_s, u"credit_share"_s, u"currency_rate"_s }) {
        Mirror mirror(2);
        const RecordType& type = mirror.catalog().type(name);
        mirror.expectField();
        for (int i = 0; i < 1000; ++i)
            mirror.run(type);
        mirror.arrive(type);
    }
}
