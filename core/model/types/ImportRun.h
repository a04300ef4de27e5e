#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// One run of an import: what file, which mapping, what became of its rows.
struct ImportRun
{
    RecordId id;
    QString fileName;
    std::optional<qint64> fileDate;
    QString kind;
    QString mapping;
    QString mode;
    QString counts;
    bool complete = false;
    QString consentBasis;
    bool operator==(const ImportRun&) const = default;
};

template <>
inline RecordType describe<ImportRun>()
{
    return RecordType("import_run", 27, "Import run", "导入批次", Nature::Register)
        .field(1, "file_name", &ImportRun::fileName, declare::text("File", "文件").required().title().group("run"))
        .field(2, "file_date", &ImportRun::fileDate, declare::instant("File date", "文件时间").group("run"))
        .field(3, "kind", &ImportRun::kind, declare::text("Kind", "类型").group("run"))
        .field(4, "mapping", &ImportRun::mapping, declare::longText("Mapping", "映射").group("run"))
        .field(5, "mode", &ImportRun::mode, declare::text("Mode", "方式").group("run"))
        .field(6, "counts", &ImportRun::counts, declare::longText("Counts", "计数").group("run"))
        .field(7, "complete", &ImportRun::complete, declare::boolean("Complete", "完成").group("run"))
        .field(
            8, "consent_basis", &ImportRun::consentBasis, declare::text("Where the list comes from", "名单来源与授权"));
}

} // namespace fairlead
