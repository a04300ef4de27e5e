#pragma once
#include "exchange/CellParser.h"
#include "exchange/ImportPlan.h"
#include "exchange/ReferenceResolver.h"

namespace fairlead {

/// What one row of a file says: the record's values, those of its parts and of records beside it. Nothing is written.
struct RowValues
{
    Record record;
    QStringList fields; ///< of the record that the row gives a value for
    RecordId givenId;
    struct Part
    {
        const RecordType* type = nullptr;
        const Field* owner = nullptr;
        const RecordType* link = nullptr;
        Record record;
        QStringList fields;
    };
    std::vector<Part> parts;
    /// References to records of the same file that may come later.
    struct Later
    {
        const Field* field;
        QString text;
    };
    std::vector<Later> later;
    std::vector<RejectedCell> bad;
};

class RowReader
{
public:
    RowReader(const Workspace& workspace, const ImportPlan& plan, ReferenceResolver& resolver);
    Result<RowValues> read(const CsvRow& row);

private:
    struct Target
    {
        const MappedColumn* column;
        int currencyColumn = -1;
        int typeColumn = -1;
    };
    Result<bool> readReference(const Target& target, const CsvRow& row, Record& record, RowValues& values);
    RowValues::Part& partFor(RowValues& values, const FieldPath& path);
    void reject(RowValues& values, const CsvRow& row, const Target& target, const QString& reason) const;

    const Workspace& m_workspace;
    const ImportPlan& m_plan;
    ReferenceResolver& m_resolver;
    CellParser m_parser;
    std::vector<Target> m_targets;
};

} // namespace fairlead
