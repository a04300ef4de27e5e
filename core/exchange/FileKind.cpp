#include "exchange/FileKind.h"

#include <QList>
#include <algorithm>

namespace fairlead {

namespace {

struct Signature
{
    const char* hex;
    const char* name;
};
constexpr Signature signatures[] = { { "89504e470d0a1a0a", "PNG" }, { "ffd8ff", "JPEG" }, { "474946383961", "GIF" },
    { "474946383761", "GIF" }, { "504b0304", "ZIP or XLSX" }, { "504b0506", "ZIP or XLSX" }, { "255044462d", "PDF" },
    { "d0cf11e0a1b11ae1", "XLS or DOC" }, { "1f8b08", "GZIP" }, { "fd377a585a00", "XZ" }, { "28b52ffd", "ZSTD" },
    { "377abcaf271c", "7-Zip" }, { "526172211a07", "RAR" }, { "7f454c46", "ELF" },
    { "53514c69746520666f726d6174", "SQLite" }, { "49492a00", "TIFF" }, { "4d4d002a", "TIFF" },
    { "7b5c72746631", "RTF" } };

bool isControl(char c)
{
    const uchar byte = uchar(c);
    return byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n' && byte != '\f';
}

} // namespace

QString binaryKind(const QByteArray& start, bool signaturesOnly)
{
    for (const Signature& signature : signatures)
        if (start.startsWith(QByteArray::fromHex(signature.hex))) return QString::fromLatin1(signature.name);
    if (start.startsWith("RIFF") && start.mid(8, 4) == "WEBP") return QStringLiteral("WEBP");
    if (signaturesOnly) return {};
    const qsizetype controls = std::count_if(start.begin(), start.end(), isControl);
    // A short text may hold a stray one; one in twenty over a longer stretch is no text.
    const bool many = controls * 3 > start.size() || (start.size() >= 512 && controls * 20 > start.size());
    return many ? QStringLiteral("binary") : QString();
}

bool isWrittenText(const QString& start)
{
    const auto isOdd = [](uint c) {
        const bool space = c == '\t' || c == '\r' || c == '\n';
        return !space && !QChar::isPrint(c) && c != QChar::ByteOrderMark;
    };
    const QList<uint> characters = start.toUcs4();
    return std::count_if(characters.begin(), characters.end(), isOdd) * 10 <= characters.size();
}

} // namespace fairlead
