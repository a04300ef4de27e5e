#include "insight/WordTable.h"

#include <algorithm>

namespace fairlead {

int WordTable::indexOf(std::string_view word)
{
    if (word.empty()) return -1;
    if (m_last >= 0 && word == std::string_view(m_lastWord.constData(), size_t(m_lastWord.size()))) return m_last;
    m_lastWord = QByteArray(word.data(), qsizetype(word.size()));
    const auto known = m_indexes.constFind(m_lastWord);
    if (known != m_indexes.constEnd()) return m_last = *known;
    m_last = int(m_names.size());
    m_names.append(QString::fromUtf8(m_lastWord));
    m_indexes.insert(m_lastWord, m_last);
    return m_last;
}

int WordTable::indexOf(QStringView word)
{
    const QByteArray bytes = word.toUtf8();
    return indexOf(std::string_view(bytes.constData(), size_t(bytes.size())));
}

QList<int> WordTable::sorted() const
{
    QList<int> order(m_names.size());
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [this](int a, int b) { return m_names[a] < m_names[b]; });
    return order;
}

} // namespace fairlead
