#include "sync/ShareRoot.h"

#include "sync/ShareLayout.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
const QString markerName = u"FAIRLEAD"_s;
constexpr qint64 mostMarker = 8 * 1024;
constexpr qint64 mostGenesis = 128 * 1024;

Result<ShareMarker> fetchMarker(Share& share)
{
    const auto bytes = share.get(markerName, 0, mostMarker);
    if (!bytes) return bytes.error();
    return readMarker(*bytes);
}

/// Exists unless the marker is the one that is wanted.
Result<void> compare(const ShareMarker& found, const ShareMarker& wanted)
{
    if (found == wanted) return {};
    return Error { ErrorCode::Exists, found.workspace.toString() };
}
} // namespace

Result<void> createShare(Share& share, const Genesis& genesis)
{
    const auto written = writeGenesis(genesis);
    if (!written) return written.error();
    const ShareMarker wanted { genesis.workspace, written->hash };
    if (const auto found = fetchMarker(share))
        return compare(*found, wanted);
    else if (found.error().code != ErrorCode::NotFound)
        return found.error();

    const QString place = sharelayout::admin(genesis.workspace) + u'/' + written->name;
    if (const auto done = share.put(place, written->bytes); !done) return done;
    // The marker comes last: where it stands, everything it names is there. Two who set up one folder at the same
    // moment both come this far; whoever is overwritten sees the other's marker here, or the next time he meets the
    // share.
    if (const auto done = share.put(markerName, writeMarker(wanted)); !done) return done;
    const auto stands = fetchMarker(share);
    if (!stands) return stands.error();
    return compare(*stands, wanted);
}

Result<ShareRoot> readShare(Share& share)
{
    const auto marker = fetchMarker(share);
    if (!marker) return marker.error();
    const QString name = u"00000001-%1.fla"_s.arg(QString::fromLatin1(marker->genesis.first(8).toHex()));
    const auto bytes = share.get(sharelayout::admin(marker->workspace) + u'/' + name, 0, mostGenesis);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Error { ErrorCode::Damaged, u"the first entry of its admin chain is missing"_s };
    if (!bytes) return bytes.error();
    auto genesis = readGenesis(*bytes, marker->genesis);
    if (!genesis) return genesis.error();
    if (genesis->workspace != marker->workspace)
        return Error { ErrorCode::Damaged, u"its marker and its admin chain name different workspaces"_s };
    return ShareRoot { *std::move(genesis), marker->genesis };
}

Result<ShareRoot> meetShare(Share& share, const RecordId& workspace)
{
    auto root = readShare(share);
    if (!root && root.error().code == ErrorCode::NotFound)
        return Error { ErrorCode::Unavailable, u"there is no marker of a share"_s };
    if (!root) return root;
    if (root->genesis.workspace != workspace)
        return Error { ErrorCode::Unavailable, u"it is the share of another workspace"_s };
    return root;
}

} // namespace fairlead
