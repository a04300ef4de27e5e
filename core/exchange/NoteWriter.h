#pragma once
#include "exchange/RecordChanger.h"
#include "exchange/RowReader.h"

namespace fairlead {

/// Writes the note that a row holds beside a customer, a contact or a deal: an activity with whom it was and what it
/// was for. The same note about the same record is written once, however often its file comes in.
class NoteWriter
{
public:
    NoteWriter(const Workspace& workspace, BulkEdit& bulk, RecordChanger& changer, ImportResult& result);

    /// Fills what a note needs; one without words is dropped.
    static void complete(RowValues::Part& note, qint64 now);
    /// `beside`: the contact of the row, if it has one. True if it was written.
    Result<bool> write(RowValues::Part& note, const RowValues& values, const RecordId& main, const RecordId& beside);

private:
    Result<void> readKnown();
    Result<RecordId> companyOf(const RowValues& values, const RecordId& main);
    Result<bool> tie(const QString& type, const QString& field, const RecordId& note, const AnyRef& other);

    const Workspace& m_workspace;
    BulkEdit& m_bulk;
    RecordChanger& m_changer;
    ImportResult& m_result;
    std::optional<QSet<quint64>> m_known; ///< about what and what it says, with the time and without
};

} // namespace fairlead
