#pragma once
#include "insight/DayHistogram.h"
#include "insight/DealSumBuilder.h"
#include "insight/ExpectedResult.h"
#include "insight/FixedRate.h"
#include "insight/HeldDeals.h"
#include "insight/StageStudy.h"

namespace fairlead {

/// Measures rates and times of the past months and goes over the open deals with them.
class ExpectedPass
{
public:
    static Result<std::unique_ptr<ExpectedPass>> prepare(const Reader& reader, const ReportScope& scope);
    Result<ExpectedAnswer> compute();

    /// Each open deal that counts; those on hold are counted only.
    using Visitor = std::function<void(const DealFacts& deal)>;
    Result<void> each(const Visitor& visitor);
    int stageOf(const RecordId& id) const { return id.isNull() ? -1 : m_stages.indexOf(id); }
    /// With the stages that the winners were measured in.
    const std::vector<std::pair<RecordId, int>>& winners() const { return m_winners; }
    /// The question about the months that were measured, and the stages it was about.
    const ReportScope& past() const { return m_past; }
    const std::vector<int>& stages() const { return m_study->stages(); }

private:
    /// Of one stage.
    struct Tally
    {
        DealSumBuilder open;
        DayHistogram toWin; ///< days from entering to winning, of those that were won
        FixedRate rate; ///< product of the conversions from here on
        bool isKnown = false;
        Wide chances = 0; ///< Σ chance in time, in billionths
        std::vector<Wide> money; ///< per currency: Σ amount × rate × chance, in billionths
    };
    ExpectedPass(const Reader& reader, StageTable stages, ScopeFilter filter, std::unique_ptr<StageStudy> study,
        HeldDeals held, ReportScope past);
    void chainRates();
    Result<void> measure();
    Result<void> loadEntries(const std::vector<DealFacts>& deals);
    qint64 chanceInTime(const DealFacts& deal) const;
    void add(const DealFacts& deal, ExpectedAnswer& answer);
    Result<ExpectedStage> stageAnswer(int stage) const;
    Result<QList<Money>> moneyOf(const std::vector<Wide>& sums) const;
    bool isSmall(int stage) const;
    Ratio conversion(int stage) const { return m_study->total().stages[size_t(stage)].conversion(); }
    QDate until() const { return m_filter.scope().period.to; }

    const Reader& m_reader;
    StageTable m_stages;
    ScopeFilter m_filter;
    std::unique_ptr<StageStudy> m_study;
    HeldDeals m_held;
    ReportScope m_past;
    DealBook m_book;
    std::vector<Tally> m_tallies; ///< by the indexes of the StageTable
    std::vector<std::pair<RecordId, int>> m_winners;
    QHash<RecordId, int> m_entries; ///< since when each open deal has been in its stage
    qint64 m_onHold = 0;
    int m_now = 0;
};

} // namespace fairlead
