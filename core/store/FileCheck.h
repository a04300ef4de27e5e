#pragma once
#include "model/Catalog.h"
#include "store/Connection.h"
#include "store/Findings.h"

namespace fairlead {

/// Looks at the contents of files and photos to the last byte, and for those that records name.
class FileCheck
{
public:
    FileCheck(Connection& connection, Findings& findings)
        : m_connection(connection)
        , m_findings(findings)
    {
    }

    void contents();
    void names(const Catalog& catalog);

private:
    Connection& m_connection;
    Findings& m_findings;
};

/// Numbers of the contents whose bytes do not give the hash they are named by; those that are still coming in are left
/// out. Reads all of them, part by part.
std::vector<qint64> damagedContents(Connection& connection);

} // namespace fairlead
