#include "model/AttachmentRules.h"

#include <QHash>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> kindsByEnd()
{
    const std::pair<const char*, const char*> ends[] = { { "picture", "jpg jpeg png gif bmp webp tif tiff heic svg" },
        { "document", "pdf doc docx odt rtf txt md wps pages" }, { "sheet", "xls xlsx ods csv tsv et numbers" },
        { "slides", "ppt pptx odp dps key" }, { "mail", "eml msg mbox" }, { "sound", "mp3 wav m4a ogg amr flac" },
        { "film", "mp4 mov avi mkv webm" }, { "archive", "zip rar 7z tar gz tgz xz" } };
    QHash<QString, QString> kinds;
    for (const auto& [kind, words] : ends)
        for (const QString& end : QString::fromLatin1(words).split(u' '))
            kinds.insert(end, QString::fromLatin1(kind));
    return kinds;
}

} // namespace

QString fileKindOf(const QString& fileName)
{
    static const QHash<QString, QString> kinds = kindsByEnd();
    const QString end = fileName.section(u'.', -1).toLower();
    return kinds.value(fileName.contains(u'.') ? end : QString(), u"other"_s);
}

std::vector<EditStep> completeAttachment(const Record*, Record& after, const RuleContext&)
{
    if (after.isBlank(u"kind"_s)) after.set(u"kind"_s, fileKindOf(after.text(u"file_name"_s)));
    return {};
}

void checkAttachment(const Record& after, const RuleContext&, std::vector<Problem>& problems)
{
    constexpr qsizetype longest = 200; // with a folder before it every system still takes it
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    const QString name = after.text(u"file_name"_s);
    const bool bad = name.size() > longest || name == u"."_s || name == u".."_s
        || std::any_of(
            name.begin(), name.end(), [](QChar one) { return forbidden.contains(one) || one.unicode() < 0x20; });
    if (bad) problems.push_back({ u"file_name"_s, u"name"_s, name });
}

} // namespace fairlead
