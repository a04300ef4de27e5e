#pragma once
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// How a deal is looked at in a forecast. Codes of the list forecast_category.
enum class Category { Omitted, Pipeline, BestCase, Commit };

/// When each deal is expected to close, and in which category it is forecast: now, or as of a day, from the last move
/// until then and the changes after it.
class CloseBook
{
public:
    static Result<CloseBook> load(const Reader& reader, const ReportScope& scope);

    struct Closing
    {
        int day = 0; ///< Julian; 0: nobody said
        std::optional<Category> category; ///< the manager's, else the seller's; of the stage if none
        bool pinned = false; ///< somebody chose the deal for the period of the question
        bool held = false; ///< on hold on the day of the question
    };
    Closing of(const RecordId& deal) const { return m_deals.value(deal); }
    static std::optional<Category> categoryOf(std::string_view code);

private:
    Result<void> readNow(const Reader& reader, const ReportScope& scope);
    Result<void> readAsOf(const Reader& reader, const ReportScope& scope);
    QHash<RecordId, Closing> m_deals;
};

} // namespace fairlead
