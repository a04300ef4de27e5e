#pragma once
#include "models/TodayModel.h"
#include "pages/Page.h"
#include "widgets/RowList.h"

class QHBoxLayout;
class QVBoxLayout;

namespace fairlead::ui {

class Label;
class PageHead;
class Panel;
class PickerButton;

/// The first page of the day: appointments in order, tasks that are due, deals that need attention, the days ahead.
/// Everything opens by a click; tasks and care are finished in
/// place, visits checked in and out.
class TodayPage : public Page
{
    Q_OBJECT
public:
    TodayPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    void focusFirst() override;
    TodayModel& model() { return m_model; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Part
    {
        Panel* panel = nullptr;
        RowList* rows = nullptr;
        QAction* more = nullptr;
    };
    Part addPart(const char* name);
    void build();
    void arrange();
    void label();
    void fillPeople();
    void refresh();
    void showAgenda();
    void showTasks();
    void showDeals();
    void showWeek();
    RowList::Row rowOf(const CalendarItem& item) const;
    RowList::Row rowOf(const Record& task) const;
    RowList::Row noteRow(const Record& note) const;
    RowList::Row measureRow(const Record& measure) const;
    QString titleOf(const char* type, const RecordId& id) const;
    void open(const QString& id);
    void postpone();
    void finish(const QString& id);
    void stepVisit();
    void showMenu(const QPoint& point);
    std::optional<CalendarItem> chosenAppointment() const;

    TodayModel m_model;
    PageHead* m_head = nullptr;
    QAction* m_time = nullptr; ///< where the week went
    QWidget* m_hint = nullptr;
    Label* m_hintText = nullptr;
    PickerButton* m_people = nullptr;
    QWidget* m_body = nullptr;
    QHBoxLayout* m_grid = nullptr;
    QList<QVBoxLayout*> m_columns;
    Part m_agenda;
    Part m_tasks;
    Part m_deals;
    Part m_week;
    bool m_narrow = false;
};

} // namespace fairlead::ui
