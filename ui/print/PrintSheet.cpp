#include "print/PrintSheet.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QPointer>
#include <QWidget>

namespace fairlead::ui {

PrintTable PrintTable::of(const QAbstractItemModel& model, const QString& title)
{
    PrintTable table { title };
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns.append({ model.headerData(column, Qt::Horizontal).toString(), column > 0 });
    for (int row = 0; row < model.rowCount(); ++row) {
        PrintRow cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.cells.append(model.index(row, column).data().toString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

PrintPicture PrintPicture::of(QWidget& widget, const QString& title)
{
    return { title, widget.size(), [alive = QPointer<QWidget>(&widget)](QPainter& painter) {
                if (alive) alive->render(&painter, {}, {}, QWidget::DrawChildren);
            } };
}

} // namespace fairlead::ui
