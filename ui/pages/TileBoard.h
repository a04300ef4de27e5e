#pragma once
#include "pages/DashboardTile.h"

#include <QWidget>

namespace fairlead::ui {

/// The tiles of a dashboard on their grid. A tile is moved by its head and resized by its edges; with the keyboard by
/// M, arrows (with Shift: the size), Enter; Escape takes the move back. The others give way while it moves.
class TileBoard : public QWidget
{
    Q_OBJECT
public:
    TileBoard(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// Tiles that were there before keep what they show.
    void setTiles(const QList<Tile>& tiles);
    /// New ones in place of all: other words.
    void rebuild();
    int count() const { return int(m_tiles.size()); }
    DashboardTile& at(int index) const { return *m_tiles.at(index); }
    int indexOf(const DashboardTile* tile) const { return int(m_tiles.indexOf(tile)); }
    /// The tile with the keyboard, or one of whose parts has it; -1: none.
    int current() const;
    void beginMoving(int index);
    bool isMoving() const { return m_moving >= 0; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

signals:
    /// The person put a tile somewhere else, or gave it another size.
    void arranged(const QList<fairlead::ui::TilePlace>& places, bool resized);
    void menuWanted(int index, const QPoint& place);
    void removeWanted(int index);
    void movingChanged();
    void asked(const QUrl& address);
    /// Something of it should be seen.
    void shown(const QRect& area);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Drag
    {
        int tile = -1;
        DashboardTile::Grip grip = DashboardTile::Grip::None;
        QPoint from; ///< of the screen
        QRect box; ///< of the tile before
    };
    DashboardTile* make(const Tile& tile);
    bool isNarrow() const;
    QRect boxOf(const TilePlace& place, int columns) const;
    qreal columnWidth(int columns) const;
    QList<TilePlace> places() const;
    void lay(int except = -1);
    void show(QWidget& tile, const QRect& box);
    void begin(DashboardTile* tile, DashboardTile::Grip grip, const QPoint& place);
    void drag(const QPoint& place);
    void end();
    bool pressMoving(int key, bool shift);
    bool press(int index, int key);
    void settle(bool keep);

    const Theme& m_theme;
    Session& m_session;
    QList<DashboardTile*> m_tiles;
    QList<TilePlace> m_shown; ///< while something moves, else as kept
    Drag m_drag;
    int m_moving = -1;
};

} // namespace fairlead::ui
