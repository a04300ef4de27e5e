#pragma once
#include "store/ChangeLog.h"

#include <QMutex>
#include <map>

namespace fairlead {

/// The first eight bytes of every title's sort key, by row number: enough to pick the few first of many hits without
/// reading them. One per workspace, shared by its readers; any thread. 8 bytes a row of the types that were asked for.
/// Follows edits by the rows they wrote.
class TitlePrefixes
{
public:
    /// Big-endian, so that numbers have the order of keys; a tie says nothing. 0: the row has no title, or is new.
    class Table
    {
    public:
        quint64 of(qint64 n) const { return size_t(n) < m_prefixes.size() ? m_prefixes[size_t(n)] : 0; }

    private:
        friend class TitlePrefixes;
        std::vector<quint64> m_prefixes;
        ChangeLog::Place m_place;
    };
    /// As `reader` sees the workspace, or newer.
    Result<std::shared_ptr<const Table>> of(const Reader& reader, const RecordType& type);
    static quint64 prefixOf(std::string_view key);

    static constexpr qint64 mostOperations = 5000; ///< more than these: the table is made anew

private:
    static Result<void> fill(const Reader& reader, const RecordType& type, Table& table);
    static Result<bool> follow(const Reader& reader, const RecordType& type, Table& table);

    QMutex m_mutex;
    std::map<quint16, std::shared_ptr<Table>> m_tables;
};

} // namespace fairlead
