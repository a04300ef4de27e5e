// How a list page is arranged: groups, order, columns; and its figures on screen and paper.
#include "models/Format.h"
#include "pages/ListFilterRow.h"
#include "pages/ListPage.h"
#include "pages/ListPickers.h"
#include "pages/ListTotals.h"
#include "pages/ListViews.h"
#include "widgets/DataTable.h"

#include <QHeaderView>
#include <QSettings>
#include <QTimer>

#include <QKeyEvent>

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
    if (m_next) fillActivity(row, part);
    return row;
}

void ListPage::followNextSteps()
{
    m_next = new NextSteps(m_session, this);
    m_columns.setNextSteps(m_next);
    auto* facts = new ListFactShelf(m_session, this);
    m_columns.setFacts(facts);
    connect(facts, &ListFactShelf::changed, this, [this] { m_table->viewport()->update(); });
    connect(m_next, &NextSteps::changed, this, [this] {
        m_tallies.clear();
        m_table->viewport()->update();
    });
}

void ListPage::fillActivity(GroupRow& row, const ListGroups::Part& part) const
{
    auto tally = m_tallies.constFind(part.from);
    if (tally == m_tallies.cend())
        tally = m_tallies.insert(part.from, m_next->tally(std::span(m_model->rows()).subspan(part.from, part.count)));
    if (!tally->open()) return;
    row.overdue = qreal(tally->late);
    row.none = qreal(tally->none);
    row.today = qreal(tally->today);
    row.later = qreal(tally->later);
    const qint64 needy = tally->needAttention();
    row.note = needy ? tr("%Ln need(s) attention", nullptr, int(needy)) : tr("all in order");
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

QString ListPage::keyOfView() const { return u"lists/%1/views/%2"_s.arg(m_config.id, m_views->current()); }

ListLook ListPage::lookOfView() const
{
    if (const auto saved = m_views->saved()) return ListLook::of(m_config, *saved, m_session.catalog(), m_type);
    ListLook look = ListLook::of(m_config);
    look.read(QUrlQuery(QSettings().value(keyOfView()).toString()), m_session.catalog(), m_type);
    return look;
}

/// A declared view remembers it on this computer, a saved one when the person says so.
void ListPage::arrange(const ListLook& look)
{
    setLook(look);
    if (!m_views->isSaved()) {
        QUrlQuery kept;
        look.write(kept, ListLook::of(m_config));
        QSettings().setValue(keyOfView(), kept.toString());
    }
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

/// Where rows have to be arranged anew, F5 does that before it is the window's key.
bool ListPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_model->isOutOfPlace()) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_F5 && !press->modifiers()) event->accept();
    }
    return Page::event(event);
}

} // namespace fairlead::ui
