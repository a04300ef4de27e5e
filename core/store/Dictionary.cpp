#include "store/Dictionary.h"

namespace fairlead {

Dictionary::Dictionary(Connection& connection, const QByteArray& table)
    : m_connection(connection)
    , m_table(table)
{
}

void Dictionary::reload() { m_loaded = false; }

void Dictionary::load()
{
    if (m_loaded) return;
    m_indexes.clear();
    m_values.clear();
    Statement rows = m_connection.prepare("SELECT idx, value FROM " + m_table);
    while (rows.step()) {
        const auto index = quint32(rows.integer(0));
        const QByteArray value = rows.blob(1);
        m_indexes.insert(value, index);
        m_values.insert(index, value);
    }
    m_loaded = true;
}

quint32 Dictionary::indexOf(const QByteArray& value)
{
    load();
    const auto known = m_indexes.constFind(value);
    if (known != m_indexes.constEnd()) return *known;
    {
        // The journal adds origins of its own accord.
        Statement present = m_connection.prepare("SELECT idx FROM " + m_table + " WHERE value=?");
        present.bind(1, value);
        if (present.step()) return remember(quint32(present.integer(0)), value);
    }
    Statement add = m_connection.prepare("INSERT INTO " + m_table + "(value) VALUES(?)");
    add.bind(1, value).run();
    return remember(quint32(m_connection.lastInsertRow()), value);
}

quint32 Dictionary::remember(quint32 index, const QByteArray& value)
{
    m_indexes.insert(value, index);
    m_values.insert(index, value);
    return index;
}

QByteArray Dictionary::valueOf(quint32 index)
{
    load();
    const auto known = m_values.constFind(index);
    if (known != m_values.constEnd()) return *known;
    Statement present = m_connection.prepare("SELECT value FROM " + m_table + " WHERE idx=?");
    present.bind(1, qint64(index));
    if (!present.step()) return {};
    const QByteArray value = present.blob(0);
    remember(index, value);
    return value;
}

} // namespace fairlead
