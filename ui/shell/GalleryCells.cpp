// A list whose cells somebody works through: the range, the editor, the preview of a paste, the chosen rows.
#include "pages/PasteDialog.h"
#include "shell/Gallery.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

int Gallery::cells(MainWindow& window, const QDir& target, const QString& tail)
{
    window.navigator().open(QUrl(u"fairlead://page/opportunities?view=open&group=none&sort=-amount"_s));
    m_session.settle();
    auto* table = window.page()->findChild<DataTable*>(u"opportunitiesTable"_s);
    if (!table || table->model()->rowCount() < 9) return 0;
    int pictures = 0;
    const auto keep = [&](const QString& name) { pictures += picture(window, target.filePath(name + tail)); };
    const int last = table->model()->columnCount() - 1;
    table->setFocus();
    table->range()->span({ 3, 7, last - 2, last });
    keep(u"list-range"_s);
    emit table->editAsked(table->model()->index(4, 3));
    keep(u"list-cell-editor"_s);
    if (auto* line = table->findChild<QLineEdit*>(u"next_stepEdit"_s)) {
        QKeyEvent back(QEvent::KeyPress, Qt::Key_Escape, {});
        QCoreApplication::sendEvent(line, &back);
    }
    emit table->editAsked(table->model()->index(4, last));
    if (auto* line = table->findChild<QLineEdit*>(u"amountEdit"_s)) {
        line->setText(u"12k"_s);
        for (const int key : { Qt::Key_Return, Qt::Key_Escape }) {
            QKeyEvent press(QEvent::KeyPress, key, {});
            QCoreApplication::sendEvent(line, &press);
            if (key == Qt::Key_Return) keep(u"list-cell-refused"_s); // nothing is written
        }
    }
    table->range()->span({ 4, 4, 3, 3 });
    QGuiApplication::clipboard()->setText(u"call\tNobody\t31/12/2026\t\t12.5万\nvisit\t\tsoon\t\t¥98,000\n"_s);
    if (auto* paste = window.page()->findChild<QAction*>(u"pasteCells"_s)) paste->trigger();
    m_session.settle();
    if (auto* dialog = window.findChild<PasteDialog*>()) {
        pictures += dialog->grab().save(target.filePath(u"paste-dialog"_s + tail));
        delete dialog;
    }
    for (const int row : { 1, 2, 4 })
        table->selectionModel()->select(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    keep(u"list-chosen"_s);
    table->clearSelection();
    return pictures;
}

} // namespace fairlead::ui
