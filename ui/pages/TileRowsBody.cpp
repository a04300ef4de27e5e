#include "pages/TileRowsBody.h"

#include "models/Address.h"
#include "pages/BehindNumber.h"
#include "pages/SavedViews.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QUrl addressOfView(const Tile& tile)
{
    QUrlQuery query;
    query.addQueryItem(u"view"_s, tile.option(u"view"_s));
    return Address::page(tile.option(u"list"_s), query);
}

QStringList viewFormula(const Tile& tile, Session& session)
{
    const ListConfig* config = listConfig(tile.option(u"list"_s));
    if (!config) return {};
    QString conditions;
    SavedViews saved(session, *config);
    saved.read();
    if (const SavedView* view = saved.find(tile.option(u"view"_s))) conditions = view->filter;
    for (const ListConfig::View& view : config->views)
        if (view.id == tile.option(u"view"_s))
            conditions = viewFilter(view, session.today(), !session.person().isNull());
    return { config->title.in(session.isChinese()), conditions.isEmpty() ? TileRowsBody::tr("All rows") : conditions };
}

TileRowsBody::TileRowsBody(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : TileBody(theme, session, tile, parent)
    , m_rows(new RowList(theme, u"tileRows"_s, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_rows);
    column->addStretch(1);
    connect(m_rows, &RowList::opened, this, [this](const QString& id) {
        if (const auto record = RecordId::parse(id.section(u':', 1)))
            emit asked(Address::record(id.section(u':', 0, 0), *record));
    });
}

QString TileRowsBody::emptyWords() const
{
    if (tile().kind == u"attention"_s) return tr("All deals are on their way.");
    if (tile().kind == u"coming"_s) return tr("Nothing planned yet.");
    return tr("Nothing meets its conditions.");
}

void TileRowsBody::take()
{
    m_rows->setAccessibleName(name());
    lay();
}

void TileRowsBody::lay()
{
    const auto* rows = found<TileRows>();
    if (!rows) return;
    QList<RowList::Row> shown = rows->rows;
    m_rows->setRows(shown, emptyWords());
    while (shown.size() > 1 && m_rows->sizeHint().height() > height()) {
        shown.removeLast();
        m_rows->setRows(shown, emptyWords());
    }
}

void TileRowsBody::resizeEvent(QResizeEvent* event)
{
    TileBody::resizeEvent(event);
    lay();
}

void TileRowsBody::fill(QStandardItemModel& table) const
{
    const auto* rows = found<TileRows>();
    if (!rows) return fillTable(table, {}, {});
    QList<QStringList> texts;
    for (const RowList::Row& row : rows->rows) {
        QStringList marks { row.detail };
        for (const RowList::Mark& mark : row.marks)
            marks.append(mark.text);
        marks.removeAll(QString());
        texts.append({ row.title, marks.join(u" · "_s), row.right, row.rightBelow });
    }
    fillTable(table, { tr("Name"), tr("Remark"), tr("Value"), tr("Further") }, texts);
}

QString TileRowsBody::count() const
{
    const auto* rows = found<TileRows>();
    if (!rows) return {};
    const Format format = m_session.format();
    return rows->sum.isEmpty()
        ? format.count(rows->all)
        : tr("%1 · %2", "count and sum").arg(format.count(rows->all), format.moneys(rows->sum, true));
}

QUrl TileRowsBody::all() const
{
    if (!found<TileRows>()) return {};
    if (tile().kind == u"attention"_s) return BehindNumber::ofAttention(scope());
    if (tile().kind == u"coming"_s)
        return Address::page(
            u"calendar"_s, { { u"view"_s, u"agenda"_s }, { u"day"_s, m_session.today().toString(Qt::ISODate) } });
    return addressOfView(tile());
}

QStringList TileRowsBody::formulaParts() const
{
    if (tile().kind == u"attention"_s)
        return {
            tr("Open deals past their expected close, longer in their stage than it allows, or with nothing planned"),
            tr("Deals on hold are left out"), tr("Those with most reasons first, then the latest")
        };
    if (tile().kind == u"coming"_s)
        return { tr(
            "Appointments that are on and open tasks of the next %Ln day(s)", nullptr, TileQuestion::daysAhead) };
    return viewFormula(tile(), m_session);
}

} // namespace fairlead::ui
