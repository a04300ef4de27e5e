#include "exchange/sample/CallStory.h"

#include "model/types/ForecastCall.h"

#include <QDateTime>
#include <map>

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 one = 10000; ///< of a quantity
constexpr int calls = 3;
constexpr int lateWins = 2; ///< of the closed quarter, told after the close
constexpr int nineOClock = 9 * 60;

constexpr TwoTongues reasons[] = { { "The signature may slip into next quarter", "签约可能顺延到下季度" },
    { "Budget is not released yet", "预算尚未批准" }, { "Too careful last time", "上次偏保守" } };

/// An open deal as it stood in the evening of a day.
struct Stood
{
    int stage = -1; ///< -1: not there, or ended
    QDate close;
    Money amount;
};

Stood stoodOn(const Deal& deal, QDate day)
{
    Stood stood;
    int amountNo = 0;
    QDate since;
    for (const DealMove& move : deal.moves) {
        if (move.day > day) break;
        stood.stage = move.to;
        stood.close = move.expectedClose;
        amountNo = move.amountNo;
        since = move.day;
    }
    for (const DealTurn& turn : deal.turns) {
        if (turn.day > day || turn.day < since) continue;
        if (turn.what == u"close") stood.close = turn.dateAfter;
        if (turn.what == u"amount") ++amountNo;
    }
    if (!deal.amounts.empty()) stood.amount = deal.amounts[std::min(size_t(amountNo), deal.amounts.size() - 1)];
    return stood;
}

QDate quarterOf(QDate day) { return { day.year(), (day.month() - 1) / 3 * 3 + 1, 1 }; }

} // namespace

CallStory::CallStory(World& world, qint64 now)
    : m_world(world)
    , m_random(world.random.branch(101))
    , m_now(now)
    , m_quarter(quarterOf(world.today))
{
}

void CallStory::tell(const std::vector<Deal>& deals, const std::vector<MoneyStory::Receipt>& receipts)
{
    if (const QDate day = m_quarter.addDays(2); day < m_world.today) keep(deals, day);
    close(deals, receipts, m_quarter.addMonths(-3));
    const QDate monday = m_world.today.addDays(1 - m_world.today.dayOfWeek());
    for (int back = calls - 1; back >= 0; --back)
        if (const QDate day = monday.addDays(-7 * back); day >= m_quarter) call(deals, day, back == 0);
}

ForecastSnapshot CallStory::row(const QString& kind, const QString& key, qint64 at) const
{
    ForecastSnapshot row;
    row.kind = kind;
    row.snapshot = key;
    row.measure = u"signed"_s;
    row.happenedAt = at;
    return row;
}

void CallStory::addHead(ForecastSnapshot head, const QString& period, qint64 deals)
{
    head.period = period;
    head.count = deals * one;
    m_world.writer.add(u"forecast_snapshot"_s, head);
}

void CallStory::addDeal(ForecastSnapshot row, const Deal& deal, const QString& category, QDate day, int chance,
    const Money& amount, size_t owner)
{
    row.opportunity = deal.record.id;
    row.person = m_world.colleagues[owner].id;
    row.unit = m_world.colleagues[owner].unitOn(day);
    row.category = category;
    row.period = day.toString(Qt::ISODate);
    row.count = chance;
    row.amount = amount;
    m_world.writer.add(u"forecast_snapshot"_s, row);
}

void CallStory::keep(const std::vector<Deal>& deals, QDate day)
{
    const Period period { m_quarter, m_quarter.addMonths(3).addDays(-1) };
    const qint64 at = World::instant(day, nineOClock, m_world.colleagues.front());
    const QString key = u"%1 · %2 09:00"_s.arg(period.text(), day.toString(Qt::ISODate));
    const ForecastSnapshot line = row(u"forecast"_s, key, at);
    qint64 count = 0;
    for (const Deal& deal : deals) {
        if (deal.moves.front().day > day) continue;
        const Stood stood = stoodOn(deal, day);
        const bool due = stood.close.isValid() && stood.close <= period.to;
        if (stood.stage < 0 || !due || stood.amount.isNull()) continue;
        const QString category = World::stageOf(size_t(stood.stage)).category;
        addDeal(line, deal, category.isEmpty() ? u"pipeline"_s : category, stood.close,
            m_world.chanceOn(size_t(stood.stage), day), stood.amount, deal.ownerOn(day));
        ++count;
    }
    addHead(line, period.text(), count);
}

/// Closed now, so that what is told late has nothing but two wins: all else was recorded by then.
void CallStory::close(const std::vector<Deal>& deals, const std::vector<MoneyStory::Receipt>& receipts, QDate first)
{
    const Period period { first, first.addMonths(3).addDays(-1) };
    const QString at = QDateTime::fromMSecsSinceEpoch(m_now).toString(u"yyyy-MM-dd HH:mm"_s);
    const ForecastSnapshot line = row(u"close"_s, u"%1 · %2"_s.arg(period.text(), at), m_now);
    qint64 count = 0;
    int late = 0;
    for (const Deal& deal : deals) {
        const bool lost = !deal.open && deal.moves.back().direction == u"lost"_s;
        if (!period.contains(deal.record.closedOn) || (!deal.won && !lost)) continue;
        if (deal.won && late < lateWins && period.to < deal.record.closedOn.addDays(14)) {
            ++late;
            continue;
        }
        addDeal(line, deal, deal.won ? u"closed"_s : u"omitted"_s, deal.record.closedOn, deal.won ? int(one) : 0,
            deal.record.amount, deal.ownerOn(deal.record.closedOn));
        ++count;
    }
    addCash(line, period, receipts);
    addHead(line, period.text(), count);
}

void CallStory::addCash(ForecastSnapshot row, const Period& period, const std::vector<MoneyStory::Receipt>& receipts)
{
    std::map<std::pair<size_t, QString>, std::pair<qint64, qint64>> sums; // how many, how much
    for (const MoneyStory::Receipt& receipt : receipts) {
        if (!period.contains(receipt.cashOn)) continue;
        auto& [count, minor] = sums[{ receipt.owner, receipt.amount.currency }];
        ++count;
        minor += receipt.amount.minor;
    }
    row.measure = u"collected"_s;
    row.category = u"closed"_s;
    row.period = period.text();
    for (const auto& [key, sum] : sums) {
        row.person = m_world.colleagues[key.first].id;
        row.unit = m_world.colleagues[key.first].unitOn(m_world.today);
        row.count = sum.first * one;
        row.amount = { sum.second, key.second };
        m_world.writer.add(u"forecast_snapshot"_s, row);
    }
}

/// What is won this quarter and what is far enough to be committed, in the currency of most of it.
Money CallStory::figureOf(const std::vector<Deal>& deals, size_t seller) const
{
    const QDate end = m_quarter.addMonths(3);
    std::map<QString, qint64> sums;
    for (const Deal& deal : deals) {
        const Money& amount = deal.record.amount;
        const QDate day = deal.open ? deal.record.expectedClose : deal.record.closedOn;
        const bool sure = deal.won || (deal.open && deal.stage >= 3);
        if (amount.isNull() || !sure || day < m_quarter || day >= end || deal.ownerOn(m_world.today) != seller)
            continue;
        sums[amount.currency] += amount.minor;
    }
    if (sums.empty()) return {};
    const auto most
        = std::max_element(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return { most->second, most->first };
}

void CallStory::call(const std::vector<Deal>& deals, QDate monday, bool last)
{
    constexpr qint64 step = 1'000'000;
    size_t silent = last ? 2 : 0;
    for (const size_t seller : m_world.sellers()) {
        const Money figure = figureOf(deals, seller);
        if (figure.isNull()) continue;
        if (silent > 0 && m_random.chance(0.3)) {
            --silent;
            continue;
        }
        const qint64 percent = m_random.between(85, 115);
        const Money commit { std::max(step, scaleRounded(figure.minor, percent, 100 * step) * step), figure.currency };
        const Money above { std::max(step, scaleRounded(commit.minor, 88, 100 * step) * step), commit.currency };
        say(seller, commit, monday, m_random.chance(0.2) ? &above : nullptr);
    }
}

void CallStory::say(size_t seller, const Money& commit, QDate day, const Money* above)
{
    const Colleague& colleague = m_world.colleagues[seller];
    ForecastCall entry;
    entry.person = colleague.id;
    entry.period = Period { m_quarter, m_quarter.addMonths(3).addDays(-1) }.text();
    entry.measure = u"signed"_s;
    entry.level = u"self"_s;
    entry.by = colleague.id;
    entry.commit = commit;
    entry.best = { scaleRounded(commit.minor, 125, 100), commit.currency };
    entry.happenedAt = World::instant(day, nineOClock, colleague);
    m_world.writer.add(u"forecast_call"_s, entry);
    if (!above) return;
    entry.id = {};
    entry.level = u"manager"_s;
    entry.by = m_world.colleagues[colleague.manager].id;
    entry.commit = *above;
    entry.best = commit;
    entry.reason = m_world.say(reasons[m_random.between(0, int(std::size(reasons)) - 1)]);
    entry.happenedAt = World::instant(day, nineOClock + 90, colleague);
    m_world.writer.add(u"forecast_call"_s, entry);
}

} // namespace fairlead::sample
