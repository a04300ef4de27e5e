#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"
#include "testing/Strings.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Catalog& catalog()
{
    static const Catalog catalog;
    return catalog;
}

/// The canonical form of what is written, or the error.
QString read(const char* type, const QString& text)
{
    const RecordType& record = catalog().type(QString::fromLatin1(type));
    const FilterParser parser(catalog(), u"USD"_s);
    const auto filter = parser.parse(record, text);
    if (!filter) return u"! "_s + filter.error().detail;
    const QString canonical = filterText(catalog(), record, *filter);
    const auto again = parser.parse(record, canonical);
    if (!again) FAIL("canonical text is refused: " << again.error().detail.toStdString());
    CHECK(*again == *filter);
    CHECK(filterText(catalog(), record, *again) == canonical);
    return canonical;
}

FilterFault faultOf(const char* type, const QString& text)
{
    FilterFault fault;
    const FilterParser parser(catalog(), u"USD"_s);
    const auto filter = parser.parse(catalog().type(QString::fromLatin1(type)), text, &fault);
    REQUIRE_FALSE(filter.hasValue());
    CHECK(filter.error().code == ErrorCode::Invalid);
    return fault;
}

} // namespace

TEST_CASE("people write filters in several ways and mean the same")
{
    CHECK(read("opportunity", u"stage = Won and amount >= 10000"_s) == u"stage = \"Won\" and amount >= 10000.00 USD"_s);
    CHECK(read("opportunity", u"Stage is won AND deal value >= 10,000"_s)
        == u"stage = \"won\" and amount >= 10000.00 USD"_s);
    CHECK(
        read("opportunity", u"阶段 = 赢单 且 金额 大于等于 1万"_s) == u"stage = \"赢单\" and amount >= 10000.00 USD"_s);
    CHECK(read("opportunity", u"customer.industry = \"Software\""_s) == u"company.industry = \"Software\""_s);
    CHECK(read("opportunity", u"客户.行业 是 软件"_s) == u"company.industry = \"软件\""_s);
    CHECK(read("opportunity", u"customer.industry.parent = IT"_s) == u"company.industry.parent = \"IT\""_s);
    CHECK(read("opportunity", u"owner = me"_s) == u"owner = me"_s);
    CHECK(read("opportunity", u"负责人 = 我"_s) == u"owner = me"_s);
    CHECK(read("company", u"name contains 华"_s) == u"name contains \"华\""_s);
    CHECK(read("company", u"名称包含华"_s) == u"name contains \"华\""_s);
    CHECK(read("company", u"name starts \"Ac\""_s) == u"name starts \"Ac\""_s);
    CHECK(read("company", u"名称 开头是 “阿里”"_s) == u"name starts \"阿里\""_s);
    CHECK(read("company", u"name = 'Cold (room), and more'"_s) == u"name = \"Cold (room), and more\""_s);
    CHECK(read("company", u"name in ('A, B', 'it''s')"_s) == u"name in (\"A, B\", \"it's\")"_s);
    CHECK(read("company", u"name = ''"_s) == read("company", u"name = \"\""_s));
    // An apostrophe that closes nothing is a letter.
    CHECK(read("company", u"name = O'Brien"_s) == u"name = \"O'Brien\""_s);
    CHECK(read("company", u"city = 's-Hertogenbosch"_s) == u"city = \"'s-Hertogenbosch\""_s);
    CHECK(read("company", u"name does not contain x"_s) == u"not name contains \"x\""_s);
    CHECK(read("company", u"Founded in = 1990"_s) == u"founded_year = 1990"_s);
    CHECK(read("company", u"phone is empty or 电话 不为空"_s) == u"phone is empty or phone is not empty"_s);
    CHECK(read("company", u"电话为空"_s) == u"phone is empty"_s);
    CHECK(read("company", u"phone = \"\""_s) == u"phone is empty"_s);
    CHECK(read("company", u"is_customer and not deleted"_s) == u"is_customer and not deleted"_s);
    CHECK(read("company", u"is_customer = no"_s) == u"not is_customer"_s);
    CHECK(
        read("opportunity", u"stage in (Proposal, \"Closed Won\")"_s) == u"stage in (\"Proposal\", \"Closed Won\")"_s);
    CHECK(read("opportunity", u"stage in （Proposal， Closed Won）"_s) == u"stage in (\"Proposal\", \"Closed Won\")"_s);
    CHECK(read("opportunity", u"stage.kind in (Closed won, 输单)"_s) == u"stage.kind in (won, lost)"_s);
    CHECK(read("opportunity", u"stage not in (Proposal)"_s) == u"not stage in (\"Proposal\")"_s);
    CHECK(read("opportunity", u"(next_step)=\"x\""_s).startsWith(u'!'));
    CHECK(read("opportunity", u"probability_set >= 50%"_s) == u"probability_set >= 50"_s);
}

TEST_CASE("days, periods and today are read in both languages")
{
    CHECK(read("opportunity", u"closed_on in 2017-Q3"_s) == u"closed_on in (2017-Q3)"_s);
    CHECK(read("opportunity", u"closed_on in 2016..2017-03"_s) == u"closed_on in (2016-01-01..2017-03-31)"_s);
    CHECK(read("opportunity", u"closed_on in (2016, 2017-08)"_s) == u"closed_on in (2016, 2017-08)"_s);
    CHECK(read("opportunity", u"closed_on >= 2017年8月"_s) == u"closed_on >= 2017-08"_s);
    CHECK(read("opportunity", u"closed_on = 2017/8/4"_s) == u"closed_on = 2017-08-04"_s);
    CHECK(read("opportunity", u"opened_on >= today-30"_s) == u"opened_on >= today-30"_s);
    CHECK(read("opportunity", u"opened_on < 今天 + 7天"_s) == u"opened_on < today+7"_s);
    CHECK(read("opportunity", u"opened_on between 2017 and today"_s) == u"opened_on between 2017 and today"_s);
    CHECK(read("opportunity", u"closed_on in ..2017"_s) == u"closed_on in (..2017-12-31)"_s);
    CHECK(read("activity", u"happened_at in 2017-08"_s) == u"happened_at in (2017-08)"_s);
}

TEST_CASE("days that move with the calendar are read in both languages and written in one")
{
    CHECK(read("opportunity", u"closed_on in this quarter"_s) == u"closed_on in (this quarter)"_s);
    CHECK(read("opportunity", u"closed_on = Last Month or closed_on = next year"_s)
        == u"closed_on = last month or closed_on = next year"_s);
    CHECK(read("opportunity", u"closed_on between last month and next week"_s)
        == u"closed_on between last month and next week"_s);
    CHECK(read("opportunity", u"expected_close in next 30 days"_s) == u"expected_close in (next 30 days)"_s);
    CHECK(read("opportunity", u"expected_close = past 7 days"_s) == u"expected_close = last 7 days"_s);
    CHECK(read("opportunity", u"预计成交日期 属于 本季度"_s) == u"expected_close in (this quarter)"_s);
    CHECK(read("opportunity", u"closed_on = 上个月"_s) == u"closed_on = last month"_s);
    CHECK(read("opportunity", u"closed_on = 未来 30 天"_s) == u"closed_on = next 30 days"_s);
    CHECK(read("opportunity", u"closed_on = 最近7天"_s) == u"closed_on = last 7 days"_s);
    CHECK(read("opportunity", u"closed_on > 明天 and closed_on < 3天后"_s)
        == u"closed_on > today+1 and closed_on < today+3"_s);
    CHECK(read("opportunity", u"closed_on > 3 days ago"_s) == u"closed_on > today-3"_s);
    CHECK(read("opportunity", u"closed_on in @quarter"_s) == u"closed_on in (this quarter)"_s); // as saved before
    CHECK(faultOf("opportunity", u"closed_on = next 0 days"_s).what == FilterFault::What::Value);
    CHECK(faultOf("opportunity", u"closed_on = this decade"_s).expected.contains(u"this quarter"_s));
}

TEST_CASE("how a record came to be can be asked of every type, by name and in words")
{
    CHECK(read("task", u"created in last 7 days"_s) == u"created_at in (last 7 days)"_s);
    CHECK(read("task", u"创建人 = 我"_s) == u"created_by = me"_s);
    CHECK(read("opportunity", u"company.created_by.full_name contains Lin"_s)
        == u"company.created_by.full_name contains \"Lin\""_s);
    CHECK(read("company", u"导入自 = \"客户.xlsx\""_s) == u"source_run = \"客户.xlsx\""_s);
    CHECK(read("company", u"source_run is empty"_s) == u"source_run is empty"_s);
}

TEST_CASE("amounts keep their currency, and bounds share one")
{
    CHECK(read("opportunity", u"amount between 100 and 2,000 USD"_s) == u"amount between 100.00 USD and 2000.00 USD"_s);
    CHECK(read("opportunity", u"amount between 100 and 2,000 EUR"_s) == u"amount between 100.00 EUR and 2000.00 EUR"_s);
    CHECK(read("opportunity", u"金额 介于 ¥100 和 200"_s) == u"amount between 100.00 USD and 200.00 USD"_s);
    CHECK(read("opportunity", u"amount = 500 JPY"_s) == u"amount = 500 JPY"_s);
    CHECK(read("opportunity", u"amount in (1000, 2000 EUR)"_s) == u"amount in (1000.00 USD, 2000.00 EUR)"_s);
    CHECK(faultOf("opportunity", u"amount between 1 USD and 2 EUR"_s).what == FilterFault::What::Value);
}

TEST_CASE("and binds closer than or, and brackets decide otherwise")
{
    CHECK(read("company", u"name = a or name = b and name = c"_s)
        == u"name = \"a\" or (name = \"b\" and name = \"c\")"_s);
    CHECK(read("company", u"(name = a or name = b) and name = c"_s)
        == u"(name = \"a\" or name = \"b\") and name = \"c\""_s);
    CHECK(read("company", u"not (name = a or deleted)"_s) == u"not (name = \"a\" or deleted)"_s);
    CHECK(read("company", u"name = \"a and b\""_s) == u"name = \"a and b\""_s);
    CHECK(read("company", u"  "_s).isEmpty());
}

TEST_CASE("a filter that cannot be read says where and what was expected")
{
    const FilterFault field = faultOf("opportunity", u"amount > 1 and colour = red"_s);
    CHECK(field.what == FilterFault::What::Field);
    CHECK(field.position == 15);
    CHECK(field.found == u"colour"_s);
    CHECK_FALSE(field.expected.isEmpty());

    const FilterFault step = faultOf("opportunity", u"customer.colour = red"_s);
    CHECK(step.what == FilterFault::What::Field);
    CHECK(step.expected.contains(u"name"_s));

    const FilterFault value = faultOf("opportunity", u"stage.kind = gewonnen"_s);
    CHECK(value.what == FilterFault::What::Value);
    CHECK(value.position == 13);
    CHECK(value.expected.contains(u"won"_s));

    CHECK(faultOf("opportunity", u"amount >= many"_s).expected == QStringList { u"amount"_s });
    CHECK(faultOf("opportunity", u"amount contains 5"_s).what == FilterFault::What::Operator);
    CHECK(faultOf("opportunity", u"amount 5"_s).what == FilterFault::What::Operator);
    CHECK(faultOf("opportunity", u"closed_on = 2017-13"_s).what == FilterFault::What::Value);
    CHECK(faultOf("opportunity", u"name ="_s).what == FilterFault::What::Value);
    CHECK(faultOf("opportunity", u"name = \"x"_s).what == FilterFault::What::Quote);
    CHECK(faultOf("opportunity", u"(name = x"_s).what == FilterFault::What::Bracket);
    CHECK(faultOf("opportunity", u"stage in (a, b"_s).what == FilterFault::What::Bracket);
    CHECK(faultOf("opportunity", u"name = x) and"_s).what == FilterFault::What::End);
    CHECK(faultOf("opportunity", u"name = x and"_s).what == FilterFault::What::Field);
    CHECK(faultOf("opportunity", u"name"_s).what == FilterFault::What::Operator);
    CHECK(faultOf("opportunity", u"()"_s).what == FilterFault::What::Field);
    CHECK(faultOf("opportunity", QString(200, u'(')).what == FilterFault::What::Depth);
    CHECK(faultOf("opportunity", u"not "_s.repeated(200) + u"deleted"_s).what == FilterFault::What::Depth);
    CHECK(faultOf("opportunity", QString(30000, u'a')).what == FilterFault::What::Depth);
}
