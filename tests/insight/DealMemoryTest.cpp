#include "insight/DealMemory.h"
#include "insight/Deals.h"
#include "insight/Report.h"

#include <QJsonDocument>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// The reports that look at deals and their moves, asked in every way that reads others of their columns.
struct Questions
{
    explicit Questions(Deals& deals, const Record& person, const Record& product)
    {
        ReportScope all = deals.scope();
        ReportScope quarter = deals.scope("2026-Q2");
        ReportScope known = quarter;
        known.dating = Dating::AsWeKnewIt;
        ReportScope past = all;
        past.asOf = QDate(2026, 5, 15);
        ReportScope knownThen = past;
        knownThen.asOf = QDate(2026, 6, 20);
        knownThen.dating = Dating::AsWeKnewIt;
        ReportScope his = quarter;
        his.person = person.id;
        ReportScope today = his;
        today.organisation = Organisation::Today;
        ReportScope hisPast = past;
        hisPast.person = person.id;
        ReportScope ofProduct = all;
        ofProduct.product = product.id;
        ofProduct.currency = u"EUR"_s;
        scopes = { all, quarter, known, past, knownThen, his, today, hisPast, ofProduct };
    }
    QList<ReportScope> scopes;
    const QStringList reports { u"funnel"_s, u"conversion"_s, u"duration"_s, u"win-rate"_s, u"cycle"_s, u"flow"_s,
        u"bridge"_s, u"velocity"_s, u"win-loss"_s, u"expected"_s, u"bottleneck"_s, u"open"_s };
};

QByteArray answer(const Reader& reader, const QString& report, const ReportScope& scope)
{
    ReportScope asked = scope;
    // These look from one day to the other.
    if ((report == u"flow"_s || report == u"bridge"_s) && !asked.period.from.isValid())
        asked.period = *Period::parse(u"2026-Q2"_s);
    const auto result = Reports(reader).run(report, {}, asked);
    if (!result) return "refused: " + result.error().detail.toUtf8();
    return QJsonDocument(result->toJson()).toJson();
}

/// All answers from what is kept are those of a reader that keeps nothing.
void checkSame(Deals& deals, const Questions& questions)
{
    const auto bare = Reader::open(deals.workspace.path(), deals.workspace->catalog());
    REQUIRE(bare.hasValue());
    for (const QString& report : questions.reports) {
        REQUIRE(Reports::find(report));
        for (int i = 0; i < questions.scopes.size(); ++i) {
            INFO(report.toStdString() << ", question " << i);
            const ReportScope& scope = questions.scopes[i];
            CHECK(answer(deals.reader(), report, scope).toStdString() == answer(**bare, report, scope).toStdString());
        }
    }
}

} // namespace

TEST_CASE("reports say the same from the deals in memory as from the file, whatever is written meanwhile")
{
    Deals deals;
    const Record people[] = { deals.person("李伟", deals.unit("North")), deals.person("王芳", deals.unit("South")) };
    const Record product = deals.workspace.named(u"product"_s, u"Panel"_s);
    const Questions questions(deals, people[0], product);
    const Record* stages[]
        = { &deals.stages.first, &deals.stages.second, &deals.stages.third, &deals.stages.won, &deals.stages.lost };
    std::mt19937 random { 11 };
    const auto upTo = [&random](size_t count) { return random() % count; };
    const auto dayText
        = [](size_t from) { return QDate(2026, 1, 1).addDays(qint64(from)).toString(Qt::ISODate).toLatin1(); };
    std::vector<Record> all;
    const auto open = [&] {
        all.push_back(deals.make(
            dayText(upTo(100)).constData(), qint64(upTo(3)) * 1000, people[upTo(2)], upTo(2) ? "USD" : "EUR"));
        if (upTo(2)) deals.line(all.back(), product, 2, 500);
    };
    deals.recordOn("2026-04-15");
    for (int i = 0; i < 20; ++i)
        open();
    REQUIRE(DealMemory::keep(deals.reader()).hasValue());
    checkSame(deals, questions);
    for (int i = 0; i < 60; ++i) {
        INFO("edit " << i);
        const Record deal = all[upTo(all.size())];
        const QByteArray day = dayText(100 + upTo(50));
        deals.recordOn(dayText(150 + size_t(i)).constData());
        switch (upTo(7)) {
        case 0:
            open();
            break;
        case 1:
        case 2:
            deals.move(deal, *stages[upTo(5)], day.constData());
            break;
        case 3:
            deals.set(
                deal, u"amount"_s,
                [&](Record& r) {
                    r.set(u"amount"_s, Money { qint64(upTo(9000)), u"USD"_s });
                },
                day.constData());
            break;
        case 4:
            deals.set(
                deal, u"owner"_s, [&](Record& r) { r.set(u"owner"_s, people[upTo(2)].id); }, day.constData());
            break;
        case 5: {
            const RecordType& type = *deal.type;
            deals.apply(
                deals.workspace.get(deal).deleted ? EditStep::restore(type, deal.id) : EditStep::remove(type, deal.id));
            break;
        }
        default:
            (void)deals.workspace->undo();
        }
        REQUIRE(DealMemory::at(deals.reader()));
        if (i % 4 == 0) checkSame(deals, questions);
    }
}

TEST_CASE("moves that were corrected count from memory as from the file")
{
    Deals deals;
    const Record person = deals.person("李伟");
    const Questions questions(deals, person, deals.workspace.named(u"product"_s, u"Panel"_s));
    const Record deal = deals.ended("2026-02-01", "2026-04-20", deals.stages.won, 5000, person);
    const std::vector<RecordId> events = deals.events(deal);
    REQUIRE(DealMemory::keep(deals.reader()).hasValue());
    Record correction = deals.workspace->blank(u"stage_event"_s);
    correction.set(u"opportunity"_s, deal.id).set(u"to_stage"_s, deals.stages.won.id);
    correction.set(u"direction"_s, u"won"_s).set(u"happened_on"_s, QDate(2026, 5, 20));
    correction.set(u"corrects"_s, events.back());
    deals.workspace.add(std::move(correction));
    REQUIRE(DealMemory::at(deals.reader()));
    checkSame(deals, questions);
}

TEST_CASE("deals are kept for readers of the moment only, and not for those who rehearse")
{
    Deals deals;
    const Record deal = deals.make("2026-01-01", 1000);
    CHECK_FALSE(DealMemory::at(deals.reader()));
    const auto other = deals.workspace->newReader();
    REQUIRE(other.hasValue());
    REQUIRE(DealMemory::keep(**other).hasValue());
    REQUIRE(DealMemory::at(deals.reader()));
    const auto earlier = deals.workspace->newReader();
    REQUIRE(earlier.hasValue());
    const auto moment = (*earlier)->snapshot();
    REQUIRE(DealMemory::at(**earlier));
    deals.move(deal, deals.stages.won, "2026-03-01");
    const auto kept = DealMemory::at(deals.reader());
    REQUIRE(kept);
    CHECK(kept->moves.size() - kept->idle == 2);
    CHECK_FALSE(DealMemory::at(**earlier));
    // More at once than is worth following: they are let go, and kept again when somebody asks.
    for (int i = 0; i <= DealMemory::mostOperations; ++i)
        deals.set(deal, u"name"_s, [i](Record& r) { r.set(u"name"_s, QString::number(i)); });
    CHECK_FALSE(DealMemory::at(deals.reader()));
    REQUIRE(DealMemory::keep(deals.reader()).hasValue());
    CHECK(DealMemory::at(deals.reader()));
}
