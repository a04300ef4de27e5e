#pragma once
#include <QObject>
#include <QString>
#include <vector>

namespace fairlead::ui {

class DataTable;
class RecordListModel;

/// The person's place in a list: when its records changed and the rows come anew, the current cell stays with its
/// record and the record where it stands on the screen; the chosen rows stay chosen. Another question begins at its
/// first row.
class ListPlace : public QObject
{
    Q_OBJECT
public:
    ListPlace(RecordListModel& model, DataTable& table);

private:
    void remember();
    void restore();
    bool find();
    void chooseAgain();

    RecordListModel& m_model;
    DataTable& m_table;
    qint64 m_record = 0; ///< the current one; 0 = none
    QString m_field;
    int m_row = 0;
    int m_top = 0; ///< of its row on the screen, in pixels
    std::vector<qint64> m_chosen; ///< ascending
    static constexpr qint64 mostKept = 20'000; ///< chosen rows that are found again
};

} // namespace fairlead::ui
