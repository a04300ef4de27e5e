#pragma once
#include "exchange/sample/World.h"
#include "model/types/Opportunity.h"

namespace fairlead::sample {

/// A move of a deal as it was lived; becomes a stage event.
struct DealMove
{
    QDate day;
    int from = -1; ///< index of the open stage; -1: none or an end
    int to = -1; ///< likewise
    RecordId fromStage;
    RecordId toStage;
    QString direction;
    QDate expectedClose;
    size_t owner = 0;
    int amountNo = 0; ///< how often the amount had changed by then
    QString reason;
};

/// Something else that changed; becomes a deal change.
struct DealTurn
{
    QDate day;
    QString what; ///< code of deal_change_kind
    QString reason;
    QDate dateBefore;
    QDate dateAfter;
    size_t ownerBefore = 0;
    size_t ownerAfter = 0;
    QString categoryAfter;
    double factor = 1; ///< amount: after ÷ before
};

struct DealLine
{
    size_t ware = 0;
    qint64 quantity = 1;
    Money price;
    QDate month;
};

/// A deal from its opening until today. `record` holds what is true today.
struct Deal
{
    Opportunity record;
    size_t firm = 0;
    size_t owner = 0; ///< today's
    int series = 0;
    bool open = true;
    bool won = false;
    int stage = 0; ///< the open stage it is in, or was in last
    std::vector<DealMove> moves;
    std::vector<DealTurn> turns; ///< by day
    std::vector<DealLine> lines;
    std::vector<Money> amounts; ///< by amountNo; the last is today's; empty: nobody said
    QString nextMeans; ///< code of appointment_kind if the next step is one; empty: a task, or none
    bool silent = false; ///< nobody has looked after it lately

    /// Who owned it on a day.
    size_t ownerOn(QDate day) const
    {
        size_t owner = moves.front().owner;
        for (const DealTurn& turn : turns)
            if (turn.what == u"owner" && turn.day <= day) owner = turn.ownerAfter;
        return owner;
    }
    QDate lastDay(QDate today) const { return open ? today : record.closedOn; }
};

} // namespace fairlead::sample
