#include "exchange/sample/DealWriter.h"

#include "exchange/sample/TextTable.h"
#include "model/types/CreditShare.h"
#include "model/types/DealChange.h"
#include "model/types/Influence.h"
#include "model/types/OpportunityContact.h"
#include "model/types/OpportunityLine.h"
#include "model/types/StageEvent.h"

#include <algorithm>
#include <string_view>

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

/// By buying role: who is listened to, and by whom.
constexpr std::pair<std::string_view, std::string_view> whoseWordCounts[] { { "influencer", "economic" },
    { "coach", "technical" }, { "technical", "gatekeeper" } };

const Acquaintance* inRole(const Firm& firm, std::string_view role)
{
    const auto found = std::find_if(firm.people.begin(), firm.people.end(),
        [role](const Acquaintance& person) { return titles()[person.title].role == role; });
    return found == firm.people.end() ? nullptr : &*found;
}

int rankOf(const Acquaintance& person)
{
    const std::string_view level = titles()[person.title].level;
    return level == "top" ? 2 : level == "middle" ? 1 : 0;
}

/// Who stands above him in a decision: the head of his own department, else who is at the top. Of two at the top the
/// managing director, who is named later.
const Acquaintance* chiefOf(const Firm& firm, const Acquaintance& person)
{
    const auto isNear = [&](const Acquaintance& other) {
        return std::string_view(titles()[other.title].department.en) == titles()[person.title].department.en;
    };
    const Acquaintance* chief = nullptr;
    for (const Acquaintance& other : firm.people) {
        const bool directs = rankOf(other) == 2 && (rankOf(person) < 2 || other.title > person.title);
        const bool heads = isNear(other) && rankOf(other) > rankOf(person);
        if ((heads || directs) && (!chief || (heads && !isNear(*chief)))) chief = &other;
    }
    return chief;
}

} // namespace

DealWriter::DealWriter(World& world)
    : m_world(world)
    , m_random(world.random.branch(51))
{
}

void DealWriter::write(Deal& deal)
{
    writeRecord(deal);
    writeMoves(deal);
    writeTurns(deal);
    writeLines(deal);
    writeShares(deal);
    writeRoles(deal);
}

RecordId DealWriter::unitOn(const Deal& deal, QDate day) const
{
    const Colleague& owner = m_world.colleagues[deal.ownerOn(day)];
    QDate got = deal.record.openedOn;
    for (const DealTurn& turn : deal.turns)
        if (turn.what == u"owner"_s && turn.day <= day) got = turn.day;
    return owner.unitOn(got);
}

void DealWriter::writeRecord(Deal& deal)
{
    Opportunity& record = deal.record;
    record.owner = m_world.colleagues[deal.owner].id;
    record.ownerUnit = unitOn(deal, m_world.today);
    m_world.writer.add(u"opportunity"_s, record);
}

void DealWriter::writeMoves(const Deal& deal)
{
    for (const DealMove& move : deal.moves) {
        StageEvent event;
        event.opportunity = deal.record.id;
        event.pipeline = m_world.pipeline.id;
        event.fromStage = move.fromStage;
        event.toStage = move.toStage;
        event.direction = move.direction;
        if (!deal.amounts.empty()) event.amount = deal.amounts[size_t(move.amountNo)];
        const bool won = move.toStage == m_world.pipeline.won;
        event.probability = move.to >= 0 ? m_world.chanceOn(size_t(move.to), move.day) : won ? 10000 : 0;
        event.expectedClose = move.expectedClose;
        event.owner = m_world.colleagues[move.owner].id;
        event.ownerUnit = unitOn(deal, move.day);
        event.category = move.to >= 0 ? World::stageOf(size_t(move.to)).category : won ? u"closed"_s : u"omitted"_s;
        event.reason = move.reason;
        event.happenedOn = move.day;
        event.source = u"person"_s;
        m_world.writer.add(u"stage_event"_s, event);
    }
}

void DealWriter::writeTurns(const Deal& deal)
{
    size_t amountNo = 0;
    for (const DealTurn& turn : deal.turns) {
        DealChange change;
        change.opportunity = deal.record.id;
        change.what = turn.what;
        change.reason = turn.reason;
        change.happenedOn = turn.day;
        change.dateBefore = turn.dateBefore;
        change.dateAfter = turn.dateAfter;
        change.categoryAfter = turn.categoryAfter;
        if (turn.what == u"amount"_s) {
            change.amountBefore = deal.amounts[amountNo];
            change.amountAfter = deal.amounts[++amountNo];
        }
        if (turn.what == u"owner"_s) {
            change.ownerBefore = m_world.colleagues[turn.ownerBefore].id;
            change.ownerAfter = m_world.colleagues[turn.ownerAfter].id;
            change.unitBefore = unitOn(deal, turn.day.addDays(-1));
            change.unitAfter = unitOn(deal, turn.day);
        }
        m_world.writer.add(u"deal_change"_s, change);
    }
}

void DealWriter::writeLines(const Deal& deal)
{
    int place = 0;
    for (const DealLine& line : deal.lines) {
        const Ware& ware = m_world.wares[line.ware];
        OpportunityLine record;
        record.opportunity = deal.record.id;
        record.product = ware.id;
        record.quantity = line.quantity * 10000;
        record.unit = ware.unit;
        record.price = line.price;
        record.taxRate = m_world.firms[deal.firm].chinese() ? 1300 : 0;
        record.fromMonth = line.month;
        record.months = 1;
        record.recurring = u"once"_s;
        record.sortKey = QString(QChar(char16_t(u'b' + place++)));
        m_world.writer.add(u"opportunity_line"_s, record);
    }
}

void DealWriter::writeShares(const Deal& deal)
{
    if (deal.stage < 2 || deal.record.amount.minor < 10'000'000 || !m_random.chance(0.2)) return;
    const auto share = [&](size_t who, const QString& kind, int percent, const QString& reason) {
        CreditShare record { {}, deal.record.id, m_world.colleagues[who].id, kind, percent * 100, reason };
        m_world.writer.add(u"credit_share"_s, record);
    };
    const bool chinese = m_world.firms[deal.firm].chinese();
    const std::vector<size_t> sellers = m_world.sellers();
    const size_t other = m_random.pick(sellers);
    if (other != deal.owner && m_random.chance(0.7)) {
        share(deal.owner, u"credit"_s, 60, {});
        share(other, u"credit"_s, 40, chinese ? u"总部由其跟进"_s : u"Looks after their head office"_s);
    } else {
        share(deal.owner, u"credit"_s, 100, {});
        share(
            m_world.colleagues[deal.owner].manager, u"overlay"_s, 20, chinese ? u"高层拜访"_s : u"Talks at the top"_s);
    }
}

void DealWriter::writeRoles(const Deal& deal)
{
    const Firm& firm = m_world.firms[deal.firm];
    const bool recent = deal.open || deal.record.closedOn > m_world.today.addDays(-240);
    if (!recent || deal.stage == 0 || deal.record.amount.minor * World::yuanPer(firm.currency()) < 10'000'000) return;
    static constexpr const char* powers[] { "high", "medium", "low" };
    static constexpr const char* levels[] { "none", "met", "regular", "trusted" };
    static constexpr const char* attitudes[] { "supporter", "neutral", "opponent" };
    static constexpr const char* modes[] { "growth", "trouble", "even_keel", "overconfident" };
    for (const Acquaintance& person : firm.people) {
        const TitleText& title = titles()[person.title];
        OpportunityContact role;
        role.opportunity = deal.record.id;
        role.contact = person.id;
        role.role = QString::fromLatin1(title.role);
        role.power = QString::fromLatin1(powers[title.level[0] == 't' ? 0 : m_random.weighted({ 1, 4, 3 })]);
        const size_t level
            = title.level[0] == 't' ? m_random.weighted({ 4, 3, 2, 1 }) : m_random.weighted({ 1, 3, 4, 2 });
        role.level = QString::fromLatin1(levels[level]);
        if (level > 0) {
            role.attitude = QString::fromLatin1(attitudes[m_random.weighted({ 5, 4, 1 })]);
            role.mode = QString::fromLatin1(modes[m_random.weighted({ 4, 4, 3, 1 })]);
            const QDate last = deal.lastDay(m_world.today);
            const int days = int(std::min<qint64>(deal.record.openedOn.daysTo(last), 25));
            role.seenOn = last.addDays(-m_random.between(0, std::max(0, days)));
        }
        if (const Acquaintance* chief = chiefOf(firm, person)) role.reportsTo = chief->id;
        m_world.writer.add(u"opportunity_contact"_s, role);
    }
    for (const auto& [from, to] : whoseWordCounts) {
        const Acquaintance* who = inRole(firm, from);
        const Acquaintance* whom = inRole(firm, to);
        if (!who || !whom) continue;
        m_world.writer.add(
            u"influence"_s, Influence { {}, deal.record.id, who->id, whom->id, QString::fromLatin1(powers[1]) });
    }
}

} // namespace fairlead::sample
