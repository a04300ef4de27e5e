#pragma once
#include "insight/DealBook.h"
#include "insight/GroupKey.h"
#include "insight/LineTable.h"

#include <QVarLengthArray>

namespace fairlead {

/// Which groups of a split a deal belongs to.
class DealGrouping
{
public:
    static Result<DealGrouping> load(const Reader& reader, By by);

    By by() const { return m_by; }
    void addNeeds(DealNeeds& needs) const;
    /// None without a split, several only for products; a deal without a product, person … belongs to the group with
    /// the null id.
    QVarLengthArray<GroupKey, 4> keysOf(const DealFacts& deal, const DealBook& book) const;
    /// Of a split by product: each of the deal once; the null id if it has none.
    QVarLengthArray<GroupKey, 4> productsOf(const RecordId& deal) const;
    GroupKey keyOf(const DealFacts& deal, const DealBook& book) const; ///< any split but products

private:
    By m_by = By::None;
    LineTable m_lines;
    MergedIds m_companies;
};

} // namespace fairlead
