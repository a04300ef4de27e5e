#pragma once
#include "theme/Theme.h"

#include <QListView>

namespace fairlead::ui {

/// The cards of one column: virtual, of one height, scrolled by pixels. Shows where a card would land.
class BoardList : public QListView
{
    Q_OBJECT
public:
    BoardList(const Theme& theme, QWidget* parent);

    /// A line above the card of this row (behind the last one for the number of rows); -1: none.
    void setDropRow(int row);
    int dropRow() const { return m_dropRow; }
    /// What stands in a column without cards.
    void setEmptyText(const QString& text);
    /// Where the card of a row stands in the viewport, without the gap below it.
    QRect cardRect(int row) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    int m_dropRow = -1;
    QString m_emptyText;
};

} // namespace fairlead::ui
