// Any bytes at all, as a CSV file: scanned whole and in pieces, profiled, decoded in every encoding.
#include "base/Text.h"
#include "exchange/CsvDialect.h"
#include "exchange/CsvStream.h"

#include <QBuffer>

using namespace fairlead;

namespace {

/// Small, so that short input reaches them.
constexpr RowLimits limits { 64, 512, 20 };

/// All that a scan tells, to compare two of them.
struct Scan
{
    std::vector<SourceRow> rows;
    qint64 blankLines = 0;
};

Scan scan(std::string_view text, char delimiter, size_t step)
{
    Scan result;
    CsvScanner scanner(delimiter, limits);
    const auto take = [&] {
        while (scanner.next())
            result.rows.push_back(scanner.row());
    };
    for (size_t at = 0; at < text.size(); at += step) {
        // A copy of its own, so that the address sanitizer sees a step beyond it.
        const std::vector<char> piece(text.begin() + long(at), text.begin() + long(std::min(at + step, text.size())));
        scanner.feed({ piece.data(), piece.size() });
        take();
    }
    scanner.feed({});
    scanner.finish();
    take();
    result.blankLines = scanner.blankLines();
    return result;
}

void compare(const Scan& a, const Scan& b)
{
    FL_PROMISE(a.blankLines == b.blankLines && a.rows.size() == b.rows.size());
    qint64 line = 0;
    for (size_t i = 0; i < a.rows.size(); ++i) {
        const SourceRow& row = a.rows[i];
        FL_PROMISE(row.cells == b.rows[i].cells && row.line == b.rows[i].line);
        FL_PROMISE(row.fault == b.rows[i].fault && row.faultLine == b.rows[i].faultLine);
        FL_PROMISE(row.line > line && !row.cells.isEmpty() && row.cells.size() <= limits.cells);
        FL_PROMISE((row.fault == RowFault::None) == (row.faultLine == 0));
        for (const QString& cell : row.cells)
            FL_PROMISE(cell.size() <= limits.field && (row.fault != RowFault::None || isStorable(cell)));
        line = row.line;
    }
}

void profile(QByteArray bytes, const TextEncoding& encoding, char delimiter)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto stream = CsvStream::open(device, encoding, delimiter, limits);
    FL_PROMISE(stream.hasValue());
    CsvProfiler profiler;
    qint64 rows = 0;
    while (*(*stream)->next()) {
        profiler.add((*stream)->scanner());
        ++rows;
    }
    FL_PROMISE((*stream)->bytesRead() == bytes.size());
    const qint64 blank = (*stream)->scanner().blankLines();
    const CsvDialect dialect = profiler.finish({ delimiter, true }, blank, std::nullopt);
    FL_PROMISE(dialect.rows == rows - (dialect.hasHeader ? 1 : 0));
    FL_PROMISE(dialect.columns.size() == dialect.columnCount);
    for (const ColumnProfile& column : dialect.columns) {
        column.dateOrder();
        column.decimalMark();
        for (const QString& sample : column.samples())
            for (DateOrder order : { DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear })
                (void)parseInstant(sample, order, QTimeZone::utc());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2) return 0;
    // The first two bytes choose how, the rest is the file.
    const char delimiter = ",;\t|"[data[0] % 4];
    const size_t step = 1 + data[1] % 16;
    const std::string_view file(reinterpret_cast<const char*>(data) + 2, size - 2);
    const QByteArray bytes(file.data(), qsizetype(file.size()));

    const Scan whole = scan(bytes.isEmpty() ? std::string_view() : file, delimiter, size);
    compare(whole, scan(file, delimiter, step));
    chooseDelimiter(file, true);

    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    const Result<TextEncoding> found = detectEncoding(device);
    FL_PROMISE(found.hasValue());
    profile(bytes, *found, delimiter);
    for (const char* name : { "UTF-8", "UTF-16LE", "GB18030", "Big5" })
        profile(bytes, { QString::fromLatin1(name), false, 0 }, delimiter);
    return 0;
}
