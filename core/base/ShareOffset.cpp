#include "base/ShareOffset.h"

#include <QStringList>
#include <algorithm>

namespace fairlead {

namespace {

/// Beyond this no clock is right, and sums of clocks and offsets might not fit: some 30,000 years.
constexpr qint64 utmost = qint64(1) << 50;

} // namespace

ShareOffset ShareOffset::fromText(const QString& text)
{
    ShareOffset offset;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        bool isNumber = false;
        const qint64 ms = word.toLongLong(&isNumber);
        if (isNumber) offset.add(ms);
    }
    return offset;
}

QString ShareOffset::text() const
{
    QStringList words;
    for (qint64 ms : m_measured)
        words.append(QString::number(ms));
    return words.join(u' ');
}

void ShareOffset::add(qint64 aheadMs)
{
    m_measured.push_back(std::clamp(aheadMs, -utmost, utmost));
    if (m_measured.size() > kept) m_measured.erase(m_measured.begin());
}

qint64 ShareOffset::ms() const
{
    if (m_measured.empty()) return 0;
    std::vector<qint64> sorted = m_measured;
    std::sort(sorted.begin(), sorted.end());
    const qint64 upper = sorted[sorted.size() / 2];
    const qint64 lower = sorted[(sorted.size() - 1) / 2];
    return std::abs(lower) <= std::abs(upper) ? lower : upper;
}

ShareOffset::Trust ShareOffset::trust() const
{
    const qint64 apart = std::abs(ms());
    return apart > askAbove ? Trust::Ask : apart > warnAbove ? Trust::Warn : Trust::Good;
}

} // namespace fairlead
