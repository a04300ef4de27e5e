#include "store/query/FilterParser.h"
#include "store/query/QueryFixture.h"
#include "store/query/TextKey.h"

#include "base/Text.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

Result<qint64> countOf(const QueryFixture& fixture, const char* type, const QString& text)
{
    Query query;
    query.type = &fixture.type(type);
    auto filter = FilterParser(fixture.workspace->catalog(), u"USD"_s).parse(*query.type, text);
    if (!filter) return filter.error();
    query.filter = *filter;
    return fixture.runner().count(query);
}

} // namespace

TEST_CASE("a name that nobody has is told with its place")
{
    QueryFixture fixture(31, 10, 5);
    const auto none = countOf(fixture, "opportunity", u"amount > 1 and owner = Nobody"_s);
    REQUIRE_FALSE(none.hasValue());
    CHECK(none.error() == Error { ErrorCode::NotFound, u"15: Nobody"_s });
    CHECK(countOf(fixture, "opportunity", u"owner = S1"_s).hasValue());
    CHECK(countOf(fixture, "opportunity", u"owner = me"_s).value()
        == countOf(fixture, "opportunity", u"owner = "_s + fixture.me.toString()).value());

    Query query;
    query.type = &fixture.type("opportunity");
    query.filter = Filter::condition({ u"owner"_s }, Filter::Operator::Equal, { FilterValue::me() });
    const QueryRunner nobody(fixture.workspace->reader(), u"USD"_s, {}, fixture.today);
    CHECK(nobody.count(query).error().code == ErrorCode::Invalid);
    query.filter = Filter::condition({ u"colour"_s }, Filter::Operator::NotEmpty);
    CHECK(nobody.count(query).error().code == ErrorCode::Invalid);
    query.filter = {};
    query.sort = { { u"colour"_s, false } };
    CHECK(nobody.rowNumbers(query).error().code == ErrorCode::Invalid);
}

TEST_CASE("what was merged is found by the name of what it was merged into")
{
    QueryFixture fixture(32, 40, 60);
    const QString title = fixture.people[0].title();
    const qint64 before = countOf(fixture, "opportunity", u"owner = \""_s + title + u'"').value();
    const qint64 other = countOf(fixture, "opportunity", u"owner = \"Peter Müller\""_s).value();
    Record merged = fixture.people[3];
    merged.mergedInto = fixture.people[0].id;
    EditStep step;
    step.kind = EditStep::Kind::Merge;
    step.record = merged;
    REQUIRE(fixture.workspace->apply({ u"merge"_s, { step }, {} }).hasValue());

    CHECK(countOf(fixture, "opportunity", u"owner = \""_s + title + u'"').value() == before + other);
    CHECK(countOf(fixture, "opportunity", u"owner = \"Peter Müller\""_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("no filter is too long for SQLite")
{
    QueryFixture fixture(33, 20, 5);
    QString many = u"staff_count=1"_s;
    while (many.size() < 19000)
        many += u" or staff_count=2"_s;
    CHECK(countOf(fixture, "company", many).hasValue());
    QString list = u"staff_count in (1"_s;
    while (list.size() < 19000)
        list += u",2"_s;
    CHECK(countOf(fixture, "company", list + u')').hasValue());
    CHECK(countOf(fixture, "company", u"not "_s.repeated(49) + u"is_customer"_s).hasValue());
    QString people = u"owner in (S0"_s;
    for (int i = 0; i < 100; ++i)
        people += u",S1"_s;
    CHECK(countOf(fixture, "company", people + u')').value()
        == countOf(fixture, "company", u"owner in (S0, S1)"_s).value());
}

TEST_CASE("instants are cut into days in the zone of the workspace")
{
    TestWorkspace workspace;
    Record call = workspace->blank(u"activity"_s);
    // 23:30 UTC on the 14th is the 15th in Shanghai.
    const qint64 at = QDateTime(QDate(2026, 11, 14), QTime(23, 30), QTimeZone::utc()).toMSecsSinceEpoch();
    call.set(u"kind"_s, u"call"_s).set(u"subject"_s, u"Call"_s).set(u"happened_at"_s, at);
    workspace.add(call);
    Query query;
    query.type = call.type;
    query.filter
        = FilterParser(workspace->catalog(), u"USD"_s).parse(*call.type, u"happened_at = 2026-11-15"_s).value();
    const QDate today(2026, 11, 18);
    CHECK(QueryRunner(workspace->reader(), u"USD"_s, {}, today).count(query).value() == 0);
    CHECK(QueryRunner(workspace->reader(), u"USD"_s, {}, today, QTimeZone("Asia/Shanghai")).count(query).value() == 1);
}

TEST_CASE("what came in by an import, and what somebody made, is found by it")
{
    TestWorkspace workspace;
    const Record lin = workspace.named(u"person"_s, u"Lin"_s);
    workspace.named(u"company"_s, u"Typed"_s);
    Record run = workspace->blank(u"import_run"_s);
    run.set(u"file_name"_s, u"客户.xlsx"_s);
    workspace.add(run);
    workspace->setPerson(lin.id);
    Edit edit { u"import"_s, {}, run.id };
    for (const QString& name : { u"One"_s, u"Two"_s }) {
        Record company = workspace->blank(u"company"_s);
        edit.steps.push_back(EditStep::create(company.set(u"name"_s, name)));
    }
    REQUIRE(workspace->apply(edit).hasValue());
    const auto count = [&](const QString& text) {
        Query query;
        query.type = &workspace->catalog().type(u"company"_s);
        query.filter = FilterParser(workspace->catalog(), u"USD"_s).parse(*query.type, text).value();
        return QueryRunner(workspace->reader(), u"USD"_s, lin.id, workspace->today()).count(query);
    };
    CHECK(count(u"source_run = \"客户.xlsx\""_s).value() == 2);
    CHECK(count(u"source_run = "_s + run.id.toString()).value() == 2);
    CHECK(count(u"source_run != "_s + run.id.toString()).value() == 1);
    CHECK(count(u"source_run is empty"_s).value() == 1);
    CHECK(count(u"source_run.file_name contains 客户 and name = One"_s).value() == 1);
    CHECK(count(u"created_by = me"_s).value() == 2);
    CHECK(count(u"created_at in last 2 days"_s).value() == 3);
    CHECK(count(u"created_at < yesterday"_s).value() == 0);
    CHECK(count(u"source_run = \"other.csv\""_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("whether a deal has a next step is said by itself, an open task or an appointment to come")
{
    TestWorkspace workspace;
    const auto stages = workspace.stages();
    const auto deal = [&](const QString& name) {
        Record record = workspace->blank(u"opportunity"_s);
        return workspace.add(record.set(u"name"_s, name).set(u"stage"_s, stages.first.id));
    };
    const Record bare = deal(u"bare"_s);
    const Record noted = deal(u"noted"_s);
    const Record tasked = deal(u"tasked"_s);
    const Record visited = deal(u"visited"_s);
    Record step = workspace.get(noted);
    REQUIRE(workspace.set(noted, u"next_step"_s, step.set(u"next_step"_s, u"call"_s)).hasValue());
    Record task = workspace->blank(u"task"_s);
    task = workspace.add(task.set(u"subject"_s, u"Offer"_s).set(u"opportunity"_s, tasked.id));
    Record visit = workspace->blank(u"appointment"_s);
    visit.set(u"subject"_s, u"Visit"_s).set(u"opportunity"_s, visited.id).set(u"start_on"_s, workspace->today());
    workspace.add(visit);
    const auto names = [&](const QString& text) {
        Query query;
        query.type = &workspace->catalog().type(u"opportunity"_s);
        query.filter = FilterParser(workspace->catalog(), u"USD"_s).parse(*query.type, text).value();
        QStringList found;
        const QueryRunner runner(workspace->reader(), u"USD"_s, {}, workspace->today());
        const auto page = runner.firstPage(query, 10);
        for (const Record& record : page.value().records)
            found.append(record.title());
        return found;
    };
    CHECK(names(u"not planned"_s) == QStringList { u"bare"_s });
    CHECK(names(u"planned"_s) == QStringList { u"noted"_s, u"tasked"_s, u"visited"_s });
    task.set(u"status"_s, u"done"_s);
    REQUIRE(workspace.set(task, u"status"_s, task).hasValue());
    CHECK(names(u"已安排下一步 且 name starts t"_s).isEmpty());
    CHECK(names(u"planned = no"_s) == QStringList { u"bare"_s, u"tasked"_s });
}

TEST_CASE("the quick key of a text is keyText")
{
    const QStringList pieces { u" "_s, u"A"_s, u"z"_s, u"华"_s, u"（"_s, u"Ａ"_s, u"　"_s, u"é"_s, u"ß"_s, u"\t"_s,
        u"İ"_s, u"ﬁ"_s, u"Ω"_s, u"e\u0301"_s, u"𝒜"_s, u"㐀"_s, u"\u00a0"_s, u"ー"_s, u"〇"_s, u"7"_s, u"￥"_s,
        u"\u2003"_s };
    std::mt19937 random(5);
    TextKey key;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (unsigned k = random() % 7; k > 0; --k)
            text += pieces[qsizetype(random() % (random() % 2 ? 7u : unsigned(pieces.size())))];
        const QByteArray utf8 = text.toUtf8();
        const std::string_view made = key.of({ utf8.constData(), size_t(utf8.size()) });
        INFO(text.toStdString());
        CHECK(QString::fromUtf8(made.data(), qsizetype(made.size())) == keyText(text));
    }
}
