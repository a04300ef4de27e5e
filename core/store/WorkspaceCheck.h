#pragma once
#include "store/CareParts.h"
#include "store/Findings.h"

namespace fairlead {

/// All looks at a workspace, through a connection of its own and inside one read transaction.
class WorkspaceCheck
{
public:
    WorkspaceCheck(Connection& connection, const Progress& progress)
        : m_connection(connection)
        , m_progress(progress)
    {
    }

    /// Throws only if it was cancelled or the file is busy; everything else is a finding.
    CheckReport run();

    /// Names of the tables and indexes that every workspace of this version has.
    static QStringList expectedTables();

private:
    void storage();
    bool isFalseAlarm(const QString& line);
    void schema();
    void rowsAndJournal();
    template <typename Body>
    void look(const QString& where, Body&& body);

    Connection& m_connection;
    const Progress& m_progress;
    Findings m_findings;
    QHash<QByteArray, bool> m_withoutNulls;
    CheckReport m_report;
    bool m_readable = false;
    int m_done = 0;
    int m_all = 60;
};

/// True if the bytes say that this was a workspace, whatever SQLite thinks of it now.
bool looksLikeWorkspace(const QString& path);
/// SQLite could not read: damage rather than a refusal.
bool isDamage(const DatabaseError& error);

} // namespace fairlead
