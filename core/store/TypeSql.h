#pragma once
#include "model/RecordType.h"

#include <map>

namespace fairlead {

/// The SQL that follows from a declaration. Texts are complete statements with bound values; they are made once per
/// type and workspace, never from what a person typed.
class TypeSql
{
public:
    explicit TypeSql(const RecordType& type);

    /// Number of columns that every table has before the cells of its fields; see selectList().
    static constexpr int headColumns = 9;

    /// n, id, created_at, created_by, source_run, merged_into, deleted, _c, _v, then every cell in order.
    const QByteArray& selectList() const { return m_selectList; }
    QByteArray selectWhere(const QByteArray& condition) const;
    /// Does nothing where the id stands already. ?1 id, ?2 created_at, ?3 created_by, ?4 source_run, ?5 _c, ?6 _v, [?7
    /// _k,] then the cells.
    const QByteArray& insert() const { return m_insert; }
    int firstInsertCell() const { return m_hasSortKey ? 8 : 7; }
    bool hasSortKey() const { return m_hasSortKey; }
    /// Sets the given columns, then _c, [_v,] [_k]; the row number comes last. Nearly every index holds _v: it is left
    /// out where it stays.
    QByteArray update(const QStringList& columns, bool withSortKey, bool withVisibility) const;
    /// For one group, kept: n, _c, _v, deleted, merged_into and its cells by id (?1) …
    const QByteArray& selectGroup(const FieldGroup& group) const { return textsOf(group).select; }
    /// … and its cells, then _c; the row number comes last.
    const QByteArray& updateGroup(const FieldGroup& group) const { return textsOf(group).update; }
    const QByteArray& selectById() const { return m_selectById; }
    int cellCount() const { return m_cellCount; } ///< of the type when the texts were made
    QByteArray table() const { return m_table; } ///< quoted
    QByteArray searchTable() const; ///< quoted

    /// CREATE TABLE and CREATE INDEX statements as they stand in schema/*.sql; a test compares the two.
    static QByteArray createStatements(const RecordType& type);
    static QByteArray quoted(const QString& name);
    /// Storage class of a cell's column.
    static const char* columnType(const Field& field, int cell);

private:
    struct GroupTexts
    {
        QByteArray select;
        QByteArray update;
    };
    const GroupTexts& textsOf(const FieldGroup& group) const;

    QStringList m_columns;
    QByteArray m_selectById;
    mutable std::map<std::pair<quint16, RecordId>, GroupTexts> m_groups;
    QByteArray m_table;
    QString m_name;
    QByteArray m_selectList;
    QByteArray m_insert;
    bool m_hasSortKey = false;
    int m_cellCount = 0;
};

} // namespace fairlead
