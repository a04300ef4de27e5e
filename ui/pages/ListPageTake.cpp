// What a person takes away from a list: in a file, in the clipboard, on paper.
#include "models/FilterWording.h"
#include "pages/ListActions.h"
#include "pages/ListCells.h"
#include "pages/ListExport.h"
#include "pages/ListFilterRow.h"
#include "pages/ListPage.h"
#include "pages/ListViews.h"
#include "pages/ListPrint.h"
#include "widgets/ActionButton.h"
#include "widgets/PageHead.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void ListPage::offerTakingAway()
{
    m_export = new ListExport(m_theme, m_session, *m_model, *this, m_config);
    m_head->addAction(
        new ActionButton(m_export->action(), ActionButton::Show::IconOnly, Kind::Quiet, kinds::Scale::Small, this));
    addAction(m_export->action());
    connect(m_export, &ListExport::working, this, &Page::working);
    connect(m_export, &ListExport::rested, this, &Page::rested);
    m_cells = new ListCells(m_theme, m_session, *m_model, *m_table);
    m_actions->setFurther(m_cells->actions());
    addActions(m_cells->actions());
    connect(m_cells, &ListCells::noteChanged, this, &Page::statusChanged);
    connect(m_model, &RecordListModel::outOfPlaceChanged, this, &Page::statusChanged);
    const auto tell = [this](const QString& icon, const QString& sentence) { emit toast(icon, sentence, false); };
    connect(m_export, &ListExport::told, this, tell);
    connect(m_cells, &ListCells::told, this, tell);
}

QList<QAction*> ListPage::cellActions() const { return m_cells->actions(); }

QString ListPage::note() const { return m_cells->note(); }

void ListPage::stopWork() { m_export->job().cancel(); }

void ListPage::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = m_config.title.in(m_session.isChinese());
    QStringList scope { m_views->name() };
    scope << FilterWording(m_session, m_type).line(m_filter->filter()) << m_filter->behind() << m_filter->search();
    scope.removeAll(QString());
    sheet.scope = scope.join(u" · "_s);
    PrintFacts facts;
    facts.facts.append({ tr("Rows"), m_session.format().count(m_model->totals().count) });
    for (const Figure& figure : figures())
        facts.facts.append({ figure.label, figure.value, figure.toolTip });
    sheet.blocks.push_back(facts);
    auto* context = new QObject(this);
    printList(context, m_session, *m_model, std::move(sheet), [context, ready = std::move(ready)](PrintSheet whole) {
        context->deleteLater();
        ready(std::move(whole));
    });
}

} // namespace fairlead::ui
