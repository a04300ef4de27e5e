#include "insight/LateNews.h"

#include "insight/ClaimBook.h"
#include "insight/DayNumber.h"
#include "insight/MoneySums.h"
#include "insight/ScopeFilter.h"

#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// How a deal stood in the period at its close, and stands now.
struct Sides
{
    bool wasWon = false, isWon = false, wasLost = false, isLost = false;
    QList<Money> then, now;
    RecordId person;
    QDate day;
};

void take(Sides& sides, const ForecastLine& line, bool now)
{
    (line.standing == Standing::Closed ? (now ? sides.isWon : sides.wasWon) : (now ? sides.isLost : sides.wasLost))
        = true;
    if (sides.person.isNull() || now) sides.person = line.person;
    sides.day = now ? line.day : QDate();
    if (line.standing == Standing::Closed && !line.amount.isNull())
        addMoney(now ? sides.now : sides.then, { line.amount });
}

bool isNothing(const QList<Money>& money)
{
    return std::all_of(money.cbegin(), money.cend(), [](const Money& one) { return one.minor == 0; });
}

std::optional<LateKind> kindOf(const Sides& sides, const QList<Money>& effect)
{
    if (sides.isWon && !sides.wasWon) return LateKind::Won;
    if (sides.wasWon && !sides.isWon) return LateKind::NoLongerWon;
    if (sides.isLost && !sides.wasLost) return LateKind::Lost;
    if (sides.wasLost && !sides.isLost) return LateKind::NoLongerLost;
    return isNothing(effect) ? std::nullopt : std::optional(LateKind::WonChanged);
}

/// Looks at one closed period.
class Judge
{
public:
    Judge(const Reader& reader, const ReportScope& scope)
        : m_reader(reader)
        , m_scope(scope)
    {
    }

    Result<LateNews> judge(const KeptForecast& close)
    {
        m_news = {};
        m_news.close = close;
        m_scope.period = close.period;
        if (const auto done = judgeDeals(); !done) return done.error();
        if (const auto done = judgeCash(); !done) return done.error();
        std::stable_sort(m_news.items.begin(), m_news.items.end(), [](const LateItem& one, const LateItem& other) {
            return one.kind != other.kind ? one.kind < other.kind : one.recordedAt > other.recordedAt;
        });
        return std::move(m_news);
    }

private:
    Result<void> judgeDeals()
    {
        auto stored = KeptForecasts(m_reader).lines(m_news.close);
        if (!stored) return stored.error();
        auto present = forecastLines(m_reader, m_scope, ForecastPart::WonAndLost);
        if (!present) return present.error();
        const auto then = linesInScope(m_reader, m_scope, std::move(*stored));
        if (!then) return then.error();
        const auto now = linesInScope(m_reader, m_scope, std::move(*present));
        if (!now) return now.error();
        std::map<RecordId, Sides> deals;
        for (const ForecastLine& line : *then)
            take(deals[line.deal], line, false);
        for (const ForecastLine& line : *now)
            take(deals[line.deal], line, true);
        for (const auto& [deal, sides] : deals) {
            addMoney(m_news.wonThen, sides.then);
            addMoney(m_news.wonNow, sides.now);
            if (const auto done = addDeal(deal, sides); !done) return done;
        }
        return {};
    }

    Result<void> addDeal(const RecordId& deal, const Sides& sides)
    {
        QList<Money> effect = sides.now;
        addMoney(effect, sides.then, -1);
        const auto kind = kindOf(sides, effect);
        if (!kind) return {};
        const auto at
            = m_reader.number("SELECT max(created_at) FROM stage_event WHERE opportunity=? AND _v=1", { cellOf(deal) });
        if (!at) return at.error();
        m_news.items.push_back({ *kind, deal, sides.person, sides.day, *at, sides.then, sides.now, effect });
        return {};
    }

    Result<void> judgeCash()
    {
        const auto filter = ScopeFilter::load(m_reader, m_scope);
        if (!filter) return filter.error();
        const auto fits = [&](const RecordId& person, const RecordId& unit, const QString& currency) {
            return filter->acceptsWho(person, unit) && filter->acceptsCurrency(currency);
        };
        const auto kept = KeptForecasts(m_reader).cash(m_news.close);
        if (!kept) return kept.error();
        for (const CashSum& sum : *kept)
            if (fits(sum.person, sum.unit, sum.amount.currency)) addMoney(m_news.cashThen, { sum.amount });
        ReportScope everybody = m_scope;
        everybody.rates = Rates::None;
        everybody.person = everybody.unit = {};
        const auto book = ClaimBook::load(m_reader, everybody);
        if (!book) return book.error();
        for (const Incoming& money : book->money()) {
            const Money amount { money.amount, book->currencies().name(money.currency) };
            const bool mine = !money.credit && m_scope.period.contains(dateOfDay(money.cashOn));
            if (!mine || !fits(money.person, money.unit, amount.currency)) continue;
            addMoney(m_news.cashNow, { amount });
            if (const auto done = addReceipt(money, amount); !done) return done;
        }
        addRemainder();
        convertCash(filter->rates());
        return {};
    }

    /// Compared in the currencies it came in, then told: neither a rate that moves nor a rounding is news.
    void convertCash(const RateBook& rates)
    {
        m_news.cashThen = rates.convert(m_news.cashThen, rates.day());
        m_news.cashNow = rates.convert(m_news.cashNow, rates.day());
        for (LateItem& item : m_news.items) {
            if (item.kind != LateKind::Received && item.kind != LateKind::ReceiptsChanged) continue;
            for (QList<Money>* sums : { &item.before, &item.now, &item.effect })
                *sums = rates.convert(*sums, rates.day());
        }
    }

    Result<void> addReceipt(const Incoming& money, const Money& amount)
    {
        const auto at = m_reader.number("SELECT created_at FROM receipt WHERE id=?", { cellOf(money.id) });
        if (!at) return at.error();
        if (*at > m_news.close.takenAt)
            m_news.items.push_back({ LateKind::Received, money.id, money.person, dateOfDay(money.cashOn), *at, {},
                { amount }, { amount } });
        return {};
    }

    void addRemainder()
    {
        QList<Money> rest = m_news.cashNow;
        addMoney(rest, m_news.cashThen, -1);
        for (const LateItem& item : m_news.items)
            if (item.kind == LateKind::Received) addMoney(rest, item.effect, -1);
        if (!isNothing(rest)) m_news.items.push_back({ LateKind::ReceiptsChanged, {}, {}, {}, 0, {}, {}, rest });
    }

    const Reader& m_reader;
    ReportScope m_scope;
    LateNews m_news;
};

} // namespace

Result<std::vector<LateNews>> LateNews::of(const Reader& reader, const ReportScope& scope)
{
    const auto moment = reader.snapshot();
    const auto closed = KeptForecasts(reader).closed(scope.period);
    if (!closed) return closed.error();
    std::vector<LateNews> all;
    for (const KeptForecast& close : *closed) {
        auto news = Judge(reader, scope).judge(close);
        if (!news) return news.error();
        all.push_back(std::move(*news));
    }
    return all;
}

} // namespace fairlead
