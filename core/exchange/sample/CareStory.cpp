#include "exchange/sample/CareStory.h"

#include "exchange/sample/WorkDays.h"
#include "model/types/Activity.h"
#include "model/types/ActivityPerson.h"
#include "model/types/ActivityShare.h"
#include "model/types/Appointment.h"
#include "model/types/CareItem.h"

#include <map>

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

struct Kindness
{
    TwoTongues subject; ///< %1: the contact
    const char* occasion;
    const char* way;
    int due; ///< days from today
    const char* reaction; ///< empty: not done yet
};
constexpr Kindness kindnesses[] {
    { { "Thank %1 for the reference visit", "答谢%1安排参观" }, "thanks", "gift", -24, "thanks" },
    { { "Mid-autumn card for %1", "给%1寄中秋贺卡" }, "festival", "card", -48, "none" },
    { { "Call %1: birthday", "致电%1：祝贺生日" }, "birthday", "call", 0, "" },
    { { "Congratulate %1 on the new post", "祝贺%1升职" }, "promotion", "message", -3, "" },
    { { "New Year card for %1", "给%1寄新年贺卡" }, "festival", "card", 26, "" },
    { { "Invite %1 to the works", "邀请%1来厂参观" }, "anniversary", "invitation", 5, "" },
    { { "Send %1 a plant for the new office", "给%1的新办公室送绿植" }, "promotion", "gift", -10, "order" },
};

constexpr qint64 minuteMs = 60000;
constexpr size_t visitors = 6;

} // namespace

void CareStory::tell(const std::vector<Deal>& deals)
{
    // One open deal of everybody, whose customer has people that we know.
    std::map<size_t, const Deal*> first;
    for (const Deal& deal : deals)
        if (deal.open && !m_world.firms[deal.firm].people.empty()) first.try_emplace(deal.owner, &deal);
    size_t turn = 0;
    for (const auto& [who, deal] : first) {
        if (!m_world.colleagues[who].isHere(m_world.today)) continue;
        tellCare(who, *deal, turn);
        tellCare(who, *deal, turn + 3);
        if (turn < visitors) tellVisit(who, *deal, Visit(turn % 3));
        ++turn;
    }
}

void CareStory::tellCare(size_t who, const Deal& deal, size_t turn)
{
    const Kindness& kind = kindnesses[turn % std::size(kindnesses)];
    const Firm& firm = m_world.firms[deal.firm];
    const Acquaintance& contact = firm.people[turn % firm.people.size()];
    CareItem care;
    care.subject = kind.subject.in(firm.chinese()).arg(contact.name);
    care.contact = contact.id;
    care.company = firm.record.id;
    care.occasion = QString::fromLatin1(kind.occasion);
    care.way = QString::fromLatin1(kind.way);
    care.dueOn = m_world.today.addDays(kind.due);
    care.owner = m_world.colleagues[who].id;
    care.state = u"open"_s;
    if (*kind.reaction) {
        care.state = u"done"_s;
        care.doneBy = care.owner;
        care.doneOn = care.dueOn;
        care.reaction = QString::fromLatin1(kind.reaction);
        care.reactionOn = std::min(care.dueOn.addDays(2), m_world.today);
    }
    m_world.writer.add(u"care_item"_s, care);
}

void CareStory::tellVisit(size_t who, const Deal& deal, Visit visit)
{
    const Firm& firm = m_world.firms[deal.firm];
    const Colleague& seller = m_world.colleagues[who];
    const bool chinese = firm.chinese();
    const QDate day = visit == Visit::UnderWay ? m_world.today : workdayBefore(m_world.today.addDays(-2));
    const int start = 10 * 60 + 15 * m_random.between(0, 8);
    Appointment record;
    record.subject = (chinese ? u"现场拜访："_s : u"On site: "_s) + deal.record.name;
    record.kind = u"visit"_s;
    record.startOn = record.endOn = day;
    record.startMinute = start;
    record.endMinute = start + 90;
    record.timeZone = QString::fromLatin1(Colleague::zone());
    record.startsAt = World::instant(day, start, seller);
    record.state = visit == Visit::Reported ? u"held"_s : u"planned"_s;
    record.owner = seller.id;
    record.company = firm.record.id;
    record.opportunity = deal.record.id;
    record.place = firm.record.city + u' ' + firm.record.street;
    record.checkedInPlace = record.place;
    record.checkedInAt = *record.startsAt + 6 * minuteMs;
    if (visit == Visit::UnderWay)
        record.checkedInAt = m_world.now - 35 * minuteMs;
    else
        record.checkedOutAt = *record.checkedInAt + m_random.between(55, 130) * minuteMs;
    const RecordId id = m_world.writer.add(u"appointment"_s, record);
    if (visit != Visit::Reported) return;
    const Acquaintance& contact = m_random.pick(firm.people);
    Activity report;
    report.kind = u"visit"_s;
    report.subject = record.subject;
    report.body = (chinese ? u"与%1一起看了现场，设备状态良好，确认了安装位置。"_s
                           : u"Walked through the plant with %1; the place for the device is settled."_s)
                      .arg(contact.name);
    report.happenedAt = record.checkedInAt;
    report.minutes = (*record.checkedOutAt - *record.checkedInAt) / minuteMs;
    report.by = seller.id;
    report.company = firm.record.id;
    report.place = record.checkedInPlace;
    report.appointment = id;
    report.result = u"progress"_s;
    const RecordId activity = m_world.writer.add(u"activity"_s, report);
    m_world.writer.add(u"activity_person"_s,
        ActivityPerson { {}, activity, m_world.writer.refTo(u"contact"_s, contact.id), u"theirs"_s, {} });
    m_world.writer.add(u"activity_share"_s,
        ActivityShare { {}, activity, m_world.writer.refTo(u"opportunity"_s, deal.record.id), 10000 });
}

} // namespace fairlead::sample
