// repairWorkspace: mending in place what is derived, salvaging what is not.
#include "store/FileSwap.h"
#include "store/Maintenance.h"
#include "store/Rebuild.h"
#include "store/Salvage.h"
#include "store/WorkspaceCheck.h"
#include "store/WorkspaceLock.h"

#include <QFileInfo>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// Damage to what is derived alone; rows and journal are whole.
bool canMendInPlace(const CheckReport& report)
{
    return std::all_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
        switch (finding.kind) {
        case Finding::Kind::Storage: {
            // The first line stands for all: pages that cannot be read are told before indexes that disagree.
            const QString& line = finding.detail;
            return finding.where.isEmpty()
                && (line.contains(u"missing from index"_s) || line.startsWith(u"wrong # of entries in index"_s));
        }
        case Finding::Kind::Visibility:
        case Finding::Kind::SortKey:
        case Finding::Kind::SearchMissing:
        case Finding::Kind::SearchStray:
        case Finding::Kind::SearchIndex:
        case Finding::Kind::History:
            return true;
        default:
            return !finding.isDamage();
        }
    });
}

Result<QStringList> mendInPlace(const QString& path)
{
    return guarded([&]() -> Result<QStringList> {
        Connection connection(path, Connection::Mode::ReadWrite);
        QStringList mended;
        {
            Transaction transaction(connection);
            CareParts parts(connection);
            mended = Rebuild(parts).all();
            transaction.commit();
        }
        connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        return mended;
    });
}

/// Two names beside the workspace that go away with the work, however it ends.
class Scratch
{
public:
    explicit Scratch(const QString& path)
        : damaged(path + u".salvage-from"_s)
        , fresh(path + u".salvage-to"_s)
    {
        clear();
    }
    ~Scratch() { clear(); }
    const QString damaged;
    const QString fresh;

private:
    void clear() const
    {
        fileswap::removeAll(damaged);
        fileswap::removeAll(fresh);
    }
};

Result<void> salvage(const QString& path, const Progress& progress, RepairReport& report)
{
    const Scratch scratch(path);
    if (const auto copied = fileswap::copyAll(path, scratch.damaged); !copied) return copied;
    auto losses = guarded([&] { return Salvage(scratch.damaged, scratch.fresh, progress).run(); });
    if (!losses) return losses.error();
    auto after = checkWorkspace(scratch.fresh);
    if (!after) return after.error();
    report.losses = std::move(*losses);
    report.after = std::move(*after);
    report.mended = QStringList { u"rows"_s, u"journal"_s, u"indexes"_s, u"sort_keys"_s, u"visibility"_s, u"search"_s,
        u"history"_s };
    const QString aside = fileswap::nameAside(path, u"damaged"_s);
    if (const auto replaced = fileswap::replace(path, scratch.fresh, aside); !replaced) return replaced;
    report.keptAside = aside;
    return {};
}

Result<RepairReport> repair(const QString& path, const Progress& progress)
{
    RepairReport report;
    auto before = checkWorkspace(path);
    if (before)
        report.before = std::move(*before);
    else if (before.error().code == ErrorCode::NotAWorkspace)
        report.before.findings.push_back({ Finding::Kind::Storage, {}, 1, u"the header cannot be read"_s });
    else
        return before.error();
    if (before && canMendInPlace(report.before)) {
        auto mended = mendInPlace(path);
        if (mended) {
            auto after = checkWorkspace(path, progress);
            if (!after) return after.error();
            if (after->clean()) {
                report.mended = std::move(*mended);
                report.after = std::move(*after);
                return report;
            }
        } else if (mended.error().code != ErrorCode::Damaged && mended.error().code != ErrorCode::Database) {
            return mended.error();
        }
    }
    if (const auto salvaged = salvage(path, progress, report); !salvaged) return salvaged.error();
    return report;
}

} // namespace

Result<RepairReport> repairWorkspace(const QString& path, const Progress& progress)
{
    const QFileInfo info(path);
    if (!info.exists()) return Error { ErrorCode::NotFound, path };
    if (!info.isFile() || info.size() == 0) return Error { ErrorCode::NotAWorkspace, path };
    if (!info.isReadable()) return Error { ErrorCode::NoAccess, path };
    if (!info.isWritable()) return Error { ErrorCode::ReadOnly, path };
    if (const auto place = checkPlace(path); !place) return place.error();
    const auto lock = WorkspaceLock::take(path);
    if (!lock) return lock.error();
    return repair(info.absoluteFilePath(), progress);
}

} // namespace fairlead
