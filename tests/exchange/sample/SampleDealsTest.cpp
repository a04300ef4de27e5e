#include "SampleWorkspace.h"

#include "model/OpportunityRules.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    TestWorkspace& workspace = sampleWorkspace();
    std::vector<Record> deals = allOf(workspace, u"opportunity"_s);
    QHash<RecordId, std::vector<Record>> events = allBy(workspace, u"stage_event"_s, u"opportunity"_s);
    QHash<RecordId, std::vector<Record>> changes = allBy(workspace, u"deal_change"_s, u"opportunity"_s);
    QHash<RecordId, std::vector<Record>> lines = allBy(workspace, u"opportunity_line"_s, u"opportunity"_s);
    QHash<RecordId, std::vector<Record>> models = allBy(workspace, u"stage_model"_s, u"stage"_s);
    QHash<RecordId, Record> stages = [this] {
        QHash<RecordId, Record> map;
        for (const Record& stage : allOf(workspace, u"stage"_s))
            map.insert(stage.id, stage);
        return map;
    }();
    QDate today = workspace->today();

    QString kindOf(const Record& deal) const { return stages[deal.reference(u"stage"_s)].text(u"kind"_s); }
    bool isOpen(const Record& deal) const { return kindOf(deal) == stage_kind::open; }
    /// In force on a day.
    qint64 parameter(const RecordId& stage, QDate day, const QString& field) const
    {
        QDate best;
        qint64 value = -1;
        for (const Record& model : models[stage])
            if (model.date(u"happened_on"_s) <= day && (!best.isValid() || model.date(u"happened_on"_s) > best)) {
                best = model.date(u"happened_on"_s);
                value = model.number(field);
            }
        return value;
    }
};

const Facts& facts()
{
    static const Facts all;
    return all;
}

} // namespace

TEST_CASE("every deal stands where its last event brought it")
{
    const Facts& f = facts();
    for (const Record& deal : f.deals) {
        INFO(deal.text(u"number"_s).toStdString());
        const std::vector<Record>& events = f.events[deal.id];
        REQUIRE_FALSE(events.empty());
        const Record& last = events.back();
        REQUIRE(last.reference(u"to_stage"_s) == deal.reference(u"stage"_s));
        REQUIRE(last.date(u"happened_on"_s) == deal.date(u"entered_on"_s));
        REQUIRE(last.reference(u"pipeline"_s) == deal.reference(u"pipeline"_s));
        if (f.isOpen(deal))
            REQUIRE_FALSE(deal.date(u"closed_on"_s).isValid());
        else
            REQUIRE(last.date(u"happened_on"_s) == deal.date(u"closed_on"_s));
        // What the last event knew and nobody changed since is what the deal says today.
        bool amountChanged = false;
        bool closeChanged = false;
        for (const Record& change : f.changes[deal.id])
            if (change.date(u"happened_on"_s) >= last.date(u"happened_on"_s)) {
                amountChanged |= change.text(u"what"_s) == u"amount"_s;
                closeChanged |= change.text(u"what"_s) == u"close"_s;
            }
        if (!amountChanged) REQUIRE(last.money(u"amount"_s) == deal.money(u"amount"_s));
        if (!closeChanged) REQUIRE(last.date(u"expected_close"_s) == deal.date(u"expected_close"_s));
    }
}

TEST_CASE("the events of a deal are a chain from an entry on, in the order of their days")
{
    const Facts& f = facts();
    for (const Record& deal : f.deals) {
        INFO(deal.text(u"number"_s).toStdString());
        RecordId stage;
        QDate day = deal.date(u"opened_on"_s);
        REQUIRE(f.events[deal.id].front().text(u"direction"_s) == u"entered"_s);
        REQUIRE(f.events[deal.id].front().date(u"happened_on"_s) == day);
        for (const Record& event : f.events[deal.id]) {
            REQUIRE(event.reference(u"from_stage"_s) == stage);
            REQUIRE(event.date(u"happened_on"_s) >= day);
            REQUIRE(event.date(u"happened_on"_s) <= f.today);
            stage = event.reference(u"to_stage"_s);
            day = event.date(u"happened_on"_s);
            // The chance of the day stands in the event.
            const QString kind = f.stages[stage].text(u"kind"_s);
            const qint64 expected = kind == stage_kind::won ? 10000
                : kind == stage_kind::open                  ? f.parameter(stage, day, u"probability"_s)
                                                            : 0;
            REQUIRE(event.number(u"probability"_s, -1) == expected);
        }
        if (!f.isOpen(deal)) REQUIRE(deal.date(u"closed_on"_s) >= deal.date(u"opened_on"_s));
    }
}

TEST_CASE("deal changes lead from the first amount, date and owner to today's")
{
    const Facts& f = facts();
    for (const Record& deal : f.deals) {
        INFO(deal.text(u"number"_s).toStdString());
        const Record first = f.events[deal.id].front();
        Money amount = first.money(u"amount"_s);
        QDate close = first.date(u"expected_close"_s);
        RecordId owner = first.reference(u"owner"_s);
        RecordId unit = first.reference(u"owner_unit"_s);
        QDate hold;
        QDate day = deal.date(u"opened_on"_s);
        for (const Record& change : f.changes[deal.id]) {
            const QString what = change.text(u"what"_s);
            REQUIRE(change.date(u"happened_on"_s) >= day);
            day = change.date(u"happened_on"_s);
            if (what == u"amount"_s) {
                REQUIRE(change.money(u"amount_before"_s) == amount);
                amount = change.money(u"amount_after"_s);
            } else if (what == u"close"_s) {
                REQUIRE(change.date(u"date_before"_s) == close);
                close = change.date(u"date_after"_s);
            } else if (what == u"owner"_s) {
                REQUIRE(change.reference(u"owner_before"_s) == owner);
                REQUIRE(change.reference(u"unit_before"_s) == unit);
                owner = change.reference(u"owner_after"_s);
                unit = change.reference(u"unit_after"_s);
            } else if (what == u"hold"_s) {
                REQUIRE(change.date(u"date_before"_s) == hold);
                hold = change.date(u"date_after"_s);
            }
            if (!f.isOpen(deal)) REQUIRE(day <= deal.date(u"closed_on"_s));
            REQUIRE(day <= f.today);
        }
        REQUIRE(amount == deal.money(u"amount"_s));
        REQUIRE(close == deal.date(u"expected_close"_s));
        REQUIRE(owner == deal.reference(u"owner"_s));
        REQUIRE(unit == deal.reference(u"owner_unit"_s));
        REQUIRE(hold == deal.date(u"hold_until"_s));
    }
}

TEST_CASE("amounts from lines are their sum, in the deal's currency")
{
    const Facts& f = facts();
    int summed = 0;
    for (const Record& deal : f.deals) {
        if (deal.text(u"amount_from"_s) != u"lines"_s) continue;
        ++summed;
        INFO(deal.text(u"number"_s).toStdString());
        qint64 sum = 0;
        for (const Record& line : f.lines[deal.id]) {
            REQUIRE(line.money(u"price"_s).currency == deal.money(u"amount"_s).currency);
            sum += scaleRounded(line.number(u"quantity"_s), line.money(u"price"_s).minor, 10000);
        }
        REQUIRE(sum == deal.money(u"amount"_s).minor);
    }
    CHECK(summed > 1000);
}

TEST_CASE("credit adds up to the whole of a deal")
{
    QHash<RecordId, qint64> sums;
    for (const Record& share : allOf(sampleWorkspace(), u"credit_share"_s))
        if (share.text(u"kind"_s) == u"credit"_s) sums[share.reference(u"opportunity"_s)] += share.number(u"share"_s);
    for (const qint64 sum : sums)
        CHECK(sum == 10000);
}

TEST_CASE("owners were members of the unit that the deal names, on the day that they got it")
{
    const Facts& f = facts();
    const auto terms = allBy(f.workspace, u"membership"_s, u"person"_s);
    const auto wasIn = [&](const RecordId& person, const RecordId& unit, QDate day) {
        for (const Record& term : terms[person])
            if (term.reference(u"unit"_s) == unit && term.date(u"from_on"_s) <= day
                && (!term.date(u"to_on"_s).isValid() || term.date(u"to_on"_s) >= day))
                return true;
        return false;
    };
    for (const Record& deal : f.deals) {
        QDate got = deal.date(u"opened_on"_s);
        for (const Record& change : f.changes[deal.id])
            if (change.text(u"what"_s) == u"owner"_s) got = change.date(u"happened_on"_s);
        INFO(deal.text(u"number"_s).toStdString());
        REQUIRE(wasIn(deal.reference(u"owner"_s), deal.reference(u"owner_unit"_s), got));
    }
    for (const Record& company : allOf(f.workspace, u"company"_s))
        if (!company.isBlank(u"owner"_s)) REQUIRE_FALSE(company.isBlank(u"owner_unit"_s));
}

TEST_CASE("there is something to look after: stalled, overdue and without a next step")
{
    const Facts& f = facts();
    int open = 0, stalled = 0, overdue = 0, idle = 0, pushed = 0;
    for (const Record& deal : f.deals) {
        for (const Record& change : f.changes[deal.id])
            pushed += change.text(u"what"_s) == u"close"_s;
        if (!f.isOpen(deal)) continue;
        ++open;
        stalled += deal.date(u"entered_on"_s).daysTo(f.today)
            > f.parameter(deal.reference(u"stage"_s), f.today, u"expected_days"_s);
        overdue += deal.date(u"expected_close"_s) < f.today;
        idle += deal.isBlank(u"next_step"_s);
    }
    INFO("open " << open << ", stalled " << stalled << ", overdue " << overdue << ", without next step " << idle
                 << ", pushed or pulled " << pushed);
    CHECK(stalled >= 5);
    CHECK(stalled <= open * 6 / 10);
    CHECK(overdue >= 5);
    CHECK(overdue <= open / 3);
    CHECK(idle >= 5);
    CHECK(idle <= open / 3);
    CHECK(pushed > 300);
}

TEST_CASE("people and sources win at clearly different rates")
{
    const Facts& f = facts();
    struct Score
    {
        int won = 0;
        int lost = 0;
        double rate() const { return double(won) / std::max(1, won + lost); }
    };
    QHash<RecordId, Score> people;
    QHash<QString, Score> sources;
    Score all;
    for (const Record& deal : f.deals) {
        const QString kind = f.kindOf(deal);
        if (kind != stage_kind::won && kind != stage_kind::lost) continue;
        for (Score* score : { &people[deal.reference(u"owner"_s)], &sources[deal.text(u"source"_s)], &all })
            ++(kind == stage_kind::won ? score->won : score->lost);
    }
    double best = 0, worst = 1;
    for (const Score& score : people) {
        if (score.won + score.lost < 40) continue;
        best = std::max(best, score.rate());
        worst = std::min(worst, score.rate());
    }
    INFO("win rate " << all.rate() << ", best " << best << ", worst " << worst << ", referral "
                     << sources[u"referral"_s].rate() << ", cold call " << sources[u"cold_call"_s].rate());
    CHECK(best - worst >= 0.15);
    CHECK(sources[u"referral"_s].rate() - sources[u"cold_call"_s].rate() >= 0.1);
    CHECK(all.rate() > 0.3);
    CHECK(all.rate() < 0.6);
}
