#include "insight/FlagJudge.h"

#include "insight/DayNumber.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString dayText(int day) { return day ? dateOfDay(day).toString(Qt::ISODate) : u"-"_s; }
QString moneyText(const Money& money) { return money.toPlainString() + money.currency; }

/// By how many percent of `before` the amount has grown; negative: shrunk.
qint64 growth(const Money& before, const Money& after)
{
    return scaleRounded(after.minor - before.minor, 100, std::abs(before.minor));
}

} // namespace

FlagJudge::FlagJudge(const StageTable& stages, const FlagRules& rules, QDate today)
    : m_stages(stages)
    , m_rules(rules)
    , m_today(dayOfDate(today))
{
    QHash<RecordId, int> counts;
    for (int i = 0; i < stages.count(); ++i) {
        const StageInfo& stage = stages.at(i);
        int& count = counts[stage.pipeline];
        if (stage.end == StageEnd::Open && !stage.retired) ++count;
        m_places.push_back(count);
    }
}

const FlagLimit* FlagJudge::limit(FlagKind kind, const DealSigns& deal) const
{
    const FlagLimit& found = m_rules.of(kind, m_stages.at(deal.stage).pipeline);
    return found.enabled ? &found : nullptr;
}

std::vector<Flag> FlagJudge::judge(const DealSigns& deal) const
{
    std::vector<Flag> flags;
    judgeTime(deal, flags);
    judgeAmount(deal, flags);
    judgeWay(deal, flags);
    judgeContact(deal, flags);
    judgeGaps(deal, flags);
    std::stable_sort(flags.begin(), flags.end(), [](const Flag& a, const Flag& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.kind < b.kind;
    });
    return flags;
}

void FlagJudge::judgeTime(const DealSigns& deal, std::vector<Flag>& flags) const
{
    const StageInfo& stage = m_stages.at(deal.stage);
    const FlagLimit* slow = limit(FlagKind::LongInStage, deal);
    if (slow && stage.expectedDays && deal.enteredOn) {
        const qint64 days = m_today - deal.enteredOn;
        if (days > *stage.expectedDays + slow->threshold)
            flags.push_back({ FlagKind::LongInStage, slow->severity, days, *stage.expectedDays, { stage.name }, {}, {},
                stage.id.toString() + u' ' + dayText(deal.enteredOn) });
    }
    const FlagLimit* late = limit(FlagKind::OverdueClose, deal);
    if (late && deal.expectedClose && m_today - deal.expectedClose > late->threshold)
        flags.push_back({ FlagKind::OverdueClose, late->severity, m_today - deal.expectedClose, 0, {}, {}, {},
            dayText(deal.expectedClose) });
    const FlagLimit* pushed = limit(FlagKind::Pushed, deal);
    if (pushed && deal.pushes >= std::max<qint64>(1, pushed->threshold))
        flags.push_back({ FlagKind::Pushed, pushed->severity, deal.pushes, deal.pushedBy, {}, {}, {},
            u"%1 %2"_s.arg(deal.pushes).arg(deal.pushedBy) });
}

void FlagJudge::judgeAmount(const DealSigns& deal, std::vector<Flag>& flags) const
{
    const Money& before = deal.amountBefore;
    if (before.isNull() || before.minor == 0 || before.currency != deal.amount.currency) return;
    const qint64 percent = growth(before, deal.amount);
    const FlagKind kind = percent > 0 ? FlagKind::AmountUp : FlagKind::AmountDown;
    const FlagLimit* rule = limit(kind, deal);
    if (!rule || percent == 0 || std::abs(percent) < rule->threshold) return;
    flags.push_back({ kind, rule->severity, std::abs(percent), DealSigns::amountDays, {}, before, deal.amount,
        moneyText(before) + u' ' + moneyText(deal.amount) });
}

void FlagJudge::judgeWay(const DealSigns& deal, std::vector<Flag>& flags) const
{
    if (deal.visits.empty()) return;
    judgeBack(deal, flags);
    const FlagLimit* rule = limit(FlagKind::Skipped, deal);
    if (!rule) return;
    Flag flag { FlagKind::Skipped, rule->severity, 0, 0, {}, {}, {}, {} };
    const RecordId& pipeline = m_stages.at(deal.stage).pipeline;
    const auto visited = [&](int stage) {
        return std::any_of(deal.visits.begin(), deal.visits.end(),
            [stage](const DealSigns::Visit& visit) { return visit.stage == stage; });
    };
    // From where it came into this pipeline; what lies before was never its way.
    int begin = deal.stage;
    for (const DealSigns::Visit& visit : deal.visits)
        if (visit.stage >= 0 && m_stages.at(visit.stage).pipeline == pipeline) begin = std::min(begin, visit.stage);
    for (int stage = begin + 1; stage < deal.stage; ++stage) {
        const StageInfo& info = m_stages.at(stage);
        if (info.end != StageEnd::Open || info.retired || info.pipeline != pipeline || visited(stage)) continue;
        flag.stages.append(info.name);
        flag.facts += info.id.toString() + u' ';
    }
    flag.found = flag.stages.size();
    if (flag.found >= std::max<qint64>(1, rule->threshold)) flags.push_back(std::move(flag));
}

void FlagJudge::judgeBack(const DealSigns& deal, std::vector<Flag>& flags) const
{
    const FlagLimit* rule = limit(FlagKind::MovedBack, deal);
    if (!rule) return;
    const RecordId& pipeline = m_stages.at(deal.stage).pipeline;
    int furthest = -1;
    int day = 0;
    for (const DealSigns::Visit& visit : deal.visits) {
        if (visit.stage < 0) continue;
        const StageInfo& stage = m_stages.at(visit.stage);
        if (stage.end != StageEnd::Open || stage.pipeline != pipeline) continue;
        // Only what it has not made good since counts.
        furthest = std::max(furthest, visit.stage);
        if (visit.stage == deal.stage) day = visit.day;
    }
    if (furthest <= deal.stage) return;
    const int back = m_places[size_t(furthest)] - m_places[size_t(deal.stage)];
    if (back < std::max<qint64>(1, rule->threshold)) return;
    flags.push_back({ FlagKind::MovedBack, rule->severity, m_today - day, back,
        { stageName(furthest), stageName(deal.stage) }, {}, {},
        m_stages.at(furthest).id.toString() + u' ' + m_stages.at(deal.stage).id.toString() + u' ' + dayText(day) });
}

void FlagJudge::judgeContact(const DealSigns& deal, std::vector<Flag>& flags) const
{
    if (const FlagLimit* rule = limit(FlagKind::NoNextStep, deal); rule && !deal.planned)
        flags.push_back(
            { FlagKind::NoNextStep, rule->severity, 0, 0, {}, {}, {}, u"none "_s + dayText(deal.lastContact) });
    const FlagLimit* rule = limit(FlagKind::Silent, deal);
    const int since = deal.lastContact ? deal.lastContact : deal.openedOn;
    if (!rule || !since || m_today - since <= rule->threshold) return;
    flags.push_back({ FlagKind::Silent, rule->severity, m_today - since, deal.lastContact ? 1 : 0, {}, {}, {},
        dayText(deal.lastContact) });
}

void FlagJudge::judgeGaps(const DealSigns& deal, std::vector<Flag>& flags) const
{
    const StageInfo& stage = m_stages.at(deal.stage);
    const int place = m_places[size_t(deal.stage)];
    const auto gap = [&](FlagKind kind) {
        const FlagLimit* rule = limit(kind, deal);
        if (rule && place >= rule->threshold)
            flags.push_back({ kind, rule->severity, place, 0, { stage.name }, {}, {}, stage.id.toString() });
    };
    if (!deal.decisionMaker) gap(FlagKind::NoDecisionMaker);
    if (deal.amount.isNull()) gap(FlagKind::NoAmount);
    const FlagLimit* rule = limit(FlagKind::ChanceOff, deal);
    if (!rule || !deal.typedChance || !stage.chance) return;
    const qint64 typed = scaleRounded(*deal.typedChance, 1, 100);
    const qint64 usual = scaleRounded(*stage.chance, 1, 100);
    if (std::abs(*deal.typedChance - *stage.chance) <= rule->threshold * 100) return;
    flags.push_back({ FlagKind::ChanceOff, rule->severity, typed, usual, { stage.name }, {}, {},
        u"%1 %2"_s.arg(*deal.typedChance).arg(*stage.chance) + u' ' + stage.id.toString() });
}

} // namespace fairlead
