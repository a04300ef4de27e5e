// Any bytes at all, as JSON, cards and calendars: read to the end, every record with a line that is there.
#include "exchange/CalendarRecords.h"
#include "exchange/JsonRecords.h"
#include "exchange/VCardRecords.h"

#include <QBuffer>

using namespace fairlead;

namespace {

std::unique_ptr<NamedRecords> records(int format, TextStream text)
{
    switch (format) {
    case 0:
        return std::make_unique<JsonRecords>(std::move(text));
    case 1:
        return std::make_unique<VCardRecords>(std::move(text));
    case 2:
        return std::make_unique<CalendarRecords>(std::move(text), CalendarRecords::What::Events);
    default:
        return std::make_unique<CalendarRecords>(std::move(text), CalendarRecords::What::ToDos);
    }
}

qint64 readAll(int format, QByteArray bytes, const QString& encoding)
{
    const qint64 lines = bytes.count('\n') + bytes.count('\r') + 1;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    auto text = TextStream::open(device, { encoding, false, 0 });
    FL_PROMISE(text.hasValue());
    const auto source = records(format, std::move(*text));
    qint64 count = 0;
    NamedRecord record;
    for (;;) {
        const auto more = source->next(record);
        FL_PROMISE(more.hasValue());
        if (!*more) break;
        FL_PROMISE((record.fault == RowFault::None) == (record.faultLine == 0));
        FL_PROMISE(record.line > 0 && (encoding != QStringLiteral("UTF-8") || record.line <= lines));
        // Every record costs at least a byte: nothing is handed out twice.
        FL_PROMISE(++count <= qint64(bytes.size()));
    }
    FL_PROMISE(source->bytesRead() == bytes.size());
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1) return 0;
    // The first byte chooses the format, the rest is the file.
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    for (const char* encoding : { "UTF-8", "GB18030" })
        readAll(data[0] % 4, bytes, QString::fromLatin1(encoding));
    return 0;
}
