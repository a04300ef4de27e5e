#pragma once
#include "theme/Marks.h"
#include "theme/Theme.h"
#include "widgets/EmptyNote.h"

#include <QListView>
#include <functional>

namespace fairlead::ui {

/// One line of a timeline as it is drawn.
struct TimelineItem
{
    QString key = {}; ///< the same line has the same key: its height is remembered by it
    bool heading = false;
    QString icon = {};
    Ink iconInk = Ink::TextMuted;
    std::optional<marks::Next> next = {}; ///< the sign of a planned line instead of the icon
    QString title = {};
    QString meta = {};
    Ink metaInk = Ink::TextMuted;
    QString text = {}; ///< the first lines of it are shown
    bool unread = false; ///< lit, and its title strong
    bool checkable = false; ///< a task that can be done: a click on its disc does it
};

/// A list of what happened, of any length: disc with sign, a line through the discs, title, date, words. Enter or click
/// opens a line, Space or a click on its disc does a task. Letters go to the page: they are its keys.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    using Reader = std::function<TimelineItem(const QModelIndex&)>;
    TimelineView(const Theme& theme, Reader reader, QWidget* parent = nullptr);

    TimelineItem itemAt(const QModelIndex& index) const { return m_reader(index); }
    const Theme& theme() const { return m_theme; }
    /// Where the disc of a line is, within the line's rectangle.
    QRect discIn(const QRect& line) const;
    void setModel(QAbstractItemModel* model) override;
    /// Shown while there is nothing to show; both empty = nothing.
    void setEmptyText(const QString& title, const QString& sentence);
    /// Words run no further than this: in a wide page the list stands in its middle, its scroll bar at the edge.
    void setWidest(Size widest);
    /// Keeps the place over a reset of the model (what it shows is the same, only newer).
    void keepPlace();

signals:
    void opened(const QModelIndex& index);
    void checked(const QModelIndex& index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void centre();

    const Theme& m_theme;
    Reader m_reader;
    EmptyNote m_emptyNote;
    QString m_current; ///< key of the current line before a reset
    int m_scroll = 0;
    std::optional<Size> m_widest;
};

} // namespace fairlead::ui
