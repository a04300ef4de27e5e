#include "store/RowCheck.h"

#include "store/SortKey.h"
#include "store/WorkspaceCheck.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// What a column may hold besides nothing: the alternative of Cell.
size_t storageOf(const Field& field, int cell)
{
    switch (*TypeSql::columnType(field, cell)) {
    case 'T':
        return 2;
    case 'B':
        return 3;
    default:
        return 1;
    }
}

} // namespace

qint64 RowCheck::look(const RecordType& type)
{
    QByteArray sql = "SELECT " + m_parts.rows.sql(type).selectList();
    if (type.titleField()) sql += ", _k";
    qint64 visible = 0;
    Statement row = m_parts.connection.prepare(sql + " FROM " + m_parts.rows.sql(type).table());
    while (row.step()) {
        lookAt(type, row, u"row %1"_s.arg(row.integer(0)));
        visible += row.integer(8) != 0;
    }
    row.reset();
    if (type.isSearchable()) search(type);
    return visible;
}

void RowCheck::search(const RecordType& type)
{
    try {
        m_search.compare(type);
    } catch (const DatabaseError& error) {
        if (!isDamage(error)) throw;
        m_findings.add(Finding::Kind::SearchIndex, type.name(), QString::fromUtf8(error.what()));
    }
}

void RowCheck::lookAt(const RecordType& type, const Statement& row, const QString& place)
{
    if (row.id(1).isNull()) m_findings.add(Finding::Kind::Identity, type.name(), place);
    values(type, row, place);
    StoredRow stored {
        readRecord(type, row,
            [this](qint64 index) { return RecordId::fromBytes(m_parts.rows.knownIds().valueOf(quint32(index))); }),
        {}
    };
    const auto clock = m_parts.rows.soundClockOf(row.blob(7), m_parts.lastHlc);
    if (!clock) {
        m_findings.add(Finding::Kind::Clock, type.name(), place);
    } else {
        stored.clock = *clock;
        if (m_parts.applier.shows(stored) != stored.record.visible)
            m_findings.add(Finding::Kind::Visibility, type.name(), place);
    }
    if (type.titleField() && row.blob(TypeSql::headColumns + type.cellCount()) != sortKey(stored.record.title()))
        m_findings.add(Finding::Kind::SortKey, type.name(), place);
    if (stored.record.visible && type.isSearchable())
        m_search.expect(stored.record.n, m_parts.rows.searchText(stored.record));
}

void RowCheck::values(const RecordType& type, const Statement& row, const QString& place)
{
    bool fit = true;
    for (const Field& field : type.fields())
        for (int cell = 0; cell < field.cellCount; ++cell) {
            const Cell value = row.cell(TypeSql::headColumns + field.firstCell + cell);
            fit = fit && (isNull(value) || value.index() == storageOf(field, cell));
        }
    for (int dictionary : { 3, 4 })
        if (!row.isNull(dictionary))
            fit = fit && !m_parts.rows.knownIds().valueOf(quint32(row.integer(dictionary))).isEmpty();
    if (!fit) m_findings.add(Finding::Kind::Value, type.name(), place);
}

void RowCheck::references(const RecordType& type)
{
    for (const Field& field : type.fields()) {
        if (field.kind == Kind::Reference) {
            references(type, TypeSql::quoted(field.column(0)), field.name, TypeSql::quoted(field.target), "1");
        } else if (field.kind == Kind::AnyReference) {
            const QByteArray column = TypeSql::quoted(field.column(0));
            Statement met = m_parts.connection.prepare("SELECT DISTINCT " + column + " FROM "
                + TypeSql::quoted(type.name()) + " WHERE _v=1 AND " + column + " IS NOT NULL");
            while (met.step()) {
                const qint64 number = met.integer(0);
                const RecordType* target = m_parts.catalog.numbered(quint16(number));
                if (target && target->number() == number)
                    references(type, TypeSql::quoted(field.column(1)), field.name, TypeSql::quoted(target->name()),
                        "t." + column + '=' + QByteArray::number(number));
            }
        }
    }
}

void RowCheck::references(const RecordType& type, const QByteArray& column, const QString& field,
    const QByteArray& target, const QByteArray& condition)
{
    Statement lost = m_parts.connection.prepare("SELECT count(*), min(t.n) FROM " + TypeSql::quoted(type.name())
        + " t WHERE t._v=1 AND t." + column + " IS NOT NULL AND " + condition + " AND NOT EXISTS(SELECT 1 FROM "
        + target + " o WHERE o.id=t." + column + ')');
    if (lost.step() && lost.integer(0))
        m_findings.add(Finding::Kind::LostReference, type.name() + u'.' + field, u"row %1"_s.arg(lost.integer(1)),
            lost.integer(0));
}

} // namespace fairlead
