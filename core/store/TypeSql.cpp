#include "store/TypeSql.h"

#include "store/search/SearchTokenizer.h"

namespace fairlead {

using namespace Qt::StringLiterals;

QByteArray TypeSql::quoted(const QString& name) { return '"' + name.toUtf8() + '"'; }

TypeSql::TypeSql(const RecordType& type)
    : m_columns(type.columns())
    , m_table(quoted(type.name()))
    , m_name(type.name())
    , m_hasSortKey(type.titleField() != nullptr)
    , m_cellCount(type.cellCount())
{
    m_selectList = "n, id, created_at, created_by, source_run, merged_into, deleted, _c, _v";
    QByteArray columns = "id, created_at, created_by, source_run, _c, _v";
    QByteArray marks = "?,?,?,?,?,?";
    if (m_hasSortKey) {
        columns += ", _k";
        marks += ",?";
    }
    for (const QString& column : type.columns()) {
        m_selectList += ", " + quoted(column);
        columns += ", " + quoted(column);
        marks += ",?";
    }
    m_selectById = selectWhere("id=?");
    m_insert = "INSERT INTO " + m_table + '(' + columns + ") VALUES(" + marks + ") ON CONFLICT(id) DO NOTHING";
}

QByteArray TypeSql::selectWhere(const QByteArray& condition) const
{
    return "SELECT " + m_selectList + " FROM " + m_table + " WHERE " + condition;
}

QByteArray TypeSql::update(const QStringList& columns, bool withSortKey, bool withVisibility) const
{
    QByteArray sql = "UPDATE " + m_table + " SET ";
    for (const QString& column : columns)
        sql += quoted(column) + "=?, ";
    sql += "_c=?";
    if (withVisibility) sql += ", _v=?";
    if (withSortKey) sql += ", _k=?";
    return sql + " WHERE n=?";
}

const TypeSql::GroupTexts& TypeSql::textsOf(const FieldGroup& group) const
{
    GroupTexts& texts = m_groups[{ group.number, group.custom }];
    if (!texts.select.isEmpty()) return texts;
    texts.select = "SELECT n, _c, _v, deleted, merged_into";
    texts.update = "UPDATE " + m_table + " SET ";
    for (int cell : group.cells) {
        texts.select += ", " + quoted(m_columns.at(cell));
        texts.update += quoted(m_columns.at(cell)) + "=?, ";
    }
    texts.select += " FROM " + m_table + " WHERE id=?";
    texts.update += "_c=? WHERE n=?";
    return texts;
}

QByteArray TypeSql::searchTable() const { return quoted(u"search_"_s + m_name); }

const char* TypeSql::columnType(const Field& field, int cell)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Date:
    case Kind::Choice:
        return "TEXT";
    case Kind::Money:
        return cell == 0 ? "INTEGER" : "TEXT";
    case Kind::AnyReference:
        return cell == 0 ? "INTEGER" : "BLOB";
    case Kind::Reference:
    case Kind::File:
        return "BLOB";
    default:
        return "INTEGER";
    }
}

namespace {

QByteArray indexStatement(
    const RecordType& type, const QString& name, const QByteArray& columns, const QByteArray& where)
{
    QByteArray sql = "CREATE INDEX " + TypeSql::quoted(type.name() + u'_' + name) + " ON "
        + TypeSql::quoted(type.name()) + '(' + columns + ')';
    if (!where.isEmpty()) sql += " WHERE " + where;
    return sql + ";\n";
}

} // namespace

QByteArray TypeSql::createStatements(const RecordType& type)
{
    const QByteArray table = quoted(type.name());
    QByteArray sql = "CREATE TABLE " + table
        + "(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,\n"
        + "    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,\n"
        + "    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT "
          "NULL DEFAULT 0";
    if (type.titleField()) sql += ", _k BLOB";
    for (const Field& field : type.fields()) {
        if (field.isCustom()) continue;
        for (int cell = 0; cell < field.cellCount; ++cell)
            sql += ",\n    " + quoted(field.column(cell)) + ' ' + columnType(field, cell);
    }
    sql += ");\n";
    sql += "CREATE UNIQUE INDEX " + quoted(type.name() + u"_id"_s) + " ON " + table + "(id);\n";
    if (type.titleField()) {
        QByteArray columns = "_v, _k";
        for (const Field& field : type.fields())
            if (field.inTitleIndex) columns += ", " + quoted(field.name);
        sql += indexStatement(type, u"title"_s, columns, {});
    }
    for (const Field& field : type.fields()) {
        if (field.isCustom() || !field.indexed || field.title) continue;
        const QByteArray column = quoted(field.column(field.cellCount - 1));
        if (field.kind == Kind::Boolean)
            sql += indexStatement(type, field.name, "_v" + QByteArray(type.titleField() ? ", _k" : ""), column + "=1");
        else
            sql += indexStatement(type, field.name, column + ", _v", column + " IS NOT NULL");
    }
    int number = 0;
    for (const QStringList& names : type.indexes()) {
        QByteArray columns = "_v";
        for (const QString& name : names) {
            const Field* field = type.find(name);
            if (!field) columns += ", " + name.toLatin1(); // a column that every table has
            for (int cell = field ? field->cellCount - 1 : -1; cell >= 0; --cell)
                columns += ", " + quoted(field->column(cell));
        }
        sql += indexStatement(type, u"by"_s + QString::number(++number), columns, {});
    }
    if (type.isSearchable()) sql += SearchTokenizer::tableSql(u"search_"_s + type.name()).toUtf8() + ";\n";
    return sql;
}

} // namespace fairlead
