#pragma once
#include "insight/SyncNews.h"

#include <QSet>

namespace fairlead::ui {

/// Which news a person has read: all up to a place in the order of arrival, and some after it one by one. Value type;
/// kept as text with the workspace. Pure.
class NewsRead
{
public:
    static NewsRead fromText(const QString& text);
    QString text() const;

    bool covers(const NewsItem& item) const;
    void add(const NewsItem& item) { m_ones.insert(item.key()); }
    /// Everything up to a place and a conflict.
    void addAll(qint64 place, qint64 conflict);
    bool operator==(const NewsRead&) const = default;

private:
    qint64 m_place = 0;
    qint64 m_conflict = 0;
    QSet<QString> m_ones; ///< keys of those behind them
};

} // namespace fairlead::ui
