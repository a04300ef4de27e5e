#pragma once
#include "store/CareParts.h"
#include "store/Findings.h"
#include "store/search/SearchTokens.h"

namespace fairlead {

/// Holds a search index against the rows it should find. The index keeps no text, but it can be walked token by token:
/// per row the sum of its tokens' hashes must be that of the tokens that its text gives today. So every visible row is
/// looked at, in both directions and at any size, with a few bytes of memory for each.
class SearchCheck
{
public:
    SearchCheck(Connection& connection, Findings& findings)
        : m_connection(connection)
        , m_findings(findings)
    {
    }

    /// Makes the index walkable; first of all, because SQLite makes no tables any more once it has met a bad page.
    static void prepare(Connection& connection, const Catalog& catalog);
    /// A visible row and what should be found of it.
    void expect(qint64 n, const QString& text);
    /// Compares what was expected with the index of the type, then forgets it.
    void compare(const RecordType& type);

    /// FTS5's own look at the structure of every index. It counts as writing, so it is done on a copy in memory;
    /// files over `largestCopy` are left out.
    static void structure(Connection& connection, const Catalog& catalog, Findings& findings);
    static constexpr qint64 largestCopy = 64 * 1024 * 1024;

private:
    Connection& m_connection;
    Findings& m_findings;
    SearchTokens m_tokens;
    QHash<qint64, quint64> m_expected;
};

} // namespace fairlead
