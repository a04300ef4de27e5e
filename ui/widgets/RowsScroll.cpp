#include "widgets/RowsScroll.h"

namespace fairlead::ui {

RowsScroll::RowsScroll(QWidget* rows, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(rows);
    rows->setAutoFillBackground(false); // a scroll area switches it on
}

} // namespace fairlead::ui
