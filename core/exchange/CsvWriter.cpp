#include "exchange/CsvWriter.h"

#include "base/Text.h"
#include "exchange/NumberShape.h"

#include <QFileInfo>
#include <QSaveFile>

namespace fairlead {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

Error deviceError(const QIODevice& device)
{
    ErrorCode code = ErrorCode::Io;
    if (const auto* file = qobject_cast<const QFileDevice*>(&device)) {
        if (file->error() == QFileDevice::ResourceError) code = ErrorCode::DiskFull;
        if (file->error() == QFileDevice::PermissionsError) code = ErrorCode::NoAccess;
    }
    return { code, device.errorString() };
}

bool looksLikeFormula(const QByteArray& utf8)
{
    if (utf8.isEmpty() || !QByteArrayView("=+-@\t\r").contains(utf8[0])) return false;
    return utf8[0] != '-' || numberShape({ utf8.constData(), size_t(utf8.size()) }) == NumberShape::None;
}

/// Blanks at the ends are quoted because many readers trim them otherwise.
bool wantsQuotes(const QByteArray& utf8, char delimiter)
{
    if (utf8.isEmpty()) return false;
    if (utf8.front() == ' ' || utf8.back() == ' ') return true;
    return std::any_of(
        utf8.begin(), utf8.end(), [delimiter](char c) { return c == delimiter || c == '"' || c == '\r' || c == '\n'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, CsvWriterOptions options)
    : m_device(device)
    , m_options(std::move(options))
{
    if (m_options.bom) m_gathered = QByteArrayLiteral("\xef\xbb\xbf");
}

Result<void> CsvWriter::write(const QStringList& cells)
{
    if (cells.isEmpty()) return Error { ErrorCode::Invalid, QStringLiteral("a row without cells") };
    for (const QString& cell : cells)
        if (!isStorable(cell)) return Error { ErrorCode::Invalid, cell };
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) m_gathered.append(m_options.delimiter);
        append(cells[i], cells.size() == 1);
    }
    m_gathered.append(m_options.lineEnd);
    return m_gathered.size() < pieceSize ? Result<void>() : flush();
}

void CsvWriter::append(const QString& cell, bool alone)
{
    QByteArray utf8 = cell.toUtf8();
    if (m_options.excelSafe && looksLikeFormula(utf8)) utf8.prepend('\'');
    // An empty cell alone would be a blank line, which readers skip.
    if (!wantsQuotes(utf8, m_options.delimiter) && !(alone && utf8.isEmpty())) {
        m_gathered.append(utf8);
        return;
    }
    utf8.replace('"', QByteArrayLiteral("\"\""));
    m_gathered.append('"').append(utf8).append('"');
}

Result<void> CsvWriter::flush()
{
    const QByteArray piece = std::exchange(m_gathered, {});
    if (piece.isEmpty()) return {};
    if (m_device.write(piece) != piece.size()) return deviceError(m_device);
    // Files gather too; without this the full disk would be noticed by nobody.
    if (auto* file = qobject_cast<QFileDevice*>(&m_device); file && !file->flush()) return deviceError(m_device);
    return {};
}

Result<void> CsvWriter::canReplace(const QString& path)
{
    const QFileInfo present(path);
    const bool special = present.exists() && !present.isFile();
    return special ? Error { ErrorCode::NoAccess, path } : Result<void>();
}

Result<void> CsvWriter::writeFile(
    const QString& path, const CsvWriterOptions& options, const std::function<Result<void>(CsvWriter&)>& fill)
{
    if (const auto free = canReplace(path); !free) return free;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return deviceError(file);
    CsvWriter writer(file, options);
    Result<void> written = fill(writer);
    if (written) written = writer.flush();
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) return deviceError(file);
    return {};
}

} // namespace fairlead
