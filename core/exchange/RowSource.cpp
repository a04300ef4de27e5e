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

Error wrongFormat(const QString& words) { return { ErrorCode::Invalid, u"format: "_s + words }; }

} // namespace

Result<std::unique_ptr<RowSource>> RowSource::open(
    const QString& path, const QString& type, const SourceOptions& options)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json"_s || suffix == u"jsonl"_s || suffix == u"ndjson"_s)
        return NamedSource::open(path, format<JsonRecords>(), options);
    if (suffix == u"vcf"_s || suffix == u"vcard"_s) {
        if (type != u"contact"_s) return wrongFormat(u"vCard, contact"_s);
        return NamedSource::open(path, format<VCardRecords>(), options);
    }
    if (suffix == u"ics"_s || suffix == u"ical"_s) {
        if (type != u"appointment"_s && type != u"task"_s) return wrongFormat(u"iCalendar, appointment, task"_s);
        const auto what = type == u"task"_s ? CalendarRecords::What::ToDos : CalendarRecords::What::Events;
        return NamedSource::open(path, format<CalendarRecords>(what), options);
    }
    auto csv = CsvReader::open(path, options);
    if (!csv) return csv.error();
    return std::unique_ptr<RowSource>(std::make_unique<CsvReader>(std::move(*csv)));
}

} // namespace fairlead
