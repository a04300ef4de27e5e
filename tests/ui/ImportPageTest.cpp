#include "DealsWorkspace.h"

#include "pages/ImportPage.h"
#include "pages/RefusedPanel.h"
#include "models/Address.h"
#include "shell/MainWindow.h"
#include "widgets/DataTable.h"
#include "widgets/PickerButton.h"
#include "widgets/ProgressLine.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/SentenceBanner.h"
#include "widgets/Toast.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window with its import open, driven by keys and clicks as a person does.
struct Wizard : DealsWorkspace
{
    MainWindow window { theme, *session };
    QPointer<ImportPage> page;

    Wizard()
    {
        window.show();
        window.importFile({});
        page = qobject_cast<ImportPage*>(window.page());
        REQUIRE(page);
    }
    QString file(const QString& name, const QString& content)
    {
        QFile out(folder->path() + u'/' + name);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content.toUtf8());
        return out.fileName();
    }
    void take(const QString& path)
    {
        page->take(path);
        session->settle();
    }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        // Steps share their parts: the one that is seen is meant.
        const auto all = page->findChildren<Widget*>(name);
        if (all.isEmpty()) FAIL("no widget " << name.toStdString());
        for (Widget* one : all)
            if (one->isVisible()) return one;
        return all.front();
    }
    QString text(const QString& label) { return find<QLabel>(label)->text(); }
    void click(const QString& button)
    {
        auto* found = find<QPushButton>(button);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        session->settle();
    }
    /// Chooses by keys: down until the words are there.
    void pick(const QString& picker, const QString& id)
    {
        auto* button = find<PickerButton>(picker);
        for (int i = 0; i < 100 && button->current() != id; ++i) {
            const QString before = button->current();
            QTest::keyClick(button, id.isEmpty() ? Qt::Key_Up : Qt::Key_Down);
            session->settle();
            button = find<PickerButton>(picker);
            REQUIRE(button->current() != before);
        }
        REQUIRE(button->current() == id);
    }
    qint64 count(const QString& type) const
    {
        return session->reader().number("SELECT count(*) FROM \"" + type.toUtf8() + "\" WHERE _v=1").value();
    }
    const ImportResult& result() { return page->job().result().value(); }
};

const QString& dealList()
{
    static const QString list = u"Deal,Stage,Amount,Opened on,Remark,Secret\nRoof,Qualify,100,03/04/2026,a,x\n"
                                "Door,Qualify,about 5,05/06/2026,b,y\nWall,Qualify,300,05/10/2026,c,z\n"_s;
    return list;
}

} // namespace

TEST_CASE("a list comes in through the steps, asks what only a person can say, and is undone in its place")
{
    Wizard wizard;
    wizard.take(wizard.file(u"deals.csv"_s, dealList()));
    CHECK(wizard.page->step() == ImportPage::Columns);
    CHECK(wizard.find<PickerButton>(u"kindPicker"_s)->current() == u"opportunity"_s);
    CHECK(wizard.find<PickerButton>(u"column-0-Picker"_s)->current() == u"name"_s);
    CHECK(wizard.find<PickerButton>(u"column-5-Picker"_s)->current().isEmpty());
    // 03/04 may be April or March: nothing goes on before that is said.
    CHECK(wizard.text(u"importQuestionLabel"_s).contains(u"Opened on"_s));
    CHECK_FALSE(wizard.find<QPushButton>(u"nextButton"_s)->isEnabled());
    QTest::keyClick(
        wizard.find<SegmentedSwitch>(u"dateOrderSwitch"_s)->findChildren<QAbstractButton*>().at(1), Qt::Key_Space);
    wizard.session->settle();
    CHECK_FALSE(wizard.page->findChild<QLabel*>(u"importQuestionLabel"_s));
    CHECK(wizard.find<PickerButton>(u"datesPicker"_s)->current() == u"dmy"_s);

    // The keyboard stays where it was when an answer makes the columns anew.
    wizard.find<PickerButton>(u"column-4-Picker"_s)->setFocus();
    wizard.pick(u"column-4-Picker"_s, {});
    REQUIRE(wizard.window.focusWidget());
    CHECK(wizard.window.focusWidget()->objectName() == u"column-4-Picker"_s);

    wizard.click(u"nextButton"_s);
    REQUIRE(wizard.page->step() == ImportPage::Check);
    CHECK(wizard.result().dryRun);
    CHECK(wizard.result().added == 2);
    CHECK(wizard.result().rejected == 1);
    CHECK(wizard.count(u"opportunity"_s) == 4);

    wizard.click(u"nextButton"_s);
    REQUIRE(wizard.page->step() == ImportPage::Done);
    CHECK(wizard.text(u"importHeadlineLabel"_s).size() > 0);
    CHECK(wizard.count(u"opportunity"_s) == 6);
    CHECK(wizard.session->undoName() == u"Import deals.csv"_s);
    CHECK(wizard.find<QPushButton>(u"saveRefusedButton"_s)->isVisible());
    QFile refused(wizard.page->job().rejectsPath());
    REQUIRE(refused.open(QIODevice::ReadOnly));
    CHECK(refused.readAll().contains("3,Amount: amount,Door"));

    wizard.click(u"takeBackButton"_s);
    CHECK(wizard.count(u"opportunity"_s) == 4);
    CHECK_FALSE(wizard.find<QPushButton>(u"takeBackButton"_s)->isVisible());
    CHECK(wizard.text(u"importHeadlineLabel"_s).startsWith(u"The import was undone."_s));
    CHECK(wizard.page->isVisible());
    wizard.click(u"nextButton"_s);
    CHECK(Address::placeOf(wizard.window.navigator().current()) == u"opportunities"_s);
}

TEST_CASE("a faulty cell is mended in its place and the row comes in")
{
    Wizard wizard;
    wizard.take(wizard.file(u"deals.csv"_s, u"Deal,Stage,Amount\nRoof,Qualify,100\nDoor,Qualify,about 5\n"_s));
    wizard.click(u"nextButton"_s);
    auto* step = wizard.find<QWidget>(u"importCheckStep"_s);
    auto* table = step->findChild<DataTable*>(u"refusedTable"_s);
    REQUIRE(table->model()->rowCount() == 1);
    const QModelIndex value = table->model()->index(0, 2);
    CHECK(value.data().toString() == u"about 5"_s);
    CHECK_FALSE(table->model()->index(0, 3).flags().testFlag(Qt::ItemIsEditable));

    table->model()->setData(value, u"5"_s);
    wizard.session->settle();

    CHECK(wizard.result().added == 2);
    CHECK(wizard.result().rejected == 0);
    wizard.click(u"nextButton"_s);
    CHECK(wizard.count(u"opportunity"_s) == 6);

    // The list shows what came in, and says so; without the chip it is the whole list.
    wizard.click(u"nextButton"_s);
    auto* list = wizard.window.page()->findChild<DataTable*>(u"opportunitiesTable"_s);
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 2);
    auto* chip = wizard.window.page()->findChild<QWidget*>(u"filter-0-chip"_s);
    REQUIRE(chip);
    CHECK(chip->accessibleName() == u"Filter: Came in by import of deals.csv"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    wizard.session->settle();
    CHECK(list->model()->rowCount() == 6);
}

TEST_CASE("names that are not there are made on a word, and one that is nearly there becomes what was chosen")
{
    Wizard wizard;
    Record company = wizard.session->workspace().blank(u"company"_s);
    company.set(u"name"_s, u"North Wind"_s);
    REQUIRE(wizard.session->apply({ u"add"_s, { EditStep::create(company) }, {} }));
    wizard.take(wizard.file(
        u"deals.csv"_s, u"Deal,Stage,Customer\nRoof,Qualify,Northwind\nDoor,Qualify,Acme\nWall,Qualify,northwind\n"_s));
    wizard.click(u"nextButton"_s);
    CHECK(wizard.result().rejected == 3);
    CHECK_FALSE(wizard.find<QPushButton>(u"nextButton"_s)->isEnabled());
    auto* banner = wizard.find<SentenceBanner>(u"missingBanner"_s);
    CHECK(banner->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
    wizard.session->settle();
    CHECK(wizard.result().added == 3);
    CHECK(wizard.result().created[u"company"_s] == 2);

    wizard.pick(u"near-0-Picker"_s, u"same:"_s + company.id.toString());
    CHECK(wizard.result().created[u"company"_s] == 1);
    wizard.click(u"nextButton"_s);

    CHECK(wizard.count(u"company"_s) == 2);
    CHECK(wizard.session->reader()
              .number("SELECT count(*) FROM opportunity WHERE _v=1 AND company=?", { cellOf(company.id) })
              .value()
        == 2);
}

TEST_CASE("an import that is cancelled half-way ends at once and leaves nothing")
{
    Wizard wizard;
    QString list = u"Deal,Stage\n"_s;
    for (int i = 0; i < 60000; ++i)
        list += u"Deal %1,Qualify\n"_s.arg(i);
    wizard.take(wizard.file(u"deals.csv"_s, list));
    const qint64 before = wizard.session->workspace().edits(10)->size();
    for (bool run : { false, true }) {
        ImportJob& job = wizard.page->job();
        bool cancelled = false;
        bool refused = false;
        qint64 last = 0;
        const auto first = QObject::connect(&job, &ImportJob::progressed, [&](qint64, qint64, qint64 rows) {
            last = rows;
            if (rows < (run ? 40000 : 20000) || cancelled) return;
            cancelled = true;
            wizard.page->leave(); // Esc
        });
        const auto second = QObject::connect(&job, &ImportJob::refused, [&] { refused = true; });
        run ? job.run() : job.check();
        while (!refused)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        CAPTURE(run);
        CHECK(cancelled);
        CHECK(last < 60000); // the rows behind were not read any more
        QObject::disconnect(first);
        QObject::disconnect(second);
        CHECK(wizard.count(u"opportunity"_s) == 4);
        CHECK(qint64(wizard.session->workspace().edits(10)->size()) == before);
        CHECK(wizard.page->isVisible());
        CHECK_FALSE(wizard.session->isBusy());
    }
}

TEST_CASE("what cannot be imported is said in its place, and nothing else can be done while work runs")
{
    Wizard wizard;
    wizard.take(wizard.folder->path());
    CHECK(wizard.page->step() == ImportPage::File);
    CHECK(wizard.text(u"importFaultLabel"_s).endsWith(u"is a folder, not a file."_s));
    wizard.take(wizard.file(u"empty.csv"_s, {}));
    CHECK(wizard.text(u"importFaultLabel"_s) == u"empty.csv is empty: there is nothing to import."_s);
    QFile picture(wizard.folder->path() + u"/p.csv"_s);
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(200, '\0'));
    picture.close();
    wizard.take(picture.fileName());
    CHECK(wizard.text(u"importFaultLabel"_s).contains(u"is no text file (PNG)"_s));
    wizard.take(wizard.file(u"numbers.csv"_s, u"1,2\n3,4\n"_s));
    CHECK(wizard.page->step() == ImportPage::Columns);
    CHECK(wizard.text(u"importQuestionLabel"_s).contains(u"column 1"_s));
    wizard.pick(u"column-0-Picker"_s, u"id"_s);

    // A card says what it holds, and has no separator to be asked about.
    wizard.take(wizard.file(u"ann.vcf"_s, u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nEND:VCARD\r\n"_s));
    CHECK(wizard.find<PickerButton>(u"kindPicker"_s)->current() == u"contact"_s);
    CHECK_FALSE(wizard.find<PickerButton>(u"delimiterPicker"_s)->isVisible());
    wizard.page->job().options().kind = u"opportunity"_s;
    wizard.page->job().lookAgain();
    wizard.session->settle();
    CHECK(wizard.text(u"assistantNoteLabel"_s).startsWith(u"ann.vcf: a .vcf file holds contacts"_s));
    wizard.page->job().options().kind = u"contact"_s;

    wizard.page->job().lookAgain();
    CHECK(wizard.session->isBusy());
    CHECK_FALSE(wizard.session->canUndo());
    CHECK_FALSE(wizard.session->apply({ u"rename"_s, {}, {} }));
    wizard.session->settle();
    CHECK_FALSE(wizard.session->isBusy());
    CHECK(wizard.session->canUndo());
}

TEST_CASE("a file that is dropped on the window opens its import")
{
    DealsWorkspace desk;
    MainWindow window(desk.theme, *desk.session);
    window.show();
    QFile list(desk.folder->path() + u"/deals.csv"_s);
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write(dealList().toUtf8());
    list.close();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(list.fileName()) });
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &drop);
    desk.session->settle();

    auto* page = qobject_cast<ImportPage*>(window.page());
    REQUIRE(page);
    CHECK(page->step() == ImportPage::Columns);
}

TEST_CASE("who goes elsewhere during an import sees how far it is, and hears of its end")
{
    Wizard wizard;
    QString list = u"Deal,Stage\n"_s;
    for (int i = 0; i < 20000; ++i)
        list += u"Deal %1,Qualify\n"_s.arg(i);
    wizard.take(wizard.file(u"many.csv"_s, list));
    wizard.click(u"nextButton"_s);
    wizard.page->next();
    wizard.window.navigator().open(QUrl(u"fairlead://page/people"_s));
    CHECK(wizard.page->job().isRunning());
    auto* progress = wizard.window.findChild<StatusLine*>()->findChild<ProgressLine*>();
    REQUIRE(progress);
    CHECK(progress->isVisible());
    wizard.session->settle();
    CHECK_FALSE(progress->isVisible());
    CHECK(wizard.count(u"opportunity"_s) == 20004);
    const auto toasts = wizard.window.findChildren<Toast*>();
    REQUIRE(toasts.size() == 1);
    CHECK(toasts.front()->message().text == u"20000 row(s) of many.csv are in"_s);
    wizard.window.navigator().back();
    CHECK(wizard.page->step() == ImportPage::Done);
    wizard.session->undo();
    wizard.session->settle();
    CHECK(wizard.count(u"opportunity"_s) == 4);
}
