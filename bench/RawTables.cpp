#include "RawTables.h"

#include "Meter.h"
#include "Must.h"
#include "model/Catalog.h"

#include <cstdio>
#include <cstring>
#include <memory>
#include <sqlite3.h>

namespace fairlead {

namespace {

constexpr size_t batch = 20000;

/// A batch of rows, read ahead so that the reading is not counted.
class Batch
{
public:
    ~Batch() { clear(); }
    void clear()
    {
        for (sqlite3_value* value : m_values)
            sqlite3_value_free(value);
        m_values.clear();
        m_texts.clear();
    }
    bool read(RawStatement& rows, const std::vector<int>& searched)
    {
        clear();
        m_columns = sqlite3_column_count(rows.handle());
        while (m_texts.size() < batch && !m_finished) {
            m_finished = !rows.step(); // one step further would begin anew
            if (m_finished) break;
            for (int i = 0; i < m_columns; ++i)
                m_values.push_back(sqlite3_value_dup(sqlite3_column_value(rows.handle(), i)));
            QByteArray text;
            for (int column : searched) {
                const auto* piece = reinterpret_cast<const char*>(sqlite3_column_text(rows.handle(), column));
                if (!piece) continue;
                if (!text.isEmpty()) text += '\n';
                text += piece;
            }
            m_texts.push_back(text);
        }
        return !m_texts.empty();
    }
    void write(RawStatement& table, RawStatement& index)
    {
        size_t at = 0;
        for (const QByteArray& text : m_texts) {
            index.bind(1, sqlite3_value_int64(m_values[at]));
            for (int i = 0; i < m_columns; ++i)
                sqlite3_bind_value(table.handle(), i + 1, m_values[at++]);
            table.run();
            index.bind(2, text).run();
        }
    }

private:
    std::vector<sqlite3_value*> m_values;
    std::vector<QByteArray> m_texts;
    int m_columns = 0;
    bool m_finished = false;
};

std::vector<int> searchedColumns(const RecordType& type, sqlite3_stmt* statement)
{
    std::vector<int> columns;
    for (const Field& field : type.fields()) {
        if (!field.searchable) continue;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            if (field.column(0).toUtf8() == sqlite3_column_name(statement, i)) columns.push_back(i);
    }
    return columns;
}

void writeField(std::FILE* file, const char* text, bool last)
{
    if (text && std::strpbrk(text, ",\"\r\n")) {
        std::fputc('"', file);
        for (; *text; ++text) {
            if (*text == '"') std::fputc('"', file);
            std::fputc(*text, file);
        }
        std::fputc('"', file);
    } else if (text) {
        std::fputs(text, file);
    }
    std::fputc(last ? '\n' : ',', file);
}

} // namespace

double RawTables::copy(const QString& workspace, const RecordType& type, const QString& target)
{
    RawDatabase from(workspace, RawDatabase::Mode::Read);
    RawDatabase to(target, RawDatabase::Mode::Write);
    const QByteArray name = type.name().toUtf8();
    {
        RawStatement schema(from.handle(),
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN ('" + name + "', 'search_" + name
                + "') ORDER BY type DESC");
        while (schema.step())
            to.exec(reinterpret_cast<const char*>(sqlite3_column_text(schema.handle(), 0)));
    }
    RawStatement rows(from.handle(), "SELECT * FROM \"" + name + "\" ORDER BY n");
    QByteArray marks = "?";
    for (int i = 1; i < sqlite3_column_count(rows.handle()); ++i)
        marks += ",?";
    RawStatement table(to.handle(), "INSERT INTO \"" + name + "\" VALUES(" + marks + ')');
    RawStatement index(to.handle(), "INSERT INTO \"search_" + name + "\"(rowid, text) VALUES(?,?)");
    const std::vector<int> searched = searchedColumns(type, rows.handle());
    double seconds = 0;
    Batch batch;
    while (batch.read(rows, searched)) {
        const Meter meter;
        to.exec("BEGIN IMMEDIATE");
        batch.write(table, index);
        to.exec("COMMIT");
        to.exec("PRAGMA wal_checkpoint(PASSIVE)");
        seconds += meter.cpu();
    }
    return seconds;
}

double RawTables::writeCsv(
    const QString& workspace, const Catalog& catalog, const RecordType& type, const QString& path)
{
    RawDatabase database(workspace, RawDatabase::Mode::Read);
    QByteArray columns = "hex(id)";
    for (const Field& field : type.fields()) {
        const QByteArray column = "t.\"" + field.column(0).toUtf8() + '"';
        const RecordType* target = field.kind == Kind::Reference ? catalog.find(field.target) : nullptr;
        if (target && target->titleField()) {
            columns += ", (SELECT r.\"" + target->titleField()->name.toUtf8() + "\" FROM \"" + target->name().toUtf8()
                + "\" r WHERE r.id=" + column + "), hex(" + column + ')';
            continue;
        }
        columns += ", " + column;
        if (field.cellCount > 1) columns += ", t.\"" + field.column(1).toUtf8() + '"';
    }
    const Meter meter;
    RawStatement rows(
        database.handle(), "SELECT " + columns + " FROM \"" + type.name().toUtf8() + "\" t WHERE _v=1 ORDER BY n");
    std::FILE* file = std::fopen(qPrintable(path), "w");
    if (!file) giveUp("write a file", path);
    std::setvbuf(file, nullptr, _IOFBF, 1 << 20);
    const int count = sqlite3_column_count(rows.handle());
    while (rows.step())
        for (int i = 0; i < count; ++i)
            writeField(file, reinterpret_cast<const char*>(sqlite3_column_text(rows.handle(), i)), i + 1 == count);
    std::fclose(file);
    return meter.cpu();
}

} // namespace fairlead
