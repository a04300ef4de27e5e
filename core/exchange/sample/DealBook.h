#pragma once
#include "exchange/sample/Deal.h"

namespace fairlead::sample {

/// All deals of the sample: when each was opened, with whom, about what, for how much, and what is planned next.
/// Thinks them up; DealWriter writes them.
class DealBook
{
public:
    explicit DealBook(World& world);
    std::vector<Deal> thinkUp(int count);

private:
    std::vector<QDate> openings(int count);
    size_t chooseFirm(QDate day);
    size_t chooseOwner(const Firm& firm, QDate day);
    Deal thinkOne(QDate day);
    void nameIt(Deal& deal, Firm& firm);
    void sourceIt(Deal& deal, const Firm& firm, bool known);
    void fillIt(Deal& deal, const Firm& firm); ///< lines and amount
    void addLines(Deal& deal, const Firm& firm, double yuan);
    void traceAmounts(Deal& deal); ///< what the amount was before each change
    void judgeIt(Deal& deal); ///< categories, a chance of one's own
    void planNext(Deal& deal);

    World& m_world;
    Random m_random;
    QHash<int, int> m_numbers; ///< by year
};

} // namespace fairlead::sample
