// What the person does with dashboards and their tiles: every act is an edit, kept at once.
#include "pages/DashboardPage.h"
#include "pages/FunnelPickers.h"
#include "pages/TakeAway.h"
#include "pages/TileBoard.h"
#include "pages/TileBody.h"
#include "pages/TileChooser.h"
#include "pages/TileDialog.h"
#include "pages/TileKinds.h"
#include "pages/ViewDialog.h"
#include "widgets/TabStrip.h"

#include <QMenu>
#include <QStandardItemModel>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QList<TilePlace> placesOf(const QList<Tile>& tiles)
{
    QList<TilePlace> places;
    for (const Tile& tile : tiles)
        places.append(tile.place);
    return places;
}

void putPlaces(QList<Tile>& tiles, const QList<TilePlace>& places)
{
    for (qsizetype i = 0; i < tiles.size(); ++i)
        tiles[i].place = places.at(i);
}

} // namespace

void DashboardPage::keep(const QList<Tile>& tiles, const QString& act)
{
    Dashboard dashboard = current();
    dashboard.tiles = tiles;
    m_dashboards.keep(dashboard, act); // the change is heard, and shown, as any other
}

void DashboardPage::arrange(const QList<TilePlace>& places, bool resized)
{
    QList<Tile> tiles = current().tiles;
    if (tiles.size() != places.size()) return;
    putPlaces(tiles, places);
    keep(tiles, resized ? tr("resize a tile") : tr("move a tile"));
}

void DashboardPage::chooseTile()
{
    auto* chooser = new TileChooser(m_theme, m_session, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &TileChooser::chosen, this, &DashboardPage::addTile);
    chooser->open();
}

void DashboardPage::addTile(const Tile& tile)
{
    QList<Tile> tiles = current().tiles;
    Tile added = tile;
    added.place = TileGrid::room(placesOf(tiles), tile.place.w, tile.place.h);
    tiles.append(added);
    keep(tiles, tr("add tile %1").arg(TileKinds::titleOf(tile, m_session)));
    if (m_board->count() != tiles.size()) return;
    DashboardTile& shown = m_board->at(int(tiles.size()) - 1);
    shown.setFocus(Qt::OtherFocusReason);
    emit m_board->shown(shown.geometry());
}

void DashboardPage::changeTile(int index, const Tile& tile)
{
    QList<Tile> tiles = current().tiles;
    if (index >= tiles.size()) return;
    tiles[index] = tile;
    QList<TilePlace> places = placesOf(tiles);
    TileGrid::put(places, index, tile.place); // it may have become larger
    putPlaces(tiles, places);
    keep(tiles, tr("change tile %1").arg(TileKinds::titleOf(tile, m_session)));
}

void DashboardPage::removeTile(int index)
{
    QList<Tile> tiles = current().tiles;
    if (index < 0 || index >= tiles.size()) return;
    const QString title = m_board->at(index).title();
    tiles.removeAt(index);
    QList<TilePlace> places = placesOf(tiles);
    TileGrid::compact(places);
    putPlaces(tiles, places);
    keep(tiles, tr("remove tile %1").arg(title));
    if (m_board->count() > 0) m_board->at(std::min(index, m_board->count() - 1)).setFocus(Qt::OtherFocusReason);
}

void DashboardPage::setUpTile(int index)
{
    auto* dialog = new TileDialog(m_theme, m_session, m_board->at(index).tile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TileDialog::changed, this, [this, index](const Tile& tile) { changeTile(index, tile); });
    dialog->open();
}

void DashboardPage::copyTile(int index)
{
    QStandardItemModel table;
    m_board->at(index).body().fill(table);
    TakeAway::copy({ &table });
    emit toast(u"edit-copy"_s, tr("The table is in the clipboard"), false);
}

void DashboardPage::saveTile(int index)
{
    const auto saved = TakeAway::savePicture(m_board->at(index), m_board->at(index).title());
    if (saved.sentence.isEmpty()) return;
    emit toast(saved.done ? u"document-export"_s : u"dialog-error"_s, saved.sentence, false);
}

void DashboardPage::showTileMenu(int index, const QPoint& place)
{
    if (index < 0) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"tileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool answered = m_board->at(index).hasAnswer();
    const auto put = [&](const char* name, const char* icon, const QString& words, bool possible, auto act) {
        QAction* action = menu->addAction(m_theme.icon(QString::fromLatin1(icon)), words, this, act);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(possible);
        return action;
    };
    put("tileRows", "view-list-details", tr("Show the rows behind it"), answered,
        [this, index] { emit asked(m_board->at(index).body().all()); });
    put("tileFormula", "documentinfo", tr("Formula and inputs"), answered, [this, index, place] {
        FormulaMenu::show(*this, place, m_board->at(index).body().formula(), m_session.isChinese());
    });
    put("tileCopy", "edit-copy", tr("Copy table"), answered, [this, index] { copyTile(index); });
    put("tilePicture", "document-export", tr("Save picture"), answered, [this, index] { saveTile(index); });
    menu->addSeparator();
    put("tileSetUp", "configure", tr("Title and filter…"), true, [this, index] { setUpTile(index); });
    put("tileMove", "transform-move", tr("Move or resize"), true, [this, index] {
        m_board->beginMoving(index);
    })->setShortcut(Qt::Key_M);
    put("tileRemove", "edit-delete", tr("Remove tile"), true, [this, index] {
        removeTile(index);
    })->setShortcut(Qt::Key_Delete);
    menu->popup(place);
}

void DashboardPage::makeDashboard()
{
    Dashboard empty;
    empty.scope = m_pickers->scope();
    const SavedView view = m_dashboards.make(empty);
    const ViewDialog::Words words { tr("New dashboard"), tr("A dashboard is a tab with tiles of your choice."),
        tr("Make it"), tr("make dashboard %1"), tr("change dashboard %1") };
    auto* dialog = new ViewDialog(m_theme, m_session, view, true, words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, tab = view.id.toString()] {
        choose(tab);
        emit moved();
    });
    dialog->open();
}

void DashboardPage::editDashboard(const QString& tab)
{
    const Dashboard& dashboard = m_dashboards.find(tab);
    if (dashboard.id.isNull()) return;
    const ViewDialog::Words words { tr("Dashboard"), tr("Whoever it is shared with sees it as a tab."), tr("Save"),
        tr("make dashboard %1"), tr("change dashboard %1") };
    auto* dialog = new ViewDialog(m_theme, m_session, m_dashboards.stored(dashboard), false, words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DashboardPage::removeDashboard(const QString& tab)
{
    m_dashboards.remove(Dashboard(m_dashboards.find(tab))); // the edit reads them anew
}

void DashboardPage::keepChoices()
{
    Dashboard dashboard = current();
    dashboard.scope = m_pickers->scope();
    m_dashboards.keep(dashboard, tr("keep the choices of dashboard %1").arg(dashboard.name));
}

void DashboardPage::showTabMenu(const QString& tab, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"dashboardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Dashboard& dashboard = m_dashboards.find(tab);
    const bool stored = !dashboard.id.isNull();
    const bool declared = dashboard.origin == u"overview"_s && dashboard.own;
    QAction* edit = menu->addAction(
        m_theme.icon(u"document-edit"_s), tr("Rename or share…"), this, [this, tab] { editDashboard(tab); });
    edit->setObjectName(u"editDashboard"_s);
    edit->setEnabled(stored);
    QAction* remove = menu->addAction(m_theme.icon(u"edit-delete"_s),
        declared ? tr("Back to how it was in the beginning") : tr("Delete dashboard"), this,
        [this, tab] { removeDashboard(tab); });
    remove->setObjectName(u"removeDashboard"_s);
    remove->setEnabled(stored);
    menu->addSeparator();
    menu->addAction(m_make);
    menu->popup(place);
}

} // namespace fairlead::ui
