#pragma once
#include "insight/Checklist.h"
#include "insight/DecisionMap.h"
#include "models/BoardConfig.h"
#include "store/Rehearsal.h"

#include <QCoreApplication>
#include <QSet>

namespace fairlead::ui {

/// What a board asks of the workspace. A plain value that goes to another thread.
struct BoardQuestion
{
    const BoardConfig* config = nullptr;
    int way = 0;
    RecordId pipeline;
    Filter view; ///< of the tab; the strips, which hold ended deals, do not keep to it
    Filter conditions; ///< of the filter row
    QString search;
    QDate today;
    bool chinese = false;
    std::vector<RecordId> only; ///< news of these records alone; empty: everything
    std::shared_ptr<const Rehearsal> rehearsal {}; ///< as it would be; null: as it is
    QSet<RecordId> rehearsed {}; ///< the records that it changes
};

/// The answer: columns, strips behind them, and for each its totals from the query; cards of the columns in their
/// order.
struct BoardAnswer
{
    RecordId pipeline; ///< in force
    std::vector<BoardColumn> columns;
    std::vector<Totals> totals; ///< by column
    std::vector<std::vector<BoardCard>> cards; ///< by column; none for strips
    Totals all; ///< of everything that the columns stand for
    std::vector<RecordId> only; ///< as asked
    QString error;
};

/// Reads a board. Any thread that owns the runner's reader.
class BoardLoader
{
    Q_DECLARE_TR_FUNCTIONS(BoardLoader)
public:
    BoardLoader(const QueryRunner& runner, BoardQuestion question);
    BoardAnswer load();
    /// Through the rehearsal of the question, if it has one. `runners` makes one for the reader.
    static BoardAnswer answer(
        const Reader& reader, const std::function<QueryRunner(const Reader&)>& runners, const BoardQuestion& question);

    /// The order of cards in a column: what needs attention first, then by day.
    static bool isBefore(const BoardCard& one, const BoardCard& other);

private:
    Query baseQuery() const;
    Query queryOf(const BoardColumn& column) const;
    Result<void> loadColumn(const BoardColumn& column, BoardAnswer& answer);
    BoardCard cardOf(const Record& record, const BoardColumn& column) const;
    void judgeByDay(BoardCard& card, const BoardColumn& column) const;
    void writeNext(BoardCard& card, const Record& record) const;
    void writeSigns(BoardCard& card) const;
    void writeStay(BoardCard& card, const Record& record) const;
    QString titleOf(const Record& record, const QString& field) const;

    const QueryRunner& m_runner;
    BoardQuestion m_question;
    const RecordType& m_type;
    RecordId m_pipeline;
    Filter m_base;
    NextActivities m_next;
    ChecklistProgress m_checks;
    QHash<RecordId, DecisionMap> m_maps;
    QHash<RecordId, qint64> m_contacts;
    QHash<RecordId, qint64> m_limits; ///< expected days by stage
};

} // namespace fairlead::ui
