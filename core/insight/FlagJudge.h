#pragma once
#include "insight/DealSigns.h"
#include "insight/FlagRules.h"

namespace fairlead {

/// Says what is out of line with a deal, from its signs alone. A pure function of signs, rules, stages and the day.
class FlagJudge
{
public:
    FlagJudge(const StageTable& stages, const FlagRules& rules, QDate today);
    /// The most severe first, else in the order of the kinds.
    std::vector<Flag> judge(const DealSigns& deal) const;

private:
    const FlagLimit* limit(FlagKind kind, const DealSigns& deal) const; ///< null: that rule is off
    void judgeTime(const DealSigns& deal, std::vector<Flag>& flags) const;
    void judgeAmount(const DealSigns& deal, std::vector<Flag>& flags) const;
    void judgeWay(const DealSigns& deal, std::vector<Flag>& flags) const;
    void judgeBack(const DealSigns& deal, std::vector<Flag>& flags) const;
    void judgeContact(const DealSigns& deal, std::vector<Flag>& flags) const;
    void judgeGaps(const DealSigns& deal, std::vector<Flag>& flags) const;
    const QString& stageName(int stage) const { return m_stages.at(stage).name; }

    const StageTable& m_stages;
    const FlagRules& m_rules;
    int m_today;
    std::vector<int> m_places; ///< of each stage among the open ones of its pipeline that are in use, 1 = first
};

} // namespace fairlead
