#pragma once
#include "model/Catalog.h"
#include "model/Record.h"
#include "store/query/Filter.h"

namespace fairlead {

/// One level of an order. An empty field, and the title field, mean the order of titles (pinyin and Latin, SortKey.h);
/// a reference orders by the title of what it names; text by its bytes; amounts by currency, then size. Rows without
/// value come last in both directions.
struct Sort
{
    QString field;
    bool descending = false;
    bool operator==(const Sort&) const = default;
};

/// A question about the records of one type. List, total, group and export of the same thing ask with the same Query.
struct Query
{
    enum class Deleted {
        Hide, ///< live records only – unless the filter itself says `deleted`: then it decides
        Only, ///< the recycle bin
        Both
    };

    const RecordType* type = nullptr; ///< must be set, of the reader's catalog
    const RecordView* view = nullptr; ///< only records with its preset value (customers among companies)
    Filter filter;
    QString search; ///< as typed into a search field; blank = all
    std::vector<RecordId> only; ///< just these of them (the rows behind a number), at most 30,000; empty = all
    std::vector<Sort> sort; ///< empty = by title; types without a title by creation
    Deleted deleted = Deleted::Hide;
};

/// Where a page ends or begins, to go on from there. Only for the query that gave it.
struct PageMark
{
    Cells keys; ///< values of the order's terms
    qint64 n = 0;
    bool operator==(const PageMark&) const = default;
};

/// Records one after the other, in the order of the query.
struct Page
{
    std::vector<Record> records;
    PageMark first; ///< for before()
    PageMark last; ///< for after()
    bool more = false; ///< there are further ones in the direction of reading
};

/// Sum of a money field in one currency, in minor units. Sums beyond 64 bits are not given but marked.
struct MoneySum
{
    QString field;
    QString currency;
    qint64 minor = 0;
    qint64 count = 0; ///< records that have an amount in it
    bool tooLarge = false;
    bool operator==(const MoneySum&) const = default;
};

/// Opportunities only: amounts × chance in force, summed exactly and rounded once (half away from zero). Deals whose
/// chance nobody said are not in `minor` but counted apart.
struct WeightedSum
{
    QString currency;
    qint64 minor = 0;
    qint64 count = 0; ///< deals with amount and known chance
    qint64 unknownMinor = 0; ///< plain sum of those without
    qint64 unknownCount = 0;
    bool tooLarge = false;
    bool operator==(const WeightedSum&) const = default;
};

struct Totals
{
    qint64 count = 0;
    std::vector<MoneySum> sums; ///< in order of fields, then of currency codes; fields without an amount have none
    std::vector<WeightedSum> weighted; ///< in order of currency codes
};

/// The rows of a group, see QueryRunner::rowGroups.
struct RowGroup
{
    Cells value; ///< cells of the group's field; a null cell = without value
    QString title; ///< of references and texts, as they read; else empty
    std::vector<qint64> rows;
    Totals totals;
};

struct Group
{
    Cells value; ///< cells of the group's field; a null cell = without value
    Totals totals;
};

} // namespace fairlead
