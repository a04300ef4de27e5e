#pragma once
#include <QStringList>
#include <array>
#include <random>

namespace fairlead::test {

/// What may go wrong between a device and a share.
enum class Fault {
    HiddenEntry, ///< a listing leaves out one entry that is there
    OldListing, ///< a listing as this device saw it before
    DoubledEntry, ///< a listing tells an entry twice
    Missing, ///< a file that is there is not found
    TornRead, ///< a file ends too early, this time
    ZeroedRead, ///< a file ends in zeros, this time
    FlippedRead, ///< one bit is wrong, this time
    BadPut, ///< a put that seems well leaves a torn, zeroed or flipped file
    Ghost, ///< what was removed is still listed and read
    Full, ///< no room; maybe a piece of a temporary file is left
    Refused, ///< no right to write
    Hang, ///< no answer; half of the time with effect
    LateEffect, ///< a put gets no answer and takes effect in a later session
    Unavailable, ///< the server is not there, for this call
    WrongFolder, ///< for a session, the share of another workspace is in its place
    EmptyFolder ///< for a session, the server is not mounted and the folder is empty
};
inline constexpr size_t faultCount = 16;
QString faultName(Fault fault);

/// How often each happens: so many times in a thousand calls, entries or sessions.
struct FaultRates
{
    std::array<int, faultCount> perMille {};

    int& operator[](Fault fault) { return perMille[size_t(fault)]; }
    int operator[](Fault fault) const { return perMille[size_t(fault)]; }
    bool isCalm() const;

    static FaultRates only(Fault fault, int perMille);
    /// A random few of them, each seldom or often: runs that differ find more than runs with a bit of everything.
    static FaultRates some(std::mt19937_64& random);
    /// "torn_read=50 full=5", to be told with the seed.
    QString words() const;
};

} // namespace fairlead::test
