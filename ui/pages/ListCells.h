#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QAction>

class QKeyEvent;

namespace fairlead::ui {

class CellEditing;
class DataTable;
class ListCopy;
class ListPaste;
class RangeFigures;
class RecordListModel;

/// The cells of a list as a person works through them: edited in place, copied, pasted over, emptied; and what the
/// status line says of them.
class ListCells : public QObject
{
    Q_OBJECT
public:
    ListCells(const Theme& theme, Session& session, RecordListModel& model, DataTable& table);

    /// To copy, to paste, to edit the current cell: for the menu and the palette.
    QList<QAction*> actions() const;
    /// What the status line says instead of the keys; empty = nothing.
    QString note() const;
    /// A key of the page; false: it means something else there.
    bool handleKey(const QKeyEvent& event);

signals:
    void told(const QString& icon, const QString& sentence);
    void noteChanged();

private:
    void label();
    void note(const QString& sentence);

    RecordListModel& m_model;
    DataTable& m_table;
    CellEditing* m_editing;
    RangeFigures* m_figures;
    ListCopy* m_copy;
    ListPaste* m_paste;
    QAction* m_edit;
    QString m_sentence; ///< of the cell that is stood on
};

} // namespace fairlead::ui
