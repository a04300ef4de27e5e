#include "exchange/Exporter.h"

#include "exchange/CalendarWriter.h"
#include "exchange/RowSource.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Puts every record that is wanted, and counts.
class Pass
{
public:
    Pass(const Reader& reader, const RecordType& type, const ExportOptions& options, RecordWriter& writer)
        : m_reader(reader)
        , m_type(type)
        , m_options(options)
        , m_writer(writer)
    {
    }

    Result<void> run()
    {
        const auto snapshot = m_reader.snapshot();
        if (const auto begun = m_writer.begin(); !begun) return begun;
        const auto read = m_options.rows ? chosen() : all();
        if (!read) return read;
        if (m_cancelled) return Error { ErrorCode::Cancelled, {} };
        return m_failure ? m_writer.end() : m_failure;
    }
    qint64 done() const { return m_done; }

private:
    Result<void> all()
    {
        return m_reader.records(m_type, "_v=1 ORDER BY id", {}, [this](const Record& record) { put(record); });
    }

    Result<void> chosen()
    {
        constexpr size_t slice = 512;
        const std::vector<qint64>& rows = *m_options.rows;
        for (size_t from = 0; from < rows.size() && m_failure && !m_cancelled; from += slice) {
            const std::vector<qint64> part(
                rows.begin() + qsizetype(from), rows.begin() + qsizetype(std::min(from + slice, rows.size())));
            const auto records = m_reader.fetch(m_type, part);
            if (!records) return records.error();
            for (const Record& record : *records)
                put(record);
        }
        return {};
    }

    void put(const Record& record)
    {
        if (!m_failure || m_cancelled) return;
        m_failure = m_writer.add(record);
        if (++m_done % 512 == 0 && m_options.progress && !m_options.progress(m_done)) m_cancelled = true;
    }

    const Reader& m_reader;
    const RecordType& m_type;
    const ExportOptions& m_options;
    RecordWriter& m_writer;
    qint64 m_done = 0;
    Result<void> m_failure;
    bool m_cancelled = false;
};

using MakeWriter = std::function<std::unique_ptr<RecordWriter>(QIODevice&)>;

Result<qint64> writeThrough(const Reader& reader, const RecordType& type, const QString& path,
    const ExportOptions& options, const MakeWriter& make)
{
    qint64 done = 0;
    const auto written = writeWhole(path, [&](QIODevice& file) {
        const auto writer = make(file);
        Pass pass(reader, type, options, *writer);
        const auto passed = pass.run();
        done = pass.done();
        return passed;
    });
    if (!written) return written.error();
    return done;
}

} // namespace

Result<qint64> Exporter::writeCsv(
    const Reader& reader, const RecordType& type, const QString& path, const ExportOptions& options)
{
    return writeThrough(reader, type, path, options,
        [&](QIODevice& file) { return csvRecordWriter(file, reader, type, options.csv, options.shown); });
}

Result<qint64> Exporter::write(
    const Reader& reader, const RecordType& type, const QString& path, const ExportOptions& options)
{
    const FileFormat format = formatOf(path);
    if (!canHold(format, type.name())) return Error { ErrorCode::Invalid, u"format: "_s + type.name() };
    return writeThrough(reader, type, path, options, [&](QIODevice& file) -> std::unique_ptr<RecordWriter> {
        switch (format) {
        case FileFormat::Json:
        case FileFormat::JsonLines:
            return jsonRecordWriter(file, reader, type, format == FileFormat::JsonLines);
        case FileFormat::VCard:
            return vCardWriter(file, reader, options.cards);
        case FileFormat::Calendar:
            return calendarWriter(file, reader, type);
        case FileFormat::Csv:
            break;
        }
        return csvRecordWriter(file, reader, type, options.csv, options.shown);
    });
}

} // namespace fairlead
