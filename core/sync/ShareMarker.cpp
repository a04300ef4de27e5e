// The marker is a text, for people find it, too. Nothing in it is free: reading means writing it anew and comparing.
#include "sync/Envelope.h"
#include "sync/ShareRoot.h"

#include <QList>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView firstWords = "FAIRLEAD share ";
constexpr int version = 1;
constexpr qsizetype mostBytes = 4096;

QByteArray valueOf(const QList<QByteArray>& lines, qsizetype at, QByteArrayView key)
{
    return at < lines.size() && lines[at].startsWith(key) ? lines[at].sliced(key.size()) : QByteArray();
}
} // namespace

QByteArray writeMarker(const ShareMarker& marker)
{
    return firstWords.toByteArray() + QByteArray::number(version) + "\nworkspace "
        + marker.workspace.toString().toLatin1() + "\ngenesis " + marker.genesis.toHex()
        + "\n\nComputers with Fairlead meet in this folder. Do not change, move or delete what is in it.\n"
          "装有 Fairlead 的电脑通过此文件夹同步数据。请勿更改、移动或删除其中的内容。\n";
}

Result<ShareMarker> readMarker(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.left(mostBytes).split('\n');
    if (!lines.first().startsWith(firstWords)) return envelope::damaged("it is no marker of a share");
    bool isNumber = false;
    const int written = lines.first().sliced(firstWords.size()).toInt(&isNumber);
    if (isNumber && written > version) return Error { ErrorCode::TooNew, QString::number(written) };
    ShareMarker marker;
    if (const auto id = RecordId::parse(QString::fromLatin1(valueOf(lines, 1, "workspace ")))) marker.workspace = *id;
    marker.genesis = QByteArray::fromHex(valueOf(lines, 2, "genesis "));
    if (marker.workspace.isNull() || marker.genesis.size() != 32 || writeMarker(marker) != bytes)
        return envelope::damaged("the marker of the share was changed");
    return marker;
}

} // namespace fairlead
