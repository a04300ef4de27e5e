#include "pages/InsightActions.h"

#include "pages/Page.h"
#include "widgets/ActionButton.h"
#include "widgets/PageHead.h"

#include <QAction>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using kinds::Kind;

InsightActions::InsightActions(const Theme& theme, PageHead& head, Page& page)
    : QObject(&page)
    , m_page(page)
{
    const auto add = [&](const QString& name, const QString& icon, Kind kind, void (InsightActions::*wanted)()) {
        auto* made = new QAction(theme.icon(icon), QString(), this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, wanted);
        head.addAction(new ActionButton(made, ActionButton::Show::IconAndText, kind));
        return made;
    };
    m_formula = add(u"formula"_s, u"documentinfo"_s, Kind::Quiet, &InsightActions::formulaWanted);
    m_copy = add(u"copyTable"_s, u"edit-copy"_s, Kind::Plain, &InsightActions::copyWanted);
    m_picture = add(u"savePicture"_s, u"document-export"_s, Kind::Plain, &InsightActions::pictureWanted);
}

void InsightActions::label(const QString& copyWords)
{
    m_formula->setText(tr("Formula and inputs"));
    m_copy->setText(copyWords);
    m_picture->setText(tr("Save as file"));
}

void InsightActions::save(
    QWidget& body, const QString& name, const QList<const QAbstractItemModel*>& tables, TakeAway::First first)
{
    const auto saved = TakeAway::savePicture(body, name, tables, first);
    if (saved.sentence.isEmpty()) return;
    emit m_page.toast(saved.done ? u"document-export"_s : u"dialog-error"_s, saved.sentence, false);
}

} // namespace fairlead::ui
