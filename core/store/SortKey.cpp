#include "store/SortKey.h"

#include "base/Result.h"

#include <unicode/coll.h>

namespace fairlead {

QByteArray sortKey(const QString& text)
{
    // A collator is not for several threads at once; making one costs a millisecond.
    thread_local const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(
            icu::Locale("zh@collation=pinyin;colreorder=latn-hani;colnumeric=yes"), status));
        FL_PROMISE(U_SUCCESS(status) && made);
        made->setStrength(icu::Collator::PRIMARY);
        return made;
    }();
    uint8_t key[40];
    const auto* units = reinterpret_cast<const UChar*>(text.utf16());
    const int32_t length = collator->getSortKey(units, int32_t(text.size()), key, sizeof key);
    return QByteArray(reinterpret_cast<const char*>(key), std::min<int32_t>(length > 0 ? length - 1 : 0, sizeof key));
}

} // namespace fairlead
