#pragma once
#include "base/Clock.h"
#include "store/Applier.h"
#include "store/CustomFields.h"
#include "store/Journal.h"
#include "store/StoreLookup.h"

namespace fairlead {

/// Turns steps into stamped operations, applies them and collects what the journal and the listeners need. One writer
/// gathers one transaction; the caller owns the transaction itself.
class EditWriter
{
public:
    struct Context
    {
        RowStore& rows;
        Applier& applier;
        Journal& journal;
        StoreLookup& lookup;
        HybridClock& clock;
        Catalog& catalog;
        quint64 origin;
        RecordId person;
        qint64 now = 0;
        qint64 shareOffset = 0; ///< stamps follow the share's clock, what people read follows the laptop's
        QDate today;
        CustomFieldList& newFields;
        bool conflicts = false; ///< some are open: what is written may settle one
        bool bulk = false; ///< an import: references were resolved by its plan, dates may lie anywhere
    };

    explicit EditWriter(Context context)
        : m_context(std::move(context))
    {
    }

    /// Runs one step with its consequences. False: it breaks rules, `problems` says which; nothing was written for it.
    bool run(EditStep step, const RecordId& sourceRun, std::vector<Problem>& problems);
    /// Applies operations as they are (undo): stamps them, keeps what they replaced.
    Effect applyRaw(Operation operation);

    /// Gives a column to every field that came from elsewhere and has none.
    void adoptCustomFields();

    /// Stores the transaction under the edit and starts the next one.
    void store(qint64 edit, bool last);
    /// Starts the next one without storing this: of an edit that is only rehearsed.
    void forget();
    size_t operationCount() const { return m_operations.size(); }
    /// The rows that were written since the last store() or forget(), as often as they were.
    const std::vector<Journal::Touched>& touched() const { return m_touched; }
    size_t estimatedBytes() const { return m_bytes; }
    Change takeChange(qint64 edit);
    /// What rules have let through since, to be told to the person.
    std::vector<Problem> takeWarnings() { return std::exchange(m_warnings, {}); }

private:
    bool create(EditStep& step, const RecordId& sourceRun, std::vector<Problem>& problems, bool withConsequences);
    bool change(EditStep& step, const RecordId& sourceRun, std::vector<Problem>& problems, bool withConsequences);
    bool markDeleted(const EditStep& step, bool deleted, std::vector<Problem>& problems);
    void settleConflicts(qint64 edit, const std::vector<Operation>& operations);
    bool isInUse(const RecordType& type, const RecordId& id) const;
    bool merge(const EditStep& step, std::vector<Problem>& problems);
    bool check(Record& record, const RuleContext& context, std::vector<Problem>& problems) const;
    bool checkChange(
        const Record& before, const Record& after, const RuleContext& context, std::vector<Problem>& problems) const;
    bool checkDay(QDate day, const QString& field, std::vector<Problem>& problems) const;
    bool takeFiles(const Record* before, const Record& after, std::vector<Problem>& problems) const;
    bool checkHappened(const Record& record, std::vector<Problem>& problems) const;
    bool checkWanted(const Record* before, const Record& after, std::vector<Problem>& problems) const;
    void drawNumber(Record& record) const;
    void follow(const RecordType& type);
    RuleContext contextOf(const EditStep& step, const RecordId& sourceRun);
    Stamp nextStamp();
    Operation spareOperation();
    void keep(Operation operation, Effect effect);
    void addCustomField(const Record& record);

    Context m_context;
    std::vector<Operation> m_operations;
    std::vector<Operation> m_spare; ///< of the transaction before
    std::vector<Replaced> m_replaced;
    std::vector<Journal::Touched> m_touched;
    size_t m_bytes = 0;
    std::vector<Problem> m_warnings;
    Change m_change;
};

/// Brings text to its stored form and finds what the declaration forbids: missing, unknown codes, unstorable text …
void checkByDeclaration(Record& record, const Catalog& catalog, std::vector<Problem>& problems);

} // namespace fairlead
