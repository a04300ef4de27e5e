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
    Statement add = m_connection.prepare("INSERT INTO " + m_table + "(value) VALUES(?)");
    add.bind(1, value).run();
    const auto index = quint32(m_connection.lastInsertRow());
    m_indexes.insert(value, index);
    m_values.insert(index, value);
    return index;
}

QByteArray Dictionary::valueOf(quint32 index)
{
    load();
    return m_values.value(index);
}

} // namespace fairlead
