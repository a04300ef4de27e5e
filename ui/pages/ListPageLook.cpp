// How a list page is arranged: groups, order, columns; and its figures on screen and paper.
#include "models/Format.h"
#include "pages/ListFilterRow.h"
#include "pages/ListPage.h"
#include "pages/ListPickers.h"
#include "pages/ListTotals.h"
#include "pages/ListViews.h"
#include "widgets/DataTable.h"

#include <QHeaderView>
#include <QTimer>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

GroupRow ListPage::headingOf(const ListGroups::Part& part) const
{
    const Format format = m_session.format();
    GroupRow row;
    row.title = m_model->titleOf(part);
    row.count = format.count(qint64(part.count));
    row.open = part.open;
    static const QStringList faces { u"person"_s, u"company"_s, u"contact"_s };
    const Field* field = m_type.find(m_look.group.field);
    row.hasFace = field && faces.contains(field->target);
    const QList<Figure> sums = ListTotals::figures(m_type, m_look.columns, part.totals, format);
    for (const Figure& figure : sums)
        (figure.strong ? row.sum : row.weighted) = figure.strong ? figure.value : figure.label + u' ' + figure.value;
    return row;
}

void ListPage::setLook(const ListLook& look)
{
    if (look.columns != m_look.columns) {
        m_model->setColumns(look.columns);
        m_columns.dress(*m_table);
        emit dressed();
    }
    m_look = look;
    m_model->setGroup(look.group);
    m_model->setSorts({ look.sort });
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(
        int(look.columns.indexOf(look.sort.field)), look.sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_pickers->show(look);
    m_views->follow();
    showTotals();
}

void ListPage::arrange(const ListLook& look)
{
    setLook(look);
    m_views->arranged(look);
    emit moved();
}

/// A column was dragged: the model takes the order over, so that the head and every other order of columns agree.
void ListPage::moveColumns()
{
    QHeaderView* head = m_table->horizontalHeader();
    ListLook look = m_look;
    look.columns.clear();
    for (int visual = 0; visual < head->count(); ++visual)
        look.columns.append(m_look.columns.at(head->logicalIndex(visual)));
    QTimer::singleShot(0, this, [this, head, look] {
        {
            const QSignalBlocker quiet(head);
            for (int logical = 0; logical < head->count(); ++logical)
                head->moveSection(head->visualIndex(logical), logical);
        }
        if (look.columns != m_look.columns) arrange(look);
    });
}

QList<Figure> ListPage::figures() const
{
    return ListTotals::figures(m_type, m_look.columns, m_model->totals(), m_session.format());
}

} // namespace fairlead::ui
