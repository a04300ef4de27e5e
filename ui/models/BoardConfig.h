#pragma once
#include "insight/NextActivities.h"
#include "store/query/QueryRunner.h"

#include <functional>

namespace fairlead::ui {

/// A record as its card shows it, in words of the language in force.
struct BoardCard
{
    RecordId id;
    qint64 n = 0; ///< row number
    QString title;
    QString subtitle;
    QString amount;
    QString date;
    QString owner;
    NextState next = NextState::None;
    QString nextWords; ///< empty: the card has no such mark
    QString checks; ///< "2/4": how many of its stage's criteria are met; empty: none are asked
    QString checkWords;
    bool checked = false; ///< all of them
    QString coverage; ///< "62": how well the decision is covered, of 100; empty: nobody is named
    QString coverageWords; ///< with what would bring most
    bool covered = false; ///< enough of it
    QString contactWords; ///< when the customer was last spoken with
    QString stay; ///< days in the column: "26 d, 5 over"
    bool near = false; ///< close to the limit of its column
    bool over = false; ///< past it
    QDate day; ///< of `date`
    bool rehearsed = false; ///< it stands where a rehearsal puts it
    bool operator==(const BoardCard&) const = default;
};

/// One column of a board, or one of the strips at its side: which records stand there and what it means to drop a
/// record onto it. A plain value, made on the thread that reads.
struct BoardColumn
{
    enum class Kind {
        Column,
        Won, ///< a strip: the drop asks for day and amount
        Lost ///< a strip: the drop asks for the reason
    };
    QString id; ///< stays the same while the column means the same
    QString title;
    QString note; ///< "25 %"
    Kind kind = Kind::Column;
    Filter filter;
    int place = -1; ///< 0-based among `places` open stages; -1: no stage
    int places = 0;
    QString colour; ///< its own, "#3060c0"
    std::optional<qint64> limit; ///< days that are expected here
    RecordId record; ///< the stage, where the column is one
    bool settled = false; ///< what stands here is over: its day is no duty any more
    QString refusal; ///< why nothing can be dropped here; empty: it can
    QStringList fields; ///< that a drop writes
    std::function<void(Record&, const BoardCard&)> enter; ///< writes them
};

/// What the columns of a board are made for.
struct BoardScope
{
    const QueryRunner& runner;
    QDate today;
    bool chinese = false;
    RecordId pipeline; ///< for boards by stage; null: the first one
};

/// A board by declaration: which records, its ways to make columns, what the cards show. A further record type gets its
/// board by one entry in boardConfigs().
struct BoardConfig
{
    struct Way
    {
        QString id;
        fairlead::Label title;
        QString icon;
        std::function<std::vector<BoardColumn>(const BoardScope&)> columns;
        QString since; ///< date field from which the days in the column count; empty: they are not shown
    };
    QString id; ///< of the place
    fairlead::Label title;
    QString list; ///< of the ListConfig whose filter, search and views it shares
    QString kind; ///< record type
    QString base; ///< which records at all, as FilterParser reads it
    QStringList views; ///< of the list's, those that make sense here
    QList<Way> ways;
    bool byPipeline = false;
    QString subtitle; ///< reference or text
    QString amount; ///< money; may be empty
    QString date;
    QString owner;
    bool showsNext = false; ///< the mark of the next activity; without it a card is judged by its `date`
    QString note = {}; ///< choice at the foot of a card; may be empty
    bool adds = true; ///< cards can be made here
};

const QList<BoardConfig>& boardConfigs();
/// The board of deals as a rehearsal shows it: nothing is made there, and nothing deleted.
const BoardConfig& rehearsalBoard();
/// Null if there is no such board.
const BoardConfig* boardConfig(const QString& id);

} // namespace fairlead::ui
