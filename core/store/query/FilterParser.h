#pragma once
#include "base/Result.h"
#include "model/Catalog.h"
#include "store/query/Filter.h"

namespace fairlead {

/// Why a filter cannot be read: where, what stands there, and what would have been right.
struct FilterFault
{
    enum class What {
        Field, ///< no such field, or it leads nowhere
        Operator, ///< none, or not one that this field knows
        Value, ///< none, or not one of this kind
        Bracket, ///< one is not closed
        Quote, ///< one is not closed
        End, ///< something follows that belongs to nothing
        Depth ///< too many brackets in one another, or too long
    };
    What what = What::Field;
    int position = 0; ///< UTF-16 units from the beginning
    int length = 0;
    QString found; ///< empty at the end of the text
    QStringList expected; ///< fields, operators, values or forms of writing ("date", "amount"); the first few
};

/// Reads filters as people write them, in English, Chinese or both:
///
///     stage = Won and amount >= 10000          customer.industry = "Software"        owner = me
///     closed_on in 2017-Q3                     opened_on >= today-30                 stage.kind in (won, lost)
///     expected_close in this quarter           created_by = me                       created_at in last 7 days
///     amount between 100 and 2,000 USD         phone is empty                        is_customer and not deleted
///     名称 包含 华 且 (阶段 = 赢单 或 金额 介于 100 和 200)
///
/// Fields go by name, label in either language or alias; a dot steps through a reference, at most twice. Words need
/// quotation marks ("…" or “…”, doubled inside) only where they hold brackets, commas, operators or `and`, `or`.
/// Operators: = != <> < <= > >= contains starts in between and is empty, is not empty, not in; 等于 不等于 大于 小于
/// 包含 开头是 属于 介于 为空 不为空 且 或 非. `and` binds closer than `or`. A plain number as an amount is in the
/// base currency. Records are named by title, id or number; whether there is one is seen when the query runs.
/// Pure and reentrant.
class FilterParser
{
public:
    /// The catalog must outlive it.
    FilterParser(const Catalog& catalog, QString baseCurrency);

    /// Blank text is the empty filter. The error is ErrorCode::Invalid and its detail says "position: found; expected
    /// a, b, c"; `fault` has the same in parts.
    Result<Filter> parse(const RecordType& type, const QString& text, FilterFault* fault = nullptr) const;

    static constexpr qsizetype longest = 20000; ///< UTF-16 units; longer texts are refused

private:
    const Catalog& m_catalog;
    QString m_baseCurrency;
};

} // namespace fairlead
