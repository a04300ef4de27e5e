#include "Desk.h"

#include "pages/ListExport.h"
#include "pages/ListPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct TakeDesk : Desk
{
    TakeDesk()
    {
        QSettings().remove(u"lists"_s); // what another test arranged
        go(u"fairlead://page/opportunities?view=all&group=none&sort=name"_s);
    }
    ListPage& page() { return *qobject_cast<ListPage*>(window.page()); }
    QString file(const QString& name) { return folder->filePath(name); }
    static QString read(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    void choose(const QStringList& names)
    {
        session->settle();
        table()->clearSelection();
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (const QModelIndex index = table()->model()->index(row, 0); names.contains(index.data().toString()))
                table()->selectionModel()->setCurrentIndex(
                    index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QStringList copied(Qt::KeyboardModifiers keys)
    {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(table(), Qt::Key_C, keys);
        session->settle();
        return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    }
};

} // namespace

TEST_CASE("a list is exported as it is shown: the rows of its filter, in its order")
{
    TakeDesk desk;
    desk.go(u"fairlead://page/opportunities?view=all&group=none&sort=-name"_s);
    const QString path = desk.file(u"deals.csv"_s);
    QSignalSpy rested(&desk.page(), &ui::Page::rested);
    QSignalSpy toasts(&desk.page(), &ui::Page::toast);
    desk.page().exporter().job().write(path);
    desk.session->settle();
    CHECK(rested.count() == 1);
    REQUIRE(toasts.count() == 1);
    CHECK(toasts.front().at(1).toString().contains(u"4"_s));
    desk.change(desk.deals[0], u"name"_s, [](Record& deal) { deal.set(u"name"_s, u"Nobody"_s); });
    desk.go(u"fairlead://page/opportunities?view=all&group=none&sort=name&search=bet"_s);
    const QString few = desk.file(u"few.json"_s);
    desk.page().exporter().job().write(few);
    desk.session->settle();
    CHECK(TakeDesk::read(few).contains(u"Beta"_s));
    CHECK_FALSE(TakeDesk::read(few).contains(u"Gamma"_s));
    const QStringList lines = TakeDesk::read(path).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 5);
    CHECK(lines[1].contains(u"Gamma"_s));
    CHECK(lines[4].contains(u"Alpha"_s));
    // The columns as they stand, under their words; all fields where nothing may be lost.
    CHECK(lines[0].startsWith(u"Name,Customer,Stage,"_s));
    const QString whole = desk.file(u"whole.csv"_s);
    desk.page().exporter().job().write(whole, ExportJob::Columns::All);
    desk.session->settle();
    CHECK(TakeDesk::read(whole).startsWith(u"id,"_s));
}

TEST_CASE("an export that is cancelled, or cannot be written, leaves no file")
{
    TakeDesk desk;
    QSignalSpy toasts(&desk.page(), &ui::Page::toast);
    const QString path = desk.file(u"deals.csv"_s);
    desk.page().exporter().job().write(path);
    desk.page().stopWork();
    desk.session->settle();
    CHECK(toasts.count() == 1);
    const bool told = toasts.front().at(1).toString().contains(u"cancelled"_s);
    CHECK(QFile::exists(path) != told); // it may have been quicker than the cancel
    CHECK(desk.find<QToolButton>(u"exportListButton"_s)->isEnabled());
    desk.page().exporter().job().write(desk.file(u"nowhere/deals.csv"_s));
    desk.session->settle();
    REQUIRE(toasts.count() == 2);
    CHECK(toasts.back().at(1).toString().contains(u"could not be written"_s));
}

TEST_CASE("the chosen rows are copied as their columns show them, with heads and without")
{
    TakeDesk desk;
    desk.choose({ u"Gamma"_s, u"Alpha"_s });
    QStringList lines = desk.copied(Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].split(u'\t').front() == desk.table()->model()->headerData(0, Qt::Horizontal).toString());
    CHECK(lines[1].startsWith(u"Alpha\t"_s));
    CHECK(lines[2].startsWith(u"Gamma\t"_s));
    CHECK(lines[1].count(u'\t') == desk.table()->model()->columnCount() - 1);
    CHECK(QGuiApplication::clipboard()->mimeData()->html().contains(u">Gamma</td>"_s));
    lines = desk.copied(Qt::ControlModifier);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"Alpha\t"_s));
}
