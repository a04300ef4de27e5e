#pragma once
#include "base/Result.h"
#include "exchange/ColumnProfile.h"

#include <QList>
#include <functional>
#include <memory>

namespace fairlead {

/// What a file is written in.
enum class FileFormat { Csv, Json, JsonLines, VCard, Calendar };
/// By the ending of its name: .json; .jsonl and .ndjson; .vcf and .vcard; .ics and .ical; all else is CSV.
FileFormat formatOf(const QString& path);
/// Cards hold contacts, calendars appointments or tasks; the others hold every type.
bool canHold(FileFormat format, const QString& type);

/// Why a row is refused. A faulty row is handed out like any other, so that it can go to the rejects file.
enum class RowFault {
    None,
    UnclosedQuote, ///< the file ended inside quotes; faultLine is where the quote opened
    NulCharacter,
    LoneSurrogate,
    Undecodable, ///< bytes that are no text in the file's encoding
    FieldTooLong, ///< the cell is cut at the limit
    RowTooLong, ///< too many cells or bytes; the rest of the row is cut off
    Malformed, ///< no sound record of the format: an object or card that is not closed, a line that is none
    UnknownTimeZone ///< a time in a zone that nobody knows
};

/// Bounds of what one row may cost in memory. Sizes are bytes of UTF-8.
struct RowLimits
{
    qsizetype field = 1 << 20;
    qsizetype row = 64 << 20;
    qsizetype cells = 16384;
};

/// One row as the rest of the program sees it.
struct SourceRow
{
    qint64 line = 0; ///< physical line on which the row starts, from 1
    QStringList cells; ///< as written, nothing trimmed; the count tells whether the row is ragged
    RowFault fault = RowFault::None;
    qint64 faultLine = 0; ///< where the fault is, such as the line of the opening quote; 0 without a fault

    /// Only separators and blanks, as spreadsheets leave below their tables.
    bool isBlank() const;
    /// The cells for a rejects file: what may not be stored shows as U+FFFD.
    QStringList storableCells() const;
};

/// What all rows of a file together show.
struct RowTable
{
    char delimiter = 0; ///< of CSV
    bool hasHeader = false;
    QStringList header; ///< trimmed; empty without a header
    qsizetype columnCount = 0; ///< of the header, or what most rows have
    QList<ColumnProfile> columns; ///< columnCount of them, without the header row

    qint64 rows = 0; ///< data rows: without header and blank lines, with faulty ones
    qint64 faultyRows = 0;
    qint64 raggedRows = 0; ///< good rows with another count of cells
    qint64 blankLines = 0;
};

/// What the caller knows better than the file shows. Nothing set: all is found out.
struct SourceOptions
{
    QString encoding {}; ///< a name for TextDecoder; empty: detect
    std::optional<char> delimiter {}; ///< of CSV
    std::optional<bool> header {}; ///< of CSV: the first row is one, or is none
    RowLimits limits {};
    /// Told while opening how many bytes of how many are looked at; returning false cancels.
    std::function<bool(qint64 done, qint64 total)> progress {};
};

/// A file of rows, whatever it is written in: looked through once from end to end, then read row by row in bounded
/// memory, as often as wanted. CsvReader is one, NamedSource the other. One thread at a time.
class RowSource
{
public:
    virtual ~RowSource() = default;

    virtual const RowTable& table() const = 0;
    virtual QString encodingName() const = 0;
    /// The next data row, faulty ones among them: look at row.fault, and compare the count of cells with
    /// table().columnCount. False: there are no more. Io: reading failed half-way.
    virtual Result<bool> next(SourceRow& row) = 0;
    /// Back to before the first data row.
    virtual Result<void> rewind() = 0;
    /// For progress, in bytes.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 size() const = 0;

    /// Opens the file as what its name says; `type`: what its rows shall be. Errors: those of CsvReader::open, and
    /// Invalid with detail "format: <type>" (the format has no such records) or "no record: line …" (not one could be
    /// read; where the first fault is).
    static Result<std::unique_ptr<RowSource>> open(
        const QString& path, const QString& type, const SourceOptions& options = {});
};

} // namespace fairlead
