#include "models/TableFile.h"

#include "exchange/CsvWriter.h"

#include <QAbstractItemModel>

namespace fairlead::ui {

namespace {

QStringList heads(const QAbstractItemModel& table)
{
    QStringList heads;
    for (int column = 0; column < table.columnCount(); ++column)
        heads.append(table.headerData(column, Qt::Horizontal).toString());
    return heads;
}

QStringList cells(const QAbstractItemModel& table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QModelIndex index = table.index(row, column);
        const QVariant exact = index.data(Qt::EditRole);
        cells.append(exact.isValid() ? exact.toString() : index.data().toString());
    }
    return cells;
}

Result<void> writeTable(CsvWriter& file, const QAbstractItemModel& table)
{
    if (table.columnCount() == 0) return {};
    if (const auto done = file.write(heads(table)); !done) return done;
    for (int row = 0; row < table.rowCount(); ++row)
        if (const auto done = file.write(cells(table, row)); !done) return done;
    return {};
}

} // namespace

Result<void> TableFile::write(const QString& path, const QList<const QAbstractItemModel*>& tables)
{
    CsvWriterOptions options;
    options.bom = options.excelSafe = true;
    return CsvWriter::writeFile(path, options, [&tables](CsvWriter& file) -> Result<void> {
        for (const QAbstractItemModel* table : tables) {
            if (table != tables.front())
                if (const auto done = file.write({ QString(), QString() }); !done) return done;
            if (const auto done = writeTable(file, *table); !done) return done;
        }
        return {};
    });
}

} // namespace fairlead::ui
