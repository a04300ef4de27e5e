#pragma once
#include "insight/DayHistogram.h"
#include "insight/DealGrouping.h"
#include "insight/VisitScan.h"

#include <array>

namespace fairlead {

/// What of a stage is counted.
enum class StudyFigure {
    Entered, ///< visits that began in the period
    StillHere, ///< of them, those not finished
    CohortPromoted, ///< of them, those promoted by now, in the period or later
    Promoted, ///< visits that ended so in the period, like the next three
    MovedBack,
    Lost,
    Other,
    Open, ///< visits not finished, whenever they began
    Reached ///< deals that came into the pipeline in the period and came this far or further
};

/// One stage of one group.
struct StageFindings
{
    static constexpr size_t figures = size_t(StudyFigure::Reached) + 1;
    std::array<qint64, figures> counts {};
    std::array<DayHistogram, figures> days; ///< of Promoted, MovedBack, Lost, Other: their stay; Open: the stay so far

    qint64 count(StudyFigure figure) const { return counts[size_t(figure)]; }
    const DayHistogram& stay(StudyFigure figure) const { return days[size_t(figure)]; }
    /// promoted ÷ (promoted + lost from here)
    Ratio conversion() const;
    bool isEmpty() const;
};

struct GroupFindings
{
    std::vector<StageFindings> stages; ///< by the indexes of the StageTable
    qint64 came = 0; ///< deals that came into the pipeline in the period
    qint64 cameAndWon = 0; ///< of them, those that are won by now
    Ratio conversion() const; ///< over all stages
};

/// Counts the visits of a pipeline's stages: the one pass behind conversion, duration, bottleneck, comparison and
/// expected result. Visits follow VisitScan; people and teams are those of the event that is counted, months and
/// quarters those of its day, a deal with several products counts for each of them.
class StageStudy
{
public:
    /// `by`: None, Person, Team, Product, Month or Quarter, else Invalid. NotFound: no pipeline.
    static Result<std::unique_ptr<StageStudy>> of(const Reader& reader, const ReportScope& scope, By by);
    static const QStringList& splits();

    const RecordId& pipeline() const { return m_filter.scope().pipeline; }
    const ReportScope& scope() const { return m_filter.scope(); }
    const StageTable& table() const { return m_stages; }
    const std::vector<int>& stages() const
    {
        return m_shown;
    } ///< open ones in order; retired ones if anything is there
    std::vector<GroupKey> groups() const; ///< in order; none without a split
    const GroupFindings& group(const GroupKey& key) const { return m_groups.find(key).value(); }
    const GroupFindings& total() const { return m_total; }
    /// Stays of all promoted visits of a stage, whatever the period: how long a cohort needs.
    const DayHistogram& pace(int stage) const { return m_paces[size_t(stage)]; }
    /// Whether the last of those who entered until `end` have had the time that four of five promotions take.
    bool isRipe(int stage, QDate end) const;

    /// The deals behind a number: of a stage (-1: of all), a figure, a group (none: all); with `days`, only visits of
    /// so many days.
    struct Wanted
    {
        int stage = -1;
        std::vector<StudyFigure> figures;
        std::optional<GroupKey> group {};
        std::pair<int, int> days { 0, -1 }; ///< from, to; to < from: any
    };
    /// `came`, `cameAndWon`: of stage -1 and no figure.
    static Result<std::vector<RecordId>> dealsBehind(
        const Reader& reader, const ReportScope& scope, By by, const Wanted& wanted);
    static Result<std::vector<RecordId>> dealsThatCame(
        const Reader& reader, const ReportScope& scope, By by, const std::optional<GroupKey>& group, bool won);

private:
    using Keys = QVarLengthArray<GroupKey, 4>;
    /// Somebody who is told of everything that is counted; `days` < 0: has none.
    using Listener = std::function<void(
        StudyFigure figure, int stage, const std::optional<GroupKey>& group, const RecordId& deal, int days)>;
    using CameListener = std::function<void(const std::optional<GroupKey>& group, const RecordId& deal, bool won)>;

    StageStudy(const Reader& reader, StageTable stages, ScopeFilter filter, DealGrouping grouping);
    static Result<std::unique_ptr<StageStudy>> prepare(const Reader& reader, ReportScope scope, By by);
    Result<void> run();
    Result<std::vector<RecordId>> collect();
    void take(const DealVisits& deal);
    void takeEntry(const DealVisits& deal, const StageVisit& visit);
    void takeLeaving(const DealVisits& deal, const StageVisit& visit);
    void takeSkipped(const DealVisits& deal, const StageVisit& visit);
    void takeCohort(const DealVisits& deal);
    Keys keysOf(const DealVisits& deal, const MoveEvent& event) const;
    void count(StudyFigure figure, int stage, const Keys& keys, const RecordId& deal, int days = -1);
    GroupFindings& findings(const GroupKey& key);
    void findShown();

    StageTable m_stages;
    ScopeFilter m_filter;
    WordTable m_currencies;
    DealGrouping m_grouping;
    VisitScan m_scan;
    int m_now; ///< as-of day, or today
    QHash<GroupKey, GroupFindings> m_groups;
    GroupFindings m_total;
    std::vector<DayHistogram> m_paces;
    std::vector<int> m_shown;
    std::vector<RecordId> m_found;
    Listener m_listener;
    CameListener m_cameListener;
};

} // namespace fairlead
