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
    bool closedToday = false; ///< a deal that has ended, and the file's only close date is still to come
    struct Part
    {
        const RecordType* type = nullptr;
        const Field* owner = nullptr;
        const RecordType* link = nullptr;
        Record record;
        QStringList fields;
        QString stage = {}; ///< of a stay: the one that it is about, see StageStay
        bool isStay = false;
        bool isNote() const { return !owner && !link && !isStay; }
    };
    std::vector<Part> parts;
    /// References to records of the same file that may come later. `part`: the part that has the field, or null.
    struct Later
    {
        const Field* field;
        QString text;
        const RecordType* part;
    };
    std::vector<Later> later;
    QSet<const RecordType*> leftBlank; ///< parts with a name that was to be left out
    std::vector<RejectedCell> bad;
};

class RowReader
{
public:
    RowReader(const Workspace& workspace, const ImportPlan& plan, ReferenceResolver& resolver);
    Result<RowValues> read(const SourceRow& row);

private:
    struct Target
    {
        const MappedColumn* column;
        int currencyColumn = -1;
        int typeColumn = -1;
        int idColumn = -1; ///< beside a name; where it is filled it counts
        const Field* scope = nullptr; ///< field of the record whose parts alone are meant
        bool isScope = false; ///< others are looked for within what this one names
    };
    void addTarget(const MappedColumn& column);
    void readValue(const Target& target, const SourceRow& row, RowValues& values) const;
    void readAny(const Target& target, const SourceRow& row, RowValues& values) const;
    /// Looks what a reference names; makes nothing.
    Result<void> checkReference(const Target& target, const SourceRow& row, RowValues& values);
    Result<void> takeReference(const Target& target, const SourceRow& row, RowValues& values);
    QString referenceText(const Target& target, const SourceRow& row) const;
    RecordId scopeOf(const Target& target, const RowValues& values) const;
    Record& recordFor(RowValues& values, const FieldPath& path, QStringList*& fields) const;
    void reject(RowValues& values, const SourceRow& row, const Target& target, const QString& reason) const;

    const Workspace& m_workspace;
    const ImportPlan& m_plan;
    ReferenceResolver& m_resolver;
    CellParser m_parser;
    std::vector<Target> m_values;
    std::vector<Target> m_references; ///< those that others are looked for within come first
    bool m_scopeMissing = false; ///< in this row: it has yet to be made
};

} // namespace fairlead
