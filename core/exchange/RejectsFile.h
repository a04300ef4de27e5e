#pragma once
#include "exchange/RowSource.h"
#include "exchange/CsvWriter.h"
#include "exchange/ImportTypes.h"

#include <QSaveFile>

namespace fairlead {

/// The file of refused rows: the line each stood on, why, and its original cells, so that it can be mended and brought
/// in again. It appears whole under its name, and only when a row was refused.
class RejectsFile
{
public:
    /// Headers of the two columns in front; an import leaves them out, and they are not repeated.
    static bool isOwnHeader(const QString& header);

    RejectsFile(const QString& path, const QStringList& header);
    /// A path that must not be written over: the file being read, the workspace.
    bool isAt(const QString& path) const;
    Result<void> add(const SourceRow& row, const std::vector<RejectedCell>& reasons);
    Result<void> finish();

private:
    QSaveFile m_file;
    QStringList m_header;
    QList<qsizetype> m_skipped; ///< columns of an earlier file of rejects
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace fairlead
