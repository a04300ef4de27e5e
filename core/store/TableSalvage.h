#pragma once
#include "store/Connection.h"

namespace fairlead {

/// Copies what can be read of one table of a damaged file. Where reading stops, it goes on from the other end, and
/// then in halves between the two, so that a page that is gone costs the rows on it and no others.
class TableSalvage
{
public:
    TableSalvage(Connection& from, Connection& to, const QByteArray& table);

    void run();
    /// Some of its pages could not be read.
    bool isBroken() const { return m_broken; }
    qint64 copied() const { return m_copied; }

private:
    struct Scan
    {
        bool complete = false;
        bool any = false;
        qint64 last = 0;
    };
    Scan scan(qint64 low, qint64 high, bool down);
    void range(qint64 low, qint64 high);
    void withoutRowid(); ///< from both ends only: its keys are no numbers to halve
    void copyRow(const Statement& row, int firstColumn);
    QList<QByteArray> columnsOf(Connection& connection) const;
    qint64 greatestRow();

    Connection& m_from;
    Connection& m_to;
    QByteArray m_table;
    QByteArray m_columns;
    QByteArray m_insert;
    int m_columnCount = 0;
    bool m_hasRowid = true;
    bool m_broken = false;
    qint64 m_copied = 0;
};

} // namespace fairlead
