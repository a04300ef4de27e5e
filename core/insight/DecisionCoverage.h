#pragma once
#include "insight/DecisionMap.h"
#include "model/Field.h"

#include <QDate>
#include <QStringList>

namespace fairlead {

/// How well the people who decide about a deal are known and won: 0 to 100, made of six parts that each say what is
/// missing.
struct DecisionCoverage
{
    enum class What { DecisionMaker, Technical, Users, Coach, Opponents, Recent };
    enum class State { Missing, Part, Full };
    struct Part
    {
        What what = What::DecisionMaker;
        int points = 0;
        int of = 0;
        QStringList names; ///< whom it concerns: those missing, else those who make it
        int count = 0; ///< Recent: how many were contacted
        int all = 0; ///< Recent: of how many
        State state() const { return points == 0 ? State::Missing : points < of ? State::Part : State::Full; }
    };

    int score = 0; ///< Σ points
    int people = 0;
    int opponents = 0;
    int neverMet = 0;
    std::vector<Part> parts; ///< in the order of What

    /// The part that would bring most; null: all is there.
    const Part* worst() const;
    /// A pure function of the map and the day.
    static DecisionCoverage of(const DecisionMap& map, QDate today);

    static constexpr int recentDays = 14;
};

/// What a part asks for, and what was found, in both languages.
Label coverageTitle(DecisionCoverage::What what);
Label coverageFinding(const DecisionCoverage::Part& part);

} // namespace fairlead
