#pragma once
#include "models/Session.h"
#include "widgets/Panel.h"

class QAction;

namespace fairlead::ui {

class RowList;

/// What a manager says about a deal and what is answered, the newest first. A note opens to be answered.
class CoachingPanel : public Panel
{
    Q_OBJECT
public:
    CoachingPanel(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void show(const std::vector<Record>& comments, const Record& about);

private:
    void label();
    void fill();
    void open(const QString& id);

    const Theme& m_looks;
    Session& m_session;
    Record m_about;
    std::vector<Record> m_comments;
    QAction* m_add;
    RowList* m_rows = nullptr;
};

} // namespace fairlead::ui
