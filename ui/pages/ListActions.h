#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QAction>
#include <QUrl>

namespace fairlead::ui {

class DataTable;
class RecordListModel;

/// What a person does to the rows of a list: open, create, delete, move to a stage, convert or reject a lead.
/// Everything can be undone.
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
    /// To leads that what customers bought suggests; null for lists of other records.
    QAction* suggested() const;
    /// What can be done with several at once: for the bar of the chosen.
    QList<QAction*> forMany() const;
    /// What else the menu offers: to copy the rows.
    void setFurther(const QList<QAction*>& further) { m_further = further; }
    /// The menu of the chosen rows, at a place of the screen; nothing if there are none.
    void showMenu(const QPoint& place);

signals:
    void told(const QString& sentence); ///< why nothing happened
    void asked(const QUrl& address); ///< a record is to be opened

private:
    QAction* add(const QString& name, const QString& icon, const QKeySequence& keys, void (ListActions::*act)());
    void show(const Record& record);
    void addQuick();
    void openSuggested();
    void changeChosen();
    void changeChosenField(const QString& field);
    std::vector<qint64> chosen() const;
    std::vector<Record> chosenRecords() const;
    void moveChosen();
    void startMeeting();
    void convertChosen();
    void rejectChosen();
    void label();

    const Theme& m_theme;
    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    const RecordType& m_type;
    QList<QAction*> m_own;
    QList<QAction*> m_quick; ///< one field each, by their names
    QList<QAction*> m_further;
    QAction* m_change = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace fairlead::ui
