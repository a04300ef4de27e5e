// Any text at all, as a filter on companies and deals: read, written as canonical text and read again.
#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Catalog catalog;
    static const FilterParser parser(catalog, u"CNY"_s);
    if (size < 1) return 0;
    // The first byte chooses the type, the rest is the text.
    const RecordType& type = *catalog.types()[data[0] % catalog.types().size()];
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));

    FilterFault fault;
    const Result<Filter> filter = parser.parse(type, text, &fault);
    if (!filter) {
        FL_PROMISE(fault.position >= 0 && fault.position <= text.size());
        FL_PROMISE(fault.length >= 0 && fault.position + fault.length <= text.size());
        FL_PROMISE(filter.error().code == ErrorCode::Invalid);
        return 0;
    }
    const QString canonical = filterText(catalog, type, *filter);
    // Quotation marks and currencies make the canonical text longer than what was written.
    if (canonical.size() > FilterParser::longest) return 0;
    const Result<Filter> again = parser.parse(type, canonical);
    FL_PROMISE(again.hasValue());
    FL_PROMISE(*again == *filter);
    FL_PROMISE(filterText(catalog, type, *again) == canonical);
    return 0;
}
