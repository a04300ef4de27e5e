#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QObject>

class QMenu;

namespace fairlead::ui {

class DataTable;
class RecordListModel;

/// What a person does to the rows of a list: open, create, delete, move to a stage. Everything acts at once and can be
/// undone.
class ListActions : public QObject
{
    Q_OBJECT
public:
    ListActions(const Theme& theme, Session& session, RecordListModel& model, DataTable& table);

    void open(int row);
    void create();
    void removeChosen();
    /// The menu of the chosen rows, at a place of the screen; nothing if there are none.
    void showMenu(const QPoint& place);

private:
    void show(const Record& record);
    std::vector<RecordId> chosen() const;
    void addStages(QMenu* menu);
    void moveChosen(const RecordId& stage, const QString& stageName);

    const Theme& m_theme;
    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    const RecordType& m_type;
};

} // namespace fairlead::ui
