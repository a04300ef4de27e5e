#pragma once
#include <QScrollArea>

namespace fairlead::ui {

/// Rows that scroll where they find no room, on the ground of what they stand on.
class RowsScroll : public QScrollArea
{
    Q_OBJECT
public:
    RowsScroll(QWidget* rows, QWidget* parent);
};

} // namespace fairlead::ui
