#pragma once
#include "store/SyncStore.h"
#include "sync/BatchFile.h"

#include <map>

namespace fairlead {

/// How far somebody has come: of every stream the last batch that is in.
struct VectorPoint
{
    quint64 seq = 0;
    quint64 head = 0;
    bool operator==(const VectorPoint&) const = default;
};

/// Of a stream that has split in two the higher branch has a point of its own; which of the other are in stands in
/// branches().
class Vector
{
public:
    Vector() = default;
    /// What this workspace has of everybody.
    explicit Vector(const std::vector<StreamState>& streams);
    explicit Vector(const std::vector<VectorEntry>& entries);
    /// As text() wrote it; what cannot be read is left out.
    static Vector fromText(const QString& text);
    QString text() const;

    const std::map<StreamId, VectorPoint>& points() const { return m_points; }
    quint64 branches() const { return m_branches; }
    void setBranches(quint64 branches) { m_branches = branches; }
    quint64 seqOf(const StreamId& stream) const;
    void set(const StreamId& stream, VectorPoint point);
    void merge(const Vector& later); ///< the further point of each; its branches stay
    /// What differs from an earlier one, as a header carries it.
    std::vector<VectorEntry> since(const Vector& earlier) const;
    bool operator==(const Vector&) const = default;

private:
    std::map<StreamId, VectorPoint> m_points;
    quint64 m_branches = 0;
};

} // namespace fairlead
