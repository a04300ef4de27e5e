#pragma once
#include "store/SearchCheck.h"

namespace fairlead {

/// Looks at every row of a type: id, values against their columns, clocks, visibility, sort key, search text.
class RowCheck
{
public:
    RowCheck(CareParts& parts, Findings& findings)
        : m_parts(parts)
        , m_findings(findings)
        , m_search(parts.connection, findings)
    {
    }

    /// Gives the number of visible rows. Throws where SQLite cannot read on.
    qint64 look(const RecordType& type);
    /// References to records that are not here: told, not damage.
    void references(const RecordType& type);

private:
    void search(const RecordType& type);
    void lookAt(const RecordType& type, const Statement& row, const QString& place);
    void values(const RecordType& type, const Statement& row, const QString& place);
    void references(const RecordType& type, const QByteArray& column, const QString& field, const QByteArray& target,
        const QByteArray& condition);

    CareParts& m_parts;
    Findings& m_findings;
    SearchCheck m_search;
};

} // namespace fairlead
