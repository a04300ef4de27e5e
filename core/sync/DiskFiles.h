#pragma once
#include "sync/Disk.h"

#include <filesystem>

namespace fairlead {

/// What is the same on every system: all but opening, reading, writing and flushing a file.
class DiskFiles : public Disk
{
public:
    std::error_code replace(const QString& from, const QString& to) override;
    std::error_code makeFolder(const QString& path) override;
    std::error_code remove(const QString& path) override;
    std::error_code list(const QString& path, std::vector<Share::Entry>& entries) override;
    qint64 freeSpace(const QString& path) override;

protected:
    /// The path as the system takes it, however long it is.
    virtual std::filesystem::path native(const QString& path) const = 0;
};

} // namespace fairlead
