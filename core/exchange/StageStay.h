#pragma once
#include "exchange/ImportTypes.h"

namespace fairlead {

/// What columns of a file tell about the way of a deal: days in a stage, the day a stage was entered, its age. It is no
/// record of the workspace; StagePath makes moves of it.
struct StageStay
{
    std::optional<qint64> days; ///< in the stage; without one: in the stage where the deal is now
    QDate enteredOn;
    std::optional<qint64> age; ///< of the deal, until its end or the day of the file
};

const RecordType& stageStayType();

/// The column that a header means: "Days in stage", "Age", and with the name of a stage of `stages` "Days in Proposal",
/// "Date entered Proposal", "Proposal (days)", 方案停留天数. Nothing: none of these.
std::optional<FieldPath> stayColumn(const QString& header, const QStringList& stages);
/// As people write it in --map: stage_stay.days, stage_stay.age, stage_stay.days[Proposal], stage_stay.entered_on[…].
std::optional<FieldPath> parseStay(const QString& path);
/// The column for a field of stageStayType().
FieldPath stayPath(const QString& field, const QString& stage = {});

} // namespace fairlead
