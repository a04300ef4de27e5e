#pragma once
#include <QDate>
#include <functional>

namespace fairlead {

/// Where the time comes from: the machine, FAIRLEAD_NOW, or a test. All code takes one; nothing asks the machine
/// itself.
class Clock
{
public:
    /// The machine's clock, or the instant in the environment variable FAIRLEAD_NOW (ISO 8601, UTC unless it says
    /// otherwise).
    static Clock system();
    /// Stands still at `unixMs`.
    static Clock fixed(qint64 unixMs);

    /// Milliseconds since 1970, UTC.
    qint64 now() const { return m_now(); }
    /// The calendar day where this machine stands.
    QDate today() const;

    /// Any source of instants; asked on any thread.
    explicit Clock(std::function<qint64()> now)
        : m_now(std::move(now))
    {
    }

private:
    std::function<qint64()> m_now;
};

/// Hybrid logical clock: 48 bit milliseconds, 16 bit counter that carries into them. Strictly increasing under any
/// behaviour of the wall clock, as long as its last value is kept with what it stamped (sync.md 3.3).
class HybridClock
{
public:
    explicit HybridClock(quint64 last = 0)
        : m_last(last)
    {
    }
    /// The next stamp at the wall time `wallMs`. A wall that stands before 1970 or after 2099 is not believed: the
    /// clock then counts on from what it saw last.
    quint64 next(qint64 wallMs);
    /// A stamp was seen from elsewhere: later ones are greater.
    void observe(quint64 stamp);
    quint64 last() const { return m_last; }

    /// Stamps from this one (year 2100) on are invalid for everybody, always.
    static constexpr quint64 limit = quint64(4102444800000) << 16;

private:
    quint64 m_last;
};

} // namespace fairlead
