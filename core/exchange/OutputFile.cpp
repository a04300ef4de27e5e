#include "exchange/OutputFile.h"

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

} // namespace

Result<void> GatheredOutput::pass() { return m_gathered.size() < pieceSize ? Result<void>() : flush(); }

Result<void> GatheredOutput::flush()
{
    const QByteArray piece = std::exchange(m_gathered, {});
    if (piece.isEmpty()) return {};
    if (m_device.write(piece) != piece.size()) return deviceError(m_device);
    // Files gather too; without this the full disk would be noticed by nobody.
    if (auto* file = qobject_cast<QFileDevice*>(&m_device); file && !file->flush()) return deviceError(m_device);
    return {};
}

Result<void> canReplace(const QString& path)
{
    const QFileInfo present(path);
    const bool special = present.exists() && !present.isFile();
    return special ? Error { ErrorCode::NoAccess, path } : Result<void>();
}

Result<void> writeWhole(const QString& path, const std::function<Result<void>(QIODevice&)>& fill)
{
    if (const auto free = canReplace(path); !free) return free;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return deviceError(file);
    if (const auto written = fill(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) return deviceError(file);
    return {};
}

} // namespace fairlead
