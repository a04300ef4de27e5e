#include "models/NewsModel.h"

#include "models/NewsText.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

NewsModel::NewsModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_keeper(NewsKeeper::of(session))
{
    connect(&m_keeper, &NewsKeeper::changed, this, &NewsModel::reload);
    connect(&session, &Session::languageChanged, this, &NewsModel::reload);
    reload();
}

void NewsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const NewsItem& item : m_keeper.items())
        if (m_keeper.isUnread(item)) append(item, tr("Not read yet"), true);
    const NewsText text(m_session);
    for (const NewsItem& item : m_keeper.items())
        if (!m_keeper.isUnread(item)) append(item, text.day(QDateTime::fromMSecsSinceEpoch(item.at).date()), false);
    endResetModel();
}

void NewsModel::append(const NewsItem& item, const QString& heading, bool unread)
{
    if (m_rows.empty() || m_rows.back().heading != heading) m_rows.push_back({ heading, {}, false });
    m_rows.push_back({ heading, item, unread });
}

int NewsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

const NewsItem* NewsModel::itemAt(int row) const
{
    const auto& item = m_rows[size_t(row)].item;
    return item ? &*item : nullptr;
}

bool NewsModel::isUnread(int row) const { return m_rows[size_t(row)].unread; }

Qt::ItemFlags NewsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return itemAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant NewsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    const Row& row = m_rows[size_t(index.row())];
    if (!row.item) return row.heading;
    const NewsText text(m_session);
    const QString sentence = text.sentence(*row.item);
    if (role == Qt::DisplayRole) return sentence;
    const QString whole = QStringList { sentence, text.detail(*row.item), text.moment(*row.item) }.join(u", "_s);
    return row.unread ? tr("Unread: %1", "for screen readers").arg(whole) : whole;
}

} // namespace fairlead::ui
