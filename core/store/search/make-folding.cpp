// Writes FoldingTable.cpp to standard output; see make-pinyin. Says which characters are letters, and which
// letters fold to plainer ones (case, accents, ligatures). Kept as data of ours, for the same reason as the readings.
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <memory>
#include <string>

namespace {

bool isLetter(UChar32 c)
{
    const uint32_t mask = U_GET_GC_MASK(c);
    return (mask & (U_GC_L_MASK | U_GC_ND_MASK | U_GC_M_MASK)) != 0;
}

icu::UnicodeString folded(UChar32 c, const icu::Normalizer2& decompose, const icu::Transliterator& ascii)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString parts = decompose.normalize(icu::UnicodeString(c), status);
    icu::UnicodeString base;
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1))
        if (u_charType(parts.char32At(i)) != U_NON_SPACING_MARK) base.append(parts.char32At(i));
    if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) ascii.transliterate(base);
    base.foldCase();
    return base;
}

} // namespace

int main()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> ascii(
        icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, status));
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return 1;

    std::printf(
        "// Written by make-pinyin. Do not edit: change make-folding.cpp, run it, and raise TextFolding::version.\n"
        "#include \"store/search/FoldingTable.h\"\n\nnamespace fairlead::folding {\n\n// clang-format off\n"
        "const Range letters[] = {");
    int count = 0;
    for (UChar32 c = 0x80; c < 0x20000; ++c) {
        if (!isLetter(c)) continue;
        const UChar32 first = c;
        while (c + 1 < 0x20000 && isLetter(c + 1))
            ++c;
        std::printf("%s{ 0x%X, 0x%X },", count++ % 6 == 0 ? "\n    " : " ", unsigned(first), unsigned(c));
    }
    std::printf("\n};\nconst int letterCount = %d;\nconst Fold folds[] = {", count);
    count = 0;
    for (UChar32 c = 0x80; c < 0x10000; ++c) {
        if (c == 0x588) c = 0x1E00;
        if (c == 0x2000) break;
        if (!isLetter(c)) continue;
        const icu::UnicodeString to = folded(c, *decompose, *ascii);
        if (to == icu::UnicodeString(c)) continue;
        std::string bytes;
        to.toUTF8String(bytes);
        if (bytes.empty() || bytes.size() > 4) continue;
        bool letters = true;
        for (int32_t i = 0; i < to.length(); ++i)
            letters = letters && u_isalnum(to.charAt(i));
        if (!letters) continue;
        std::printf("%s{ 0x%X, \"", count++ % 8 == 0 ? "\n    " : " ", unsigned(c));
        for (unsigned char byte : bytes)
            byte < 0x80 ? std::printf("%c", byte) : std::printf("\\%03o", byte);
        std::printf("\" },");
    }
    std::printf("\n};\nconst int foldCount = %d;\n// clang-format on\n\n} // namespace fairlead::folding\n", count);
    return 0;
}
