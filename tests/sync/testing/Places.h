#pragma once
#include "sync/Share.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace fairlead::test {

/// Somewhere a share can be, empty at first, for tests that every transport must pass.
class Place
{
public:
    virtual ~Place() = default;
    /// A view of its own; may be used on another thread.
    virtual std::unique_ptr<Share> open() = 0;
};

struct PlaceKind
{
    std::string name;
    /// Nothing if it cannot be had here; `why` tells.
    std::function<std::unique_ptr<Place>(std::string& why)> make;
};
/// Memory, a folder, and file systems that can be mounted for a moment.
const std::vector<PlaceKind>& placeKinds();

/// A file system of `kind` with `bytes` of room, mounted until it goes; an empty path if that cannot be done here.
class Mounted
{
public:
    Mounted(const QString& kind, qint64 bytes);
    ~Mounted();
    Mounted(const Mounted&) = delete;
    Mounted& operator=(const Mounted&) = delete;
    const QString& path() const { return m_path; }
    const std::string& why() const { return m_why; }
    bool unmount();

private:
    bool run(const QString& program, const QStringList& arguments);
    QString m_folder, m_path;
    std::string m_why;
};

} // namespace fairlead::test
