#pragma once
#include "store/Reader.h"

namespace fairlead {

/// Finds the records that a person means by a name. Reads through the title index, so the cost follows the number of
/// hits.
class ReferenceNames
{
public:
    explicit ReferenceNames(const Reader& reader)
        : m_reader(reader)
    {
    }

    /// Ids of the visible records with this title (compared by keyText), else with this natural key (number, code,
    /// staff number), and of those that were merged into them. None if there is no such record.
    Result<Cells> idsCalled(const RecordType& type, const QString& name) const;
    /// The ids and those of the records that were merged into them.
    Result<Cells> withMerged(const RecordType& type, Cells ids) const;

private:
    Result<Cells> ids(const QByteArray& sql, const Cells& values) const;
    const Reader& m_reader;
};

} // namespace fairlead
