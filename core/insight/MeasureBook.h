#pragma once
#include "insight/MeasuredFigure.h"

namespace fairlead {

/// What came of an improvement measure.
enum class MeasureVerdict {
    Running, ///< its day has not come
    Reached, ///< what was expected, or better
    Better, ///< better than before, but less than expected
    NotBetter,
    Unknown ///< its day has come, but there is nothing to measure
};

/// An improvement measure with its figure before and since it began.
struct MeasureLine
{
    RecordId id;
    QString text;
    FigureMeter::Subject subject;
    RecordId owner;
    QDate startedOn;
    QDate dueOn;
    bool isOpen = true; ///< neither done nor dropped
    Period beforeDays; ///< as many days, ending the day before it began
    Period sinceDays; ///< from the day it began, as many days, until today at most
    std::optional<qint64> before; ///< as it was noted, else measured; units of 10^-4
    std::optional<qint64> expected;
    MeasuredValue now; ///< measured over sinceDays
    std::optional<qint64> after; ///< as it was noted when the measure was closed
    MeasureVerdict verdict = MeasureVerdict::Running;

    bool isDue(QDate today) const { return isOpen && dueOn.isValid() && dueOn <= today; }
    /// What the verdict rests on: what was noted at the end, else what is measured now.
    std::optional<qint64> result() const { return after ? after : now.quantity(); }
};

/// All improvement measures, judged by one rule. A measure is judged when its day has come, or when it was closed: its
/// result is compared with what was expected and with what was before; days are better lower, all else higher.
class MeasureBook
{
public:
    explicit MeasureBook(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// Those of the scope's person or unit (as owner or as whom they are about), open ones first, by their day. A
    /// measure whose figure or stage is not known is left out.
    Result<std::vector<MeasureLine>> lines(const ReportScope& scope) const;
    Result<std::optional<MeasureLine>> line(const RecordId& measure, QDate today) const;
    /// Days a figure is looked at where nobody said how many.
    static constexpr qint64 usualDays = 90;

private:
    Result<std::vector<MeasureLine>> read() const;
    Result<void> judge(MeasureLine& line, QDate today) const;
    const Reader& m_reader;
};

} // namespace fairlead
