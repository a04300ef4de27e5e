#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead {
class BulkEdit;
}

namespace fairlead::ui {

/// What a person pastes where.
struct PasteRequest
{
    const RecordType* type = nullptr;
    const RecordView* view = nullptr; ///< new records get what it presets
    QList<QStringList> lines;
    bool heads = false; ///< the first line names the columns
    QStringList columns; ///< fields, from the first pasted column to the right
    QHash<QString, QString> closed; ///< fields that cannot be changed here, and why
    std::vector<qint64> rows; ///< from the first pasted line downwards
    bool skipBlank = false; ///< a blank cell changes nothing; else it empties
    bool emptying = false; ///< it pastes nothing: it empties
    bool add = false; ///< lines below the last row become records
    /// What belongs to a change of these fields is added to the record, and to their names. On a reading thread.
    std::function<void(Record& record, QStringList& fields, const Reader& reader)> complete;
    QString currency; ///< of amounts without one
    bool chinese = false;
    QDate today;
    qint64 now = 0; ///< UTC ms
};

/// What a paste will do, cell by cell: read on a reading thread, then rehearsed by the rules of the workspace, then
/// done as one edit. What cannot be done is kept with its reason.
class PastePlan
{
    Q_DECLARE_TR_FUNCTIONS(PastePlan)
public:
    struct Cell
    {
        qsizetype line = 0; ///< of the pasted lines
        QString record; ///< title; empty = a new one
        QString field; ///< name; empty: all of the line
        QString before; ///< as the list shows it
        QString after; ///< the same; of a refused cell what was pasted
        QString refusal; ///< empty = it will be done
    };

    static PastePlan read(const Reader& reader, const PasteRequest& request);
    /// True if every cell of the first line that says something is the head of a field. Asked of two lines or more.
    static bool startsWithHeads(const Catalog& catalog, const RecordType& type, const QList<QStringList>& lines);
    /// Tries all of it and takes everything back; what rules refuse becomes a refusal. Alone with the workspace.
    Result<void> rehearse(Workspace& workspace);
    /// Does what is left as one edit of that name; gives the number of refused steps, 0 after a rehearsal.
    Result<qint64> apply(Workspace& workspace, const QString& name) const;

    const std::vector<Cell>& cells() const { return m_cells; } ///< what changes and what is refused, line by line
    qint64 changed() const { return m_changed; } ///< cells of records that are there
    qint64 same() const { return m_same; } ///< cells that say already what is pasted
    qint64 refused() const { return m_refused; }
    qint64 added() const { return m_added; } ///< records
    qint64 beyond() const { return m_beyond; } ///< lines below the last row
    bool isEmpty() const { return m_steps.empty(); }
    const QStringList& unknownHeads() const { return m_unknownHeads; }

private:
    struct Step
    {
        EditStep step;
        qsizetype line = 0;
        QStringList pasted; ///< fields, without what belongs to them
    };
    class Maker;
    bool tryStep(BulkEdit& bulk, Step& step);
    void refuse(const Step& step, const QString& field, const QString& sentence);
    void refuseAll(Step& step, const std::vector<Problem>& problems);
    void tally();

    std::vector<Cell> m_cells;
    std::vector<Step> m_steps;
    QStringList m_unknownHeads;
    QHash<qsizetype, size_t> m_firstCell; ///< of a line among m_cells
    bool m_chinese = false;
    qint64 m_changed = 0;
    qint64 m_same = 0;
    qint64 m_refused = 0;
    qint64 m_added = 0;
    qint64 m_beyond = 0;
};

} // namespace fairlead::ui
