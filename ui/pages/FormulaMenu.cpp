#include "pages/FormulaMenu.h"

#include <QMenu>

namespace fairlead::ui {

void FormulaMenu::show(QWidget& owner, const QPoint& place, const Formula& formula, bool chinese)
{
    auto* menu = new QMenu(&owner);
    menu->setObjectName(QStringLiteral("formulaMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto line = [menu](const QString& text) { menu->addAction(text)->setEnabled(false); };
    for (const QString& part : formula.parts)
        line(part);
    menu->addSeparator();
    for (const ReportInput& input : formula.inputs)
        line(tr("%1: %2", "input and its value").arg(input.label.in(chinese), input.value));
    line(tr("as of %1").arg(formula.asOf));
    for (const QString& note : formula.notes)
        line(note);
    menu->popup(place);
}

} // namespace fairlead::ui
