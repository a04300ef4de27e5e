#pragma once
#include "insight/CloseBook.h"
#include "insight/StageTable.h"

namespace fairlead {

/// The forecast category that the deals of each stage have unless somebody gives them another one.
class StageCategories
{
public:
    static Result<StageCategories> load(const Reader& reader, const StageTable& stages);
    /// Pipeline where the stage says nothing. `stage`: of the StageTable.
    Category of(int stage) const
    {
        return stage < 0 ? Category::Pipeline : m_categories[size_t(stage)].value_or(Category::Pipeline);
    }

private:
    std::vector<std::optional<Category>> m_categories;
};

} // namespace fairlead
