#pragma once
#include "models/NewsKeeper.h"

#include <QAbstractListModel>

namespace fairlead::ui {

/// News for who sits here as a list: what is not read yet under a heading of its own, then the rest by day.
class NewsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit NewsModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null for headings.
    const NewsItem* itemAt(int row) const;
    bool isUnread(int row) const;

private:
    struct Row
    {
        QString heading;
        std::optional<NewsItem> item; ///< nothing: a heading
        bool unread = false;
    };
    void reload();
    void append(const NewsItem& item, const QString& heading, bool unread);

    Session& m_session;
    NewsKeeper& m_keeper;
    std::vector<Row> m_rows;
};

} // namespace fairlead::ui
