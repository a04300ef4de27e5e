#pragma once
#include "insight/Deals.h"
#include "insight/Report.h"

#include <map>

namespace fairlead {

/// A company small enough to be counted by hand, with everything that makes counting hard. All figures of the tests
/// over it were worked out on paper from this list; the second quarter of 2026 is the one that is asked about.
///
///     Direct: Qualify > Proposal > Contract, Won, Lost, No decision      Project: Study > Tender, Agreed
///     Li in North, since 16 May in South; Wang in South. Nobody's deals have a customer, A's has.
///
///     A  1,000 Li    10.1. Qualify, 10.2. Proposal, 10.3. back to Qualify, 10.4. Proposal, 10.5. Contract, 10.6. Won
///     B  2,000 Wang  5.4. Qualify, 25.4. Contract (skips Proposal), 20.5. Lost for the price to Rival
///     C  3,000 Wang  1.3. Qualify, 20.3. Proposal, 20.4. Contract, 5.5. back to Proposal;
///                    expected 15.6., on 10.5. put off to 15.8.
///     D  4,000 Li    1.4. Study, 1.5. Tender, 1.6. Agreed (the other pipeline)
///     E  5,000 Wang  10.4. Qualify, 15.5. goes over to Study
///     F  EUR Wang    1.2. Qualify with 6,000, 2.5. 7,000, 3.5. Proposal
///     G  800 Li      5.1. Qualify, 15.3. Won, 15.4. reopened in Proposal, 25.5. Won again
///     H  900 Wang    25.3. Qualify, 20.6. Proposal, which was recorded on 2.7.
///     I  10,000 Wang 1.4. Qualify, 15.6. Won; credit 60 % Wang, 40 % Li
///     J  1,500 Li    15.2. Qualify, 1.5. handed to Wang, 20.5. Proposal; expected 1.9., on 1.6. pulled to 20.6.
///     K  2,500 Wang  5.3. Qualify, on 20.4. put on hold until the end of the year
///     L  700 Wang    10.3. Qualify, 30.4. No decision
///     M  – Wang      2.4. Qualify, nobody knows the amount
class SmallCompany : public Deals
{
public:
    SmallCompany()
    {
        noDecision = stage(stages.pipeline, "No decision", "no_decision", "z");
        project = workspace.named(QStringLiteral("pipeline"), QStringLiteral("Project"));
        study = stage(project, "Study", "open", "b");
        tender = stage(project, "Tender", "open", "c");
        agreed = stage(project, "Agreed", "won", "x");
        north = unit("North");
        south = unit("South");
        li = person("Li", north, "2025-01-01", "2026-05-15");
        join(li, south, "2026-05-16");
        wang = person("Wang", south, "2025-01-01");
        recordAsItHappens();
    }
    RecordId id(const char* name) const { return deals.at(name).id; }
    /// The names of deals, in order, as one word.
    std::string names(const Result<std::vector<RecordId>>& ids) const
    {
        REQUIRE(ids.hasValue());
        std::string word;
        for (const auto& [name, deal] : deals)
            if (std::find(ids->begin(), ids->end(), deal.id) != ids->end()) word += name;
        return word;
    }
    ReportResult run(const char* name, const char* by, const ReportScope& scope)
    {
        auto report = Reports(reader()).run(QString::fromLatin1(name), QString::fromLatin1(by), scope);
        if (!report) FAIL(report.error().detail.toStdString());
        return std::move(*report);
    }
    std::string behind(
        const char* report, const char* by, const ReportScope& scope, const QString& row, const char* column)
    {
        return names(Reports(reader()).dealsBehind(
            QString::fromLatin1(report), QString::fromLatin1(by), scope, row, QString::fromLatin1(column)));
    }
    /// A row's cells as text: "2 1 0 …"; "-" for blank ones.
    static std::string cells(const ReportResult& report, const QString& row, const QStringList& columns)
    {
        const ReportRow* found = report.row(row);
        if (!found) return "no row";
        QStringList words;
        for (const QString& key : columns) {
            const int column = report.columnOf(key);
            REQUIRE(column >= 0);
            words.append(word(found->cells[size_t(column)], report.columns[size_t(column)].kind));
        }
        return words.join(u' ').toStdString();
    }
    static QString word(const ReportCell& cell, ColumnKind kind)
    {
        if (cell.blank) return QStringLiteral("-");
        if (kind == ColumnKind::Count) return QString::number(cell.count);
        if (kind == ColumnKind::Text) return cell.words(false);
        if (kind != ColumnKind::Money)
            return QStringLiteral("%1/%2").arg(cell.ratio.numerator).arg(cell.ratio.denominator);
        QStringList sums;
        for (const Money& money : cell.money)
            sums.append(QString::number(money.minor / 100) + money.currency);
        return sums.isEmpty() ? QStringLiteral("0") : sums.join(u'+');
    }

    Record noDecision, project, study, tender, agreed, north, south, li, wang, rival;
    std::map<std::string, Record> deals;

private:
    Record stage(const Record& pipeline, const char* name, const char* kind, const char* key)
    {
        Record record = workspace->blank(QStringLiteral("stage"));
        record.set(QStringLiteral("pipeline"), pipeline.id).set(QStringLiteral("name"), QString::fromLatin1(name));
        record.set(QStringLiteral("kind"), QString::fromLatin1(kind));
        record.set(QStringLiteral("sort_key"), QString::fromLatin1(key));
        return workspace.add(std::move(record));
    }
    void open(const char* name, const char* on, qint64 amount, const Record& owner, const char* due = nullptr,
        const Record* stage = nullptr, const char* currency = "USD")
    {
        recordOn(on);
        Record deal = workspace->blank(QStringLiteral("opportunity"));
        deal.set(QStringLiteral("name"), QString::fromLatin1(name)).set(QStringLiteral("opened_on"), day(on));
        deal.set(QStringLiteral("owner"), owner.id).set(QStringLiteral("expected_close"), day(due));
        deal.set(QStringLiteral("stage"), (stage ? *stage : stages.first).id);
        if (amount) deal.set(QStringLiteral("amount"), Money { amount * 100, QString::fromLatin1(currency) });
        deals[name] = workspace.add(std::move(deal));
    }
    void go(const char* name, const char* on, const Record& stage)
    {
        recordOn(on);
        move(deals.at(name), stage, on);
    }
    void change(const char* name, const char* on, const char* field, const std::function<void(Record&)>& values)
    {
        recordOn(on);
        set(deals.at(name), QString::fromLatin1(field), values, on);
    }
    void recordAsItHappens()
    {
        rival = workspace.named(QStringLiteral("company"), QStringLiteral("Rival"));
        const Record customer = workspace.named(QStringLiteral("company"), QStringLiteral("Harbour"));
        open("A", "2026-01-10", 1000, li);
        change("A", "2026-01-10", "company", [&](Record& r) { r.set(QStringLiteral("company"), customer.id); });
        open("G", "2026-01-05", 800, li);
        open("F", "2026-02-01", 6000, wang, nullptr, nullptr, "EUR");
        go("A", "2026-02-10", stages.second);
        open("J", "2026-02-15", 1500, li, "2026-09-01");
        open("C", "2026-03-01", 3000, wang, "2026-06-15");
        open("K", "2026-03-05", 2500, wang);
        go("A", "2026-03-10", stages.first);
        open("L", "2026-03-10", 700, wang);
        go("G", "2026-03-15", stages.won);
        go("C", "2026-03-20", stages.second);
        open("H", "2026-03-25", 900, wang);
        open("D", "2026-04-01", 4000, li, nullptr, &study);
        open("I", "2026-04-01", 10000, wang);
        share(deals.at("I"), wang, "credit", 6000);
        share(deals.at("I"), li, "credit", 4000);
        open("M", "2026-04-02", 0, wang);
        open("B", "2026-04-05", 2000, wang);
        go("A", "2026-04-10", stages.second);
        open("E", "2026-04-10", 5000, wang);
        go("G", "2026-04-15", stages.second);
        go("C", "2026-04-20", stages.third);
        change("K", "2026-04-20", "hold_until",
            [](Record& r) { r.set(QStringLiteral("hold_until"), QDate(2026, 12, 31)); });
        go("B", "2026-04-25", stages.third);
        go("L", "2026-04-30", noDecision);
        secondHalf();
    }
    void secondHalf()
    {
        go("D", "2026-05-01", tender);
        change("J", "2026-05-01", "owner", [&](Record& r) { r.set(QStringLiteral("owner"), wang.id); });
        change("F", "2026-05-02", "amount", [](Record& r) {
            r.set(QStringLiteral("amount"), Money { 700000, QStringLiteral("EUR") });
        });
        go("F", "2026-05-03", stages.second);
        go("C", "2026-05-05", stages.second);
        go("A", "2026-05-10", stages.third);
        change("C", "2026-05-10", "expected_close",
            [](Record& r) { r.set(QStringLiteral("expected_close"), QDate(2026, 8, 15)); });
        go("E", "2026-05-15", study);
        go("B", "2026-05-20", stages.lost);
        change("B", "2026-05-20", "close_reason",
            [](Record& r) { r.set(QStringLiteral("close_reason"), QStringLiteral("price")); });
        change("B", "2026-05-20", "lost_to", [&](Record& r) { r.set(QStringLiteral("lost_to"), rival.id); });
        go("J", "2026-05-20", stages.second);
        go("G", "2026-05-25", stages.won);
        go("D", "2026-06-01", agreed);
        change("J", "2026-06-01", "expected_close",
            [](Record& r) { r.set(QStringLiteral("expected_close"), QDate(2026, 6, 20)); });
        go("A", "2026-06-10", stages.won);
        go("I", "2026-06-15", stages.won);
        recordOn("2026-07-02");
        move(deals.at("H"), stages.second, "2026-06-20");
        *workspace.instant = TestWorkspace::moment;
    }
};

} // namespace fairlead
