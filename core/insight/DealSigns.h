#pragma once
#include "base/Money.h"
#include "insight/ReportScope.h"
#include "insight/StageTable.h"
#include "insight/WordTable.h"
#include "store/Reader.h"

#include <QHash>

namespace fairlead {

/// All that is read of an open deal to say whether it is out of line. Days are Julian, 0: none.
struct DealSigns
{
    struct Visit
    {
        int stage = -1; ///< of the StageTable
        int day = 0;
    };

    RecordId deal;
    QString name;
    RecordId company;
    RecordId owner;
    RecordId unit;
    int stage = -1; ///< of the StageTable, an open one
    int enteredOn = 0;
    int openedOn = 0;
    int expectedClose = 0;
    Money amount;
    std::optional<qint64> typedChance; ///< basis points; only while it is for this stage
    bool planned = false; ///< by its next step, a task or an appointment
    bool decisionMaker = false; ///< a contact has the role
    int lastContact = 0; ///< day of the last activity that is more than a note
    int pushes = 0; ///< times that the expected close was put off
    int pushedBy = 0; ///< days, all of them together
    Money amountBefore; ///< before the first change of the last `amountDays` days; null: it did not change
    int amountChanges = 0; ///< of those days
    std::vector<Visit> visits; ///< moves that count, in their order

    static constexpr int amountDays = 90;
};

/// Reads the signs of open deals: of all that a scope holds, each table in one pass, or of a few by look-ups.
class DealSignsReader
{
public:
    DealSignsReader(const Reader& reader, const StageTable& stages, const ReportScope& scope)
        : m_reader(reader)
        , m_stages(stages)
        , m_scope(scope)
    {
    }
    /// Person, pipeline and currency of the scope are asked; its period is not. Deals on hold are left out. `only`:
    /// these deals; empty = all.
    Result<std::vector<DealSigns>> read(const std::vector<RecordId>& only = {});

private:
    using Row = std::function<void(const RowView&)>;
    /// `sql` has %1 where a condition on `column` may stand, for a few deals.
    Result<void> each(QByteArray sql, const char* column, Cells values, const Row& row) const;
    DealSigns* at(std::string_view idBytes);
    Result<void> readDeals();
    void takeDeal(const RowView& row);
    Result<void> readMoves();
    Result<void> readChanges();
    Result<void> readContacts();
    Result<void> readPlans();
    Result<void> readRoles();

    const Reader& m_reader;
    const StageTable& m_stages;
    const ReportScope& m_scope;
    Cells m_only;
    std::vector<DealSigns> m_deals;
    QHash<RecordId, int> m_places;
    WordTable m_currencies;
};

} // namespace fairlead
