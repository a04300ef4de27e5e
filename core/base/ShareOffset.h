#pragma once
#include <QString>
#include <vector>

namespace fairlead {

/// How far the clock of a share is ahead of this machine's, in milliseconds: the middle one of the last measurements,
/// so that one answer that came late does not move it. Stamps follow it (sync.md 3.3); what people read never does.
class ShareOffset
{
public:
    /// As text() gave it. What is not a number is left out: without measurements the clocks count as equal.
    static ShareOffset fromText(const QString& text);
    QString text() const;

    /// The share's clock was seen at `aheadMs` before (negative: behind) this machine's.
    void add(qint64 aheadMs);
    /// Of an even number of measurements the one of the two in the middle that is nearer to zero.
    qint64 ms() const;
    bool isMeasured() const { return !m_measured.empty(); }

    enum class Trust {
        Good,
        Warn, ///< more than five minutes apart: people should be told
        Ask ///< more than a day apart: nothing is sent until somebody has said that it may
    };
    Trust trust() const;

    static constexpr size_t kept = 5;
    static constexpr qint64 warnAbove = qint64(5) * 60 * 1000;
    static constexpr qint64 askAbove = qint64(24) * 3600 * 1000;

private:
    std::vector<qint64> m_measured; ///< oldest first
};

} // namespace fairlead
