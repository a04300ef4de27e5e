#pragma once
#include "models/BoardConfig.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The columns that boards are made of. On any thread that owns the scope's reader.
class BoardColumns
{
    Q_DECLARE_TR_FUNCTIONS(BoardColumns)
public:
    /// Open stages of a pipeline in their order, and a strip for its won and its lost stage with what came there this
    /// month. Retired stages only while deals stand in them.
    static std::vector<BoardColumn> byStage(const BoardScope& scope);
    /// Overdue, this month and the five after it, later, none, and the strips; a drop keeps the day of the month where
    /// it can.
    static std::vector<BoardColumn> byCloseMonth(const BoardScope& scope);
    /// A task that is dropped on "done" was done today.
    static std::vector<BoardColumn> byTaskStatus(const BoardScope& scope);
    /// One column for each code of a choice field that is stored in the records; the first also holds those without.
    static std::vector<BoardColumn> byChoice(const BoardScope& scope, const QString& kind, const QString& field);

    /// The pipeline in force: the asked one if it exists, else the first that is not retired.
    static RecordId pipelineOf(const BoardScope& scope);
    /// The same day in the month of `first`, its last day at most, never before `earliest`; the last day of the month
    /// for a deal that had no day.
    static QDate inMonth(QDate day, QDate first, QDate earliest);
};

} // namespace fairlead::ui
