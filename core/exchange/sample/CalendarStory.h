#pragma once
#include "exchange/sample/Diary.h"

namespace fairlead::sample {

/// Writes what is to be done around today: the next steps of the deals, tasks and appointments of everybody for last
/// week, today, this week and later, meetings of the teams, fairs and holidays.
class CalendarStory
{
public:
    CalendarStory(World& world, Diary& diary);
    void tell(const std::vector<Deal>& deals);

private:
    struct Chore
    {
        size_t who = 0;
        QString subject;
        QDate due;
        const Deal* deal = nullptr;
        bool done = false;
    };
    void writeTask(const Chore& chore);
    void tellNextStep(const Deal& deal);
    void tellDone(const Deal& deal);
    void tellWeek(size_t who, const std::vector<const Deal*>& own);
    void hold(const Diary::Entry& entry);
    void tellOffice(size_t who);
    void tellTeams();
    void tellWholeDays();

    World& m_world;
    Diary& m_diary;
    Random m_random;
};

} // namespace fairlead::sample
