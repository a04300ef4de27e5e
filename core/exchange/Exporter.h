#pragma once
#include "exchange/RecordWriter.h"
#include "exchange/VCardWriter.h"

namespace fairlead {

struct ExportOptions
{
    CsvWriterOptions csv {};
    VCardVersion cards = VCardVersion::V3;
    /// CSV for people: just these fields. Nothing = all of them.
    std::optional<ShownFields> shown {};
    /// Row numbers in their order; nothing = all visible records as they were created.
    std::optional<std::vector<qint64>> rows {};
    /// Told every few hundred rows; false cancels and leaves the old file as it was.
    std::function<bool(qint64 done)> progress {};
};

/// Writes records of one type as a file. CSV and JSON import back without loss, see RecordColumns; cards and calendars
/// hold what other programs understand.
class Exporter
{
public:
    /// As what the path's ending says, see formatOf(). Gives the number of records. The file appears whole or not at
    /// all. Invalid with detail "format: <type>": the format has no such records.
    static Result<qint64> write(
        const Reader& reader, const RecordType& type, const QString& path, const ExportOptions& options = {});
    static Result<qint64> writeCsv(
        const Reader& reader, const RecordType& type, const QString& path, const ExportOptions& options = {});
};

} // namespace fairlead
