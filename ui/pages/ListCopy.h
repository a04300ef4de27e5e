#pragma once
#include "models/CellCopy.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QAction>

namespace fairlead::ui {

class DataTable;
class RecordListModel;

/// Copies the range of cells, or the rows that are chosen by their boxes, into the clipboard: what a spreadsheet reads
/// as numbers and days. Read beside the person; a later copy wins.
class ListCopy : public QObject
{
    Q_OBJECT
public:
    ListCopy(const Theme& theme, Session& session, RecordListModel& model, DataTable& table);

    /// Without heads (Ctrl+C) and with (Ctrl+Shift+C).
    const QList<QAction*>& actions() const { return m_actions; }
    static constexpr size_t mostRows = 50'000; ///< more is for a file

signals:
    void told(const QString& icon, const QString& sentence);

private:
    struct Wanted
    {
        QList<int> columns;
        std::vector<qint64> rows;
    };
    Wanted wanted() const;
    CellCopy cells(const QList<int>& columns, bool withHeads) const;
    void label();
    void copy(bool withHeads);
    void put(const CellCopy::Copied& copied, qsizetype columns, bool cut);

    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    QList<QAction*> m_actions;
};

} // namespace fairlead::ui
