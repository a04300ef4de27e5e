#pragma once
#include "pages/ListPage.h"
#include "widgets/Cell.h"

namespace fairlead::ui {

class TaskLine;

/// The list of tasks, with a line above it that adds one, and a box that finishes them.
class TasksPage : public ListPage
{
    Q_OBJECT
public:
    TasksPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    QList<KeyHint> hints() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    Cell statusCell(const QModelIndex& index) const;
    Cell dueCell(const QModelIndex& index) const;
    Cell linkCell(const QModelIndex& index) const;
    std::vector<RecordId> chosen() const;
    void press(const QModelIndex& index, const QPoint& point);
    void finishWithOutcome();

    DataTable* m_table;
    TaskLine* m_line;
};

} // namespace fairlead::ui
