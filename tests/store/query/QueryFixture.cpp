#include "store/query/QueryFixture.h"

#include "store/RowStore.h"

namespace fairlead {

using namespace Qt::StringLiterals;

const std::vector<QString>& QueryFixture::names()
{
    static const std::vector<QString> names { u"Acme"_s, u"ACME  Ltd"_s, u"Ａｃｍｅ"_s, u"华为"_s,
        u"北京华中科技（3）"_s, u"恒达贸易"_s, u"Zoë & Söhne"_s, u"3M"_s, u"A 10"_s, u"A 9"_s, u"Ünal"_s, u"nord"_s,
        u"中国银行"_s, u"\"Q\""_s };
    return names;
}

QueryFixture::QueryFixture(unsigned seed, int companyCount, int dealCount)
    : m_random(seed)
{
    addPeople();
    addStages();
    for (const char* name : { "Software", "软件", "Foods", "Trading" })
        industries.push_back(workspace.named(u"industry"_s, QString::fromUtf8(name)));
    addCompanies(companyCount);
    addDeals(dealCount);
}

std::vector<Record> QueryFixture::all(const RecordType& type) const
{
    std::vector<Record> records;
    std::vector<qint64> rows;
    REQUIRE(workspace->reader()
                .each("SELECT n FROM \"" + type.name().toUtf8() + "\" ORDER BY n", {},
                    [&rows](const RowView& row) { rows.push_back(row.integer(0)); })
                .hasValue());
    auto found = workspace->reader().fetch(type, rows);
    for (Record& record : *found)
        if (record.visible || record.deleted) records.push_back(std::move(record));
    return records;
}

void QueryFixture::addPeople()
{
    for (const char* name : { "李伟", "Anna Weber", "anna weber", "Peter Müller" }) {
        Record person = workspace->blank(u"person"_s);
        person.set(u"full_name"_s, QString::fromUtf8(name)).set(u"staff_no"_s, u"S"_s + QString::number(people.size()));
        people.push_back(workspace.add(person));
    }
    me = people[1].id;
}

void QueryFixture::addStages()
{
    const auto made = workspace.stages();
    stages = { made.first, made.second, made.third, made.won, made.lost };
    const auto chance = [this](const Record& stage, qint64 points, QDate from, bool isVoid = false) {
        Record model = workspace->blank(u"stage_model"_s);
        model.set(u"stage"_s, stage.id).set(u"probability"_s, points).set(u"happened_on"_s, from);
        if (isVoid) model.set(u"void"_s, qint64(1));
        workspace.add(model);
    };
    // The second has an old and a new chance and one to come; the third none.
    chance(made.first, 1033, QDate(2026, 1, 1));
    chance(made.second, 2000, QDate(2025, 1, 1));
    chance(made.second, 4567, QDate(2026, 6, 1));
    chance(made.second, 9000, today.addDays(1));
    chance(made.second, 8000, today, true);
}

void QueryFixture::addCompanies(int count)
{
    Edit edit { u"companies"_s, {}, {} };
    for (int i = 0; i < count; ++i) {
        Record company = workspace->blank(u"company"_s);
        company.set(u"name"_s, oneOf(names()));
        if (below(2)) company.set(u"number"_s, u"C-"_s + QString::number(below(40)));
        if (below(3)) company.set(u"industry"_s, oneOf(industries).id);
        if (below(3)) company.set(u"owner"_s, oneOf(people).id);
        if (below(2)) company.set(u"city"_s, oneOf(std::vector<QString> { u"Leeds"_s, u"北京"_s, u"leeds"_s }));
        if (below(2)) company.set(u"source"_s, oneOf(std::vector<QString> { u"web"_s, u"referral"_s, u"Fair 7"_s }));
        if (below(2)) company.set(u"staff_count"_s, qint64(below(10)));
        if (below(2)) company.set(u"revenue"_s, Money { below(20) * 100, below(3) ? u"USD"_s : u"CNY"_s });
        if (below(2)) company.set(u"is_customer"_s, qint64(1));
        if (below(2)) company.set(u"first_contact_on"_s, day());
        companies.push_back(company);
        edit.steps.push_back(EditStep::create(company));
    }
    REQUIRE(workspace->apply(edit).hasValue());
    Edit away { u"delete"_s, {}, {} };
    for (int i = 0; i < count; i += 9)
        away.steps.push_back(EditStep::remove(type("company"), companies[size_t(i)].id));
    REQUIRE(workspace->apply(away).hasValue());
}

void QueryFixture::addDeals(int count)
{
    Edit edit { u"deals"_s, {}, {} };
    for (int i = 0; i < count; ++i) {
        Record deal = workspace->blank(u"opportunity"_s);
        deal.set(u"name"_s, oneOf(names()) + u' ' + QString::number(below(20))).set(u"stage"_s, oneOf(stages).id);
        deal.set(u"pipeline"_s, stages[0].reference(u"pipeline"_s));
        if (below(4)) deal.set(u"company"_s, oneOf(companies).id);
        if (below(3)) deal.set(u"owner"_s, oneOf(people).id);
        if (below(5))
            deal.set(u"amount"_s,
                Money { below(8) == 0 ? maxMinor - below(5) : below(100000) - 1000, below(3) ? u"USD"_s : u"JPY"_s });
        if (below(2)) deal.set(u"expected_close"_s, day());
        deal.set(u"opened_on"_s, QDate(2026, 1, 1));
        if (below(2)) {
            deal.set(u"probability_set"_s, qint64(below(10001)));
            if (below(2)) deal.set(u"for_stage"_s, below(2) ? deal.reference(u"stage"_s) : oneOf(stages).id);
        }
        edit.steps.push_back(EditStep::create(deal));
    }
    const auto done = workspace->apply(edit);
    if (!done) FAIL(done.error().detail.toStdString());
}

} // namespace fairlead
