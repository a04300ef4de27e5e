#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QFrame>

class QLineEdit;

namespace fairlead::ui {

/// Asks, beside a task that is done, what came of it: Enter does the task, with or without words; Esc leaves it open.
/// Deletes itself when closed.
class OutcomePopup : public QFrame
{
    Q_OBJECT
public:
    OutcomePopup(const Theme& theme, Session& session, const Record& task, QWidget* parent);

    void openAt(const QPoint& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void finish();

    const Theme& m_theme;
    Session& m_session;
    Record m_task;
    QLineEdit* m_outcome = nullptr;
};

} // namespace fairlead::ui
