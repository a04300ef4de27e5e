#include "store/CareWorkspace.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int bulkSize = 14;
constexpr const char* fileVariable = "FAIRLEAD_TEST_CHILD_FILE";
constexpr const char* roundVariable = "FAIRLEAD_TEST_CHILD_ROUND";

void say(const QString& line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

Record company(const Workspace& workspace, const QString& name)
{
    Record record = workspace.blank(u"company"_s);
    record.set(u"name"_s, name);
    return record;
}

void makePair(Workspace& workspace, const QString& name)
{
    const Edit edit { u"pair"_s,
        { EditStep::create(company(workspace, u"Pair "_s + name + u" a"_s)),
            EditStep::create(company(workspace, u"Pair "_s + name + u" b"_s)) },
        {} };
    if (workspace.apply(edit)) say(u"pair "_s + name);
}

void countUp(Workspace& workspace, Record& counter, int number)
{
    counter.set(u"city"_s, QString::number(number));
    if (workspace.apply({ u"count"_s, { EditStep::change(counter, { u"city"_s }) }, {} }))
        say(u"count %1"_s.arg(number));
}

void importMany(Workspace& workspace, const QString& name)
{
    auto bulk = workspace.beginBulk(u"import"_s);
    (*bulk)->setPartSize(4);
    std::vector<Problem> problems;
    for (int i = 0; i < bulkSize; ++i)
        if (!(*bulk)->add(EditStep::create(company(workspace, u"Bulk %1 %2"_s.arg(name).arg(i))), problems)) return;
    if ((*bulk)->finish()) say(u"bulk "_s + name);
}

/// What the child said of itself before it was killed.
struct Said
{
    QStringList pairs;
    QStringList bulks;
    int count = 0;
};

Said readSaid(const QByteArray& output)
{
    Said said;
    // The last line may be cut.
    for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (text.startsWith(u"pair "_s)) said.pairs.append(text.mid(5));
        if (text.startsWith(u"bulk "_s)) said.bulks.append(text.mid(5));
        if (text.startsWith(u"count "_s)) said.count = text.mid(6).toInt();
    }
    return said;
}

/// Runs the child on the file until it has said so many bytes, then kills it. Gives all it said.
QByteArray runAndKill(const QString& path, int round, qint64 bytes)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(fileVariable), path);
    environment.insert(QString::fromLatin1(roundVariable), QString::number(round));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), { u"[child]"_s });
    REQUIRE(child.waitForStarted());
    QByteArray output;
    while (output.size() < bytes && child.waitForReadyRead(-1))
        output += child.readAllStandardOutput();
    child.kill();
    child.waitForFinished(-1);
    CHECK(child.exitStatus() == QProcess::CrashExit);
    return output + child.readAllStandardOutput();
}

qint64 count(const Workspace& workspace, const char* sql, const QString& name)
{
    return workspace.reader().number(sql, { Cell(name) }).value();
}

void verify(const Workspace& workspace, const Said& said, const RecordId& counter)
{
    const char* like = "SELECT count(*) FROM company WHERE _v=1 AND name LIKE ?1";
    for (const QString& pair : said.pairs)
        CHECK(count(workspace, like, u"Pair "_s + pair + u" _"_s) == 2);
    for (const QString& bulk : said.bulks)
        CHECK(count(workspace, like, u"Bulk "_s + bulk + u" %"_s) == bulkSize);
    CHECK((*workspace.reader().find(workspace.catalog().type(u"company"_s), counter))->text(u"city"_s).toInt()
        >= said.count);
    // Whole or not at all, also what was not told any more.
    CHECK(count(workspace, like, u"Pair %"_s) % 2 == 0);
    CHECK(count(workspace, like, u"Bulk %"_s) % bulkSize == 0);
    CHECK(workspace.reader().number("SELECT count(*) FROM edit WHERE state=0").value() == 0);
}

} // namespace

// The child: edits for ever, until the parent kills it. Hidden, so that it runs only when it is asked for.
TEST_CASE("edits until it is killed", "[.][child]")
{
    const QString path = qEnvironmentVariable(fileVariable);
    if (path.isEmpty()) return;
    Workspace::Options options;
    options.clock = Clock::fixed(TestWorkspace::moment);
    const auto opened = Workspace::open(path, options);
    REQUIRE(opened.hasValue());
    Workspace& workspace = **opened;
    const int round = qEnvironmentVariableIntValue(roundVariable);
    std::mt19937 random { quint32(round) };
    Record counter;
    REQUIRE(workspace.reader()
                .withTitle(workspace.catalog().type(u"company"_s), u"Counter"_s,
                    [&](const Record& record) { counter = record; })
                .hasValue());
    int number = counter.text(u"city"_s).toInt();
    for (int i = 0; i < 100000; ++i) {
        const QString name = u"%1.%2"_s.arg(round).arg(i);
        switch (random() % 8) {
        case 0:
            importMany(workspace, name);
            break;
        case 1:
            (void)workspace.seal().hasValue();
            break;
        case 2:
            if (random() % 4 == 0) workspace.checkpoint();
            break;
        case 3:
        case 4:
            countUp(workspace, counter, ++number);
            break;
        default:
            makePair(workspace, name);
        }
    }
}

TEST_CASE("a program killed at any moment loses nothing that it acknowledged")
{
    TestWorkspace workspace;
    const Record counter = workspace.named(u"company"_s, u"Counter"_s);
    workspace.close();
    std::mt19937 random(3);
    int acknowledged = 0;
    for (int round = 0; round < 40; ++round) {
        INFO("round " << round);
        const Said said = readSaid(runAndKill(workspace.path(), round, 1 + qint64(random() % 400)));
        acknowledged += int(said.pairs.size() + said.bulks.size());
        // Beside the lock that the killed program left.
        const auto before = checkWorkspace(workspace.path());
        INFO("before opening: " << told(before));
        CHECK(before->clean());
        workspace.reopen();
        verify(*workspace, said, counter.id);
        const auto after = checkWorkspace(workspace.path());
        INFO("after opening: " << told(after));
        CHECK(after->findings.empty());
        workspace.close();
    }
    CHECK(acknowledged > 100);
}
