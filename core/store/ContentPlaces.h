#pragma once
#include "store/Reader.h"

namespace fairlead {

/// Where the content of a file or a photo is, as far as this workspace knows: nothing is asked of the share.
struct ContentPlace
{
    bool here = false;
    bool onShare = false; ///< it lay there when a meeting last looked
    bool asked = false; ///< somebody at this laptop waits for it
    std::optional<qint64> size; ///< bytes; nothing while nobody here has seen it
    bool operator==(const ContentPlace&) const = default;
};
/// Nowhere if it cannot be read.
ContentPlace contentPlace(const Reader& reader, const QByteArray& hash);

/// What contents take.
struct ContentRoom
{
    qint64 here = 0; ///< contents in this workspace
    qint64 bytesHere = 0;
    qint64 away = 0; ///< that attachments name and that are not here
    qint64 bytesAway = 0; ///< of those whose size is known
};
Result<ContentRoom> contentRoom(const Reader& reader);

/// A content of attachments that lies on the share too, so its room here can be freed.
struct SpareContent
{
    QByteArray hash;
    QString name; ///< of one of the files that have it
    qint64 size = 0; ///< bytes
    qint64 addedAt = 0; ///< when it came into this workspace, UTC ms
};
/// All of them, largest first; without photos, and without what is to be kept on all laptops.
Result<std::vector<SpareContent>> spareContents(const Reader& reader);

} // namespace fairlead
