#include "pages/CalendarLanes.h"

#include <algorithm>

namespace fairlead::ui {

void assignLanes(std::vector<CalendarBlock>& blocks, int least)
{
    const auto end = [least](const CalendarBlock& block) { return std::max(block.bottom, block.top + least); };
    std::stable_sort(blocks.begin(), blocks.end(), [](const CalendarBlock& a, const CalendarBlock& b) {
        return a.top != b.top ? a.top < b.top : a.bottom > b.bottom;
    });
    std::vector<int> busyUntil; // by lane, of the group
    size_t group = 0;
    int groupEnd = 0;
    const auto close = [&](size_t until) {
        for (size_t i = group; i < until; ++i)
            blocks[i].lanes = int(busyUntil.size());
        busyUntil.clear();
        group = until;
    };
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].top >= groupEnd) close(i);
        const auto free
            = std::find_if(busyUntil.begin(), busyUntil.end(), [&](int until) { return until <= blocks[i].top; });
        blocks[i].lane = int(free - busyUntil.begin());
        if (free == busyUntil.end())
            busyUntil.push_back(end(blocks[i]));
        else
            *free = end(blocks[i]);
        groupEnd = std::max(groupEnd, end(blocks[i]));
    }
    close(blocks.size());
}

int assignRows(std::vector<CalendarBand>& bands)
{
    std::stable_sort(bands.begin(), bands.end(), [](const CalendarBand& a, const CalendarBand& b) {
        return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    std::vector<int> takenUntil; // by row
    for (CalendarBand& band : bands) {
        const auto free
            = std::find_if(takenUntil.begin(), takenUntil.end(), [&](int until) { return until < band.first; });
        band.row = int(free - takenUntil.begin());
        if (free == takenUntil.end())
            takenUntil.push_back(band.last);
        else
            *free = band.last;
    }
    return int(takenUntil.size());
}

} // namespace fairlead::ui
