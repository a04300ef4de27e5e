#pragma once
#include "BenchFolder.h"

#include "store/Workspace.h"

namespace fairlead {

class RawDatabase;

/// A workspace of n opportunities with four stage events each, on the whole, that led it to where it is, and for every
/// second one a change of its amount. A pattern of each
/// is written by Fairlead; the others are copies of it with other values, written by SQLite alone, since the bench
/// wants them read.
class DealBase
{
public:
    DealBase(const BenchFolder& folder, qint64 n);
    ~DealBase();

    Workspace& workspace() { return *m_workspace; }
    void close() { m_workspace.reset(); } ///< so that a window can open it
    qint64 n() const { return m_n; }
    QString path() const { return m_path; }
    /// The id of a made-up record; deals are of `dealKind`, numbered from 1.
    static QByteArray idOfNumber(char kind, qint64 number);
    static constexpr char dealKind = 1;

private:
    struct Pattern
    {
        Record pipeline;
        std::vector<Record> stages; ///< four open ones, won, lost
        std::vector<Record> people;
    };
    Pattern writePattern();
    void writeCopies(const Pattern& pattern);
    void writeMoves(RawDatabase& raw, const Pattern& pattern);
    void writeChanges(RawDatabase& raw);
    Record add(Record record);

    qint64 m_n;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace fairlead
