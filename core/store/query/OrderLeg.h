#pragma once
#include "store/query/Query.h"
#include "store/query/SqlCondition.h"

namespace fairlead {

/// The part of an order that one statement can walk: rows that meet `condition`, ordered by `keys`, then by row
/// number. An order by one thing has two: rows with a value, rows without; so that these come last in both directions
/// and an index can serve. Orders by several things have one.
struct OrderLeg
{
    struct Key
    {
        QByteArray expression; ///< never NULL in this leg; what a PageMark holds
        QByteArray column; ///< the same order, as an index has it
        bool descending = false;
    };
    QByteArray condition;
    std::vector<Key> keys;
    bool descending = false; ///< of the row numbers
    QByteArray index; ///< has this order, so that it can be walked from anywhere; empty if none has
    bool titles = false; ///< rows with a title, in its order
    QByteArray constant; ///< a column that the index has behind the keys, the same in all rows that are read
    QByteArray absent; ///< condition of the rows that come after all others and are not in this leg; empty = none
    bool mayBeCounted = false; ///< of rows without value: two counts in indexes tell whether there are any

    QByteArray orderBy(bool backwards, bool byIndex) const;
    /// The order of this leg and of the rows that come after it, for one statement that sorts all.
    QByteArray orderOfAll() const;
    /// Rows behind (or before) a place.
    SqlCondition beyond(const PageMark& mark, bool backwards) const;
    /// ", key, key" for a list of columns.
    QByteArray keyColumns() const;
};

} // namespace fairlead
