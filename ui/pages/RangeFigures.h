#pragma once
#include "models/RangeSum.h"
#include "models/Session.h"

#include <QTimer>

namespace fairlead::ui {

class DataTable;
class RecordListModel;

/// What the status line says of a range of cells: how many, their sum and mean, as a spreadsheet does.
class RangeFigures : public QObject
{
    Q_OBJECT
public:
    RangeFigures(Session& session, RecordListModel& model, DataTable& table);

    const QString& words() const { return m_words; }
    /// The row numbers of a range, from above; headings left out.
    static std::vector<qint64> rowsOf(const RecordListModel& model, int top, int bottom);
    /// The fields of a list's columns.
    static QStringList fieldsOf(const RecordListModel& model, const QList<int>& columns);

signals:
    void changed();

private:
    void count();
    QString wordsOf(const RangeSum& sum, qint64 cells) const;
    void say(const QString& words);

    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    QString m_words;
    QTimer m_soon; ///< gathers the steps of a drag
    static constexpr int mostRows = 100'000; ///< that are read for a sum
};

} // namespace fairlead::ui
