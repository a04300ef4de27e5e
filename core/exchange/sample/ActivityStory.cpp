#include "exchange/sample/ActivityStory.h"

#include "exchange/sample/WorkDays.h"
#include "model/types/Activity.h"
#include "model/types/ActivityPerson.h"
#include "model/types/ActivityShare.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

/// Days per activity while a deal stays in a stage: more often towards the end.
constexpr double rhythm[] { 21, 19, 18, 13, 10 };

bool isMeeting(const QString& kind) { return kind == u"visit"_s || kind == u"meeting"_s; }

int usualMinutes(const QString& kind, Random& random)
{
    if (kind == u"visit"_s) return 30 * random.between(2, 6);
    if (kind == u"meeting"_s) return 30 * random.between(1, 4);
    if (kind == u"call"_s) return 5 * random.between(1, 7);
    return 5 * random.between(1, 4);
}

} // namespace

ActivityStory::ActivityStory(World& world, Diary& diary)
    : m_world(world)
    , m_diary(diary)
    , m_random(world.random.branch(71))
{
}

void ActivityStory::tell(const Deal& deal)
{
    const Firm& firm = m_world.firms[deal.firm];
    for (size_t i = 0; i < deal.moves.size(); ++i) {
        const DealMove& move = deal.moves[i];
        if (move.to < 0) continue; // between a loss and a new start nothing is done
        const bool last = i + 1 == deal.moves.size();
        QDate until = last ? m_world.today : deal.moves[i + 1].day;
        // Nobody has called for weeks.
        if (last && deal.silent) until = std::min(until, m_world.today.addDays(-24));
        const int days = int(move.day.daysTo(until));
        if (days < 0) continue;
        const int count = std::min(5, int(days / rhythm[move.to] + m_random.unit()));
        std::vector<QDate> when;
        for (int n = 0; n < count; ++n)
            when.push_back(std::max(move.day, workdayBefore(move.day.addDays(m_random.between(0, days)))));
        std::sort(when.begin(), when.end());
        const auto texts = stageActivities(move.to);
        size_t text = size_t(m_random.between(0, 4)); // from there on in order: nobody does the same thing twice
        for (const QDate& day : when)
            act({ firm, &deal, deal.ownerOn(day), day, move.to }, texts[text++ % texts.size()]);
    }
}

void ActivityStory::tellCare()
{
    for (const Firm& firm : m_world.firms) {
        const bool buys = firm.customerSince.isValid();
        for (int n = m_random.between(0, firm.deals == 0 ? 3 : buys ? 2 : 1); n > 0; --n) {
            const QDate first = std::max(firm.record.firstContactOn, m_world.begin());
            const QDate day = std::max(
                first, workdayBefore(m_world.today.addDays(-m_random.between(2, int(first.daysTo(m_world.today))))));
            const size_t who = m_world.colleagues[firm.formerOwner].isHere(day) ? firm.formerOwner : firm.owner;
            act({ firm, nullptr, who, day, 0 }, m_random.pick(careActivities()));
        }
    }
}

QString ActivityStory::filled(const TwoTongues& words, const Scene& scene, size_t contact) const
{
    QString text = words.in(scene.firm.chinese());
    const QString person = scene.firm.people.empty() ? scene.firm.record.shortName : scene.firm.people[contact].name;
    if (scene.deal) text.replace(u"%1"_s, scene.deal->record.name);
    return text.replace(u"%2"_s, person);
}

RecordId ActivityStory::plannedAs(
    const Scene& scene, const QString& subject, const QString& kind, int minutes, int& start)
{
    if (!isMeeting(kind) || scene.day < m_world.today.addDays(-75) || scene.day >= m_world.today) return {};
    // Rarely does it take what was planned.
    const int planned = std::max(30, minutes + 15 * (scene.day.day() % 4 - 2));
    const Diary::Written written
        = m_diary.write({ scene.who, scene.day, subject, kind, u"held"_s, &scene.firm, scene.deal, planned });
    start = written.startMinute;
    return written.id;
}

void ActivityStory::act(const Scene& scene, const ActivityText& text)
{
    const size_t contact
        = scene.firm.people.empty() ? 0 : size_t(m_random.between(0, int(scene.firm.people.size()) - 1));
    Activity record;
    record.kind = QString::fromLatin1(text.kind);
    record.subject = filled(text.subject, scene, contact);
    record.body = filled(text.body, scene, contact);
    record.result = QString::fromLatin1(text.result);
    record.by = m_world.colleagues[scene.who].id;
    record.company = scene.firm.record.id;
    int start = 9 * 60 + 15 * m_random.between(0, 30);
    record.minutes = usualMinutes(record.kind, m_random);
    record.happenedAt = World::instant(scene.day, start, m_world.colleagues[scene.who]);
    if (*record.happenedAt > m_world.now) return; // later today
    record.appointment = plannedAs(scene, record.subject, record.kind, int(*record.minutes), start);
    if (!record.appointment.isNull())
        record.happenedAt = World::instant(scene.day, start, m_world.colleagues[scene.who]);
    if (record.kind == u"visit"_s) {
        record.travelMinutes = 15 * m_random.between(2, 14);
        record.place = scene.firm.record.city;
    }
    if (record.kind == u"call"_s) record.direction = m_random.chance(0.75) ? u"out"_s : u"in"_s;
    if (scene.deal && m_random.chance(0.4)) {
        record.nextStep = m_random.pick(stageSteps(scene.stage)).text.in(scene.firm.chinese());
        record.nextOn = workday(scene.day.addDays(m_random.between(3, 14)));
    }
    const RecordId id = m_world.writer.add(u"activity"_s, record);
    writePeople(scene, id, record.kind, contact);
    if (scene.deal)
        m_world.writer.add(u"activity_share"_s,
            ActivityShare { {}, id, m_world.writer.refTo(u"opportunity"_s, scene.deal->record.id), 10000 });
}

void ActivityStory::writePeople(const Scene& scene, const RecordId& activity, const QString& kind, size_t contact)
{
    const auto took = [&](const QString& type, const RecordId& who, const QString& side) {
        m_world.writer.add(
            u"activity_person"_s, ActivityPerson { {}, activity, m_world.writer.refTo(type, who), side, {} });
    };
    const std::vector<Acquaintance>& people = scene.firm.people;
    if (kind != u"note"_s && !people.empty()) {
        took(u"contact"_s, people[contact].id, u"theirs"_s);
        if (isMeeting(kind) && people.size() > 1 && m_random.chance(0.35))
            took(u"contact"_s, people[(contact + 1) % people.size()].id, u"theirs"_s);
    }
    if (!isMeeting(kind)) return;
    const Colleague& seller = m_world.colleagues[scene.who];
    took(u"person"_s, seller.id, u"ours"_s);
    if (m_random.chance(0.18)) took(u"person"_s, m_world.colleagues[seller.manager].id, u"ours"_s);
}

} // namespace fairlead::sample
