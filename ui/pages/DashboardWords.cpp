// What a DashboardPage says beside its tiles: when it is empty, in the status line, on paper.
#include "models/Address.h"
#include "pages/DashboardPage.h"
#include "pages/FunnelPickers.h"
#include "pages/TileAsker.h"
#include "pages/TileBoard.h"
#include "pages/TileBody.h"
#include "widgets/EmptyPage.h"
#include "widgets/PageScroll.h"

#include <QLayout>
#include <QStandardItemModel>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void DashboardPage::showEmpty()
{
    bool deals = false;
    (void)m_session.reader().records(m_session.catalog().type(u"opportunity"_s), "_v=1 ORDER BY n LIMIT 1", {},
        [&deals](const Record&) { deals = true; });
    const bool nothing = !deals || current().tiles.isEmpty();
    delete std::exchange(m_empty, nullptr);
    if (nothing) {
        const EmptyStep import { u"import"_s, u"document-import"_s, tr("Import"),
            tr("Bring customers and deals from a file."), tr("Import a file") };
        const EmptyStep deal { u"board"_s, u"view-file-columns"_s, tr("Board"),
            tr("Begin with the first deal by hand."), tr("Open the board") };
        const EmptyStep tile { u"tile"_s, u"list-add"_s, tr("Tile"), tr("A figure, a chart, or a view of a list."),
            tr("Add a tile…") };
        auto* empty = deals
            ? new EmptyPage(m_theme, tr("An empty dashboard"),
                tr("Put on it what you look at every day: each tile answers one question."), { tile }, this)
            : new EmptyPage(m_theme, tr("How do we stand?"),
                tr("With the first deals, figures, funnel, trends and what needs attention stand here."),
                { import, deal }, this);
        connect(empty, &EmptyPage::stepChosen, this, [this](const QString& id) {
            if (id == u"tile"_s) return chooseTile();
            emit asked(Address::page(id));
        });
        layout()->addWidget(empty);
        m_empty = empty;
    }
    m_scroll->setVisible(!nothing);
}

QString DashboardPage::restrictionOf(const Tile& tile) const
{
    static const QHash<QString, const char*> periods { { u"year"_s, QT_TR_NOOP("This year") },
        { u"quarter"_s, QT_TR_NOOP("This quarter") }, { u"month"_s, QT_TR_NOOP("This month") },
        { u"twelve"_s, QT_TR_NOOP("Last 12 months") }, { u"lastyear"_s, QT_TR_NOOP("Last year") },
        { u"all"_s, QT_TR_NOOP("All time") } };
    QStringList words;
    if (const char* period = periods.value(tile.option(u"period"_s))) words.append(tr(period));
    for (const auto& [option, type] : { std::pair { u"team"_s, u"unit"_s }, std::pair { u"person"_s, u"person"_s } })
        if (const auto id = RecordId::parse(tile.option(option)))
            words.append(m_session.reader().titleOf(m_session.catalog().type(type), *id).text);
    return words.join(u" · "_s);
}

QList<KeyHint> DashboardPage::hints() const
{
    if (m_board->isMoving())
        return { { u"↑↓←→"_s, tr("move") }, { u"Shift ↑↓←→"_s, tr("size") }, { u"Enter"_s, tr("put down") },
            { u"Esc"_s, tr("leave") } };
    return { { u"Tab"_s, tr("next tile") }, { u"Enter"_s, tr("rows behind it") }, { u"M"_s, tr("move mode") },
        { u"Ctrl N"_s, tr("add a tile") }, { u"Del"_s, tr("remove") } };
}

QString DashboardPage::rightText() const
{
    return m_asker->isAsking() ? tr("Counting…") : tr("as of %1").arg(m_session.format().day(m_session.today(), true));
}

void DashboardPage::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = current().name;
    sheet.scope = m_pickers->words();
    sheet.landscape = m_board->width() > m_board->height();
    sheet.blocks.push_back(PrintPicture::of(*m_board, {}));
    QList<TilePlace> places;
    for (const Tile& tile : current().tiles)
        places.append(tile.place);
    const QList<int> order = TileGrid::readingOrder(places);
    for (const int index : order) {
        QStandardItemModel table;
        m_board->at(index).body().fill(table);
        sheet.blocks.push_back(PrintTable::of(table, m_board->at(index).title()));
    }
    ready(std::move(sheet));
}

} // namespace fairlead::ui
