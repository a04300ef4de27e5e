#include "insight/SyncFreshness.h"

#include <map>

namespace fairlead {

namespace {

constexpr qint64 dayMs = qint64(24) * 3600 * 1000;
constexpr int silentAfterDays = 3;

/// Who shares the workspace: heard if one of his computers is, as long as nothing that they wrote is known to be on
/// its way.
struct Sharer
{
    QString name;
    qint64 until = 0;
    bool heard = false;
    bool gap = false;
};

} // namespace

int SyncFreshness::silentDays(const SyncDevice& device, qint64 now)
{
    if (device.own || !device.madeAt) return 0;
    const auto days = int((now - std::max(device.madeAt, device.heardAt)) / dayMs);
    return days >= silentAfterDays ? days : 0;
}

SyncFreshness SyncFreshness::of(const SyncOverview& overview, qint64 now)
{
    std::map<RecordId, Sharer> people;
    for (const SyncDevice& device : overview.devices) {
        Sharer& one = people[device.person.isNull() ? device.device : device.person];
        one.name = device.personName.isEmpty() ? device.name : device.personName;
        one.until = std::max(one.until, device.madeAt);
        one.heard = one.heard || device.own || (device.madeAt && !silentDays(device, now));
        one.gap = one.gap || (!device.own && device.missing > 0);
    }
    SyncFreshness fresh { overview.shared, overview.at, int(people.size()), {} };
    for (const auto& [id, one] : people)
        if (!one.heard || one.gap) fresh.missing.push_back({ one.name, one.until });
    std::stable_sort(fresh.missing.begin(), fresh.missing.end(),
        [](const Missing& one, const Missing& other) { return one.until < other.until; });
    return fresh;
}

} // namespace fairlead
