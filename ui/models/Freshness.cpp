#include "models/Freshness.h"

#include "models/SyncText.h"

namespace fairlead::ui {

namespace {

constexpr size_t namesShown = 2;

} // namespace

Freshness::Freshness(const SyncOverview& overview, qint64 now, const Format& format, QDate today)
    : m_facts(SyncFreshness::of(overview, now))
    , m_format(format)
    , m_today(today)
{
}

QString Freshness::until(const SyncFreshness::Missing& missing, bool plain) const
{
    const QString name = missing.name.isEmpty() ? SyncText::unheard() : missing.name;
    if (!missing.until) return plain ? name : tr("%1 not yet", "a person, whose news").arg(name);
    const QString moment = SyncText::moment(missing.until, m_format, m_today);
    return plain ? tr("%1 (until %2)", "person, moment").arg(name, moment)
                 : tr("%1 until %2", "person, moment").arg(name, moment);
}

QString Freshness::names(bool plain) const
{
    QStringList names;
    for (const SyncFreshness::Missing& one : m_facts.missing) {
        if (names.size() == qsizetype(namesShown)) break;
        names << until(one, plain);
    }
    const auto more = int(m_facts.missing.size()) - int(names.size());
    if (more > 0) names << tr("%Ln more", nullptr, more);
    return QLocale().createSeparatedList(names);
}

QString Freshness::line() const
{
    if (!m_facts.shared) return {};
    if (!m_facts.at) return tr("Not synced yet");
    const QString at = SyncText::moment(m_facts.at, m_format, m_today);
    if (m_facts.people < 2) return tr("As of %1").arg(at);
    if (m_facts.missing.empty()) return tr("As of %1 · all %Ln people", nullptr, m_facts.people).arg(at);
    return tr("As of %1 · %2 of %Ln people; %3", nullptr, m_facts.people)
        .arg(at, m_format.count(m_facts.heard()), names(false));
}

QString Freshness::headline() const
{
    if (!m_facts.shared) return {};
    if (!m_facts.at) return tr("Nothing was exchanged yet");
    const QString at = SyncText::moment(m_facts.at, m_format, m_today);
    return m_facts.missing.empty() ? tr("Everything sent before %1 is here").arg(at)
                                   : tr("Everything sent before %1 is here, except news from %2").arg(at, names(true));
}

} // namespace fairlead::ui
