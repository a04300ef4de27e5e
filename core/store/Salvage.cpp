#include "store/Salvage.h"

#include "store/CustomFields.h"
#include "store/Mend.h"
#include "store/Rebuild.h"
#include "store/Schema.h"
#include "store/SchemaGraft.h"
#include "store/TableSalvage.h"
#include "store/WorkspaceCheck.h"

#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 80;

/// What every workspace has besides its record types, without what is derived from the rest.
constexpr const char* plainTables[] = { "meta", "origin", "known_id", "custom_field", "edit", "chunk", "journal",
    "undo_value", "block", "block_state", "deferred", "conflict", "file_mapping", "blob", "blob_part", "stream",
    "batch", "share_file", "content", "number_block", "provisional_number" };

} // namespace

Salvage::Salvage(QString damaged, QString fresh, const Progress& progress)
    : m_damagedPath(std::move(damaged))
    , m_freshPath(std::move(fresh))
    , m_progress(progress)
{
}

Salvage::~Salvage() = default;

void Salvage::tick()
{
    if (m_progress && !m_progress(std::min(m_done++, steps), steps))
        throw DatabaseError(9 /* SQLITE_INTERRUPT */, 0, "stopped");
}

Loss& Salvage::loss(const QString& table)
{
    for (Loss& known : m_losses)
        if (known.table == table) return known;
    m_losses.push_back({ table, 0, false });
    return m_losses.back();
}

Result<std::vector<Loss>> Salvage::run()
{
    m_fresh = std::make_unique<Connection>(m_freshPath, Connection::Mode::Create);
    Schema::migrate(*m_fresh);
    // On the first pages of the fresh file now, for those of the damaged one.
    m_fresh->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    openDamaged();
    Transaction transaction(*m_fresh);
    copyTables();
    Mend mend(*m_parts, m_losses);
    for (const auto part : { &Mend::rows, &Mend::chunks, &Mend::blocks, &Mend::edits, &Mend::replay, &Mend::values,
             &Mend::files, &Mend::sync }) {
        tick();
        (mend.*part)();
    }
    tick();
    Rebuild(*m_parts).all();
    countLostRows();
    transaction.commit();
    m_parts.reset();
    m_fresh->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    std::erase_if(m_losses, [](const Loss& one) { return one.rows == 0 && !one.unknown; });
    return std::move(m_losses);
}

void Salvage::openDamaged()
{
    padToLength(m_damagedPath, m_freshPath);
    try {
        m_damaged = std::make_unique<Connection>(m_damagedPath, Connection::Mode::ReadWrite);
        if (isWhole()) return;
    } catch (const DatabaseError& error) {
        if (!isDamage(error)) throw;
    }
    m_damaged.reset();
    for (const QString& end : { u"-wal"_s, u"-shm"_s })
        QFile::remove(m_damagedPath + end);
    graftSchema(m_damagedPath, m_freshPath);
    try {
        m_damaged = std::make_unique<Connection>(m_damagedPath, Connection::Mode::ReadWrite);
    } catch (const DatabaseError& error) {
        if (!isDamage(error)) throw;
        throw DatabaseError(26 /* SQLITE_NOTADB */, 0, error.what());
    }
}

bool Salvage::isWhole()
{
    if (Schema::stateOf(*m_damaged) == Schema::State::NotAWorkspace) return false;
    QStringList names;
    Statement rows
        = m_damaged->prepare("SELECT name FROM sqlite_master WHERE rootpage>0 OR sql LIKE 'CREATE VIRTUAL%'");
    while (rows.step())
        names.append(rows.text(0));
    for (const QString& name : WorkspaceCheck::expectedTables())
        if (!names.contains(name)) return false;
    return true;
}

void Salvage::copy(const QByteArray& table)
{
    tick();
    TableSalvage salvage(*m_damaged, *m_fresh, table);
    salvage.run();
    if (salvage.isBroken()) loss(QString::fromLatin1(table)).unknown = true;
}

void Salvage::copyTables()
{
    for (const char* table : plainTables)
        copy(table);
    copy("field");
    deriveCustomFields();
    m_parts = std::make_unique<CareParts>(*m_fresh);
    addCustomColumns();
    for (const auto& type : m_parts->catalog.types())
        if (type->name() != u"field"_s) copy(type->name().toLatin1());
    if (!m_fresh->scalar("SELECT (SELECT count(*) FROM edit)+(SELECT count(*) FROM chunk)+(SELECT count(*) FROM meta)"))
        throw DatabaseError(26 /* SQLITE_NOTADB */, 0, "nothing of a workspace is in this file");
    const qint64 lost = Mend::meta(*m_fresh, m_parts->catalog);
    if (lost) loss(u"meta"_s).rows += lost;
    m_parts = std::make_unique<CareParts>(*m_fresh); // its origin may only be known now
    m_parts->applier.leaveSearchAlone();
}

/// Own fields are records, too: from those the list of columns follows where it cannot be read. In the order of their
/// ids, which is that of their making, so that they get the numbers they had.
void Salvage::deriveCustomFields()
{
    CareParts parts(*m_fresh);
    const QHash<RecordId, QString> names = customFieldNames(parts.rows, parts.catalog);
    std::vector<Cells> missing;
    {
        Statement fields = m_fresh->prepare(
            "SELECT id, record_type, name, kind, target, list, label_en, label_zh FROM field f WHERE NOT "
            "EXISTS(SELECT 1 FROM custom_field c WHERE c.field=f.id) ORDER BY id");
        while (fields.step()) {
            if (!names.contains(fields.id(0)) || !kindNamed(fields.text(3))) continue;
            Cells cells;
            for (int column = 0; column < 8; ++column)
                cells.push_back(fields.cell(column));
            cells[2] = Cell(names.value(fields.id(0)));
            missing.push_back(std::move(cells));
        }
    }
    Statement add = m_fresh->prepare("INSERT OR IGNORE INTO custom_field(field, record_type, name, kind, target, list, "
                                     "label_en, label_zh) VALUES(?,?,?,?,coalesce(?,''),coalesce(?,''),?,?)");
    for (const Cells& cells : missing)
        add.bindAll(cells).run();
    if (!loss(u"field"_s).unknown) loss(u"custom_field"_s).unknown = false;
}

void Salvage::addCustomColumns()
{
    for (const auto& type : m_parts->catalog.types())
        for (const Field& field : type->fields())
            for (int cell = 0; field.isCustom() && cell < field.cellCount; ++cell) {
                const QByteArray add = "ALTER TABLE " + TypeSql::quoted(type->name()) + " ADD COLUMN "
                    + TypeSql::quoted(field.column(cell)) + ' ' + TypeSql::columnType(field, cell);
                m_fresh->exec(add);
                try {
                    m_damaged->exec(add); // where the schema was lent, it lacks them
                } catch (const DatabaseError&) {
                    // It has them.
                }
            }
}

void Salvage::countLostRows()
{
    // The index of ids outlives the rows it leads to more often than not.
    for (const auto& type : m_parts->catalog.types()) {
        const QByteArray table = TypeSql::quoted(type->name());
        const QByteArray index = TypeSql::quoted(type->name() + u"_id"_s);
        bool complete = false;
        QSet<RecordId> lost;
        for (const char* order : { "", " DESC" }) {
            if (complete) break;
            try {
                Statement ids
                    = m_damaged->prepare("SELECT id FROM " + table + " INDEXED BY " + index + " ORDER BY id" + order);
                const qint64 most = m_damaged->scalar("PRAGMA page_count") * 256;
                for (qint64 i = 0; i < most && ids.step(); ++i) {
                    const RecordId id = ids.id(0);
                    if (!id.isNull() && !m_parts->rows.placeOf(*type, id)) lost.insert(id);
                }
                complete = true;
            } catch (const DatabaseError& error) {
                if (!isDamage(error)) throw;
            }
        }
        Loss& of = loss(type->name());
        of.rows = std::max<qint64>(of.rows, lost.size());
        if (complete) of.unknown = false;
    }
}

} // namespace fairlead
