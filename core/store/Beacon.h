#pragma once
#include "store/RowStore.h"

namespace fairlead {

/// A sum over all rows of a workspace that comes out the same wherever the same operations have been folded, in any
/// order (sync.md 3.27): per row and group the hash of who stands there, since when, and what. Kept up to date row by
/// row; two laptops that know the same and differ in it have found a bug.
class Beacon
{
public:
    void add(const Beacon& other)
    {
        m_low += other.m_low;
        m_high += other.m_high;
    }
    void remove(const Beacon& other)
    {
        m_low -= other.m_low;
        m_high -= other.m_high;
    }
    QByteArray bytes() const; ///< 16 of them
    static std::optional<Beacon> fromBytes(const QByteArray& bytes);
    bool operator==(const Beacon&) const = default;

    /// What one row gives to it. Only what the fold of operations tells goes in: no row number, no visibility, nothing
    /// that depends on the order of arrival.
    static Beacon ofRow(const StoredRow& row, const RowStore& rows);
    /// What one group of a row gives to it. `born`: the stamp of the row itself.
    static Beacon ofGroup(const RecordType& type, const RecordId& row, const FieldGroup& group, const Stamp& stamp,
        const Stamp& born, const Cells& cells);
    /// Of all rows of all types.
    static Beacon ofAll(RowStore& rows);

private:
    template <typename CellAt>
    void addGroup(const RecordType& type, const RecordId& row, const FieldGroup& group, const Stamp& stamp,
        const Stamp& born, size_t count, CellAt&& cellAt);
    void addHash(const RecordId& row, const char* data, size_t size);

    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace fairlead
