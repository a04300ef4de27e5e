#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QAction;

namespace fairlead::ui {

class AlertButton;
class PersonButton;
class SearchBox;

/// What the top bar triggers. All but `undoList`, `sync` and `alerts` are required; each is owned by the window.
struct TopBarActions
{
    QAction* back = nullptr;
    QAction* forward = nullptr;
    QAction* search = nullptr;
    QAction* create = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* undoList = nullptr; ///< null: none
    QAction* sync = nullptr;
    QAction* alerts = nullptr;
    QAction* person = nullptr;
};

/// Back and forward, the search box, New, undo and redo, sync state, alerts, person.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Theme& theme, const TopBarActions& actions, QWidget* parent = nullptr);

    void setAlertCount(int count);
    void setPerson(const QString& name, const QImage& photo = {});
    QSize sizeHint() const override;

signals:
    /// The search box was used: `text` is what was typed into it already, mostly nothing.
    void searchRequested(const QString& text);

private:
    const Theme& m_theme;
    SearchBox* m_search = nullptr;
    AlertButton* m_alerts = nullptr;
    PersonButton* m_person = nullptr;
};

} // namespace fairlead::ui
