#pragma once
#include "sync/simulator/Office.h"

namespace fairlead::test {

/// What must hold when all is quiet: C1 to C8 of docs/sync.md. Throws Failure at the first that does not.
class Checker
{
public:
    explicit Checker(Office& office)
        : m_office(office)
    {
    }
    void run();
    [[noreturn]] void tellWhyNotQuiet();
    [[noreturn]] void tellWhyDiverged(Machine& machine);

private:
    using Place = std::pair<quint16, RecordId>;
    void checkPresence();
    void foldAll();
    void checkEffect(Machine& machine);
    void compare(Machine& machine, const Record& record, const RowState& row);
    void checkConflicts();
    void checkConflict(const Place& place, const GroupId& group, const std::vector<const Deed*>& writes);
    void checkHistory(Machine& machine);
    void checkIdempotence();
    void checkShareSuffices();
    void checkFiles(Machine& machine);
    QStringList stateOf(Machine& machine) const;

    Office& m_office;
    std::vector<Deed> m_deeds; ///< all there are, each once
    std::map<Place, RowState> m_rows;
};

} // namespace fairlead::test
