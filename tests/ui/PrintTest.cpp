#include "Desk.h"
#include "PaperText.h"

#include "pages/ListPage.h"
#include "print/PrintDialog.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

PrintSheet longSheet(int rows)
{
    PrintTable table { u"Deals"_s, { { u"Name"_s }, { u"Amount, k"_s, true } } };
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({ { u"deal-%1."_s.arg(i), QString::number(i) } });
    table.all = 20000;
    PrintSheet sheet { u"Opportunities"_s, u"Open"_s };
    sheet.blocks.push_back(PrintFacts { {}, { { u"Sum"_s, u"¥12"_s } } });
    sheet.blocks.push_back(std::move(table));
    return sheet;
}

const PrintTable& tableOf(const PrintSheet& sheet)
{
    for (const PrintBlock& block : sheet.blocks)
        if (const auto* table = std::get_if<PrintTable>(&block)) return *table;
    FAIL("no table");
    std::abort();
}

} // namespace

TEST_CASE("a long table runs over pages: each has head, foot and the heads of the columns, and no row is lost")
{
    Theme theme;
    const PrintSheet sheet = longSheet(300);
    const PrintHead head { u"Harbourline"_s, u"Lin Wei"_s, u"18/11/2026"_s };
    const QList<QPicture> none;
    const PrintLayout layout(sheet, head, none, a4);
    REQUIRE(layout.pages() > 3);
    QString all;
    for (int page = 0; page < layout.pages(); ++page) {
        const QString text = textOf(layout, page);
        CHECK(text.contains(u"Harbourline · Opportunities"_s));
        CHECK(text.contains(u"Lin Wei · 18/11/2026"_s));
        CHECK(text.contains(u"Amount, k"_s));
        CHECK(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(layout.pages())));
        all += text + u' ';
    }
    for (int i = 0; i < 300; ++i)
        CHECK(all.count(u"deal-%1."_s.arg(i)) == 1);
    CHECK(all.contains(QLocale().toString(20000))); // what was cut is told
    CHECK(PrintLayout(sheet, head, none, a3).pages() < layout.pages());
}

TEST_CASE("wide texts wrap on paper instead of being cut")
{
    Theme theme;
    const QString words = u"A very long sentence about a customer "_s.repeated(12).trimmed();
    PrintSheet sheet { u"Contacts"_s };
    sheet.blocks.push_back(PrintTable { {}, { { u"Name"_s }, { u"Remark"_s } }, { { { u"Ada"_s, words } } } });
    const PrintHead head;
    const QList<QPicture> none;
    const QString text = textOf(PrintLayout(sheet, head, none, a4), 0);
    CHECK(text.count(u"customer"_s) == 12);
}

TEST_CASE("a list hands over all its rows, its filter and its sums; the funnel its picture and tables")
{
    Desk desk;
    desk.go(u"fairlead://page/opportunities?view=all&filter=stage%20%3D%20Qualify"_s);
    const PrintSheet list = sheetOf(desk);
    CHECK(list.title == u"Opportunities"_s);
    CHECK(list.scope == u"All · Stage: Qualify"_s);
    QStringList names;
    for (const PrintRow& row : tableOf(list).rows)
        names.append(row.cells.front());
    names.sort();
    CHECK(names == QStringList { u"Alpha"_s, u"Delta"_s });
    CHECK(tableOf(list).columns.front().title == u"Name"_s);
    CHECK(tableOf(list).all == 0);

    desk.go(u"fairlead://page/funnel?period=all"_s);
    const PrintSheet funnel = sheetOf(desk);
    CHECK(tableOf(funnel).rows.size() == 4); // three stages and the sum
    const QList<QPicture> pictures = PrintLayout::record(funnel);
    REQUIRE(!pictures.isEmpty());
    CHECK(tableOf(funnel).rows.front().cells.front() == u"Qualify"_s);
    // Strokes and words, no pixels: what stands on paper can be searched.
    PrintSheet drawn { u"Funnel"_s };
    for (const PrintBlock& block : funnel.blocks)
        if (std::holds_alternative<PrintPicture>(block)) drawn.blocks.push_back(block);
    const PrintHead head;
    const PrintLayout layout(drawn, head, pictures, a4);
    CHECK(textOf(layout, 0).contains(u"Proposal"_s));
}

TEST_CASE("Ctrl+P opens the preview, and a PDF is saved in any paper, light though the window is dark")
{
    Desk desk;
    desk.theme.setMode(Theme::Mode::Dark);
    desk.go(u"fairlead://page/funnel?period=all"_s);
    desk.find<QAction>(u"print"_s)->trigger();
    desk.session->settle();
    auto* dialog = desk.window.findChild<PrintDialog*>(u"printDialog"_s);
    REQUIRE(dialog);
    CHECK(desk.theme.isDark());
    const QTemporaryDir folder;
    dialog->setPaper(QPageSize::A3);
    dialog->setLandscape(true);
    const QString path = folder.path() + u"/funnel.pdf"_s;
    CHECK(dialog->savePdf(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes.contains("/Count " + QByteArray::number(dialog->pages())));
    const QRegularExpression box(u"MediaBox\\s*\\[\\s*\\S+\\s+\\S+\\s+([\\d.]+)\\s+([\\d.]+)"_s);
    const auto found = box.match(QString::fromLatin1(bytes));
    CHECK(qRound(found.captured(1).toDouble()) == Approx(1191).margin(1));
    CHECK(qRound(found.captured(2).toDouble()) == Approx(842).margin(1));
    CHECK_FALSE(dialog->savePdf(u"/nonexistent/folder/funnel.pdf"_s));
    CHECK(desk.find<QLabel>(u"noteLabel"_s)->text().contains(u"/nonexistent/folder/funnel.pdf"_s));
    dialog->setPaper(QPageSize::A4);
    dialog->reject();
}
