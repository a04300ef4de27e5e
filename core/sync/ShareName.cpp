// What a name on a share may be: what every file system and server keeps as it is.
#include "sync/Share.h"

#include <QList>
#include <algorithm>
#include <array>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostInPart = 64, mostInAll = 180;

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'; }

/// "con", "nul.txt", "com1" …: devices, in every folder of Windows.
bool isWindowsDevice(QStringView part)
{
    const QStringView stem = part.left(part.indexOf(u'.') < 0 ? part.size() : part.indexOf(u'.'));
    static constexpr std::array<QStringView, 4> names { u"con", u"prn", u"aux", u"nul" };
    if (std::find(names.begin(), names.end(), stem) != names.end()) return true;
    return stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem[3].isDigit();
}

bool isPart(QStringView part)
{
    return !part.isEmpty() && part.size() <= mostInPart && std::all_of(part.begin(), part.end(), isLetter)
        && !part.startsWith(u'.') && !part.endsWith(u'.') && !isWindowsDevice(part);
}
} // namespace

bool isShareName(const QString& name)
{
    if (name == u"FAIRLEAD") return true;
    if (name.size() > mostInAll) return false;
    const auto parts = QStringView(name).split(u'/');
    return std::all_of(parts.begin(), parts.end(), isPart);
}

} // namespace fairlead
