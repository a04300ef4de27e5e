#include "store/CareWorkspace.h"

#include "store/Connection.h"

#include <QFile>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A sound workspace, its bytes and what a person sees in it; and a place for damaged copies.
class Patient
{
public:
    Patient()
    {
        fillWithEverything(workspace);
        workspace.close();
        bytes = bytesOf(workspace.path());
        whole = contents(workspace.path());
        pages = bytes.size() / pageSize;
    }
    /// Opening and checking a damaged file may give any answer, but come back with one.
    Result<CheckReport> examine(const QByteArray& damaged)
    {
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        write(path, damaged);
        auto report = checkWorkspace(path);
        const QString other = path + u".open"_s;
        write(other, damaged);
        {
            const auto opened = Workspace::open(other, workspace.options);
            if (opened) (void)(*opened)->edits().hasValue();
            if (opened) (void)(*opened)->undo().hasValue();
        }
        for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s })
            QFile::remove(other + end);
        return report;
    }
    /// Repairs the file that was examined; gives how many of the visible records are lost or changed.
    qsizetype repair()
    {
        const auto repaired = repairWorkspace(path);
        if (!repaired) {
            FAIL_CHECK("not repaired: " << int(repaired.error().code) << ' ' << repaired.error().detail.toStdString());
            return 0;
        }
        INFO("after: " << told(repaired->after));
        CHECK(repaired->after.clean());
        if (!repaired->keptAside.isEmpty()) QFile::remove(repaired->keptAside);
        for (const Loss& loss : repaired->losses)
            lost += u"%1 %2%3, "_s.arg(loss.table).arg(loss.rows).arg(loss.unknown ? u"?"_s : u""_s);
        const QStringList now = contents(path);
        return std::count_if(whole.begin(), whole.end(), [&](const QString& line) { return !now.contains(line); });
    }

    TestWorkspace workspace;
    const QString path = workspace.folder() + u"/patient.fairlead"_s;
    QByteArray bytes;
    QStringList whole;
    qint64 pages = 0;
    QString lost;
};

bool isFree(const QByteArray& page) { return page.count('\0') == page.size(); }

} // namespace

TEST_CASE("a page that was zeroed is found, and repair brings every record back")
{
    Patient patient;
    qsizetype records = 0;
    int rounds = 0;
    std::mt19937 random(7);
    for (qint64 page = 0; page < patient.pages; page += 1 + qint64(random() % 4)) {
        if (isFree(patient.bytes.mid(page * pageSize, pageSize))) continue;
        INFO("page " << page + 1);
        patient.lost.clear();
        QByteArray damaged = patient.bytes;
        damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        const auto report = patient.examine(damaged);
        CHECK((!report || !report->clean()));
        const qsizetype lost = patient.repair();
        records += lost;
        ++rounds;
        INFO("told as lost: " << patient.lost.toStdString());
        CHECK(lost == 0);
    }
    CHECK(rounds > 60);
    CHECK(records == 0);
}

TEST_CASE("flipped bits, lost ends and torn files never crash or hang anything, and repair gives a clean workspace")
{
    Patient patient;
    std::mt19937 random(11);
    qsizetype records = 0;
    constexpr int rounds = 120;
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        QByteArray damaged = patient.bytes;
        const auto at = [&] { return qsizetype(random() % quint32(damaged.size())); };
        switch (round % 4) {
        case 0: // one bit
            damaged[at()] = char(damaged[at()] ^ (1 << (random() % 8)));
            break;
        case 1: { // a page full of wrong bits
            const qsizetype page = at() / pageSize * pageSize;
            for (int i = 0; i < 40; ++i)
                damaged[page + qsizetype(random() % pageSize)] = char(random());
            break;
        }
        case 2: // the head of a page, where its structure lies
            damaged[at() / pageSize * pageSize + qsizetype(random() % 12)] = char(random());
            break;
        default: // the end is gone
            damaged.truncate(at());
            break;
        }
        const auto report = patient.examine(damaged);
        if (damaged.size() < 64 * pageSize) continue; // not much of a workspace any more
        if (report && report->clean()) continue;
        const qsizetype lost = patient.repair();
        if (round % 4 != 3) records += lost;
    }
    // Where the end is gone, rows and journal are gone together; everything else is there twice.
    CHECK(records == 0);
}

TEST_CASE("where the list of own fields cannot be read it follows from their records, and no value is lost")
{
    Patient patient;
    qint64 page = 0;
    {
        Connection connection(patient.workspace.path(), Connection::Mode::ReadOnly);
        page = connection.scalar("SELECT rootpage FROM sqlite_master WHERE name='custom_field'");
    }
    REQUIRE(page > 1);
    QByteArray damaged = patient.bytes;
    damaged.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
    const auto report = patient.examine(damaged);
    CHECK((!report || !report->clean()));
    CHECK(patient.repair() == 0);
    CHECK_FALSE(patient.lost.contains(u"custom_field"_s));
}
