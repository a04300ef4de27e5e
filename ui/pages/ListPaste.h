#pragma once
#include "models/PastePlan.h"
#include "theme/Theme.h"

#include <QAction>

namespace fairlead::ui {

class DataTable;
class PasteDialog;
class RecordListModel;

/// Pastes a table from the clipboard over the cells of a list (Ctrl+V), and empties a range of them (Del). What would
/// happen is shown first, unless it is nothing but emptying what may be empty.
class ListPaste : public QObject
{
    Q_OBJECT
public:
    ListPaste(const Theme& theme, Session& session, RecordListModel& model, DataTable& table);

    QAction* action() const { return m_action; }
    void empty();

signals:
    void told(const QString& icon, const QString& sentence);

private:
    void label();
    void paste();
    PasteRequest requestFor(QList<QStringList> lines) const;
    /// One cell fills a range, and so does a block that fits into it several times.
    void repeat(QList<QStringList>& lines) const;
    PasteDialog* ask(PasteRequest request);

    const Theme& m_theme;
    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    QAction* m_action;
};

} // namespace fairlead::ui
