// Blocks of numbers: which this installation has, wants and gives.
#include "store/NumberStock.h"
#include "store/SyncTurn.h"

namespace fairlead {

using namespace Qt::StringLiterals;

template <typename Body>
auto SyncStore::withNumbers(Body&& body) const
{
    return locked([&] {
        NumberStock stock(m_workspace.m_parts->rows, m_workspace.today());
        return body(stock);
    });
}

Result<std::vector<NumberNeed>> SyncStore::numberNeeds() const
{
    return withNumbers([](NumberStock& stock) -> Result<std::vector<NumberNeed>> { return stock.needs(); });
}

Result<std::vector<NumberBlock>> SyncStore::unclaimedNumbers() const
{
    return withNumbers([](NumberStock& stock) -> Result<std::vector<NumberBlock>> { return stock.unclaimed(); });
}

Result<std::vector<NumberBlock>> SyncStore::numberBlocks(const RecordId& series, const QString& scope) const
{
    return withNumbers(
        [&](NumberStock& stock) -> Result<std::vector<NumberBlock>> { return stock.blocksOf(series, scope); });
}

Result<void> SyncStore::takeNumbers(const NumberBlock& block)
{
    return withNumbers([&](NumberStock& stock) -> Result<void> {
        stock.take(block, true);
        return {};
    });
}

Result<void> SyncStore::loseNumbers(const NumberBlock& block)
{
    return withNumbers([&](NumberStock& stock) -> Result<void> {
        stock.lose(block);
        return {};
    });
}

Result<bool> SyncStore::numbersWait() const
{
    return withNumbers([](NumberStock& stock) -> Result<bool> { return !stock.provisional().empty(); });
}

Result<void> SyncStore::giveNumbers() { return m_workspace.giveNumbers(); }

} // namespace fairlead
