#include "exchange/CalendarRecords.h"
#include "exchange/CsvReader.h"
#include "exchange/JsonRecords.h"
#include "exchange/VCardRecords.h"

#include <QFileInfo>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

template <typename Records, typename... Arguments>
NamedSource::Format format(Arguments... arguments)
{
    return [=](TextStream text) -> std::unique_ptr<NamedRecords> {
        return std::make_unique<Records>(std::move(text), arguments...);
    };
}

} // namespace

FileFormat formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json"_s) return FileFormat::Json;
    if (suffix == u"jsonl"_s || suffix == u"ndjson"_s) return FileFormat::JsonLines;
    if (suffix == u"vcf"_s || suffix == u"vcard"_s) return FileFormat::VCard;
    if (suffix == u"ics"_s || suffix == u"ical"_s) return FileFormat::Calendar;
    return FileFormat::Csv;
}

bool canHold(FileFormat format, const QString& type)
{
    if (format == FileFormat::VCard) return type == u"contact"_s;
    if (format == FileFormat::Calendar) return type == u"appointment"_s || type == u"task"_s;
    return true;
}

Result<std::unique_ptr<RowSource>> RowSource::open(
    const QString& path, const QString& type, const SourceOptions& options)
{
    const FileFormat named = formatOf(path);
    if (!canHold(named, type)) return Error { ErrorCode::Invalid, u"format: "_s + type };
    if (named == FileFormat::Json || named == FileFormat::JsonLines)
        return NamedSource::open(path, format<JsonRecords>(), options);
    if (named == FileFormat::VCard) return NamedSource::open(path, format<VCardRecords>(), options);
    if (named == FileFormat::Calendar) {
        const auto what = type == u"task"_s ? CalendarRecords::What::ToDos : CalendarRecords::What::Events;
        return NamedSource::open(path, format<CalendarRecords>(what), options);
    }
    auto csv = CsvReader::open(path, options);
    if (!csv) return csv.error();
    return std::unique_ptr<RowSource>(std::make_unique<CsvReader>(std::move(*csv)));
}

} // namespace fairlead
