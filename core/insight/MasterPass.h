#pragma once
#include "insight/MasterTable.h"
#include "insight/OpenPass.h"

namespace fairlead {

/// An open deal as the master table takes it: whose, worth what, in which column.
struct MasterDeal
{
    RecordId id;
    RecordId owner;
    RecordId unit;
    int stage = -1;
    int currency = -1; ///< -1: no amount
    int chance = -1;
    qint64 amount = 0; ///< the part that falls into the scope
    int column = -1; ///< of MasterPass::columns()
    QDate close;
    QString name; ///< only where it was asked for
};

/// Reads the deals of the master table; the table and the deals behind a field go the same way, so that they cannot
/// differ.
class MasterPass
{
public:
    static Result<MasterPass> run(const Reader& reader, const ReportScope& scope, By by, bool names);

    std::vector<MasterDeal>& deals() { return m_deals; }
    const std::vector<MasterColumn>& columns() const { return m_columns; }
    const WordTable& currencies() const { return m_pass->currencies(); }
    const StageTable& stages() const { return m_pass->stages(); }

private:
    Result<void> cutColumns(const ReportScope& scope, By by);
    Result<void> readDays(const Reader& reader, bool names);
    int columnOf(QDate day) const;
    void leaveOutEmpty();

    std::unique_ptr<OpenPass> m_pass;
    std::vector<MasterColumn> m_columns;
    std::vector<MasterDeal> m_deals; ///< ordered by id
};

} // namespace fairlead
