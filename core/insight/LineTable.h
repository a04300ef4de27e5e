#pragma once
#include "base/RecordId.h"
#include "insight/MergedIds.h"

#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// A product in a deal and what its line is worth.
struct DealLine
{
    RecordId deal;
    RecordId product;
    qint64 value = 0; ///< quantity × price in minor units; no quantity = 1
    bool priced = false;
    int fromMonth = 0; ///< Julian day of the month of delivery; 0: the line says none
    int months = 1; ///< over which it is delivered
    int step = 1; ///< months from one delivery to the next: 12 if it recurs every year
};

/// Part of a deal's amount that is delivered on a day.
struct Delivery
{
    int day = 0; ///< Julian; 0: no line says
    qint64 amount = 0;
};

/// Part of a deal's amount that falls to a product.
struct ProductPart
{
    RecordId product;
    qint64 amount = 0;
};

/// The lines of all visible deals, in the order of their sort keys.
class LineTable
{
public:
    static Result<LineTable> load(const Reader& reader);
    /// What a line is worth: quantity (units of 10^-4, none = 1) × price, in minor units, rounded once; never under 0.
    static qint64 valueOf(qint64 price, std::optional<qint64> quantity);
    std::span<const DealLine> of(const RecordId& deal) const;
    /// Splits an amount over the products of a deal, one part per product, adding up to the unit: in proportion to the
    /// lines' values. Lines without a price share equally what the priced ones leave of `whole`, the deal's own amount.
    /// One line gets all; without lines all falls to the null product.
    std::vector<ProductPart> split(const RecordId& deal, qint64 amount, qint64 whole) const;
    /// Splits an amount over the deliveries of a deal – of its lines with `product`, if that is not null – adding up to
    /// the unit: lines as in split(), each evenly over its months. By day; without lines all of it falls on no day.
    std::vector<Delivery> deliveries(
        const RecordId& deal, qint64 amount, qint64 whole, const RecordId& product = {}) const;

private:
    std::vector<DealLine> m_lines; ///< ordered by deal
};

} // namespace fairlead
