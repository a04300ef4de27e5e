#include "insight/StageCategories.h"

namespace fairlead {

Result<StageCategories> StageCategories::load(const Reader& reader, const StageTable& stages)
{
    StageCategories categories;
    categories.m_categories.resize(size_t(stages.count()));
    const auto read
        = reader.each("SELECT id, category FROM stage WHERE category IS NOT NULL", {}, [&](const RowView& row) {
              const int stage = stages.indexOf(row.bytes(0));
              if (stage >= 0) categories.m_categories[size_t(stage)] = CloseBook::categoryOf(row.bytes(1));
          });
    if (!read) return read.error();
    return categories;
}

} // namespace fairlead
