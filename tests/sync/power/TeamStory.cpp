#include "sync/power/TeamStory.h"

#include "store/BulkEdit.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int importSize = 12;
}

QString damageIn(const QString& path)
{
    const auto report = checkWorkspace(path);
    if (!report) return u"not checked: "_s + report.error().detail;
    QString words;
    for (const Finding& finding : report->findings)
        if (finding.isDamage()) words += wordOf(finding.kind) + u' ' + finding.where + u' ' + finding.detail + u'\n';
    return words;
}

TeamStory::TeamStory(Connect connect)
    : m_connect(std::move(connect))
{
    for (const QString& name : { u"Ada"_s, u"Bo"_s })
        m_members.push_back(std::make_unique<Member>(name));
    addSteps();
}

Result<void> TeamStory::run(const Step& step)
{
    for (const auto& each : m_members)
        each->tick();
    m_members[size_t(step.member)]->rememberCard();
    return step.run();
}

namespace {

bool tells(const HistoryEntry& entry, const QString& field, const Cells& cells)
{
    return std::any_of(entry.fields.begin(), entry.fields.end(),
        [&](const HistoryEntry::FieldChange& change) { return change.field == field && change.after == cells; });
}

} // namespace

QString TeamStory::lost(int number, bool ofAll)
{
    Member& member = *m_members[size_t(number)];
    QString words;
    for (const Acknowledged& one : m_acknowledged) {
        if (!ofAll && one.member != number) continue;
        const RecordType& type = member.typeOf(one.record);
        const auto history = member.workspace->history(type, one.record.id);
        const bool found = history && std::any_of(history->begin(), history->end(), [&](const HistoryEntry& entry) {
            return one.field.isEmpty() ? entry.action == u"created"_s : tells(entry, one.field, one.cells);
        });
        if (!found) words += u"%1 lost %2.%3 of %4\n"_s.arg(number).arg(one.record.type, one.field).arg(one.member);
    }
    return words;
}

QString TeamStory::halves(int number)
{
    const Reader& reader = m_members[size_t(number)]->workspace->reader();
    QString words;
    for (int i = 0; i < m_imports; ++i) {
        const Cell like(u"Import %1 %"_s.arg(i));
        const auto count = reader.number("SELECT count(*) FROM company WHERE _v=1 AND name LIKE ?1", { like });
        if (!count || (*count != 0 && *count != importSize))
            words += u"%1 of import %2\n"_s.arg(count ? *count : -1).arg(i);
    }
    return words;
}

QString TeamStory::meetAll()
{
    constexpr int most = 12;
    for (int round = 0; round < most; ++round) {
        bool quiet = true;
        for (const auto& each : m_members) {
            each->tick(qint64(3600) * 1000 + 1);
            if (const auto done = met(*each); !done) return u"cannot meet: "_s + done.error().detail;
            quiet = quiet && m_last.batchesIn == 0 && m_last.batchesOut == 0 && m_last.putAgain == 0
                && m_last.missing == 0 && m_last.damaged == 0 && m_last.filesIn == 0 && m_last.filesOut == 0;
        }
        if (quiet && round > 1) return {};
    }
    return u"they do not come to rest: out %1 in %2 again %3 missing %4 damaged %5"_s.arg(m_last.batchesOut)
        .arg(m_last.batchesIn)
        .arg(m_last.putAgain)
        .arg(m_last.missing)
        .arg(m_last.damaged);
}

QString TeamStory::differences()
{
    QString words;
    for (int i = 0; i < int(m_members.size()); ++i) {
        words += lost(i, true) + halves(i) + damageIn(member(i).path());
        if (contentsOf(*member(i).workspace) != contentsOf(*member(0).workspace)) words += u"other contents\n"_s;
        if (member(i).beacon().isEmpty() || member(i).beacon() != member(0).beacon()) words += u"other beacon\n"_s;
    }
    return words;
}

QString TeamStory::differenceOfNewcomer()
{
    Member newcomer(u"Cy"_s);
    newcomer.tick(*member(0).instant - *newcomer.instant);
    const auto share = m_connect();
    if (const auto joined = newcomer.enter(*share); !joined) return joined.error().detail;
    if (const auto done = met(newcomer); !done) return done.error().detail;
    QString words = damageIn(newcomer.path());
    if (contentsOf(*newcomer.workspace) != contentsOf(*member(0).workspace)) words += u"the share has less\n"_s;
    if (newcomer.beacon() != member(0).beacon()) words += u"the share has another beacon\n"_s;
    return words;
}

Result<void> TeamStory::met(Member& member)
{
    const auto share = m_connect();
    m_last = member.sync(*share);
    CHECK(m_last.diverged.isEmpty());
    return m_last.error ? Result<void>(*m_last.error) : Result<void>();
}

} // namespace fairlead::test
