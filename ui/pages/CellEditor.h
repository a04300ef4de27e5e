#pragma once
#include "pages/FactEditors.h"

namespace fairlead::ui {

class DataTable;

/// The editors of one cell, floating over it in the table; as high as they need to be, always in sight of the rows.
class CellEditor : public QWidget
{
    Q_OBJECT
public:
    /// `field`: the cell's own; what is written with it stands below.
    CellEditor(const Theme& theme, Session& session, const Record& record, const Field& field, DataTable& table);

    FactEditors& editors() const { return *m_editors; }
    /// Shows it and takes the keyboard.
    void begin();
    /// Over a cell, in the viewport's pixels.
    void placeOver(const QRect& cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool says() const;
    bool isTall() const;

    const Theme& m_theme;
    FactEditors* m_editors;
    bool m_alone;
    QRect m_cell;
};

} // namespace fairlead::ui
