#pragma once
#include "base/RecordId.h"

#include <QHash>
#include <QObject>
#include <QPoint>
#include <QTimer>
#include <vector>

class QMouseEvent;

namespace fairlead::ui {

class BoardList;
class BoardView;
class CardGhost;

/// Moves cards by mouse, or as a picture of a move by keys: the ghost follows the pointer, the column below is lit and
/// shows where the cards will stand, edges scroll. The board decides by signal; then they glide there or back.
class BoardDrag : public QObject
{
    Q_OBJECT
public:
    explicit BoardDrag(BoardView& board);

    void watch(BoardList* list, int place);
    bool isActive() const { return m_active; }
    /// Ends a drag without dropping: the cards glide back.
    void cancel();
    void settle();
    void goBack();
    void stop(); ///< at once, when the columns go away

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(BoardList* list, int place, const QMouseEvent& event);
    bool drag(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    void begin();
    void follow();
    void scrollAtEdges();
    void showDropRow(int place);
    void setMoving(std::vector<RecordId> ids);
    void finish();
    QPoint placeOf(const RecordId& id) const; ///< of a card, in the board

    BoardView& m_board;
    CardGhost* m_ghost;
    QTimer m_scrolling;
    QHash<QObject*, int> m_viewports;
    BoardList* m_list = nullptr; ///< in which the button went down
    int m_from = -1;
    int m_row = -1;
    bool m_active = false;
    bool m_onWay = false; ///< dropped or given up, the ghost glides
    QPoint m_pressed; ///< on the screen
    QPoint m_pointer;
    QPoint m_hold; ///< of the pointer in the card
    QPoint m_home; ///< of the card, in the board
    RecordId m_lead; ///< the card under the pointer
    std::vector<RecordId> m_ids;
};

} // namespace fairlead::ui
