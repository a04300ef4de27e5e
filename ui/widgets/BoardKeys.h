#pragma once
#include <QHash>
#include <QObject>

class QKeyEvent;

namespace fairlead::ui {

class BoardList;
class BoardView;

/// A board by keys: arrows choose across columns, Ctrl with left and right moves the chosen cards one column on, M
/// begins a move whose target the arrows choose, Enter ends and Escape gives up.
class BoardKeys : public QObject
{
    Q_OBJECT
public:
    explicit BoardKeys(BoardView& board);

    void watch(BoardList* list, int place);
    bool isMoving() const { return m_target >= 0; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(BoardList* list, int place, const QKeyEvent& event);
    bool pressMoving(int place, const QKeyEvent& event);
    bool step(int place, int by);
    int beside(int place, int by, bool strips) const;
    void setTarget(int place);
    void clear();

    BoardView& m_board;
    QHash<QObject*, int> m_places;
    int m_target = -1; ///< of a move under way; -1: none
};

} // namespace fairlead::ui
