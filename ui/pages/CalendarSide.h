#pragma once
#include "models/CalendarModel.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class Label;
class LayerRow;
class LooseTaskList;

/// Beside the calendar: its layers with their counts, and the tasks that have no time yet.
class CalendarSide : public QWidget
{
    Q_OBJECT
public:
    CalendarSide(const Theme& theme, CalendarModel& model, QWidget* parent);

    LooseTaskList* tasks() const { return m_tasks; }
    void label();
    QSize sizeHint() const override { return { m_theme.px(Size::CalendarSide), 0 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Theme& m_theme;
    CalendarModel& m_model;
    QList<LayerRow*> m_layers;
    Label* m_layersHead = nullptr;
    Label* m_tasksHead = nullptr;
    Label* m_count = nullptr;
    Label* m_hint = nullptr;
    LooseTaskList* m_tasks = nullptr;
};

} // namespace fairlead::ui
