#pragma once
#include "model/Record.h"

#include <functional>

namespace fairlead {

/// What a person wants to happen, before it is checked and stamped: the plain side of an edit. See store/Workspace.h.
struct EditStep
{
    enum class Kind { Create, Change, Delete, Restore, Merge };
    Kind kind = Kind::Create;
    /// Create: the whole record. Others: its type and id; Change also has the new cells of the fields named in
    /// `fields`.
    Record record;
    QStringList fields;
    /// Business day of what happens (a move dated back); invalid = today.
    QDate happenedOn;
    QString reason;
    /// A record that comes back as it was (from an export): nothing follows from it.
    bool asItWas = false;
    /// A new record that comes along with another one (a company that a row of a file names, what becomes of a lead):
    /// it has what is known of it, and may lack what people want filled in.
    bool madeAlong = false;

    static EditStep create(Record record) { return { Kind::Create, std::move(record), {}, {}, {}, false, false }; }
    static EditStep change(Record record, QStringList fields)
    {
        return { Kind::Change, std::move(record), std::move(fields), {}, {}, false, false };
    }
    static EditStep remove(const RecordType& type, const RecordId& id)
    {
        return { Kind::Delete, Record(type, id), {}, {}, {}, false, false };
    }
    static EditStep restore(const RecordType& type, const RecordId& id)
    {
        return { Kind::Restore, Record(type, id), {}, {}, {}, false, false };
    }
};

/// A named list of steps that happens whole or not at all, and is undone as one.
struct Edit
{
    QString name; ///< as a person reads it in the undo list
    std::vector<EditStep> steps;
    RecordId sourceRun; ///< the import that makes it, if one does
};

/// What a rule found wrong: the field and a short machine word; the interface has the sentence.
struct Problem
{
    QString field;
    QString word; ///< "required", "range", "order", "unknown", "text" …
    QString detail;
    QString record = {}; ///< title of the record, where the field alone does not say what is meant
    bool operator==(const Problem&) const = default;
};

/// What rules may ask of the workspace.
class Lookup
{
public:
    virtual ~Lookup() = default;
    virtual std::optional<Record> find(const QString& type, const RecordId& id) const = 0;
    /// All visible records of a type of which there are few, as created.
    virtual std::vector<Record> all(const QString& type) const = 0;
    /// The visible records of a type whose reference `field`, an indexed one, names `id` (null: names nothing), as
    /// created.
    virtual std::vector<Record> naming(const QString& type, const QString& field, const RecordId& id) const = 0;
    /// The unit a person belonged to on a day; null if to none.
    virtual RecordId unitOf(const RecordId& person, QDate day) const = 0;
    /// Where a deal without stage starts: the first open stage of the first pipeline that is not retired.
    virtual std::optional<Record> firstStage(const RecordId& pipeline) const = 0;
    /// The chance of a stage in force on a day, in basis points.
    virtual std::optional<qint64> chanceOf(const RecordId& stage, QDate day) const = 0;
    virtual const class Catalog& catalog() const = 0;
};

struct RuleContext
{
    const Lookup& lookup;
    RecordId person;
    QDate today;
    QDate happenedOn; ///< the step's business day, or today
    QString reason;
    qint64 now = 0; ///< UTC ms
    bool imported = false; ///< rows of a file, or records as they were: what they tell has happened elsewhere
    std::vector<Problem>* warnings = nullptr; ///< takes what a rule lets through, to be told to the person
};

/// Looks at a record about to be written; pure.
using RecordRule = std::function<void(const Record& after, const RuleContext& context, std::vector<Problem>& problems)>;
/// Looks at what a change makes of a record; not asked of new ones, nor of what others did and sync brings.
using ChangeRule = std::function<void(
    const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems)>;
/// What else follows from a change, e.g. the stage event of a move. `before` is null for a new record; `after` may be
/// completed (owner's unit of that day). Further steps come back; they run in the same edit and have no consequences. A
/// step with the row of a deleted record brings that back.
using Consequence
    = std::function<std::vector<EditStep>(const Record* before, Record& after, const RuleContext& context)>;

} // namespace fairlead
