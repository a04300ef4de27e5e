#pragma once
#include "insight/RepeatedNumbers.h"
#include "models/Session.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace fairlead::ui {

/// Numbers that stand on several records, as a table: those of one number below each other, the one that had it first
/// on top. Read beside the person, and anew when records change while it is followed.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Name, KindName, Created, Standing, Columns };

    explicit DuplicatesModel(Session& session, QObject* parent = nullptr);

    /// Nobody looks: changes only mark the table as old, and following again reads it.
    void setFollowing(bool following);
    bool isLoaded() const { return m_loaded; }
    const RepeatedNumber& at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();

private:
    void onChanged(const Change& change);
    void reload();
    QString createdText(const RepeatedNumber& row) const;

    Session& m_session;
    std::vector<RepeatedNumber> m_rows;
    bool m_following = false;
    bool m_old = true;
    bool m_loaded = false;
    QTimer m_again; ///< gathers a burst of changes into one question
};

} // namespace fairlead::ui
