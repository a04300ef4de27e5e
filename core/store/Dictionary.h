#pragma once
#include "store/Connection.h"

namespace fairlead {

/// Local small numbers for values that repeat in every row: the origins in clocks, the persons and import runs behind
/// a row. Kept in two-column tables (idx, value); the numbers never travel.
class Dictionary
{
public:
    Dictionary(Connection& connection, const QByteArray& table);

    quint32 indexOf(const QByteArray& value); ///< adds it if it is new
    QByteArray valueOf(quint32 index); ///< empty if there is none
    /// After a rollback: what was added meanwhile is forgotten, and read again when it is next asked for. Cannot fail:
    /// a rollback often comes from a disk that cannot be read either.
    void reload();

private:
    void load();
    quint32 remember(quint32 index, const QByteArray& value);

    Connection& m_connection;
    QByteArray m_table;
    bool m_loaded = false;
    QHash<QByteArray, quint32> m_indexes;
    QHash<quint32, QByteArray> m_values;
};

} // namespace fairlead
