#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QPushButton;

namespace fairlead::ui {

class DataTable;
class HistoryModel;
class Label;

/// Every change of a record, the newest on top, and a button that brings an earlier value back.
class HistoryPane : public QWidget
{
    Q_OBJECT
public:
    HistoryPane(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void show(const Record& record);
    int count() const;
    void focusList();

private:
    void showButton();
    void restore();

    const Theme& m_theme;
    Session& m_session;
    HistoryModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    Label* m_note = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace fairlead::ui
