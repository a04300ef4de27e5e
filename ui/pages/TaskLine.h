#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;

namespace fairlead::ui {

class Label;

/// A line in which a task is written as one says it: "send plan fri". Shows what it understood while it is typed;
/// Enter adds it and leaves the line for the next one, Esc goes back.
class TaskLine : public QWidget
{
    Q_OBJECT
public:
    TaskLine(const Theme& theme, Session& session, QWidget* parent);

    void label();
    void focusLine();

signals:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& text);
    void add();

    const Theme& m_theme;
    Session& m_session;
    QLineEdit* m_edit = nullptr;
    Label* m_meaning = nullptr;
};

} // namespace fairlead::ui
