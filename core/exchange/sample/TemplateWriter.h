#pragma once
#include "store/BulkEdit.h"

namespace fairlead {

/// Writes the records of a template as they are: nothing follows from them, dates may lie anywhere. The first thing
/// that goes wrong is kept, all later calls do nothing, and finish() tells it.
class TemplateWriter
{
public:
    using IdMaker = std::function<RecordId()>;

    TemplateWriter(Workspace& workspace, const QString& editName, IdMaker makeId);

    const Catalog& catalog() const { return m_workspace.catalog(); }
    RecordId newId() const { return m_makeId(); }
    /// Writes a struct as a record of the type; gives it an id if it has none, and returns that id. (Of keyed types
    /// the id is computed from the key, whatever is returned here.)
    template <typename Struct>
    RecordId add(const QString& type, Struct value)
    {
        if (value.id.isNull()) value.id = m_makeId();
        write(m_workspace.catalog().record(value, type));
        return value.id;
    }
    void write(Record record);
    AnyRef refTo(const QString& type, const RecordId& id) const { return { catalog().type(type).number(), id }; }
    qint64 written() const { return m_written; }
    Result<void> finish();

private:
    Workspace& m_workspace;
    IdMaker m_makeId;
    std::unique_ptr<BulkEdit> m_edit;
    std::optional<Error> m_error;
    qint64 m_written = 0;
};

} // namespace fairlead
