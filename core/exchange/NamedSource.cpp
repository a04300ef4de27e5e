#include "exchange/NamedSource.h"

namespace fairlead {

namespace {
/// Every row has a cell for every header of the file: more names than any format has would only cost memory.
constexpr qsizetype mostColumns = 1000;
} // namespace

void NamedRecord::setFault(RowFault found, qint64 at)
{
    if (fault != RowFault::None) return;
    fault = found;
    faultLine = at;
}

NamedSource::NamedSource(TextFile text, Format format, RowLimits limits)
    : m_text(std::move(text))
    , m_format(std::move(format))
    , m_limits(limits)
{
}

Result<std::unique_ptr<RowSource>> NamedSource::open(const QString& path, Format format, const SourceOptions& options)
{
    Result<TextFile> text = TextFile::open(path, options);
    if (!text) return text.error();
    std::unique_ptr<NamedSource> source(new NamedSource(std::move(*text), std::move(format), options.limits));
    if (const auto looked = source->lookThrough(options); !looked) return looked.error();
    if (const auto ready = source->rewind(); !ready) return ready.error();
    return std::unique_ptr<RowSource>(std::move(source));
}

/// A record beyond the limits is refused, not cut.
void NamedSource::limit(NamedRecord& record)
{
    if (qsizetype(record.values.size()) > m_limits.cells) record.setFault(RowFault::RowTooLong, record.line);
    for (const auto& [header, value] : record.values)
        if (value.size() > m_limits.field) record.setFault(RowFault::FieldTooLong, record.line);
}

Result<void> NamedSource::lookThrough(const SourceOptions& options)
{
    if (const auto ready = rewind(); !ready) return ready;
    m_table.hasHeader = true;
    NamedRecord record;
    qint64 told = -1;
    qint64 firstFault = 0;
    for (;;) {
        const auto more = m_records->next(record);
        if (!more) return more.error();
        if (!*more) break;
        ++m_table.rows;
        limit(record);
        if (record.fault != RowFault::None) {
            if (m_table.faultyRows++ == 0) firstFault = record.faultLine;
            continue;
        }
        for (const auto& [header, value] : record.values) {
            if (!m_columns.contains(header)) {
                if (m_table.columnCount >= mostColumns) continue;
                m_columns.insert(header, m_table.columnCount++);
                m_table.header.append(header);
                m_table.columns.append(ColumnProfile());
            }
            const QByteArray utf8 = value.toUtf8();
            m_table.columns[m_columns.value(header)].add({ utf8.constData(), size_t(utf8.size()) });
        }
        if (options.progress && m_records->bytesRead() != told) {
            told = m_records->bytesRead();
            if (!options.progress(told, size())) return Error { ErrorCode::Cancelled, {} };
        }
    }
    if (m_table.rows > 0 && m_table.faultyRows == m_table.rows)
        return Error { ErrorCode::Invalid, QStringLiteral("no record: line %1").arg(firstFault) };
    return {};
}

Result<void> NamedSource::rewind()
{
    Result<TextStream> stream = TextStream::open(*m_text.file, m_text.encoding);
    if (!stream) return stream.error();
    m_records = m_format(std::move(*stream));
    return {};
}

Result<bool> NamedSource::next(SourceRow& row)
{
    NamedRecord record;
    const auto more = m_records->next(record);
    if (!more || !*more) return more;
    limit(record);
    row = { record.line, {}, record.fault, record.faultLine };
    row.cells.resize(m_table.columnCount);
    for (auto& [header, value] : record.values)
        if (const auto at = m_columns.constFind(header); at != m_columns.constEnd()) row.cells[*at] = std::move(value);
    if (record.values.empty() && !record.raw.isEmpty() && !row.cells.isEmpty()) row.cells[0] = record.raw;
    return true;
}

} // namespace fairlead
