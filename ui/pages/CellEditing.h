#pragma once
#include "pages/FactEditors.h"

#include <QPointer>

namespace fairlead::ui {

class CellEditor;
class DataTable;
class RecordListModel;

/// Changes cells of a list where they stand. F2 opens the editor of the cell's kind; Enter keeps and goes down, Tab
/// keeps and goes right, Esc takes back, the mouse elsewhere keeps. The editor belongs to the record: it goes along
/// with its row, and the rows stay where they are while the person goes through them.
class CellEditing : public QObject
{
    Q_OBJECT
public:
    CellEditing(const Theme& theme, Session& session, RecordListModel& model, DataTable& table);

    void edit(const QModelIndex& index);
    bool isEditing() const;
    /// Keeps what is being typed. False: it was refused, and the editor says so.
    bool keep();

signals:
    void noted(const QString& sentence); ///< why a cell is not edited
    void editingChanged();

private:
    QString whyNot(const QModelIndex& index) const;
    bool isGone() const;
    void takeBack();
    bool endsDeal(const Field& field);
    void leave(FactEditors::Exit exit);
    void close();
    void go(FactEditors::Exit exit);
    void place();
    void lookAround(const QWidget* now);
    QModelIndex cell() const;

    const Theme& m_theme;
    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    QPointer<CellEditor> m_editor;
    Record m_record; ///< that is being edited
    QString m_field;
};

} // namespace fairlead::ui
