// A real book of business, three people who edit it at once, and a server on which everything goes wrong.
#include "insight/MavenWorkspace.h"
#include "sync/testing/Seller.h"

#include "exchange/Exporter.h"
#include "store/Maintenance.h"

#include <cstdio>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int editsEach = 1000;
constexpr int bouts = 25;
constexpr int meetingsInBout = 6;
/// So that a record's history does not unpack a whole import each time it is asked for.
constexpr size_t importPart = 400;

FaultRates everything()
{
    FaultRates rates;
    rates.perMille.fill(20);
    // What happens to files that are sent: there are few of them.
    for (const Fault fault : { Fault::BadPut, Fault::Full, Fault::Refused, Fault::LateEffect })
        rates[fault] = 120;
    rates[Fault::WrongFolder] = rates[Fault::EmptyFolder] = 60;
    return rates;
}

/// A file of every kind of record, in an order that is the same everywhere.
std::map<QString, QByteArray> exportsOf(const Laptop& laptop)
{
    std::map<QString, QByteArray> files;
    QTemporaryDir folder;
    const Reader& reader = laptop.workspace->reader();
    for (const auto& type : laptop.workspace->catalog().types()) {
        ExportOptions options;
        options.rows.emplace();
        const QByteArray sql = "SELECT n FROM \"" + type->name().toLatin1() + "\" WHERE _v=1 ORDER BY id";
        Laptop::take(reader.each(sql, {}, [&options](const RowView& row) { options.rows->push_back(row.integer(0)); }));
        for (const QString& end : { u".csv"_s, u".json"_s }) {
            const QString path = folder.path() + u'/' + type->name() + end;
            Laptop::take(Exporter::write(reader, *type, path, options));
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            files[type->name() + end] = file.readAll();
        }
    }
    return files;
}

/// Acknowledged edits of one that another's history does not tell, or tells with another value.
int lostOn(const Laptop& laptop, const Seller& author)
{
    int lost = 0;
    for (const auto& [record, edits] : author.done) {
        const auto history
            = Laptop::take(laptop.workspace->history(laptop.workspace->catalog().type(record.first), record.second));
        for (const Seller::Done& edit : edits) {
            const auto entry = std::find_if(
                history.begin(), history.end(), [&edit](const HistoryEntry& one) { return one.editName == edit.edit; });
            bool found = entry != history.end();
            // What somebody else had written at the same time is no change, and is told without its value.
            if (found)
                for (const auto& change : entry->fields)
                    if (change.field == edit.field && change.after != edit.cells) found = false;
            if (!found) UNSCOPED_INFO(record.first.toStdString() << ": " << edit.edit.toStdString());
            lost += !found;
        }
    }
    return lost;
}

/// Three who have the same book of business.
struct Office
{
    explicit Office(const Reader& maven)
        : random(1)
    {
        Laptop other(u"Other"_s);
        other.create();
        other.share(elsewhere);
        Seller& first = *sellers.front();
        Laptop::take(copyFromOpen(maven, first.path()));
        first.open();
        first.share(server);
        first.meet(server);
        for (size_t i = 1; i < sellers.size(); ++i)
            sellers[i]->join(server);
        for (const auto& each : sellers)
            each->meet(server);
    }
    void workInBouts()
    {
        for (const auto& each : sellers)
            each->road.setRates(everything());
        for (int bout = 0; bout < bouts; ++bout) {
            for (const auto& each : sellers) {
                each->look();
                each->work(editsEach / bouts);
            }
            for (int i = 0; i < meetingsInBout; ++i) {
                letTimePass(qint64(random() % 20'000'000));
                failed += sellers[random() % sellers.size()]->meetAtRandom().error.has_value();
            }
        }
    }
    void letTimePass(qint64 ms)
    {
        for (const auto& each : sellers)
            each->tick(ms);
    }
    /// True if nothing is new after some rounds.
    bool comeToRest()
    {
        for (const auto& each : sellers)
            each->road.calm();
        for (int round = 0; round < 12; ++round) {
            qint64 news = 0;
            letTimePass(qint64(25) * 3600 * 1000);
            for (const auto& each : sellers) {
                const SyncReport report = each->sync(each->road);
                if (report.error) FAIL(report.error->detail.toStdString());
                CHECK(report.diverged.isEmpty());
                // A day of silence is worth a file of its own, and no news.
                news += report.operationsIn + report.operationsOut + report.putAgain + report.missing + report.damaged
                    + report.relayed;
            }
            if (news == 0 && round > 0) return true;
        }
        return false;
    }

    MemoryShare server;
    MemoryShare elsewhere;
    std::vector<std::unique_ptr<Seller>> sellers = [this] {
        std::vector<std::unique_ptr<Seller>> all;
        for (const QString& name : { u"Ada"_s, u"Bo"_s, u"Cy"_s })
            all.push_back(std::make_unique<Seller>(name, server, elsewhere, 11 + all.size()));
        return all;
    }();
    std::mt19937_64 random;
    int failed = 0;
};

} // namespace

TEST_CASE("three who edit a whole book of business over a server that fails in every way come to the same")
{
    MavenWorkspace maven(importPart);
    if (!maven.isThere()) {
        WARN("the sample data maven-crm is missing (FAIRLEAD_DATA)");
        return;
    }
    Office office(maven.reader());
    office.workInBouts();
    REQUIRE(office.comeToRest());
    Seller& first = *office.sellers.front();
    const QStringList contents = contentsOf(*first.workspace);
    const auto exports = exportsOf(first);
    CHECK(exports.size() > 40);
    int lost = 0;
    std::array<int, 6> kinds {};
    std::array<int, faultCount> faults {};
    for (const auto& each : office.sellers) {
        CHECK(contentsOf(*each->workspace) == contents);
        CHECK(exportsOf(*each) == exports);
        CHECK(each->beacon() == first.beacon());
        for (const auto& author : office.sellers)
            lost += lostOn(*each, *author);
        const auto report = checkWorkspace(each->path());
        REQUIRE(report);
        for (const Finding& finding : report->findings)
            if (finding.isDamage()) FAIL_CHECK(wordOf(finding.kind).toStdString() << finding.detail.toStdString());
        for (size_t i = 0; i < kinds.size(); ++i)
            kinds[i] += each->kinds[i];
        for (size_t i = 0; i < faultCount; ++i)
            faults[i] += each->road.count(Fault(i));
    }
    CHECK(lost == 0);
    CHECK(std::all_of(kinds.begin(), kinds.end(), [](int count) { return count > 50; }));
    int struck = 0;
    for (size_t i = 0; i < faultCount; ++i) {
        struck += faults[i];
        INFO(faultName(Fault(i)).toStdString());
        // Nothing is removed but the file that measures the clock, so there may be no ghost.
        CHECK((faults[i] > 0 || Fault(i) == Fault::Ghost));
    }
    std::printf(
        "%d edits by each: fields %d, moves %d, deletes %d, restores %d, deals %d, tasks %d; %d faults struck, %d "
        "meetings failed; %lld conflicts on the first\n",
        editsEach, kinds[0], kinds[1], kinds[2], kinds[3], kinds[4], kinds[5], struck, office.failed,
        (long long)first.conflicts().size());
}
