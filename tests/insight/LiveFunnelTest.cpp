#include "insight/Deals.h"
#include "insight/Funnel.h"
#include "insight/LiveFunnel.h"

#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<LiveFunnel> follow(Deals& deals, const ReportScope& scope)
{
    auto one = deals.workspace->newReader();
    auto other = deals.workspace->newReader();
    REQUIRE((one && other));
    return std::make_unique<LiveFunnel>(std::move(*one), std::move(*other), scope);
}

/// The live answer is the one that is computed anew.
void checkSame(Deals& deals, LiveFunnel& live)
{
    const auto followed = live.result();
    const auto anew = Funnel(deals.reader()).compute(live.scope());
    REQUIRE((followed && anew));
    CHECK(*followed == *anew);
}

/// Edits deals at random, each edit one that a person could make.
struct Salesman
{
    explicit Salesman(Deals& deals)
        : deals(deals)
        , people { deals.person("李伟"), deals.person("王芳") }
        , product(deals.workspace.named(u"product"_s, u"Panel"_s))
    {
        for (int i = 0; i < 30; ++i)
            open();
    }
    size_t upTo(size_t count) { return random() % count; }
    QByteArray dayText(int from) { return QDate(2026, 1, 1).addDays(from).toString(Qt::ISODate).toLatin1(); }
    Record& any() { return all[upTo(all.size())]; }
    void open()
    {
        static const char* currencies[] = { "USD", "EUR" };
        all.push_back(deals.make(
            dayText(int(upTo(100))).constData(), qint64(upTo(3)) * 1000, people[upTo(2)], currencies[upTo(2)]));
        if (upTo(2)) deals.line(all.back(), product);
    }
    void act()
    {
        const Record* stages[]
            = { &deals.stages.first, &deals.stages.second, &deals.stages.third, &deals.stages.won, &deals.stages.lost };
        Record& deal = any();
        const RecordType& type = *deal.type;
        const QByteArray day = dayText(100 + int(upTo(150)));
        switch (upTo(8)) {
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
        case 5:
            deals.apply(
                deals.workspace.get(deal).deleted ? EditStep::restore(type, deal.id) : EditStep::remove(type, deal.id));
            break;
        case 6:
            (void)deals.workspace->undo();
            break;
        default:
            deals.set(deal, u"hold_until"_s,
                [&](Record& r) { r.set(u"hold_until"_s, upTo(2) ? QDate(2027, 5, 1) : QDate()); });
        }
    }
    Deals& deals;
    Record people[2];
    Record product;
    std::vector<Record> all;
    std::mt19937 random { 5 };
};

} // namespace

TEST_CASE("a live funnel follows any edit, and says the same as one computed anew")
{
    Deals deals;
    Salesman salesman(deals);
    std::vector<std::unique_ptr<LiveFunnel>> live;
    live.push_back(follow(deals, deals.scope()));
    live.push_back(follow(deals, deals.scope("2026-05..2026-07")));
    ReportScope narrow = deals.scope();
    narrow.person = salesman.people[0].id;
    live.push_back(follow(deals, narrow));
    narrow.organisation = Organisation::Today;
    live.push_back(follow(deals, narrow));
    ReportScope ofProduct = deals.scope();
    ofProduct.product = salesman.product.id;
    ofProduct.currency = u"EUR"_s;
    live.push_back(follow(deals, ofProduct));
    for (auto& funnel : live)
        checkSame(deals, *funnel);
    int followed = 0;
    for (int i = 0; i < 150; ++i) {
        INFO("edit " << i);
        salesman.act();
        if (i % 3) continue; // several edits at a time too
        for (auto& funnel : live) {
            checkSame(deals, *funnel);
            followed += funnel->wasWhole() ? 0 : 1;
        }
    }
    CHECK(followed > 200); // of 250
}

TEST_CASE("a live funnel begins anew when what counts has changed, or too much, or a past day is asked")
{
    Deals deals;
    const Record deal = deals.make("2026-01-01", 1000);
    const auto live = follow(deals, deals.scope());
    checkSame(deals, *live);
    deals.parameters(deals.stages.first, "2026-01-01", 2500);
    checkSame(deals, *live);
    CHECK(live->wasWhole());
    deals.set(deal, u"name"_s, [](Record& r) { r.set(u"name"_s, u"Other"_s); });
    checkSame(deals, *live);
    CHECK_FALSE(live->wasWhole());
    for (int i = 0; i <= LiveFunnel::mostOperations; ++i)
        deals.set(deal, u"name"_s, [i](Record& r) { r.set(u"name"_s, QString::number(i)); });
    checkSame(deals, *live);
    CHECK(live->wasWhole());
    live->release();
    checkSame(deals, *live);
    CHECK(live->wasWhole());

    ReportScope past = deals.scope();
    past.asOf = QDate(2026, 6, 1);
    const auto lookingBack = follow(deals, past);
    checkSame(deals, *lookingBack);
    deals.move(deal, deals.stages.won, "2026-05-01");
    checkSame(deals, *lookingBack);
}
