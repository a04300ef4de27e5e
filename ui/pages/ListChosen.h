#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QTimer>

namespace fairlead::ui {

class BulkBar;
class DataTable;
class ListActions;
class RecordListModel;

/// The rows that are chosen in a list, and the bar that tells of them while there are several.
class ListChosen : public QObject
{
    Q_OBJECT
public:
    ListChosen(const Theme& theme, Session& session, RecordListModel& model, DataTable& table, ListActions& actions);

    /// Of a list: the numbers of the chosen rows as they stand in it, else of the range of cells.
    static std::vector<qint64> rowsOf(const RecordListModel& model, const DataTable& table);

signals:
    void roomTaken(int pixels); ///< the bar covers so much of the list's foot; 0 = it has gone

private:
    qint64 count() const;
    void show();
    void showSum(qint64 chosen);
    QString words(const QList<Money>& sums) const;

    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    BulkBar* m_bar = nullptr;
    QTimer m_soon; ///< gathers a burst of changes
    static constexpr qint64 mostSummed = 20000; ///< rows that are read for a sum, unless all are chosen
};

} // namespace fairlead::ui
