#pragma once
#include "base/Result.h"

#include <QLockFile>
#include <QString>

namespace fairlead {

/// Held while a program may write a workspace; readers need none. A lock left by a program that was killed is taken
/// over.
class WorkspaceLock
{
public:
    /// ErrorCode::Busy names the holder: program, process id, computer.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString& workspacePath);

private:
    explicit WorkspaceLock(const QString& path)
        : m_file(path)
    {
    }
    QLockFile m_file;
};

/// Refuses places where a live workspace would come to harm: network file systems, and folders that a cloud service
/// copies behind the program's back.
Result<void> checkPlace(const QString& workspacePath);

} // namespace fairlead
