#include "sync/Vector.h"

#include "sync/SharePlaces.h"

namespace fairlead {

namespace {
const QString branchesWord = QStringLiteral("branches");
}

Vector::Vector(const std::vector<StreamState>& streams)
{
    for (const StreamState& stream : streams) {
        if (stream.applied) m_points[stream.id] = { stream.applied, headOf(stream.head) };
        m_branches ^= stream.branches;
    }
}

Vector::Vector(const std::vector<VectorEntry>& entries)
{
    for (const VectorEntry& entry : entries)
        m_points[{ entry.device, entry.incarnation }] = { entry.seq, entry.head };
}

Vector Vector::fromText(const QString& text)
{
    Vector vector;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList parts = line.split(u' ');
        if (parts.size() == 2 && parts[0] == branchesWord) vector.m_branches = parts[1].toULongLong(nullptr, 16);
        if (parts.size() != 4) continue;
        const auto device = SharePlaces::deviceNamed(parts[0]);
        const auto incarnation = SharePlaces::incarnationNamed(parts[1]);
        if (device && incarnation)
            vector.m_points[{ *device, *incarnation }] = { parts[2].toULongLong(), parts[3].toULongLong(nullptr, 16) };
    }
    return vector;
}

QString Vector::text() const
{
    QStringList lines;
    for (const auto& [stream, point] : m_points)
        lines.append(QStringList { SharePlaces::nameOf(stream.device), SharePlaces::nameOf(stream.incarnation),
            QString::number(point.seq), QString::number(point.head, 16) }
                         .join(u' '));
    if (m_branches) lines.append(branchesWord + u' ' + QString::number(m_branches, 16));
    return lines.join(u'\n');
}

quint64 Vector::seqOf(const StreamId& stream) const
{
    const auto at = m_points.find(stream);
    return at == m_points.end() ? 0 : at->second.seq;
}

void Vector::set(const StreamId& stream, VectorPoint point) { m_points[stream] = point; }

void Vector::merge(const Vector& later)
{
    for (const auto& [stream, point] : later.m_points)
        if (point.seq >= seqOf(stream)) m_points[stream] = point;
}

std::vector<VectorEntry> Vector::since(const Vector& earlier) const
{
    std::vector<VectorEntry> entries;
    for (const auto& [stream, point] : m_points) {
        const auto before = earlier.m_points.find(stream);
        if (before == earlier.m_points.end() || before->second != point)
            entries.push_back({ stream.device, stream.incarnation, point.seq, point.head });
    }
    return entries;
}

} // namespace fairlead
