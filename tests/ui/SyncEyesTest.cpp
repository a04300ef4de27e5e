// What a person sees of what others write while he works.
#include "SyncDesk.h"

#include "models/Address.h"
#include "pages/ConflictsPage.h"
#include "pages/FactRow.h"
#include "pages/RecordNews.h"
#include "pages/RecordPage.h"
#include "store/ConflictList.h"
#include "widgets/Toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// A customer that two know, open on its page here.
struct Both : SyncDesk
{
    Record customer;
    std::unique_ptr<Colleague> colleague;

    Both()
    {
        QStandardPaths::setTestModeEnabled(true); // drafts of tests lie apart
        customer = add(u"Castellan Water"_s);
        beginSharing();
        colleague = std::make_unique<Colleague>(path(u"theirs"_s), share());
        go(Address::record(u"company"_s, customer.id).toString());
    }
    QString value(const QString& field) const
    {
        const auto found = session->reader().find(session->catalog().type(u"company"_s), customer.id);
        REQUIRE((found && *found));
        return (*found)->text(field);
    }
    void set(const QString& field, const QString& text)
    {
        const auto found = session->reader().find(session->catalog().type(u"company"_s), customer.id);
        REQUIRE((found && *found));
        Record changed = **found;
        changed.set(field, text);
        REQUIRE(session->apply({ u"change"_s, { EditStep::change(changed, { field }) }, {} }));
    }
    QString told()
    {
        auto* news = window->page()->findChild<RecordNews*>();
        REQUIRE(news);
        return news->isVisible() ? news->accessibleDescription() : QString();
    }
    /// Both write the same field without knowing of each other; whose clock is ahead by a hair, wins.
    void disagree(const QString& ours, const QString& theirs)
    {
        set(u"phone"_s, ours);
        colleague->set(customer, u"phone"_s, theirs);
        colleague->meet();
        REQUIRE_FALSE(meet());
        await([this] { return keeper().conflicts().size() == 1; });
    }
};

} // namespace

TEST_CASE("a record that changes under one's eyes says what was changed, and what is being typed stays")
{
    Both both;
    auto* row = both.window->page()->findChild<FactRow*>(u"phoneFact"_s);
    REQUIRE(row);
    row->edit();
    auto* line = row->findChild<QLineEdit*>(u"phoneEdit"_s);
    REQUIRE(line);
    line->setText(u"typed here"_s);
    both.colleague->set(both.customer, u"phone"_s, u"0221 1"_s);
    both.colleague->set(both.customer, u"website"_s, u"castellan.example"_s);
    both.colleague->meet();
    CHECK(both.told().isEmpty());
    REQUIRE_FALSE(both.meet());
    CHECK(both.value(u"phone"_s) == u"0221 1"_s);
    CHECK(row->isEditing());
    CHECK(line->text() == u"typed here"_s);
    CHECK(both.told().contains(u"– → 0221 1"_s));
    CHECK(both.told().contains(u"castellan.example"_s));
    CHECK(both.told().contains(u"What you are typing is kept"_s));
    QTest::keyClick(line, Qt::Key_Return);
    both.session->settle();
    CHECK(both.value(u"phone"_s) == u"typed here"_s);
    both.window->page()->findChild<RecordNews*>()->findChild<QPushButton*>(u"bannerButton"_s)->click();
    CHECK(both.told().isEmpty());
}

TEST_CASE("one's own edits are no news, and another record begins without any")
{
    Both both;
    both.set(u"phone"_s, u"1"_s);
    both.session->settle();
    CHECK(both.told().isEmpty());
    both.colleague->meet();
    both.colleague->set(both.customer, u"website"_s, u"a.example"_s);
    both.colleague->meet();
    REQUIRE_FALSE(both.meet());
    CHECK_FALSE(both.told().isEmpty());
    const Record other = both.add(u"Other"_s);
    both.go(Address::record(u"company"_s, other.id).toString());
    CHECK(both.told().isEmpty());
}

TEST_CASE("of two values that were written apart one is taken by a key, as an edit that can be undone and travels")
{
    Both both;
    both.disagree(u"111"_s, u"222"_s);
    both.go(u"fairlead://page/conflicts"_s);
    auto* page = qobject_cast<ConflictsPage*>(both.window->page());
    REQUIRE(page);
    CHECK(page->findChild<QLabel*>(u"conflictHeadline"_s)->text().contains(u"Castellan Water"_s));
    const QString before = both.value(u"phone"_s);
    const QString other = before == u"222"_s ? u"111"_s : u"222"_s;
    QTest::keyClick(page, Qt::Key_2);
    await([&] { return both.keeper().conflicts().empty(); });
    CHECK(both.value(u"phone"_s) == other);
    CHECK(both.session->canUndo());
    both.session->undo();
    CHECK(both.value(u"phone"_s) == before);
    both.session->redo();
    REQUIRE_FALSE(both.meet());
    both.colleague->meet();
    const auto there = both.colleague->workspace->reader().find(
        both.colleague->workspace->catalog().type(u"company"_s), both.customer.id);
    REQUIRE((there && *there));
    CHECK((*there)->text(u"phone"_s) == other);
}

TEST_CASE("keeping what is in place decides a conflict; undo asks again, after keeping as after taking")
{
    Both both;
    both.disagree(u"111"_s, u"222"_s);
    both.go(u"fairlead://page/conflicts"_s);
    const QString before = both.value(u"phone"_s);
    const int key = GENERATE(as<int> {}, Qt::Key_1, Qt::Key_2);
    QTest::keyClick(both.window->page(), Qt::Key(key));
    await([&] { return both.keeper().conflicts().empty(); });
    CHECK((both.value(u"phone"_s) == before) == (key == Qt::Key_1));
    CHECK(both.session->undoName().contains(u"Castellan Water"_s));
    CHECK(ConflictList(both.session->workspace()).settledSince(0).value() == 1);
    Toast* offered = nullptr;
    for (Toast* toast : both.window->findChildren<Toast*>())
        if (toast->message().action == u"Undo"_s && toast->message().text.contains(u"Castellan Water"_s))
            offered = toast;
    REQUIRE(offered);
    emit offered->acted();
    await([&] { return both.keeper().conflicts().size() == 1; });
    CHECK(both.value(u"phone"_s) == before);
}
