#pragma once
#include "store/Maintenance.h"

namespace fairlead {

/// Gathers what a check finds: one line per kind and place, with the first instance as its detail.
class Findings
{
public:
    void add(Finding::Kind kind, const QString& where, const QString& detail, qint64 count = 1);
    bool isEmpty() const { return m_findings.empty(); }
    /// Damage first, each kind in the order of its declaration.
    std::vector<Finding> take();

private:
    std::vector<Finding> m_findings;
};

} // namespace fairlead
