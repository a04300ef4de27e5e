#pragma once
#include "store/Reader.h"

namespace fairlead {

/// How many of the tasks that stages have given were done.
struct StageTaskCount
{
    qint64 given = 0;
    qint64 done = 0;
    qint64 dropped = 0;
    qint64 late = 0; ///< neither, and past their day
    void add(const StageTaskCount& other);
    bool operator==(const StageTaskCount&) const = default;
};

struct StageTaskFigures
{
    QHash<RecordId, StageTaskCount> byTemplate;
    QHash<RecordId, StageTaskCount> byStage;

    static Result<StageTaskFigures> load(const Reader& reader, QDate today);
};

} // namespace fairlead
