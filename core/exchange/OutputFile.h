#pragma once
#include "base/Result.h"

#include <QByteArray>
#include <functional>

class QIODevice;

namespace fairlead {

/// Gathers what is written and hands it on in larger pieces, so an error may tell of something earlier.
/// The device must be open and outlive it. One thread.
class GatheredOutput
{
public:
    explicit GatheredOutput(QIODevice& device)
        : m_device(device)
    {
    }
    QByteArray& gathered() { return m_gathered; } ///< append here, then call pass()
    /// DiskFull, NoAccess, Io: the device took no more.
    Result<void> pass();
    /// Hands on what is left. Without it the end of the file is missing.
    Result<void> flush();

private:
    QIODevice& m_device;
    QByteArray m_gathered;
};

/// Refuses folders, devices and pipes: a whole file that takes their place would take them away.
Result<void> canReplace(const QString& path);
/// Writes a file through `fill`: it appears whole under its name, or what stood there before stays.
/// NoAccess, DiskFull, Io (detail: the system's words); what `fill` returns otherwise.
Result<void> writeWhole(const QString& path, const std::function<Result<void>(QIODevice&)>& fill);

} // namespace fairlead
