#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Quotation A-1 to Acme with its first version, which asks for five pumps.
struct Offer
{
    Offer()
    {
        Record head = workspace->blank(u"quote"_s);
        head.set(u"number"_s, u"A-1"_s).set(u"company"_s, workspace.named(u"company"_s, u"Acme"_s).id);
        quote = workspace.add(std::move(head));
        first = addVersion();
        line = addLine(first).value();
    }
    Record addVersion()
    {
        Record version = workspace->blank(u"quote_version"_s);
        version.set(u"quote"_s, quote.id);
        return workspace.get(workspace.add(std::move(version)));
    }
    Result<Record> addLine(const Record& version)
    {
        Record record = workspace->blank(u"quote_line"_s);
        record.set(u"version"_s, version.id).set(u"product"_s, pump.id).set(u"quantity"_s, qint64(50000));
        if (auto done = add(record); !done) return done.error();
        return record;
    }
    Result<void> add(const Record& record)
    {
        const auto done = workspace->apply({ u"add"_s, { EditStep::create(record) }, {} });
        return done ? Result<void>() : done.error();
    }
    template <typename Value>
    Result<void> change(const Record& record, const QString& field, const Value& value)
    {
        Record changed = workspace.get(record);
        changed.set(field, value);
        const auto done = workspace->apply({ u"change"_s, { EditStep::change(changed, { field }) }, {} });
        return done ? Result<void>() : done.error();
    }

    TestWorkspace workspace;
    Record pump = workspace.named(u"product"_s, u"Pump"_s);
    Record quote;
    Record first;
    Record line;
};

} // namespace

TEST_CASE("versions of a quotation are counted, and called by its number")
{
    Offer offer;
    CHECK(offer.workspace.get(offer.quote).text(u"state"_s) == u"open"_s);
    CHECK(offer.first.title() == u"A-1 V1"_s);
    const Record second = offer.addVersion();
    CHECK(second.number(u"version"_s) == 2);
    CHECK(second.title() == u"A-1 V2"_s);
    REQUIRE(offer.change(offer.quote, u"number"_s, u"B-7"_s));
    CHECK(offer.workspace.get(second).title() == u"B-7 V2"_s);
    REQUIRE(offer.workspace->undo().hasValue());
    CHECK(offer.workspace.get(second).title() == u"A-1 V2"_s);
    // Without a series of numbers it has one all the same.
    Record blank = offer.workspace->blank(u"quote"_s);
    blank.set(u"company"_s, offer.quote.reference(u"company"_s));
    CHECK_FALSE(offer.workspace.get(offer.workspace.add(std::move(blank))).title().isEmpty());
}

TEST_CASE("a version that was sent stays as it was: head and lines, until the sending is taken back")
{
    Offer offer;
    REQUIRE(offer.change(offer.first, u"valid_until"_s, offer.workspace->today().addDays(30)));
    CHECK_FALSE(offer.change(offer.first, u"sent_on"_s, offer.workspace->today().addDays(1)).hasValue());
    REQUIRE(offer.change(offer.first, u"sent_on"_s, offer.workspace->today()));
    const auto refused = offer.change(offer.first, u"remark"_s, u"cheaper"_s);
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().detail.contains(u"frozen"_s));
    CHECK_FALSE(offer.change(offer.line, u"quantity"_s, qint64(60000)).hasValue());
    CHECK_FALSE(offer.addLine(offer.first).hasValue());
    // The number of the quotation may be put right; what was offered is not touched by it.
    CHECK(offer.change(offer.quote, u"number"_s, u"A-2"_s).hasValue());
    REQUIRE(offer.change(offer.first, u"sent_on"_s, QDate()));
    CHECK(offer.change(offer.line, u"quantity"_s, qint64(60000)).hasValue());
}

TEST_CASE("a result has its day, an accepted quotation its version, and one that is open again neither")
{
    Offer offer;
    REQUIRE(offer.change(offer.first, u"sent_on"_s, offer.workspace->today().addDays(-5)));
    const Record second = offer.addVersion();
    REQUIRE(offer.change(second, u"sent_on"_s, offer.workspace->today()));
    REQUIRE(offer.change(offer.quote, u"state"_s, u"accepted"_s));
    Record accepted = offer.workspace.get(offer.quote);
    CHECK(accepted.reference(u"accepted_version"_s) == second.id);
    CHECK(accepted.date(u"result_on"_s) == offer.workspace->today());
    REQUIRE(offer.change(offer.quote, u"state"_s, u"open"_s));
    accepted = offer.workspace.get(offer.quote);
    CHECK(accepted.isBlank(u"accepted_version"_s));
    CHECK(accepted.isBlank(u"result_on"_s));
    // Another quotation's version is none of its own.
    Record other = offer.workspace->blank(u"quote"_s);
    other.set(u"number"_s, u"C-1"_s).set(u"company"_s, offer.quote.reference(u"company"_s));
    other.set(u"state"_s, u"accepted"_s).set(u"accepted_version"_s, second.id);
    CHECK_FALSE(offer.add(other).hasValue());
}

TEST_CASE("a quotation that is deleted takes versions and lines along, and brings them back")
{
    Offer offer;
    const auto lines = [&] { return offer.workspace.count("SELECT count(*) FROM quote_line WHERE _v=1"); };
    REQUIRE(offer.workspace->apply({ u"delete"_s, { EditStep::remove(*offer.quote.type, offer.quote.id) }, {} })
                .hasValue());
    CHECK(lines() == 0);
    REQUIRE(offer.workspace->undo().hasValue());
    CHECK(lines() == 1);
}
