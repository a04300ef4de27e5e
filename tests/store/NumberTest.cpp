// Numbers that are drawn from series, in a workspace that nobody shares.
#include "testing/TestWorkspace.h"

#include "model/NumberPattern.h"
#include "store/BulkEdit.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 9);

QString numberOf(const QString& pattern, qint64 counter)
{
    const auto parsed = NumberPattern::parse(pattern);
    return parsed ? parsed->number(counter, day) : u"refused"_s;
}

void setUp(TestWorkspace& workspace, const QString& document, const QString& pattern, const Cell& start = {})
{
    Record series = workspace->blank(u"number_series"_s);
    series.set(u"document"_s, document).set(u"pattern"_s, pattern).set(u"start"_s, start);
    workspace.add(series);
}

QString addCompany(TestWorkspace& workspace, const QString& name, const QString& number = {})
{
    Record company = workspace->blank(u"company"_s);
    company.set(u"name"_s, name).set(u"number"_s, number);
    return workspace.get(workspace.add(company)).text(u"number"_s);
}

} // namespace

TEST_CASE("a pattern gives numbers: words, year, month, a counter with its zeros")
{
    CHECK(numberOf(u"KH-{0000}"_s, 7) == u"KH-0007");
    CHECK(numberOf(u"KH-{0000}"_s, 123456) == u"KH-123456");
    CHECK(numberOf(u"HT{YYYY}-{000}"_s, 1) == u"HT2026-001");
    CHECK(numberOf(u"合同〔{YY}〕{MM}{00}号"_s, 12) == u"合同〔26〕1112号");
    for (const char* wrong : { "", "KH", "{00}{00}", "{MM}{000}", "{YYYY", "{0000000000}", "{DD}{00}", "a}{0}" })
        CHECK(numberOf(QString::fromLatin1(wrong), 1) == u"refused");
    CHECK(numberOf(QString(40, u'x') + u"{0}"_s, 1) == u"refused");

    CHECK(NumberPattern::parse(u"{0}"_s)->scope(day) == u"all");
    CHECK(NumberPattern::parse(u"{YY}{0}"_s)->scope(day) == u"2026");
    CHECK(NumberPattern::parse(u"{YYYY}{MM}{0}"_s)->scope(day) == u"202611");
}

TEST_CASE("a series is checked when it is set up, and there is one for a kind of record")
{
    TestWorkspace workspace;
    Record series = workspace->blank(u"number_series"_s);
    series.set(u"document"_s, u"company"_s).set(u"pattern"_s, u"KH"_s);
    CHECK_FALSE(workspace->apply({ u"add"_s, { EditStep::create(series) }, {} }));
    REQUIRE(workspace->problems().size() == 1);
    CHECK(workspace->problems()[0].word == u"number_pattern");
    series.set(u"pattern"_s, u"KH-{000}"_s).set(u"start"_s, qint64(0));
    CHECK_FALSE(workspace->apply({ u"add"_s, { EditStep::create(series) }, {} }));
    CHECK(workspace->problems()[0].field == u"start");

    setUp(workspace, u"company"_s, u"A-{0}"_s);
    setUp(workspace, u"company"_s, u"B-{0}"_s);
    CHECK(workspace.count("SELECT count(*) FROM number_series WHERE _v=1") == 1);
    CHECK(addCompany(workspace, u"Acme"_s) == u"B-1");
}

TEST_CASE("every kind of record whose numbers are drawn can be given a series")
{
    const Catalog catalog;
    const ChoiceList* documents = catalog.list(u"numbered_document"_s);
    REQUIRE(documents);
    for (const auto& type : catalog.types()) {
        INFO(type->name().toStdString());
        const Field* field = type->drawnField();
        CHECK((field != nullptr) == (documents->find(type->name()) != nullptr));
        if (field) CHECK(field->indexed);
    }
}

TEST_CASE("what is entered without a number gets the next one; a number of its own stays, and is passed over")
{
    TestWorkspace workspace;
    CHECK(addCompany(workspace, u"Before"_s).isEmpty());
    setUp(workspace, u"company"_s, u"KH-{0000}"_s, qint64(98));
    const RecordType& company = workspace->catalog().type(u"company"_s);
    CHECK(workspace->nextNumber(company) == u"KH-0098");
    CHECK(addCompany(workspace, u"Acme"_s) == u"KH-0098");
    CHECK(addCompany(workspace, u"Own"_s, u"X1"_s) == u"X1");
    CHECK(addCompany(workspace, u"Ahead"_s, u"KH-0099"_s) == u"KH-0099");
    CHECK(workspace->nextNumber(company) == u"KH-0100");
    CHECK(addCompany(workspace, u"宁波甬泰"_s) == u"KH-0100");
    CHECK(addCompany(workspace, u"Next block"_s) == u"KH-0101");
    CHECK_FALSE(workspace->nextNumber(workspace->catalog().type(u"lead"_s)));
    workspace.reopen();
    CHECK(addCompany(workspace, u"After"_s) == u"KH-0102");
}

TEST_CASE("an edit that fails uses no number up, one that was undone leaves a gap, and redo has the same one again")
{
    TestWorkspace workspace;
    setUp(workspace, u"company"_s, u"{0}"_s);
    Record nameless = workspace->blank(u"company"_s);
    CHECK_FALSE(workspace->apply({ u"add"_s, { EditStep::create(nameless) }, {} }));
    CHECK(addCompany(workspace, u"One"_s) == u"1");
    Record two = workspace->blank(u"company"_s);
    two.set(u"name"_s, u"Two"_s);
    const RecordId id = workspace.add(two).id;
    REQUIRE(workspace->undo().hasValue());
    REQUIRE(workspace->redo().hasValue());
    CHECK(workspace.get(*two.type, id).text(u"number"_s) == u"2");
    REQUIRE(workspace->undo().hasValue());
    CHECK(addCompany(workspace, u"Three"_s) == u"3");
}

TEST_CASE("an act that is put anew right after keeps the number it had drawn")
{
    TestWorkspace workspace;
    setUp(workspace, u"company"_s, u"{0}"_s);
    Record company = workspace->blank(u"company"_s);
    company.set(u"name"_s, u"Acme"_s);
    const auto first = workspace->apply({ u"add"_s, { EditStep::create(company) }, {} });
    REQUIRE(first.hasValue());
    company.set(u"phone"_s, u"123"_s);
    REQUIRE(workspace->amend(*first, { u"add"_s, { EditStep::create(company) }, {} }).hasValue());
    CHECK(workspace.get(*company.type, company.id).text(u"number"_s) == u"1");
    CHECK(addCompany(workspace, u"Next"_s) == u"2");
}

TEST_CASE("who empties a number, or names it alone, gets the next one; other changes leave a record without one")
{
    TestWorkspace workspace;
    Record old = workspace->blank(u"company"_s);
    old.set(u"name"_s, u"Old"_s);
    const RecordId id = workspace.add(old).id;
    setUp(workspace, u"company"_s, u"{00}"_s);
    const auto change = [&](const QStringList& fields, const QString& number) {
        Record record = workspace.get(*old.type, id);
        record.set(u"number"_s, number).set(u"remark"_s, fields.join(u',') + number);
        REQUIRE(workspace->apply({ u"change"_s, { EditStep::change(record, fields) }, {} }).hasValue());
        return workspace.get(*old.type, id).text(u"number"_s);
    };
    CHECK(change({ u"remark"_s, u"number"_s }, {}).isEmpty());
    CHECK(change({ u"number"_s }, {}) == u"01");
    CHECK(change({ u"number"_s }, u"mine"_s) == u"mine");
    CHECK(change({ u"remark"_s, u"number"_s }, {}) == u"02");
}

TEST_CASE("the counter begins anew with the year, and an import draws nothing")
{
    TestWorkspace workspace;
    setUp(workspace, u"opportunity"_s, u"{YY}-{00}"_s);
    const auto deal = [&](bool bulk) {
        Record record = workspace->blank(u"opportunity"_s);
        record.set(u"name"_s, u"Pumps"_s);
        if (!bulk) return workspace.get(workspace.add(record)).text(u"number"_s);
        auto edit = workspace->beginBulk(u"import"_s);
        REQUIRE(edit.hasValue());
        std::vector<Problem> problems;
        REQUIRE((*edit)->add(EditStep::create(record), problems).value());
        REQUIRE((*edit)->finish().hasValue());
        return workspace.get(record).text(u"number"_s);
    };
    CHECK(deal(false) == u"26-01");
    CHECK(deal(true).isEmpty());
    CHECK(deal(false) == u"26-02");
    *workspace.instant += qint64(90) * 24 * 3600 * 1000;
    CHECK(deal(false) == u"27-01");
}
