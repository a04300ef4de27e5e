#pragma once
#include "base/RecordId.h"
#include "sync/Share.h"

namespace fairlead {

/// Whose share it is: the marker in the root, and the first entry of the admin chain, the genesis, that it names. Both
/// are put once and never changed. docs/batch-format.md has their bytes.

struct Genesis
{
    RecordId workspace;
    QString name; ///< of the workspace; 1 to 200 bytes
    QString currency; ///< the base currency, ISO code
    qint64 createdMs = 0; ///< UTC, by the clock of the device that set the share up
    RecordId device;
    QString deviceName; ///< at most 200 bytes, may be empty
    bool operator==(const Genesis&) const = default;
};

struct WrittenGenesis
{
    QByteArray bytes;
    QByteArray hash; ///< 32 bytes
    QString name; ///< within the folder of the admin chain
};
/// Invalid if a field breaks its rule.
Result<WrittenGenesis> writeGenesis(const Genesis& genesis);
/// Damaged, TooNew, NeedsKeys, as with batches.
Result<Genesis> readGenesis(const QByteArray& bytes, const QByteArray& hash);

struct ShareMarker
{
    RecordId workspace;
    QByteArray genesis; ///< its hash
    bool operator==(const ShareMarker&) const = default;
};
QByteArray writeMarker(const ShareMarker& marker);
/// Damaged, TooNew.
Result<ShareMarker> readMarker(const QByteArray& bytes);

struct ShareRoot
{
    Genesis genesis;
    QByteArray genesisHash;
};

/// Makes a folder the share of a workspace. The folder must be there; files of others in it do not matter. Done before
/// for the same genesis: fine, so what was cut off can be done again. Exists: it is the share of another workspace
/// (its id is the detail). Errors of Share, and of readShare() for a marker that cannot be read.
Result<void> createShare(Share& share, const Genesis& genesis);

/// Whose share it is. NotFound: no marker, so it is no share, or not the folder that was meant. Damaged, TooNew, errors
/// of Share.
Result<ShareRoot> readShare(Share& share);

/// To be asked before anything is written or concluded: this is the share of this workspace. Unavailable if there is no
/// marker (a server that is not mounted leaves an empty folder) or that of another workspace.
Result<ShareRoot> meetShare(Share& share, const RecordId& workspace);

} // namespace fairlead
