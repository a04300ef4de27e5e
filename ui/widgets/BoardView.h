#pragma once
#include "models/BoardModel.h"
#include "theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;

namespace fairlead::ui {

class BoardColumnView;
class BoardDrag;
class BoardKeys;
class BoardList;
class BoardStrip;

/// The columns of a board side by side and its strips at the right; choosing, dragging and moving by keys. What a drop
/// does the page decides: it is asked by dropped() and answers with settle() or refuse().
class BoardView : public QWidget
{
    Q_OBJECT
public:
    BoardView(const Theme& theme, BoardModel& model, QWidget* parent = nullptr);

    BoardModel& model() const { return m_model; }
    const Theme& theme() const { return m_theme; }
    BoardDrag& drag() const { return *m_drag; }

    /// Chosen cards in the order of columns, else the current one.
    std::vector<RecordId> chosen() const;
    int currentColumn() const; ///< where the keyboard is; the first column if nowhere
    /// Puts keyboard and choice on a card and brings it into view; nothing if it is not on the board.
    void choose(const std::vector<RecordId>& ids);
    void focusCards();
    /// The dropped cards glide to where they stand now, or back to where they came from.
    void settle();
    void refuse();

    // For drag and keys: places count columns and strips as the model does.
    BoardColumnView* columnView(int place) const { return m_columns.value(place); }
    BoardStrip* strip(int place) const { return m_strips.value(place); }
    BoardList* list(int place) const;
    int placeAt(const QPoint& global) const; ///< of column or strip; -1: between
    void showTarget(int place); ///< -1: none
    void bringIntoView(int place);
    void openStrips(bool open); ///< wide while cards are under way
    QScrollArea* scroll() const { return m_scroll; }

public slots:
    void setFolded(int place, bool folded);

signals:
    void dropped(const std::vector<fairlead::RecordId>& ids, int place);
    void opened(const fairlead::RecordId& id);
    void newWanted(int place);
    void endWanted(bool won); ///< the chosen cards shall be won, or lost
    void changeWanted(); ///< what the first chosen card says
    void stripClicked(int place);
    void menuWanted(const QPoint& global);
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void refresh();
    void addColumn(int place);
    void addStrip(int place);
    void placeStrips();
    QString foldedKey() const;

    const Theme& m_theme;
    BoardModel& m_model;
    QScrollArea* m_scroll;
    QHBoxLayout* m_row = nullptr;
    QHash<int, BoardColumnView*> m_columns;
    QHash<int, BoardStrip*> m_strips;
    bool m_stripsOpen = false;
    BoardDrag* m_drag;
    BoardKeys* m_keys;
};

} // namespace fairlead::ui
