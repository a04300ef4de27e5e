#pragma once
#include "exchange/sample/Diary.h"
#include "exchange/sample/TextTable.h"

namespace fairlead::sample {

/// Writes what was done: along the deals stay by stay, and for customers without deals. Of the last weeks, visits and
/// meetings were planned in the diary.
class ActivityStory
{
public:
    ActivityStory(World& world, Diary& diary);
    void tell(const Deal& deal);
    void tellCare();

private:
    struct Scene
    {
        const Firm& firm;
        const Deal* deal;
        size_t who;
        QDate day;
        int stage;
    };
    void act(const Scene& scene, const ActivityText& text);
    RecordId plannedAs(const Scene& scene, const QString& subject, const QString& kind, int minutes, int& start);
    void writePeople(const Scene& scene, const RecordId& activity, const QString& kind, size_t contact);
    QString filled(const TwoTongues& words, const Scene& scene, size_t contact) const;

    World& m_world;
    Diary& m_diary;
    Random m_random;
};

} // namespace fairlead::sample
