#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QAction>

namespace fairlead::ui {

class DataTable;
class RecordListModel;

/// Copies the chosen rows of a list into the clipboard as its columns show them, as text with tabs and as an HTML
/// table. Read beside the person; a later copy wins.
class ListCopy : public QObject
{
    Q_OBJECT
public:
    ListCopy(const Theme& theme, Session& session, RecordListModel& model, DataTable& table);

    /// With heads (Ctrl+C) and without (Ctrl+Shift+C).
    const QList<QAction*>& actions() const { return m_actions; }
    static constexpr size_t mostRows = 50'000; ///< more is for a file

signals:
    void told(const QString& icon, const QString& sentence);

private:
    void label();
    void copy(bool withHeads);

    Session& m_session;
    RecordListModel& m_model;
    DataTable& m_table;
    QList<QAction*> m_actions;
};

} // namespace fairlead::ui
