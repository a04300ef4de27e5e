#include "exchange/Exporter.h"

#include "exchange/CellParser.h"
#include "store/TypeSql.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QStringList headerOf(const RecordType& type)
{
    QStringList header { u"id"_s };
    for (const Field& field : type.fields()) {
        header.append(field.name);
        if (field.kind == Kind::Money) header.append(field.name + u".currency"_s);
        if (field.kind == Kind::Reference) header.append(field.name + u".id"_s);
        if (field.kind == Kind::AnyReference) header.append(field.name + u".type"_s);
    }
    return header;
}

void appendField(QStringList& row, const Field& field, const Record& record, const Reader& reader)
{
    const Cell* cells = &record.cells[size_t(field.firstCell)];
    switch (field.kind) {
    case Kind::Reference: {
        const RecordId id = idOf(cells[0]);
        row.append(id.isNull() ? QString() : reader.titleOf(reader.catalog().type(field.target), id).text);
        row.append(id.isNull() ? QString() : id.toString());
        return;
    }
    case Kind::AnyReference: {
        const RecordType* type = reader.catalog().numbered(quint16(numberOf(cells[0])));
        row.append(idOf(cells[1]).isNull() ? QString() : idOf(cells[1]).toString());
        row.append(type ? type->name() : QString());
        return;
    }
    case Kind::Money:
        row.append(cellText(field, cells));
        row.append(textOf(cells[1]));
        return;
    default:
        row.append(cellText(field, cells));
    }
}

} // namespace

Result<qint64> Exporter::writeCsv(
    const Reader& reader, const RecordType& type, const QString& path, const ExportOptions& options)
{
    qint64 done = 0;
    const auto written = CsvWriter::writeFile(path, options.csv, [&](CsvWriter& writer) -> Result<void> {
        if (const auto head = writer.write(headerOf(type)); !head) return head;
        Result<void> failure;
        bool cancelled = false;
        const auto writeRecord = [&](const Record& record) {
            if (!failure || cancelled) return;
            QStringList row { record.id.toString() };
            for (const Field& field : type.fields())
                appendField(row, field, record, reader);
            failure = writer.write(row);
            if (++done % 512 == 0 && options.progress && !options.progress(done)) cancelled = true;
        };
        const auto snapshot = reader.snapshot();
        if (options.rows) {
            constexpr size_t slice = 512;
            for (size_t from = 0; from < options.rows->size() && failure && !cancelled; from += slice) {
                const std::vector<qint64> part(options.rows->begin() + qsizetype(from),
                    options.rows->begin() + qsizetype(std::min(from + slice, options.rows->size())));
                const auto records = reader.fetch(type, part);
                if (!records) return records.error();
                for (const Record& record : *records)
                    writeRecord(record);
            }
        } else {
            const auto read = reader.records(type, "_v=1 ORDER BY n", {}, writeRecord);
            if (!read) return read;
        }
        if (cancelled) return Error { ErrorCode::Cancelled, {} };
        return failure ? writer.flush() : failure;
    });
    if (!written) return written.error();
    return done;
}

} // namespace fairlead
