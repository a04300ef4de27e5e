#pragma once
#include "models/Session.h"
#include "store/RecycleBin.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace fairlead::ui {

/// The recycle bin as a table, newest deletion on top: what, of which kind, when, by whom. Read beside the person, and
/// anew when records change while it is followed.
class BinModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, KindName, When, Who, Columns };

    explicit BinModel(Session& session, QObject* parent = nullptr);

    void setSearch(const QString& text);
    /// Only records of this type; empty = all. Asks nothing.
    void setKind(const QString& type);
    const QString& search() const { return m_search; }
    const QString& kind() const { return m_kind; }
    /// Nobody looks: changes only mark the table as old, and following again reads it.
    void setFollowing(bool following);
    bool isLoaded() const { return m_loaded; }
    /// The types of which something is there, in the order of the lists, and how many of each; the chosen kind is
    /// always among them.
    QList<std::pair<const RecordType*, int>> kinds() const;
    const BinEntry& entryAt(int row) const { return m_entries[m_rows[size_t(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();

private:
    void onChanged(const Change& change);
    void reload();
    void take(std::vector<BinEntry> entries);
    void pick();
    QString whenText(const BinEntry& entry) const;
    QString whoText(const BinEntry& entry) const;

    Session& m_session;
    std::vector<const RecordType*> m_types;
    QString m_search;
    QString m_kind;
    std::vector<BinEntry> m_entries; ///< of all kinds
    std::vector<size_t> m_rows; ///< of the chosen kind
    bool m_following = false;
    bool m_old = true;
    bool m_loaded = false;
    QTimer m_again; ///< gathers a burst of changes into one question
};

} // namespace fairlead::ui
