#include "exchange/RecordWriter.h"

#include "exchange/CellParser.h"

namespace fairlead {

using namespace Qt::StringLiterals;

RecordColumns::RecordColumns(const Reader& reader, const RecordType& type)
    : m_reader(reader)
    , m_type(type)
{
    add(u"id"_s, Kind::Text);
    for (const Field& field : type.fields()) {
        add(field.name, field.kind);
        if (field.kind == Kind::Money) add(field.name + u".currency"_s, Kind::Text);
        if (field.kind == Kind::Reference) add(field.name + u".id"_s, Kind::Text);
        if (field.kind == Kind::AnyReference) add(field.name + u".type"_s, Kind::Text);
    }
}

RecordColumns::RecordColumns(const Reader& reader, const RecordType& type, const ShownFields& shown)
    : m_reader(reader)
    , m_type(type)
    , m_shown(shown)
{
    for (const QString& name : shown.fields) {
        const Field& field = type.at(name);
        const QString head = field.label.in(shown.chinese);
        add(head, field.kind);
        if (field.kind == Kind::Money) add(head + (shown.chinese ? u"币种"_s : u" currency"_s), Kind::Text);
    }
}

QString RecordColumns::shownText(const Field& field, const Cell* cells) const
{
    const Catalog& catalog = m_reader.catalog();
    if (field.isReference()) {
        const bool any = field.kind == Kind::AnyReference;
        const RecordType* type = any ? catalog.numbered(quint16(numberOf(cells[0]))) : &catalog.type(field.target);
        const RecordId id = idOf(cells[any ? 1 : 0]);
        return !type || id.isNull() ? QString() : m_reader.titleOf(*type, id).text;
    }
    const ChoiceList* list = field.kind == Kind::Choice ? catalog.list(field.list) : nullptr;
    const ChoiceValue* value = list ? list->find(textOf(cells[0])) : nullptr;
    return value ? value->label.in(m_shown->chinese) : cellText(field, cells);
}

QStringList RecordColumns::shownCells(const Record& record) const
{
    QStringList row;
    for (const QString& name : m_shown->fields) {
        const Field& field = m_type.at(name);
        const Cell* cells = &record.cells[size_t(field.firstCell)];
        row.append(shownText(field, cells));
        if (field.kind == Kind::Money) row.append(textOf(cells[1]));
    }
    return row;
}

void RecordColumns::add(const QString& name, Kind kind)
{
    m_header.append(name);
    m_kinds.push_back(kind);
}

QStringList RecordColumns::cells(const Record& record) const
{
    if (m_shown) return shownCells(record);
    QStringList row { record.id.toString() };
    row.reserve(m_header.size());
    for (const Field& field : m_type.fields()) {
        const Cell* cells = &record.cells[size_t(field.firstCell)];
        if (field.kind == Kind::Reference) {
            const RecordId id = idOf(cells[0]);
            row.append(id.isNull() ? QString() : m_reader.titleOf(m_reader.catalog().type(field.target), id).text);
            row.append(id.isNull() ? QString() : id.toString());
        } else if (field.kind == Kind::AnyReference) {
            const RecordType* type = m_reader.catalog().numbered(quint16(numberOf(cells[0])));
            row.append(idOf(cells[1]).isNull() ? QString() : idOf(cells[1]).toString());
            row.append(type ? type->name() : QString());
        } else {
            row.append(cellText(field, cells));
            if (field.kind == Kind::Money) row.append(textOf(cells[1]));
        }
    }
    return row;
}

namespace {

class CsvRecordWriter final : public RecordWriter
{
public:
    CsvRecordWriter(QIODevice& device, RecordColumns columns, const CsvWriterOptions& options)
        : m_columns(std::move(columns))
        , m_writer(device, options)
    {
    }
    Result<void> begin() override { return m_writer.write(m_columns.header()); }
    Result<void> add(const Record& record) override { return m_writer.write(m_columns.cells(record)); }
    Result<void> end() override { return m_writer.flush(); }

private:
    RecordColumns m_columns;
    CsvWriter m_writer;
};

QByteArray quoted(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json.append('"');
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (c == '\n')
            json.append("\\n");
        else if (uchar(c) < 0x20)
            json.append("\\u00").append(QByteArray(1, c).toHex());
        else
            json.append(c);
    }
    return json.append('"');
}

class JsonRecordWriter final : public RecordWriter
{
public:
    JsonRecordWriter(QIODevice& device, const Reader& reader, const RecordType& type, bool lines)
        : m_columns(reader, type)
        , m_output(device)
        , m_lines(lines)
    {
    }

    Result<void> begin() override
    {
        if (!m_lines) m_output.gathered() += "[\n";
        return {};
    }

    Result<void> add(const Record& record) override
    {
        QByteArray& json = m_output.gathered();
        if (!m_lines && !m_first) json += ",\n";
        m_first = false;
        const QStringList cells = m_columns.cells(record);
        json += '{';
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].isEmpty()) continue;
            if (i > 0) json += ',';
            json += quoted(m_columns.header()[i]) + ':' + value(m_columns.kinds()[size_t(i)], cells[i]);
        }
        json += m_lines ? "}\n" : "}";
        return m_output.pass();
    }

    Result<void> end() override
    {
        if (!m_lines) m_output.gathered() += m_first ? "]\n" : "\n]\n";
        return m_output.flush();
    }

private:
    static QByteArray value(Kind kind, const QString& cell)
    {
        if (kind == Kind::Boolean) return cell == u"1"_s ? "true" : "false";
        return kind == Kind::Integer || kind == Kind::Minutes ? cell.toLatin1() : quoted(cell);
    }

    RecordColumns m_columns;
    GatheredOutput m_output;
    bool m_lines;
    bool m_first = true;
};

} // namespace

std::unique_ptr<RecordWriter> csvRecordWriter(QIODevice& device, const Reader& reader, const RecordType& type,
    const CsvWriterOptions& options, const std::optional<ShownFields>& shown)
{
    return std::make_unique<CsvRecordWriter>(
        device, shown ? RecordColumns(reader, type, *shown) : RecordColumns(reader, type), options);
}

std::unique_ptr<RecordWriter> jsonRecordWriter(
    QIODevice& device, const Reader& reader, const RecordType& type, bool lines)
{
    return std::make_unique<JsonRecordWriter>(device, reader, type, lines);
}

} // namespace fairlead
