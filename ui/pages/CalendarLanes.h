#pragma once
#include <cstddef>
#include <vector>

namespace fairlead::ui {

/// A piece of something timed in one column of hours.
struct CalendarBlock
{
    size_t item = 0;
    int column = 0;
    int top = 0; ///< minutes of the day
    int bottom = 0;
    int lane = 0; ///< beside others at the same time
    int lanes = 1;
    bool isFirst = true; ///< of what goes over midnight
    bool isLast = true;
};

/// A bar over columns or cells in a row.
struct CalendarBand
{
    size_t item = 0;
    int first = 0;
    int last = 0;
    int row = 0;
};

/// Puts blocks of one column beside each other where they overlap: each group that hangs together shares the width.
/// Blocks shorter than `least` minutes take that much room.
void assignLanes(std::vector<CalendarBlock>& blocks, int least);
/// Puts bars below each other where they overlap, each as high as it can be; gives the number of rows.
int assignRows(std::vector<CalendarBand>& bands);

} // namespace fairlead::ui
