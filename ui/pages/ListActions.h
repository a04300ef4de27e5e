#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QUrl>

namespace fairlead::ui {

class DataTable;
class RecordListModel;

/// What a person does to the rows of a list: open, create, delete, move to a stage. Everything can be undone.
class ListActions : public QObject
{
    Q_OBJECT
public:
    ListActions(const Theme& theme, Session& session, RecordListModel& model, DataTable& table);

    void open(int row);
    void create();
    void removeChosen();
    /// What only this kind of records has, with its keys: for the page, its menu and the palette.
    const QList<QAction*>& own() const { return m_own; }
    /// The menu of the chosen rows, at a place of the screen; nothing if there are none.
    void showMenu(const QPoint& place);

signals:
    void asked(const QUrl& address); ///< a record is to be opened

private:
    void show(const Record& record);
    std::vector<RecordId> chosen() const;
    void moveChosen();
    void label();

    const Theme& m_theme;
    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    const RecordType& m_type;
    QList<QAction*> m_own;
    QAction* m_move = nullptr; ///< of deals only
};

} // namespace fairlead::ui
