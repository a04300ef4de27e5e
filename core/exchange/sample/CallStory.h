#pragma once
#include "exchange/sample/MoneyStory.h"
#include "base/Period.h"
#include "model/types/ForecastSnapshot.h"

namespace fairlead::sample {

/// How this quarter is talked about: the forecast as it was kept at its beginning, the weekly calls since – with a
/// figure from above here and there, and two who are late this week – and the quarter before, which is closed but for
/// what came in late.
class CallStory
{
public:
    /// `now`: UTC ms, after all that was told before.
    CallStory(World& world, qint64 now);
    void tell(const std::vector<Deal>& deals, const std::vector<MoneyStory::Receipt>& receipts);

private:
    void keep(const std::vector<Deal>& deals, QDate day);
    void close(const std::vector<Deal>& deals, const std::vector<MoneyStory::Receipt>& receipts, QDate first);
    void addCash(ForecastSnapshot row, const Period& period, const std::vector<MoneyStory::Receipt>& receipts);
    void call(const std::vector<Deal>& deals, QDate monday, bool last);
    Money figureOf(const std::vector<Deal>& deals, size_t seller) const;
    void say(size_t seller, const Money& commit, QDate day, const Money* above);
    ForecastSnapshot row(const QString& kind, const QString& key, qint64 at) const;
    void addDeal(ForecastSnapshot row, const Deal& deal, const QString& category, QDate day, int chance,
        const Money& amount, size_t owner);
    void addHead(ForecastSnapshot head, const QString& period, qint64 deals);

    World& m_world;
    Random m_random;
    qint64 m_now;
    QDate m_quarter; ///< its first day
};

} // namespace fairlead::sample
