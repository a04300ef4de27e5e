#include "DealsWorkspace.h"

#include "models/FilterOperators.h"
#include "models/FilterWording.h"
#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"
#include "store/query/FilterValueReader.h"

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct Talk : DealsWorkspace
{
    const RecordType& type() const { return session->catalog().type(u"opportunity"_s); }
    Filter read(const QString& text) const
    {
        const auto filter = FilterParser(session->catalog(), u"USD"_s).parse(type(), text);
        if (!filter) FAIL(text.toStdString() << ": " << filter.error().detail.toStdString());
        return *filter;
    }
    QString written(const Filter& filter) const { return filterText(session->catalog(), type(), filter); }
    QStringList chips(const QString& text) const
    {
        QStringList all;
        const FilterDraft draft = FilterDraft::of(read(text));
        for (const FilterPart& part : draft.parts) {
            const auto chip = FilterWording(*session, type()).chip(part);
            all.append(chip.field + u": "_s + chip.value);
        }
        return all;
    }
};

} // namespace

TEST_CASE("a filter becomes what the builder shows and back without loss")
{
    Talk words;
    const QStringList texts { {}, u"name contains a"_s, u"not name contains a and amount >= 100"_s,
        u"stage.kind = open and (amount >= 90000 or stage in (Qualify, Won)) and owner != me"_s,
        u"amount >= 1 or amount <= 2 or next_step is empty"_s, u"expected_close in this quarter"_s,
        u"expected_close in (2026-Q4, 2027-Q1) or not expected_close between 2026 and today+30"_s,
        u"not (name = a and name = b)"_s, u"(name = a and amount > 1) or name = b"_s, u"not not name = a"_s,
        u"deleted and name = a"_s, u"not deleted"_s, u"company.industry.name = Steel"_s, u"not stage in (Won)"_s,
        u"source_run is not empty and created_by = me"_s };
    for (const QString& text : texts) {
        INFO(text.toStdString());
        const Filter filter = words.read(text);
        const FilterDraft draft = FilterDraft::of(filter);
        CHECK(draft.filter() == filter);
        CHECK(words.read(words.written(draft.filter())) == filter);
        CHECK(FilterDraft::of(draft.filter()) == draft);
    }
}

TEST_CASE("what is too deep for lines is one part of its own, and the others stay lines")
{
    Talk words;
    const FilterDraft draft
        = FilterDraft::of(words.read(u"name = a and ((name = b and amount > 1) or name = c) and owner = me"_s));
    REQUIRE(draft.parts.size() == 3);
    CHECK(draft.parts[0].kind == FilterPart::Kind::Line);
    CHECK(draft.parts[1].kind == FilterPart::Kind::Advanced);
    CHECK(draft.parts[2].kind == FilterPart::Kind::Line);
}

TEST_CASE("what a tab and the filter row both ask for is said once")
{
    Talk words;
    const Filter joined = FilterDraft::joined(
        words.read(u"stage.kind = open and amount > 1"_s), words.read(u"owner = me and stage.kind = open"_s));
    CHECK(words.written(joined) == u"stage.kind = open and amount > 1.00 USD and owner = me"_s);
}

TEST_CASE("only whole conditions of a draft count")
{
    Talk words;
    FilterDraft draft = FilterDraft::of(words.read(u"name = a"_s));
    draft.parts.push_back({ FilterPart::Kind::Line, { FilterLine() }, {} });
    draft.parts.push_back({ FilterPart::Kind::AnyOf,
        { FilterLine { { u"amount"_s }, Filter::Operator::GreaterEqual, false, {} }, FilterLine() }, {} });
    CHECK(words.written(draft.filter()) == u"name = \"a\""_s);
    draft.parts[2].lines[0].values = { FilterValue::ofAmount({ 100, u"USD"_s }) };
    CHECK(words.written(draft.filter()) == u"name = \"a\" and amount >= 1.00 USD"_s);
}

TEST_CASE("conditions stand in the words of people, in both languages")
{
    Talk words;
    CHECK(words.chips(u"stage.kind = open and amount >= 90000 and name contains press"_s)
        == QStringList { u"Status: Open"_s, u"Amount: at least $90,000"_s, u"Name: contains press"_s });
    CHECK(words.chips(u"amount >= 1 or stage = Won"_s) == QStringList { u"Amount or stage: 2 condition(s)"_s });
    CHECK(words.chips(u"expected_close in this quarter"_s) == QStringList { u"Expected close: this quarter"_s });
    CHECK(words.chips(u"owner != me"_s) == QStringList { u"Owner: not me"_s });
    CHECK(words.chips(u"stage = "_s + words.stages.won.id.toString()) == QStringList { u"Stage: Won"_s });
    words.session->setChinese(true);
    CHECK(words.chips(u"stage.kind = open"_s) == QStringList { u"状态: 进行中"_s });
}

TEST_CASE("days and amounts as the builder writes them are read back as the same")
{
    Talk words;
    const FilterValueReader reader(words.session->catalog(), words.session->workspace().baseCurrency());
    for (const QString& text : { u"expected_close = today+12"_s, u"expected_close = yesterday"_s,
             u"expected_close = last quarter"_s, u"expected_close = next 30 days"_s, u"expected_close = 2026-Q4"_s,
             u"expected_close = 2026-01-03..2026-02-07"_s, u"amount = 1234567.5"_s, u"amount = 12000 EUR"_s,
             u"probability_set = 12.5"_s }) {
        INFO(text.toStdString());
        const Filter filter = words.read(text);
        const Field& field = words.type().at(filter.path.front());
        const QString typed = FilterWording(*words.session, words.type()).typed(field, filter.values.front());
        INFO(typed.toStdString());
        const auto again = reader.read(field, filter.op, { typed, true });
        REQUIRE(again);
        CHECK(*again == filter.values.front());
    }
}

TEST_CASE("an operator takes the form that fits its values")
{
    Talk words;
    const Field& stage = words.type().at(u"stage"_s);
    FilterLine line { { u"stage"_s }, Filter::Operator::Equal, false,
        { FilterValue::ofText(u"Won"_s), FilterValue::ofText(u"Lost"_s) } };
    FilterOperator { Filter::Operator::Equal, false }.put(line, stage);
    CHECK(words.written(line.filter()) == u"stage in (\"Won\", \"Lost\")"_s);
    FilterOperator { Filter::Operator::NotEqual, false }.put(line, stage);
    CHECK(words.written(line.filter()) == u"not stage in (\"Won\", \"Lost\")"_s);
    CHECK(FilterOperator::shown(stage, line) == FilterOperator { Filter::Operator::NotEqual, false });
    line.values.pop_back();
    FilterOperator::shown(stage, line).put(line, stage);
    CHECK(words.written(line.filter()) == u"stage != \"Won\""_s);
    FilterOperator { Filter::Operator::Empty, false }.put(line, stage);
    CHECK(line.values.empty());
    CHECK(line.isWhole());
}
