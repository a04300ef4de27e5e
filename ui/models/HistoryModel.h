#pragma once
#include "models/Session.h"

#include <QAbstractTableModel>

namespace fairlead::ui {

/// All that happened to one record, a value a row, the newest on top: when, who, which field, from, to, in which edit.
/// What it was before can be brought back.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Before, After, Act, Columns };

    explicit HistoryModel(Session& session, QObject* parent = nullptr);

    /// Reads the history of a record; cheap, it hangs on the record alone.
    void show(const Record& record);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The value that a row had before, if that is another one than now; what to write on the button.
    std::optional<QString> restorable(int row) const;
    /// The edit that brings it back.
    std::optional<Edit> restore(int row) const;

private:
    struct Row
    {
        qint64 at = 0;
        RecordId person;
        QString action;
        QString editName;
        const Field* field = nullptr; ///< null: the record as a whole
        Cells before;
        Cells after;
    };
    QString valueText(const Row& row, const Cells& cells) const;
    QString whatText(const Row& row) const;

    Session& m_session;
    Record m_record;
    std::vector<Row> m_rows;
};

} // namespace fairlead::ui
