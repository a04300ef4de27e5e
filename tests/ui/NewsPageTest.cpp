// What others write for who sits here: told once, counted, listed, read.
#include "SyncDesk.h"

#include "models/Address.h"
#include "models/NewsKeeper.h"
#include "models/NewsModel.h"
#include "pages/ConflictsPage.h"
#include "pages/FactRow.h"
#include "pages/NewsPage.h"
#include "pages/RecordNews.h"
#include "pages/RecordPage.h"
#include "store/SyncStore.h"
#include "widgets/RailButton.h"
#include "widgets/TimelineView.h"
#include "widgets/Toast.h"

#include <QAbstractItemModelTester>
#include <QStandardPaths>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Ann sits here and has a deal; Bo works elsewhere.
struct NewsDesk : SyncDesk
{
    Record ann;
    Record bo;
    Record deal;
    Record customer;
    std::unique_ptr<Colleague> colleague;

    NewsDesk()
    {
        QStandardPaths::setTestModeEnabled(true); // drafts of tests lie apart
        ann = make(u"person"_s, u"Ann"_s);
        bo = make(u"person"_s, u"Bo"_s);
        session->setPerson(ann.id);
        deal = make(u"opportunity"_s, u"Pumps"_s, [&](Record& record) {
            record.set(u"owner"_s, ann.id).set(u"amount"_s, Money { 500'000, u"EUR"_s });
        });
        customer = make(u"company"_s, u"Castellan"_s);
        beginSharing();
        await([&] { return !SyncStore(session->workspace()).note(noteName())->isEmpty(); });
        colleague = std::make_unique<Colleague>(path(u"theirs"_s), share());
        colleague->workspace->setPerson(bo.id);
    }
    QString noteName() const { return u"news_read:"_s + ann.id.toString(); }
    NewsKeeper& news() { return NewsKeeper::of(*session); }
    Record make(const QString& type, const QString& title, const std::function<void(Record&)>& more = {})
    {
        Record record = session->workspace().blank(type);
        record.set(record.type->titleField()->name, title);
        if (more) more(record);
        REQUIRE(session->apply({ u"add"_s, { EditStep::create(record) }, {} }));
        return record;
    }
    template <typename Value>
    void theyWrite(const Record& record, const QString& field, const Value& value)
    {
        const RecordType& type = colleague->workspace->catalog().type(record.type->name());
        const auto found = colleague->workspace->reader().find(type, record.id);
        REQUIRE((found && *found));
        Record changed = **found;
        changed.set(field, value);
        REQUIRE(colleague->workspace->apply({ u"edit"_s, { EditStep::change(changed, { field }) }, {} }));
    }
    void bring(int unread)
    {
        colleague->meet();
        REQUIRE_FALSE(meet());
        await([&] { return news().unread() == unread; });
    }
    TimelineView* list()
    {
        go(u"fairlead://page/news"_s);
        return find<TimelineView>(u"newsView"_s);
    }
    QStringList lines()
    {
        QStringList lines;
        const QAbstractItemModel* model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data().toString());
        return lines;
    }
    QString counted() { return find<RailButton>(u"rail-news-button"_s)->accessibleDescription(); }
    /// What messages said of news.
    QStringList told() const
    {
        QStringList texts;
        const QList<Toast*> toasts = window->findChildren<Toast*>();
        for (const Toast* toast : toasts)
            if (toast->message().id == u"news"_s) texts.append(toast->message().text);
        return texts;
    }
    void openLine(int row)
    {
        TimelineView* view = list();
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
        session->settle();
    }
};

} // namespace

TEST_CASE("what others write for who sits here is told once, counted in the rail, and read by opening it")
{
    NewsDesk desk;
    CHECK(desk.counted().isEmpty());
    desk.theyWrite(desk.deal, u"amount"_s, Money { 600'000, u"EUR"_s });
    desk.theyWrite(desk.customer, u"owner"_s, desk.ann.id);
    desk.theyWrite(desk.customer, u"phone"_s, u"0221"_s);
    desk.bring(2);
    CHECK(desk.counted() == u"2"_s);
    REQUIRE(desk.told().size() == 1);
    CHECK(desk.told().front().startsWith(u"2 "_s));
    CHECK(desk.lines() == QStringList { u"Not read yet"_s, u"Bo gave you Castellan"_s, u"Bo changed Pumps"_s });
    desk.openLine(2);
    CHECK(Address::placeOf(desk.window->navigator().current()) == u"record:opportunity"_s);
    CHECK(desk.counted() == u"1"_s);
    CHECK(desk.lines()
        == QStringList { u"Not read yet"_s, u"Bo gave you Castellan"_s, u"Today"_s, u"Bo changed Pumps"_s });
    QTest::keyClick(desk.list(), Qt::Key_R);
    CHECK(desk.counted().isEmpty());
    desk.bring(0);
    CHECK(desk.lines() == QStringList { u"Today"_s, u"Bo gave you Castellan"_s, u"Bo changed Pumps"_s });
}

TEST_CASE("what was read is kept with the workspace, for each person")
{
    NewsDesk desk;
    desk.theyWrite(desk.deal, u"amount"_s, Money { 600'000, u"EUR"_s });
    desk.bring(1);
    desk.news().readAll();
    desk.theyWrite(desk.customer, u"owner"_s, desk.ann.id);
    desk.bring(1);
    desk.window.reset();
    desk.session.reset();
    auto opened = Workspace::open(desk.path(u"ours"_s));
    REQUIRE(opened);
    desk.session = std::make_unique<Session>(std::move(*opened));
    desk.session->setPerson(desk.ann.id);
    int told = 0;
    QObject::connect(&desk.news(), &NewsKeeper::arrived, [&](int count) { told += count; });
    await([&] { return desk.news().items().size() == 2; });
    CHECK(desk.news().unread() == 1);
    CHECK(told == 0); // he was told of it then
    desk.session->setPerson(desk.bo.id);
    await([&] { return desk.keeper().isShared() && desk.news().unread() == 0; });
}

TEST_CASE("a record with news marks the fields that others changed, until it is seen")
{
    NewsDesk desk;
    desk.theyWrite(desk.deal, u"amount"_s, Money { 600'000, u"EUR"_s });
    desk.bring(1);
    const auto marked = [&](const QString& fact) {
        const auto* row = desk.window->page()->findChild<FactRow*>(fact);
        REQUIRE(row);
        CHECK(row->isMarked() == row->toolTip().contains(u"→"_s));
        return row->isMarked() ? row->toolTip() : QString();
    };
    desk.go(Address::record(u"opportunity"_s, desk.deal.id).toString());
    CHECK(marked(u"amountFact"_s).startsWith(u"Bo, "_s));
    CHECK(marked(u"amountFact"_s).contains(u"5,000"_s));
    CHECK(marked(u"amountFact"_s).contains(u"6,000"_s));
    CHECK(marked(u"remarkFact"_s).isEmpty());
    CHECK(desk.news().unread() == 0);
    QTest::keyClick(desk.window->page(), Qt::Key_Escape);
    CHECK(marked(u"amountFact"_s).isEmpty());
    desk.go(u"fairlead://page/today"_s);
    desk.go(Address::record(u"opportunity"_s, desk.deal.id).toString());
    CHECK(marked(u"amountFact"_s).isEmpty());
    desk.openLine(1); // from the list they are shown again
    CHECK_FALSE(marked(u"amountFact"_s).isEmpty());
    QTest::keyClick(desk.window->page(), Qt::Key_Escape);
    CHECK_FALSE(desk.window->navigator().current().hasQuery());
}

TEST_CASE("an edit of one's own that lost stands among the news and leads to its conflict")
{
    NewsDesk desk;
    Record ours = desk.customer;
    ours.set(u"phone"_s, u"111"_s);
    REQUIRE(desk.session->apply({ u"change"_s, { EditStep::change(ours, { u"phone"_s }) }, {} }));
    REQUIRE(SyncStore(*desk.colleague->workspace).setShareOffset(60'000)); // theirs is the later one for sure
    desk.theyWrite(desk.customer, u"phone"_s, u"222"_s);
    desk.bring(1);
    CHECK(desk.lines() == QStringList { u"Not read yet"_s, u"Bo wrote over what you wrote in Castellan"_s });
    desk.openLine(1);
    CHECK(qobject_cast<ConflictsPage*>(desk.window->page()));
    CHECK(desk.news().unread() == 0);
}

TEST_CASE("the message of news leads to them and outlasts an edit")
{
    NewsDesk desk;
    desk.theyWrite(desk.customer, u"owner"_s, desk.ann.id);
    desk.bring(1);
    desk.make(u"company"_s, u"Other"_s);
    const QList<Toast*> shown = desk.window->findChildren<Toast*>();
    const auto told
        = std::find_if(shown.begin(), shown.end(), [](const Toast* toast) { return toast->message().id == u"news"_s; });
    REQUIRE(told != shown.end());
    const QString undo = desk.session->undoName();
    (*told)->findChild<QAbstractButton*>(u"toastActionButton"_s)->click();
    CHECK(qobject_cast<NewsPage*>(desk.window->page()));
    CHECK(desk.session->undoName() == undo);
}

TEST_CASE("the list of news is a sound model; what was read survives as text")
{
    NewsDesk desk;
    NewsModel model(*desk.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.theyWrite(desk.customer, u"owner"_s, desk.ann.id);
    desk.theyWrite(desk.deal, u"amount"_s, Money { 600'000, u"EUR"_s });
    desk.bring(2);
    CHECK(model.rowCount() == 3);
    const NewsItem first = *model.itemAt(1);
    desk.news().read(first);
    CHECK(model.rowCount() == 4);
    NewsRead read;
    CHECK_FALSE(read.covers(first));
    read.add(first);
    CHECK(NewsRead::fromText(read.text()).covers(first));
    read.addAll(first.last, 0);
    CHECK(NewsRead::fromText(read.text()) == read);
    CHECK(read.covers(first));
}
