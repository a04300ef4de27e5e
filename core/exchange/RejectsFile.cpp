#include "exchange/RejectsFile.h"

#include "base/Text.h"

#include <QFileInfo>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
// No field of any type may have these as a name, label or alias.
const QString lineHeader = QStringLiteral("rejected line");
const QString reasonHeader = QStringLiteral("rejected because");
} // namespace

bool RejectsFile::isOwnHeader(const QString& header)
{
    const QString loose = looseText(header);
    return loose == looseText(lineHeader) || loose == looseText(reasonHeader);
}

RejectsFile::RejectsFile(const QString& path, const QStringList& header)
    : m_file(path)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (isOwnHeader(header[i]))
            m_skipped.append(i);
        else
            m_header.append(header[i]);
    }
}

bool RejectsFile::isAt(const QString& path) const
{
    if (m_file.fileName().isEmpty()) return false;
    const QFileInfo mine(m_file.fileName());
    const QFileInfo other(path);
    return mine.exists() ? mine == other : mine.absoluteFilePath() == other.absoluteFilePath();
}

Result<void> RejectsFile::add(const SourceRow& row, const std::vector<RejectedCell>& reasons)
{
    if (m_file.fileName().isEmpty()) return {};
    if (!m_writer) {
        if (const auto free = canReplace(m_file.fileName()); !free) return free;
        if (!m_file.open(QIODevice::WriteOnly)) return Error { ErrorCode::NoAccess, m_file.fileName() };
        m_writer = std::make_unique<CsvWriter>(m_file);
        if (const auto written = m_writer->write(QStringList { lineHeader, reasonHeader } + m_header); !written)
            return written;
    }
    QStringList words;
    for (const RejectedCell& reason : reasons)
        words.append(reason.header.isEmpty() ? reason.reason : reason.header + u": "_s + reason.reason);
    // Line and reason stand in front: a row with too many cells would push them out of their columns.
    QStringList cells { QString::number(row.line), words.join(u"; "_s) };
    const QStringList original = row.storableCells();
    for (qsizetype i = 0; i < original.size(); ++i)
        if (!m_skipped.contains(i)) cells.append(original[i]);
    while (cells.size() < m_header.size() + 2)
        cells.append(QString());
    return m_writer->write(cells);
}

Result<void> RejectsFile::finish()
{
    if (!m_writer) return {};
    if (const auto flushed = m_writer->flush(); !flushed) return flushed;
    return m_file.commit() ? Result<void>() : Error { ErrorCode::Io, m_file.fileName() };
}

} // namespace fairlead
