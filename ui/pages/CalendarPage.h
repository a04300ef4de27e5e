#pragma once
#include "models/CalendarActs.h"
#include "models/CalendarModel.h"
#include "pages/Page.h"

#include <QPointer>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace fairlead::ui {

class CalendarGrid;
class CalendarLine;
class CalendarSide;
class CalendarView;
class PageHead;
class PickerButton;
class SegmentedSwitch;

/// The calendar of a person, a team or everybody: six views of the same things, worked in by mouse and keyboard.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    CalendarPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    QString rightText() const override;
    void focusFirst() override;
    void print(PrintReady ready) override;
    CalendarModel& model() { return m_model; }
    CalendarView& view() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildHead();
    void label();
    void fillWhose();
    void follow(CalendarView* view);
    void followSide();
    void show(CalendarMode mode, QDate anchor);
    void refresh();
    void askAt(const CalendarPlace& place);
    void createAt(const QString& line, const CalendarPlace& place, bool withForm);
    void place(const CalendarItem& item, const CalendarPlace& to);
    void remove(const CalendarItem& item);
    void finish(const CalendarItem& item);
    void plan(const RecordId& task);
    void open(const CalendarItem& item);
    void openRecord(const QString& type, const RecordId& id);
    void showMenu(const CalendarItem& item, const QPoint& point);
    void addStates(QMenu& menu, const CalendarItem& item);
    /// Of a series: asks beside it whether this one or all are meant.
    void askReach(
        const CalendarItem& item, const QString& one, const QString& all, std::function<void(CalendarActs::Reach)> act);

    CalendarModel m_model;
    CalendarActs m_acts;
    PageHead* m_head = nullptr;
    QPushButton* m_today = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QToolButton* m_sideSwitch = nullptr;
    QWidget* m_switchPlace = nullptr;
    SegmentedSwitch* m_modes = nullptr;
    PickerButton* m_whose = nullptr;
    QStackedWidget* m_views = nullptr;
    CalendarGrid* m_grid = nullptr;
    CalendarView* m_month = nullptr;
    CalendarView* m_agenda = nullptr;
    CalendarSide* m_side = nullptr;
    QPointer<CalendarLine> m_line;
};

} // namespace fairlead::ui
