#include "sync/SyncSetup.h"

#include "sync/SharePlaces.h"
#include "sync/ShareRoot.h"

#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// The file becomes a device of its own, under a new stream: what was copied from elsewhere is nobody's twin.
Result<void> enter(Workspace& workspace, DeviceCard& card, const QByteArray& genesis)
{
    SyncStore store(workspace);
    const auto identity = store.identity();
    if (!identity) return identity.error();
    if (!*identity) {
        const StreamId stream { card.device(), DeviceCard::newIncarnation() };
        const quint64 origin = originOf(stream.device, stream.incarnation);
        if (const auto begun = store.begin(stream, origin, DeviceCard::computerName()); !begun) return begun;
        if (const auto written = card.write(stream, 0); !written) return written;
    }
    return store.setNote(u"genesis"_s, QString::fromLatin1(genesis.toHex()));
}

} // namespace

Result<SharedWorkspace> lookAtShare(Share& share)
{
    const auto root = readShare(share);
    if (!root) return root.error();
    const Genesis& genesis = root->genesis;
    return SharedWorkspace { genesis.workspace, genesis.name, genesis.currency, genesis.createdMs, genesis.deviceName };
}

Result<void> createShare(Workspace& workspace, Share& share, DeviceCard& card, const QString& name)
{
    const auto id = RecordId::parse(workspace.identity());
    if (!id) return Error { ErrorCode::Damaged, workspace.path() };
    const auto there = readShare(share);
    // Shared already, here or by a copy of this file: then it is joined.
    if (there && there->genesis.workspace == *id) return enter(workspace, card, there->genesisHash);
    Genesis genesis { *id, name.left(60), workspace.baseCurrency(), workspace.clock().now(), card.device(),
        DeviceCard::computerName() };
    if (const auto made = createShare(share, genesis); !made) return made;
    const auto root = readShare(share);
    if (!root) return root.error();
    return enter(workspace, card, root->genesisHash);
}

Result<void> joinShare(Workspace& workspace, Share& share, DeviceCard& card)
{
    const auto root = readShare(share);
    if (!root) return root.error();
    if (RecordId::parse(workspace.identity()) != root->genesis.workspace)
        return Error { ErrorCode::Exists, root->genesis.name };
    return enter(workspace, card, root->genesisHash);
}

Result<std::unique_ptr<Workspace>> createJoined(
    const QString& path, Share& share, const QString& cardFolder, Workspace::Options options)
{
    const auto root = readShare(share);
    if (!root) return root.error();
    options.identity = root->genesis.workspace.toString();
    auto workspace = Workspace::create(path, root->genesis.currency, std::move(options));
    if (!workspace) return workspace.error();
    DeviceCard card(cardFolder, (*workspace)->path());
    const auto joined = enter(**workspace, card, root->genesisHash);
    if (joined) return workspace;
    // There is nothing in it yet, and under its name it would stand in the way of the next try.
    workspace->reset();
    for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
        QFile::remove(path + end);
    return joined.error();
}

} // namespace fairlead
