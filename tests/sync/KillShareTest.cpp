// A program that is killed while it sends leaves whole files and names that tell of what is not.
#include "testing/Strings.h"

#include "sync/FolderShare.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {
constexpr const char* folderVariable = "FAIRLEAD_TEST_CHILD_SHARE";
constexpr int kills = 40;

QByteArray contentOf(const QString& name)
{
    std::mt19937 random(qHash(name));
    QByteArray bytes(qsizetype(random() % 400'000), Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(random());
    return bytes;
}

/// Starts a child that sends from number `from` on, kills it somewhere in the middle, and tells what it said was sent.
QStringList sentBeforeKill(const QString& folder, int from, std::mt19937& random)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), folder);
    child.setProcessEnvironment(environment);
    child.start(
        QCoreApplication::applicationFilePath(), { u"[child-share]"_s, u"--rng-seed"_s, QString::number(from) });
    QByteArray said;
    const int enough = 1 + int(random() % 6);
    while (said.count("sent ") < enough && child.waitForReadyRead(-1))
        said += child.readAllStandardOutput();
    // Some way into the next file.
    for (volatile quint32 spin = random() % 3'000'000; spin > 0;)
        spin = spin - 1;
    child.kill();
    child.waitForFinished(-1);
    said += child.readAllStandardOutput();
    QStringList names;
    const QStringList lines = QString::fromLatin1(said).split(u'\n');
    for (const QString& line : lines)
        if (line.startsWith(u"sent ") && line.endsWith(u'.')) names += line.sliced(5).chopped(1);
    return names;
}
} // namespace

TEST_CASE("What a killed program had sent is there, and nothing is there half")
{
    QTemporaryDir folder;
    std::mt19937 random(1);
    QStringList sent;
    for (int round = 0; round < kills; ++round)
        sent += sentBeforeKill(folder.path(), round * 1000, random);
    CHECK(sent.size() >= kills);
    FolderShare share(folder.path());
    const auto entries = share.list(u"d"_s);
    REQUIRE(entries);
    int cutOff = 0;
    for (const Share::Entry& entry : *entries) {
        if (entry.name.startsWith(u"t-")) {
            ++cutOff;
            continue;
        }
        CHECK(share.get(u"d/"_s + entry.name).value() == contentOf(entry.name));
        sent.removeAll(entry.name);
    }
    CHECK(sent.isEmpty());
    std::printf(
        "%d programs were killed while sending; %d files cut off, each under a name of its own\n", kills, cutOff);
}

TEST_CASE("Send files until somebody ends this program", "[.][child-share]")
{
    FolderShare share(qEnvironmentVariable(folderVariable));
    for (unsigned number = Catch::rngSeed();; ++number) {
        const QString name = u"f%1"_s.arg(number);
        if (!share.put(u"d/"_s + name, contentOf(name))) return;
        std::printf("sent %s.\n", name.toLatin1().constData());
        std::fflush(stdout);
    }
}
