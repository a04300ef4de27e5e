// What happens to a deal between two moves: amounts, dates, pauses, a new owner.
#include "exchange/sample/DealStory.h"
#include "exchange/sample/TextTable.h"
#include "exchange/sample/WorkDays.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

void DealStory::meanwhile(QDate until, bool untilToday)
{
    handOver(until);
    changeAmount(until);
    pullIn(until);
    pushOut(until, untilToday);
    if (!m_paused) pause(until, untilToday);
}

void DealStory::changeAmount(QDate until)
{
    if (m_day.daysTo(until) < 3 || !m_random.chance(m_deal.stage == 0 ? 0.05 : 0.17)) return;
    const bool more = m_random.chance(0.45);
    DealTurn turn;
    turn.day = workdayBefore(m_day.addDays(m_random.between(2, int(m_day.daysTo(until)))));
    turn.day = std::max(turn.day, m_day);
    turn.what = u"amount"_s;
    turn.factor = more ? 1.05 + 0.3 * m_random.unit() : 0.97 - 0.25 * m_random.unit();
    turn.reason = say(m_random.pick(more ? moreReasons() : lessReasons()));
    m_deal.turns.push_back(turn);
    ++m_amountNo;
}

void DealStory::setClose(QDate day, QDate close, const QString& reason)
{
    if (m_random.chance(0.35)) close = monthEnd(close);
    close = workdayBefore(close);
    if (close == m_close || close < day) return;
    DealTurn turn;
    turn.day = day;
    turn.what = u"close"_s;
    turn.dateBefore = m_close;
    turn.dateAfter = close;
    turn.reason = reason;
    m_deal.turns.push_back(turn);
    m_close = close;
}

void DealStory::pullIn(QDate until)
{
    if (m_deal.stage < 2 || m_day.daysTo(until) < 4 || !m_random.chance(0.09)) return;
    const QDate day = workday(m_day.addDays(1));
    const QDate close = m_close.addDays(-m_random.between(8, 24));
    if (day <= until && close > until.addDays(3))
        setClose(day, close, m_chinese ? u"客户提前采购"_s : u"They buy earlier"_s);
}

/// Dates that come near are moved, mostly in time, sometimes late, and sometimes nobody does it.
void DealStory::pushOut(QDate until, bool untilToday)
{
    QDate last = m_day;
    for (int times = 0; times < 5 && m_close < until; ++times) {
        QDate day = workday(m_close.addDays(m_random.between(-6, 5)));
        day = std::max(day, workday(last.addDays(1)));
        if (day > until || (untilToday && m_random.chance(0.45))) return;
        const int more = std::max(m_random.between(10, 35), remainingDays(m_deal.stage, day) / 3);
        setClose(day, std::max(day, m_close).addDays(more), say(m_random.pick(pushReasons())));
        last = day;
    }
}

/// Put on hold and taken up again, or still on hold today.
void DealStory::pause(QDate until, bool untilToday)
{
    if (m_deal.stage == 0 || m_day.daysTo(until) < 12 || !m_random.chance(untilToday ? 0.09 : 0.02)) return;
    const QDate day = workday(m_day.addDays(m_random.between(3, 8)));
    DealTurn turn;
    turn.day = day;
    turn.what = u"hold"_s;
    turn.reason = say(m_random.pick(holdReasons()));
    turn.dateAfter = workday(day.addDays(m_random.between(30, 90)));
    m_paused = true;
    if (turn.dateAfter > m_world.today && untilToday) {
        m_deal.record.holdUntil = turn.dateAfter;
        m_deal.record.holdReason = turn.reason;
        m_deal.turns.push_back(turn);
        return;
    }
    DealTurn resumed = turn;
    resumed.day = workdayBefore(until) > day ? workdayBefore(until) : until;
    resumed.dateBefore = turn.dateAfter;
    resumed.dateAfter = {};
    resumed.reason = m_chinese ? u"恢复推进"_s : u"Taken up again"_s;
    m_deal.turns.push_back(turn);
    m_deal.turns.push_back(resumed);
}

/// When its owner has left, his successor takes it over within days.
void DealStory::handOver(QDate until)
{
    const Colleague& owner = m_world.colleagues[m_owner];
    if (!owner.leftOn.isValid() || until <= owner.leftOn) return;
    DealTurn turn;
    turn.day = std::max(workday(owner.leftOn.addDays(1)), m_day);
    turn.what = u"owner"_s;
    turn.ownerBefore = m_owner;
    turn.ownerAfter = owner.successor;
    turn.reason = m_chinese ? u"同事离职交接"_s : u"Handed over, a colleague has left"_s;
    m_deal.turns.push_back(turn);
    m_owner = owner.successor;
}

} // namespace fairlead::sample
