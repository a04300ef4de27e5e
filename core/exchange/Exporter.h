#pragma once
#include "exchange/CsvWriter.h"
#include "store/Reader.h"

namespace fairlead {

struct ExportOptions
{
    CsvWriterOptions csv;
    /// Row numbers in their order; nothing = all visible records as they were created.
    std::optional<std::vector<qint64>> rows;
    /// Told every few hundred rows; false cancels and leaves the old file as it was.
    std::function<bool(qint64 done)> progress;
};

/// Writes records as a CSV file that imports back without loss: `id`; a reference as `<field>` (its title) and
/// `<field>.id`; money as `<field>` and `<field>.currency`; a reference to anything as id and `<field>.type`.
class Exporter
{
public:
    /// Gives the number of records. The file appears whole or not at all.
    static Result<qint64> writeCsv(
        const Reader& reader, const RecordType& type, const QString& path, const ExportOptions& options = {});
};

} // namespace fairlead
