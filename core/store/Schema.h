#pragma once
#include "base/Result.h"
#include "store/Connection.h"

namespace fairlead {

/// The numbered SQL files of the workspace and how far a file has come. Append-only: version n is what files 1 … n
/// give.
class Schema
{
public:
    static constexpr int applicationId = 0x464c4452; ///< "FLDR"
    static int newest(); ///< the last version this program knows
    static QByteArray sqlOf(int version);

    enum class State { Fresh, Current, Older, TooNew, NotAWorkspace };
    static State stateOf(Connection& connection);
    static int versionOf(Connection& connection);
    /// Brings a fresh or older file to the newest version, each step in its transaction with its version number.
    static void migrate(Connection& connection);
};

} // namespace fairlead
