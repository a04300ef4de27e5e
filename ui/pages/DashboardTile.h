#pragma once
#include "pages/Dashboard.h"
#include "pages/TileAnswer.h"
#include "theme/Theme.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace fairlead::ui {

class Label;
class LinkLabel;
class TileBody;

/// The frame of a tile: title with its number, what restricts it beyond the page, its menu; its edges are taken to
/// resize it, its head to move it.
class DashboardTile : public QWidget
{
    Q_OBJECT
public:
    enum class Grip { None, Move, Right, Bottom, Corner };

    DashboardTile(const Theme& theme, Session& session, const Tile& tile, QWidget* parent);

    const Tile& tile() const { return m_tile; }
    void setPlace(const TilePlace& place) { m_tile.place = place; }
    TileBody& body() const { return *m_body; }
    /// Shows an answer; `restriction` says what is its own: "Last year · North".
    void show(const TileAnswer& answer, const FunnelScope& scope, const QString& restriction);
    /// What is shown is of an earlier question.
    void setPending(bool pending);
    /// A move by keys is under way.
    void setMoving(bool moving);
    bool hasAnswer() const { return m_answered; }
    /// Without it grips do nothing: the places shown are not those that are kept.
    void setArrangeable(bool arrangeable);
    QString title() const;

signals:
    void gripped(fairlead::ui::DashboardTile::Grip grip, const QPoint& place); ///< of the screen, as all here
    void dragged(const QPoint& place);
    void dropped();
    void menuWanted(const QPoint& place);
    void asked(const QUrl& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    Grip gripAt(const QPoint& point) const;
    bool isFigure() const;
    void showCount();

    const Theme& m_theme;
    Session& m_session;
    Tile m_tile;
    QWidget* m_head = nullptr;
    Label* m_title = nullptr;
    Label* m_restriction = nullptr;
    LinkLabel* m_count = nullptr;
    QToolButton* m_menu = nullptr;
    TileBody* m_body = nullptr;
    Label* m_error = nullptr;
    QWidget* m_veil = nullptr;
    Grip m_grip = Grip::None;
    bool m_moving = false;
    bool m_answered = false;
    bool m_arrangeable = true;
};

} // namespace fairlead::ui
