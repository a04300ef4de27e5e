#pragma once
#include "models/CalendarModel.h"
#include "pages/CalendarLook.h"

#include <QAbstractScrollArea>

namespace fairlead::ui {

/// What the views of a calendar have in common: one thing is chosen, a caret says where the keyboard is, things are
/// dragged, drawn, copied and dropped by mouse and by keys. The views say where what is; the page says what happens.
class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    CalendarView(const Theme& theme, const CalendarModel& model, QWidget* parent);

    const CalendarItem* chosen() const;
    void choose(const CalendarItem* item);
    /// Where the keyboard is: half an hour, or a day.
    const CalendarPlace& caret() const { return m_caret; }
    void setCaret(const CalendarPlace& place);
    /// Where a place is seen, in the viewport.
    virtual QRect rectOf(const CalendarPlace& place) const = 0;
    virtual QRect rectOf(const CalendarItem& item) const = 0;
    /// The model has something else to show.
    virtual void refresh();

    static constexpr const char* taskMime = "application/x-fairlead-task";

signals:
    void chosenChanged();
    void opened(const fairlead::CalendarItem& item);
    void placed(const fairlead::CalendarItem& item, const fairlead::ui::CalendarPlace& to);
    void copied(const fairlead::CalendarItem& item, const fairlead::ui::CalendarPlace& to);
    void drawn(const fairlead::ui::CalendarPlace& place); ///< something new is wanted there
    void taskDropped(const fairlead::RecordId& task, const fairlead::ui::CalendarPlace& to);
    void menuWanted(const fairlead::CalendarItem& item, const QPoint& globalPoint);
    void removeWanted(const fairlead::CalendarItem& item);
    void finishWanted(const fairlead::CalendarItem& item);
    void dayWanted(QDate day);
    void turned(int direction); ///< the keys left the days that are shown

protected:
    enum class Grip { None, Whole, Start, End };
    struct Hit
    {
        const CalendarItem* item = nullptr;
        Grip grip = Grip::None;
    };
    virtual Hit hitAt(const QPoint& point) const = 0;
    /// The day, and in hours the minute, below a point; nothing beside them.
    virtual std::optional<CalendarPlace> placeAt(const QPoint& point) const = 0;
    /// The caret after an arrow key; nothing: it leaves the period.
    virtual std::optional<CalendarPlace> caretAfter(int key) const = 0;
    /// False: days only, a drag leaves the time as it is.
    virtual bool hasHours() const { return false; }
    /// How far Alt and an arrow move: days and minutes.
    virtual std::pair<int, int> stepOf(int key) const;
    /// A press on something that is neither item nor day; true: done.
    virtual bool pressOther(const QPoint&) { return false; }
    /// What is being dragged or drawn, and its words.
    std::optional<CalendarPlace> ghost() const;
    QString ghostText() const;
    bool isDragged(const CalendarItem& item) const;

    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    const Theme& m_theme;
    const CalendarModel& m_model;
    CalendarLook m_look;

private:
    struct Key
    {
        RecordId record;
        QDate seriesDay;
        bool operator==(const Key&) const = default;
    };
    struct Drag
    {
        Grip grip = Grip::None; ///< None with `from`: something new is drawn
        CalendarItem item;
        QPoint pressed;
        CalendarPlace from;
        CalendarPlace now;
        bool active = false;
        bool copies = false;
        int minutes = 0; ///< of a task that comes from elsewhere
        QString text;
    };
    static Key keyOf(const CalendarItem& item) { return { item.record, item.seriesDay }; }
    CalendarPlace target() const;
    void showCursor(const QPoint& point);
    void scrollNear(const QPoint& point);
    void finishDrag();
    void moveCaret(int key);
    void nudge(int key);
    void stretch(int key);
    bool stepChosen(bool next);
    bool commandKey(QKeyEvent* event);
    void announce();
    void takeDragged(const QMimeData& data, const QPoint& point);

    std::optional<Key> m_chosen;
    std::optional<CalendarItem> m_copied;
    std::optional<Drag> m_drag;
    CalendarPlace m_caret;
};

} // namespace fairlead::ui
