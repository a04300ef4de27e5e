#pragma once
#include "exchange/RowReader.h"

namespace fairlead {

/// Adds to a row what follows from its values: the role of a view, the name of a nameless deal, a full name from its
/// parts, the actual close of an ended deal. Rows that come back from an export of ours are left as they are.
class RowCompletion
{
public:
    RowCompletion(const Workspace& workspace, const ImportPlan& plan, BulkEdit& bulk);
    void complete(RowValues& values) const;

private:
    void completeDeal(RowValues& values) const;
    void completeQuote(RowValues& values) const;
    void nameDeal(RowValues& values) const;
    static void nameMan(Record& record, QStringList& fields);
    static void nameLead(Record& record, QStringList& fields);
    QString stageKind(const Record& record) const;

    const Workspace& m_workspace;
    const ImportPlan& m_plan;
    BulkEdit& m_bulk;
};

} // namespace fairlead
