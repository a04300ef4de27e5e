#pragma once
#include "widgets/Cell.h"
#include "widgets/FunnelStage.h"
#include "widgets/NavigationRail.h"

/// Invented people, deals and words for the look-book, in both languages side by side.
namespace fairlead::ui::lookbook {

/// The text of the chosen language.
class Words
{
public:
    explicit Words(bool chinese)
        : m_chinese(chinese)
    {
    }
    QString operator()(const char16_t* english, const char16_t* chinese) const
    {
        return QString::fromUtf16(m_chinese ? chinese : english);
    }
    bool chinese() const { return m_chinese; }

private:
    bool m_chinese;
};

struct Deal
{
    QString name, customer, next, close, days, over, amount;
    int stage;
    marks::Next mark;
};

struct DealRow
{
    std::optional<GroupRow> group;
    Deal deal;
};

QList<RailGroup> railGroups(const Words& w);
QList<RailItem> railFoot(const Words& w);
QStringList stageNames(const Words& w);
QList<DealRow> deals(const Words& w);
QList<FunnelStage> funnel(const Words& w);
/// Stage table of the funnel page: rows of texts, one per column.
QList<QStringList> funnelTable(const Words& w);

} // namespace fairlead::ui::lookbook
