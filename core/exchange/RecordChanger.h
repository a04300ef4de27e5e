#pragma once
#include "exchange/ImportPlan.h"
#include "store/BulkEdit.h"

namespace fairlead {

/// Runs the steps of one row and turns what the rules find wrong into reasons that name the file's own headers.
class RecordChanger
{
public:
    RecordChanger(const ImportPlan& plan, BulkEdit& bulk);
    /// Where the reasons of the present row go.
    void startRow(qint64 line, std::vector<RejectedCell>& bad);

    Result<std::optional<Record>> find(const RecordType& type, const RecordId& id) { return m_bulk.find(type, id); }
    /// True if it was done.
    Result<bool> run(EditStep step);
    /// Sets those of the fields that differ; true if there was one. `asItWas`: nothing follows from it.
    Result<bool> change(const Record& values, const RecordId& id, const QStringList& fields, bool asItWas = false);
    void report(const RecordType& type, const Problem& problem);
    void report(const QString& header, const QString& value, const QString& reason);
    bool isRefused() const { return !m_bad->empty(); }

private:
    const ImportPlan& m_plan;
    BulkEdit& m_bulk;
    qint64 m_line = 0;
    std::vector<RejectedCell>* m_bad = nullptr;
};

} // namespace fairlead
