#pragma once
#include "theme/Theme.h"
#include "widgets/Badge.h"

#include <QWidget>

namespace fairlead::ui {

/// A few rows of two lines, painted: a box to tick or an icon, title and detail, badges, and words at the right. One
/// tab stop; up and down choose, Enter opens, Space ticks.
class RowList : public QWidget
{
    Q_OBJECT
public:
    struct Mark
    {
        Tone tone = Tone::Neutral;
        QString icon = {};
        QString text = {};
    };
    struct Row
    {
        QString id = {};
        bool checkable = false;
        QString icon = {}; ///< instead of the box
        Ink iconInk = Ink::TextMuted;
        QString lead = {}; ///< before all: "10:00"
        QString leadBelow = {}; ///< "11:30"
        QString title = {};
        QString beside = {}; ///< muted, after the title, as far as there is room
        QString detail = {};
        QList<Mark> marks = {}; ///< below the title
        QString right = {};
        Ink rightInk = Ink::TextMuted;
        QString rightBelow = {};
        Ink ground = Ink::Count; ///< a bar and a tint in this colour; Count: none
        bool muted = false;
        bool struck = false;
        bool heading = false; ///< words between rows, nothing to choose
    };

    RowList(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// The keyboard stays on its row wherever that stands now; where it is gone, on the place.
    void setRows(const QList<Row>& rows, const QString& emptyText);
    /// Puts the keyboard on a row, without telling; nothing if there is none of this id.
    void setChosen(const QString& id);
    /// Where a row of this id lies; empty if there is none.
    QRect placeOf(const QString& id) const;
    QString chosen() const { return m_chosen >= 0 && m_chosen < m_rows.size() ? m_rows.at(m_chosen).id : QString(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void stepped(const QString& id); ///< the keyboard is on another row
    void opened(const QString& id);
    void ticked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int heightOf(const Row& row) const;
    QRect rectOf(int row) const;
    int rowAt(const QPoint& point) const;
    void choose(int row);
    void step(int direction);
    void paintRow(QPainter& painter, const Row& row, const QRect& box, bool chosen) const;
    qreal paintLead(QPainter& painter, const Row& row, const QRectF& box) const;
    void paintWords(QPainter& painter, const Row& row, const QRectF& box) const;
    QRectF checkRect(const Row& row, const QRect& box) const;
    int leadWidth(const Row& row) const;

    const Theme& m_theme;
    QList<Row> m_rows;
    QString m_emptyText;
    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace fairlead::ui
