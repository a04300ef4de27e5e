#include "exchange/sample/DealStory.h"

#include "exchange/sample/WorkDays.h"

#include <cmath>

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

/// How many of a hundred deals leave each stage by losing, and by ending without a decision, at even skill.
constexpr double lostAt[] { 0.13, 0.18, 0.24, 0.15, 0.05 };
constexpr double fadedAt[] { 0.09, 0.05, 0.05, 0.03, 0.02 };
/// How long deals really stay, as a part of the days that are expected; the end takes longer than people think.
constexpr double slowness[] { 0.8, 0.82, 0.85, 1.1, 1.2 };
constexpr int lastStage = 4;

/// What a source is worth, on the scale of Colleague::skill.
double edgeOf(const QString& source)
{
    static const QHash<QString, double> edges { { u"referral"_s, 0.12 }, { u"existing"_s, 0.1 }, { u"partner"_s, 0.05 },
        { u"trade_fair"_s, 0 }, { u"web"_s, -0.05 }, { u"campaign"_s, -0.06 }, { u"cold_call"_s, -0.16 } };
    return edges.value(source);
}

} // namespace

DealStory::DealStory(const World& world, Random& random, Deal& deal)
    : m_world(world)
    , m_random(random)
    , m_deal(deal)
    , m_chinese(world.firms[deal.firm].chinese())
{
}

double DealStory::edge() const
{
    return m_world.colleagues[m_owner].skill + edgeOf(m_deal.record.source) + (m_known ? 0.04 : -0.04);
}

int DealStory::remainingDays(int stage, QDate day) const
{
    int days = 0;
    for (int i = stage; i <= lastStage; ++i)
        days += m_world.expectedDays(size_t(i), day);
    return days;
}

void DealStory::live(QDate openedOn, size_t owner, bool known)
{
    m_owner = owner;
    m_known = known;
    m_close = openedOn.addDays(int(remainingDays(0, openedOn) * m_random.around(0.88, 0.28)));
    if (m_random.chance(0.35)) m_close = monthEnd(m_close);
    m_close = workdayBefore(m_close);
    m_deal.record.openedOn = openedOn;
    m_deal.silent = m_random.chance(0.13);
    enter(0, openedOn, u"entered"_s);
    while (step())
        continue;
    settle();
}

bool DealStory::step()
{
    if (!m_deal.open || m_deal.moves.size() > 16) return false;
    const Way way = chooseWay();
    const QDate leaves = endOfStay(way);
    const bool stays = leaves > m_world.today;
    meanwhile(std::min(leaves, m_world.today), stays);
    if (stays) return false;
    go(way, leaves);
    if (!m_deal.open) maybeReopen();
    return true;
}

DealStory::Way DealStory::chooseWay()
{
    const int stage = m_deal.stage;
    const double lost = lostAt[stage] * std::exp(-2.1 * edge());
    const double roll = m_random.unit();
    if (roll < lost) return Way::Lose;
    if (roll < lost + fadedAt[stage]) return Way::Fade;
    if (stage > 0 && m_random.chance(0.05)) return Way::Back;
    if (stage == lastStage || (stage == lastStage - 1 && m_random.chance(0.06))) return Way::Win;
    return stage <= 2 && m_random.chance(0.06) ? Way::Skip : Way::Forward;
}

QDate DealStory::endOfStay(Way way)
{
    const double planned = m_world.expectedDays(size_t(m_deal.stage), m_day);
    double days = m_random.around(planned * slowness[m_deal.stage] * m_world.colleagues[m_owner].pace, 0.55);
    if (m_random.chance(0.09)) days *= 2.4; // it falls asleep
    if (way == Way::Fade) days *= 1.8; // nobody notices for a while
    QDate day = workday(m_day.addDays(std::max(1, int(days))));
    return way == Way::Win ? seasonal(day) : day;
}

/// Signatures gather in the last days of a quarter.
QDate DealStory::seasonal(QDate day)
{
    for (const QDate& end : { quarterEnd(day.addDays(-16)), quarterEnd(day) }) {
        const qint64 away = day.daysTo(end);
        if (away < -14 || away > 26 || !m_random.chance(0.75)) continue;
        const QDate pulled = workdayBefore(end.addDays(-m_random.between(0, 7)));
        if (pulled > m_day) return pulled;
    }
    return day;
}

void DealStory::go(Way way, QDate day)
{
    switch (way) {
    case Way::Forward:
        return enter(m_deal.stage + 1, day, u"forward"_s);
    case Way::Skip:
        return enter(m_deal.stage + 2, day, u"forward"_s);
    case Way::Back:
        return enter(m_deal.stage - 1, day, u"back"_s, m_chinese ? u"需求有变"_s : u"The requirements changed"_s);
    case Way::Win:
        return win(day);
    case Way::Lose:
        return lose(day);
    case Way::Fade:
        return fade(day);
    }
}

void DealStory::enter(int stage, QDate day, const QString& direction, const QString& reason)
{
    DealMove move;
    move.day = day;
    move.to = stage;
    move.toStage = m_world.pipeline.open[size_t(stage)];
    if (!m_deal.moves.empty()) {
        move.from = m_deal.moves.back().to;
        move.fromStage = m_deal.moves.back().toStage;
    }
    move.direction = direction;
    move.expectedClose = m_close;
    move.owner = m_owner;
    move.amountNo = m_amountNo;
    move.reason = reason;
    m_deal.moves.push_back(move);
    m_deal.stage = stage;
    m_deal.open = true;
    m_day = day;
}

void DealStory::settle()
{
    std::stable_sort(
        m_deal.turns.begin(), m_deal.turns.end(), [](const DealTurn& a, const DealTurn& b) { return a.day < b.day; });
    m_deal.owner = m_owner;
    m_deal.record.expectedClose = m_close;
    m_deal.record.pipeline = m_world.pipeline.id;
    m_deal.record.stage = m_deal.moves.back().toStage;
    m_deal.record.enteredOn = m_deal.moves.back().day;
}

} // namespace fairlead::sample
