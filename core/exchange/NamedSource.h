#pragma once
#include "exchange/TextFile.h"

#include <QHash>

namespace fairlead {

/// A record of a file that names its values: an object of JSON, a card, an event.
struct NamedRecord
{
    qint64 line = 0; ///< on which it begins, from 1
    std::vector<std::pair<QString, QString>> values; ///< header, value; of a repeated header the last counts
    RowFault fault = RowFault::None;
    qint64 faultLine = 0;
    QString raw; ///< the beginning of a record that cannot be read

    void add(const QString& header, const QString& value) { values.emplace_back(header, value); }
    /// The first fault stays.
    void setFault(RowFault found, qint64 at);
};

/// The records of one format, read once from the beginning of a text to its end. Each format is one.
class NamedRecords
{
public:
    virtual ~NamedRecords() = default;
    /// False: there are no more. Io: reading failed half-way.
    virtual Result<bool> next(NamedRecord& record) = 0;
    virtual qint64 bytesRead() const = 0;
};

/// A file of such records as rows: every name in it is a header, in the order in which they appear.
class NamedSource final : public RowSource
{
public:
    using Format = std::function<std::unique_ptr<NamedRecords>(TextStream)>;
    /// Errors as RowSource::open.
    static Result<std::unique_ptr<RowSource>> open(const QString& path, Format format, const SourceOptions& options);

    const RowTable& table() const override { return m_table; }
    QString encodingName() const override { return m_text.encoding.name; }
    Result<bool> next(SourceRow& row) override;
    Result<void> rewind() override;
    qint64 bytesRead() const override { return m_records->bytesRead(); }
    qint64 size() const override { return m_text.file->size(); }

private:
    NamedSource(TextFile text, Format format, RowLimits limits);
    Result<void> lookThrough(const SourceOptions& options);
    void limit(NamedRecord& record);

    TextFile m_text;
    Format m_format;
    RowLimits m_limits;
    RowTable m_table;
    QHash<QString, qsizetype> m_columns;
    std::unique_ptr<NamedRecords> m_records;
};

} // namespace fairlead
