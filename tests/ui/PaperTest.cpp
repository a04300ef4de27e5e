#include "BoardDesk.h"
#include "CalendarDesk.h"
#include "PaperText.h"
#include "RecordDesk.h"

#include "models/Address.h"
#include "print/PrintFlow.h"

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

const QPageLayout a4wide(QPageSize(QPageSize::A4), QPageLayout::Landscape, {});
const QPageLayout a3wide(QPageSize(QPageSize::A3), QPageLayout::Landscape, {});

/// Columns of numbered pieces of 40 points.
std::shared_ptr<std::vector<PrintFlow::Column>> flow(size_t columns, size_t pieces)
{
    auto made = std::make_shared<std::vector<PrintFlow::Column>>();
    for (size_t column = 0; column < columns; ++column) {
        const auto piece = [](const QString& words) {
            return PrintFlow::Piece { [](qreal) { return 40.0; },
                [words](QPainter& painter, const QRectF& box) { painter.drawText(box.bottomLeft(), words); } };
        };
        PrintFlow::Column one { piece(u"head-%1."_s.arg(column)), {} };
        for (size_t i = 0; i < pieces; ++i)
            one.pieces.push_back(piece(u"piece-%1-%2."_s.arg(column).arg(i)));
        made->push_back(std::move(one));
    }
    return made;
}

QString textOf(const PrintFlow& drawn, int page)
{
    TextDevice device;
    QPainter painter(&device);
    drawn.draw(painter, page);
    painter.end();
    return device.engine.texts.join(u' ');
}

} // namespace

TEST_CASE("columns flow over pages: every piece once, the head on each page, nothing below the foot")
{
    const PrintFlow drawn(flow(3, 30), { 100, 8, 5 }, { 400, 500 }, 300);
    QString all;
    for (int page = 0; page < drawn.pages(); ++page) {
        CHECK(drawn.height(page) <= (page == 0 ? 300 : 500));
        CHECK(textOf(drawn, page).contains(u"head-0."_s));
        all += textOf(drawn, page) + u' ';
    }
    for (int column = 0; column < 3; ++column)
        for (int i = 0; i < 30; ++i)
            CHECK(all.count(u"piece-%1-%2."_s.arg(column).arg(i)) == 1);
}

TEST_CASE("columns that find no room beside each other follow on further pages, evenly")
{
    const PrintFlow drawn(flow(6, 2), { 100, 8, 5 }, { 560, 500 }, 500); // five would fit
    REQUIRE(drawn.pages() == 2);
    CHECK(textOf(drawn, 0).contains(u"head-2."_s));
    CHECK_FALSE(textOf(drawn, 0).contains(u"head-3."_s));
    CHECK(textOf(drawn, 1).contains(u"piece-5-1."_s));
    CHECK(PrintFlow(flow(0, 0), { 100, 8, 5 }, { 560, 500 }, 500).pages() == 0);
}

TEST_CASE("a board prints its columns with all their cards, in two papers")
{
    BoardDesk desk;
    for (int i = 0; i < 60; ++i)
        desk.add(u"opportunity"_s,
            [&](Record& deal) { deal.set(u"name"_s, u"further-%1."_s.arg(i)).set(u"stage"_s, desk.stages.first.id); });
    desk.go(u"fairlead://page/board"_s);
    const PrintSheet sheet = sheetOf(desk);
    CHECK(sheet.landscape);
    const QStringList pages = pagesOf(sheet, a4wide);
    REQUIRE(pages.size() > 1);
    const QString all = pages.join(u' ');
    for (int i = 0; i < 60; ++i)
        CHECK(all.count(u"further-%1."_s.arg(i)) == 1);
    for (const char* name : { "Alpha", "Beta", "Delta" })
        CHECK(all.contains(QString::fromLatin1(name)));
    for (const QString& page : pages)
        CHECK(page.contains(u"Qualify"_s)); // the head of the column is on each page that it runs over
    CHECK(pagesOf(sheet, a3wide).size() < pages.size());
}

TEST_CASE("a month prints as a grid with everything in it, a crowded day over pages")
{
    CalendarDesk desk;
    for (int i = 0; i < 70; ++i)
        desk.plan(u"meet-%1."_s.arg(i).toUtf8().constData(), desk.today, 480 + i, 485 + i);
    desk.show("month");
    const QStringList pages = pagesOf(sheetOf(desk), a4wide);
    REQUIRE(pages.size() > 1);
    const QString all = pages.join(u' ');
    CHECK(all.contains(u"November 2026"_s));
    for (int i = 0; i < 70; ++i)
        CHECK(all.count(u"meet-%1."_s.arg(i)) == 1);
    for (const QString& page : pages)
        CHECK(page.contains(QLocale().dayName(3))); // the days' names stand on each page
    for (int day = 2; day <= 30; ++day)
        CHECK((u' ' + all + u' ').contains(u" %1 "_s.arg(day)));
}

TEST_CASE("a week prints as hours and as a list; what lies outside the hours of work is on it, too")
{
    CalendarDesk desk;
    desk.plan("Early", desk.today, 300, 330);
    desk.plan("Late", desk.today, 1380, 1439);
    desk.show("week");
    const PrintSheet sheet = sheetOf(desk);
    const QString all = pagesOf(sheet, a4wide).join(u' ');
    CHECK(all.contains(u"05:00"_s));
    CHECK(all.contains(u"23:00"_s));
    CHECK(all.count(u"Early"_s) == 2); // in the hours and in the list
    CHECK(all.contains(u"05:00–05:30"_s));
    CHECK(all.contains(u"Call"_s));
    desk.show("agenda");
    const PrintSheet agenda = sheetOf(desk);
    CHECK_FALSE(agenda.landscape);
    CHECK(pagesOf(agenda, a4).join(u' ').count(u"Early"_s) == 1);
}

TEST_CASE("a record prints as a document: facts, way, parts, what refers to it and its whole timeline")
{
    RecordDesk desk;
    const Record& deal = desk.deals[1];
    for (int i = 0; i < 80; ++i)
        desk.add(u"task"_s, [&](Record& task) {
            task.set(u"subject"_s, u"todo-%1."_s.arg(i)).set(u"opportunity"_s, deal.id).set(u"status"_s, u"open"_s);
        });
    desk.change(deal, u"remark"_s,
        [](Record& record) { record.set(u"remark"_s, u"A long remark about the hall. "_s.repeated(20).trimmed()); });
    desk.window.navigator().open(Address::record(u"opportunity"_s, deal.id));
    desk.session->settle();
    const PrintSheet sheet = sheetOf(desk);
    CHECK(sheet.title == u"Beta"_s);
    const QStringList pages = pagesOf(sheet, a4);
    REQUIRE(pages.size() > 2);
    const QString all = pages.join(u' ');
    CHECK(all.contains(u"✓ Qualify"_s));
    CHECK(all.count(u"hall."_s) == 20);
    for (int i = 0; i < 80; ++i)
        CHECK(all.contains(u"todo-%1."_s.arg(i)));
    CHECK(all.contains(u"Planned"_s));
    CHECK(all.contains(u"Past"_s));
    for (const QString& page : pages)
        CHECK(page.contains(u"Harbourline · Beta"_s));
}
