#include "models/Freshness.h"

#include "models/SyncText.h"

#include <map>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = qint64(24) * 3600 * 1000;
constexpr int silentAfterDays = 3;
constexpr size_t namesShown = 2;

} // namespace

int Freshness::silentDays(const SyncDevice& device, qint64 now)
{
    if (device.own || !device.madeAt) return 0;
    const auto days = int((now - std::max(device.madeAt, device.heardAt)) / dayMs);
    return days >= silentAfterDays ? days : 0;
}

Freshness::Freshness(const SyncOverview& overview, qint64 now, const Format& format, QDate today)
    : m_overview(overview)
    , m_format(format)
    , m_today(today)
{
    collect(now);
}

/// A person is heard if one of his computers is, as long as nothing that they wrote is known to be on its way.
void Freshness::collect(qint64 now)
{
    struct One
    {
        QString name;
        qint64 until = 0;
        bool heard = false;
        bool gap = false;
    };
    std::map<RecordId, One> people;
    for (const SyncDevice& device : m_overview.devices) {
        One& one = people[device.person.isNull() ? device.device : device.person];
        one.name = device.personName.isEmpty() ? SyncText::nameOf(device) : device.personName;
        one.until = std::max(one.until, device.madeAt);
        one.heard = one.heard || device.own || (device.madeAt && !silentDays(device, now));
        one.gap = one.gap || (!device.own && device.missing > 0);
    }
    m_people = int(people.size());
    for (const auto& [id, one] : people)
        if (!one.heard || one.gap) m_missing.push_back({ one.name, one.until });
    std::stable_sort(m_missing.begin(), m_missing.end(),
        [](const Missing& one, const Missing& other) { return one.until < other.until; });
}

QString Freshness::until(const Missing& missing, bool plain) const
{
    if (!missing.until) return plain ? missing.name : tr("%1 not yet", "a person, whose news").arg(missing.name);
    const QString moment = SyncText::moment(missing.until, m_format, m_today);
    return plain ? tr("%1 (until %2)", "person, moment").arg(missing.name, moment)
                 : tr("%1 until %2", "person, moment").arg(missing.name, moment);
}

QString Freshness::names(bool plain) const
{
    QStringList names;
    for (const Missing& one : m_missing) {
        if (names.size() == qsizetype(namesShown)) break;
        names << until(one, plain);
    }
    const auto more = int(m_missing.size()) - int(names.size());
    if (more > 0) names << tr("%Ln more", nullptr, more);
    return QLocale().createSeparatedList(names);
}

QString Freshness::line() const
{
    if (!m_overview.shared) return {};
    if (!m_overview.at) return tr("Not synced yet");
    const QString at = SyncText::moment(m_overview.at, m_format, m_today);
    if (m_people < 2) return tr("As of %1").arg(at);
    if (m_missing.empty()) return tr("As of %1 · all %Ln people", nullptr, m_people).arg(at);
    return tr("As of %1 · %2 of %Ln people; %3", nullptr, m_people)
        .arg(at, m_format.count(m_people - int(m_missing.size())), names(false));
}

QString Freshness::headline() const
{
    if (!m_overview.shared) return {};
    if (!m_overview.at) return tr("Nothing was exchanged yet");
    const QString at = SyncText::moment(m_overview.at, m_format, m_today);
    return m_missing.empty() ? tr("Everything sent before %1 is here").arg(at)
                             : tr("Everything sent before %1 is here, except news from %2").arg(at, names(true));
}

} // namespace fairlead::ui
