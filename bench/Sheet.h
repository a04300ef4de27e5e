#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace fairlead {

/// One figure beside its limit, measured in the same run.
struct Figure
{
    QString workload;
    qint64 n = 0;
    double ours = 0;
    std::optional<double> limit; ///< nothing: a figure that is only told
    QString unit;
    QString goal; ///< in words; empty = none was set
    double peakRss = 0; ///< MB, of the program while it was measured
};

/// Prints figures as JSON, one a line, as soon as they are known, and keeps them for the growth from size to size.
class Sheet
{
public:
    void add(const Figure& figure);
    /// Compares each size with the one a decade below it: how cost grew against how it may grow.
    void addGrowth();

private:
    void print(const Figure& figure) const;
    const Figure* find(const QString& workload, qint64 n) const;
    std::vector<Figure> m_figures;
};

} // namespace fairlead
