#pragma once
#include "exchange/CsvWriter.h"
#include "store/Reader.h"

namespace fairlead {

/// Writes records of one type in one format. begin(), every record, end(): after that the device has all of it.
class RecordWriter
{
public:
    virtual ~RecordWriter() = default;
    virtual Result<void> begin() { return {}; }
    virtual Result<void> add(const Record& record) = 0;
    virtual Result<void> end() = 0;
};

/// Fields of a list as it shows them: which, in what order, in which language.
struct ShownFields
{
    QStringList fields;
    bool chinese = false;
};

/// The columns in which CSV and JSON write a record so that it comes back without loss: `id`; a reference as `<field>`
/// (its title) and `<field>.id`; money as `<field>` and `<field>.currency`; a reference to anything as its id and
/// `<field>.type`.
class RecordColumns
{
public:
    RecordColumns(const Reader& reader, const RecordType& type);
    /// Just these fields, for people: under their labels, choices in words, without ids. What is read back finds
    /// records by their titles.
    RecordColumns(const Reader& reader, const RecordType& type, const ShownFields& shown);
    const QStringList& header() const { return m_header; }
    QStringList cells(const Record& record) const;
    /// Of the column's field; Text for what stands beside one.
    const std::vector<Kind>& kinds() const { return m_kinds; }

private:
    void add(const QString& name, Kind kind);
    QString shownText(const Field& field, const Cell* cells) const;
    QStringList shownCells(const Record& record) const;
    const Reader& m_reader;
    const RecordType& m_type;
    std::optional<ShownFields> m_shown;
    QStringList m_header;
    std::vector<Kind> m_kinds;
};

/// `shown`: just these; nothing = all, so that the file comes back without loss.
std::unique_ptr<RecordWriter> csvRecordWriter(QIODevice& device, const Reader& reader, const RecordType& type,
    const CsvWriterOptions& options, const std::optional<ShownFields>& shown = {});
/// An array of objects, one a line; `lines`: only the objects. Fields without a value are left out; whole numbers and
/// yes are such, all else is text as in CSV, so that no digit of an amount is lost.
std::unique_ptr<RecordWriter> jsonRecordWriter(
    QIODevice& device, const Reader& reader, const RecordType& type, bool lines);

} // namespace fairlead
