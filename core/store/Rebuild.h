#pragma once
#include "store/CareParts.h"

namespace fairlead {

/// Writes anew what follows from rows and journal. Works inside the caller's transaction.
class Rebuild
{
public:
    explicit Rebuild(CareParts& parts)
        : m_parts(parts)
    {
    }

    void sortKeys();
    void visibility();
    void search();
    void history(); ///< pointers from rows to transactions
    void indexes();
    /// All of it.
    QStringList all();

private:
    void sortKeys(const RecordType& type);
    bool visibility(const RecordType& type);
    void search(const RecordType& type);

    CareParts& m_parts;
};

} // namespace fairlead
