#include "pages/FormulaMenu.h"

#include <QMenu>

namespace fairlead::ui {

void FormulaMenu::show(QWidget& page, int below, const QStringList& parts, const std::vector<ReportInput>& inputs,
    const QString& asOf, const QStringList& notes, bool chinese)
{
    QMenu menu(&page);
    const auto line = [&menu](const QString& text) { menu.addAction(text)->setEnabled(false); };
    for (const QString& part : parts)
        line(part);
    menu.addSeparator();
    for (const ReportInput& input : inputs)
        line(tr("%1: %2", "input and its value").arg(input.label.in(chinese), input.value));
    line(tr("as of %1").arg(asOf));
    for (const QString& note : notes)
        line(note);
    menu.exec(page.mapToGlobal(QPoint(page.width() / 2, below)));
}

} // namespace fairlead::ui
