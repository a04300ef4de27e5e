#pragma once
#include "insight/Ratio.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <optional>

namespace fairlead {

/// A figure that somebody may set out to make better. Codes of the list measured_figure.
enum class MeasuredFigure { Conversion, Stay, WinRate, Cycle, Velocity };

/// A figure of days that were looked at.
struct MeasuredValue
{
    Ratio value; ///< percent of a rate, days of a time, money per day of a velocity; undefined: nothing to measure
    qint64 n = 0; ///< cases it rests on
    QString currency; ///< of a velocity: the one that most was won in
    /// As a record keeps it, in units of 10^-4.
    std::optional<qint64> quantity() const;
};

/// Measures the figures that improvement measures are about: before one begins and after it by this one function, so
/// that both can be compared. Conversion and stay are those of StageStudy, the others of WinRate, SalesCycle and
/// Velocity.
class FigureMeter
{
public:
    explicit FigureMeter(const Reader& reader)
        : m_reader(reader)
    {
    }
    struct Subject
    {
        MeasuredFigure figure = MeasuredFigure::Conversion;
        RecordId stage; ///< conversion and stay only
        RecordId person; ///< null: anybody
        RecordId unit;
    };
    Result<MeasuredValue> measure(const Subject& subject, const Period& days, QDate today) const;
    /// The deals it rests on, ordered by id.
    Result<std::vector<RecordId>> dealsBehind(const Subject& subject, const Period& days, QDate today) const;

    static std::optional<MeasuredFigure> figureOf(const QString& code);
    static QString codeOf(MeasuredFigure figure);
    static bool isAboutStage(MeasuredFigure figure);
    static bool isBetterLower(MeasuredFigure figure) { return isDays(figure); }
    static bool isDays(MeasuredFigure figure)
    {
        return figure == MeasuredFigure::Stay || figure == MeasuredFigure::Cycle;
    }
    static bool isRate(MeasuredFigure figure)
    {
        return figure == MeasuredFigure::Conversion || figure == MeasuredFigure::WinRate;
    }

private:
    Result<ReportScope> scopeOf(const Subject& subject, const Period& days, QDate today) const;
    Result<MeasuredValue> ofStage(const Subject& subject, const ReportScope& scope) const;
    Result<MeasuredValue> velocity(const ReportScope& scope) const;
    const Reader& m_reader;
};

} // namespace fairlead
