#pragma once
#include <QHash>
#include <QStringList>
#include <string_view>

namespace fairlead {

/// The words met on a pass (currencies, sources), as small numbers: comparing and indexing by them is cheap.
class WordTable
{
public:
    int indexOf(std::string_view word); ///< adds it if it is new; -1 for an empty one
    int indexOf(QStringView word);
    const QString& name(int index) const { return m_names[index]; }
    int count() const { return int(m_names.size()); }
    QList<int> sorted() const; ///< indexes in the order of their words

private:
    QStringList m_names;
    QHash<QByteArray, int> m_indexes;
    QByteArray m_lastWord;
    int m_last = -1;
};

} // namespace fairlead
