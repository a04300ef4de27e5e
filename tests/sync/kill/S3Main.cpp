// fairlead_s3: real processes that work, meet and are killed; nothing that they acknowledged may be lost.
#include "store/Maintenance.h"
#include "sync/FolderShare.h"
#include "sync/SyncEngine.h"
#include "sync/SyncSetup.h"
#include "sync/kill/Worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <random>
#include <set>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const QString& words)
{
    std::printf("FAILED: %s\n", qPrintable(words));
    std::exit(1);
}

template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result)
        fail(u"%1: error %2 %3"_s.arg(QString::fromLatin1(what))
                 .arg(int(result.error().code))
                 .arg(result.error().detail));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

class Harness
{
public:
    explicit Harness(quint32 seed)
        : m_random(seed)
        , m_folder(
              (QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) + u"/fairlead-s3-XXXXXX"_s)
    {
        QDir().mkpath(sharePath());
        FolderShare share(sharePath());
        for (int i = 0; i < laptops; ++i) {
            QDir().mkpath(folder(i));
            if (i > 0) {
                (void)must(createJoined(workspaceIn(folder(i)), share, cardsIn(folder(i)), {}), "join");
                continue;
            }
            auto first = must(Workspace::create(workspaceIn(folder(0)), u"CNY"_s), "create");
            Record common = first->blank(u"company"_s);
            common.set(u"name"_s, u"Common"_s);
            must(first->apply({ u"add"_s, { EditStep::create(common) }, {} }), "edit");
            DeviceCard card(cardsIn(folder(0)), first->path());
            must(createShare(*first, share, card, u"Team"_s), "share");
        }
    }

    void kill(int round)
    {
        const int laptop = round % laptops;
        // Half of them die at a marked call of the share, the others whenever they have said so much.
        const bool marked = m_random() % 2;
        const int mark = marked ? 1 + int(m_random() % 80) : 0;
        const qint64 bytes = 1 + qint64(m_random() % 800);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
            { u"--child"_s, folder(laptop), sharePath(), QString(QChar::fromLatin1(char('a' + laptop))),
                QString::number(round), QString::number(mark) });
        if (!child.waitForStarted(-1)) fail(u"the child does not start"_s);
        QByteArray output;
        while ((marked || output.size() < bytes) && child.waitForReadyRead(-1))
            output += child.readAllStandardOutput();
        child.kill();
        child.waitForFinished(-1);
        output += child.readAllStandardOutput();
        if (child.exitStatus() != QProcess::CrashExit) fail(u"the child ended by itself in round %1"_s.arg(round));
        note(output);
        check(laptop, false);
    }

    /// All that was acknowledged, by anybody, is everywhere, and all are the same.
    void meet()
    {
        FolderShare share(sharePath());
        std::vector<std::unique_ptr<Workspace>> open;
        for (int i = 0; i < laptops; ++i)
            open.push_back(must(Workspace::open(workspaceIn(folder(i))), "open"));
        for (int round = 0; round < 4; ++round)
            for (int i = 0; i < laptops; ++i) {
                DeviceCard card(cardsIn(folder(i)), open[size_t(i)]->path());
                const SyncReport report = SyncEngine(*open[size_t(i)], share, card, {}, {}).run();
                if (report.error) fail(u"cannot meet: %1"_s.arg(report.error->detail));
                if (!report.diverged.isEmpty()) fail(u"diverged"_s);
            }
        std::set<QByteArray> beacons;
        for (const auto& workspace : open)
            beacons.insert(must(SyncStore(*workspace).beacon(), "beacon"));
        if (beacons.size() != 1) fail(u"they are not the same"_s);
        open.clear();
        for (int i = 0; i < laptops; ++i)
            check(i, true);
    }
    size_t acknowledged() const { return m_names.size() + m_phones.size(); }

private:
    static constexpr int laptops = 3;
    QString folder(int laptop) const { return m_folder.filePath(QString::number(laptop)); }
    QString sharePath() const { return m_folder.filePath(u"share"_s); }

    void note(const QByteArray& output)
    {
        // The last line may be cut.
        for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            const QString text = QString::fromUtf8(line);
            if (text.startsWith(u"new "_s)) m_names.insert(text.mid(4));
            if (text.startsWith(u"phone "_s)) m_phones.insert(text.mid(6));
        }
    }

    /// Its own, or everybody's, acknowledged edits are there; whole edits alone; the file is sound.
    void check(int laptop, bool all)
    {
        const QString own = QString(QChar::fromLatin1(char('a' + laptop))) + u'.';
        const QString path = workspaceIn(folder(laptop));
        {
            auto workspace = must(Workspace::open(path), "open");
            std::set<QString> names;
            must(workspace->reader().each(
                     "SELECT name FROM company WHERE _v=1", {}, [&](const RowView& row) { names.insert(row.text(0)); }),
                "names");
            for (const QString& name : m_names)
                if ((all || name.startsWith(own)) && !names.contains(name)) fail(u"lost: "_s + name);
            if (must(workspace->reader().number("SELECT count(*) FROM edit WHERE state=0 AND role<>3"), "edits"))
                fail(u"half an edit is left"_s);
            checkPhones(*workspace, all ? QString() : own);
        }
        for (const Finding& finding : must(checkWorkspace(path), "check").findings)
            if (finding.isDamage()) fail(wordOf(finding.kind) + u' ' + finding.where + u' ' + finding.detail);
    }

    void checkPhones(const Workspace& workspace, const QString& own)
    {
        Record common;
        const RecordType& type = workspace.catalog().type(u"company"_s);
        must(workspace.reader().withTitle(type, u"Common"_s, [&](const Record& record) { common = record; }), "common");
        std::set<QString> phones;
        if (common.type)
            for (const std::vector<HistoryEntry> history = must(workspace.history(type, common.id), "history");
                 const HistoryEntry& entry : history)
                for (const auto& field : entry.fields)
                    if (field.field == u"phone"_s) phones.insert(textOf(field.after.front()));
        for (const QString& phone : m_phones)
            if (phone.startsWith(own) && !phones.contains(phone)) fail(u"lost: phone "_s + phone);
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    std::set<QString> m_names;
    std::set<QString> m_phones;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() == 7 && words[1] == u"--child")
        return work(words[2], words[3], words[4], words[5].toUInt(), words[6].toInt());
    const int kills = words.size() == 3 && words[1] == u"--kills" ? words[2].toInt() : 100;
    size_t acknowledged = 0;
    // A few hundred kills are enough for one team; another one begins with empty files again.
    constexpr int most = 100;
    for (int done = 0; done < kills; done += most) {
        Harness harness(quint32(done + 1));
        for (int round = 0; round < std::min(most, kills - done); ++round)
            harness.kill(round);
        harness.meet();
        acknowledged += harness.acknowledged();
        std::printf(
            "%d kills, %zu edits acknowledged, all found everywhere\n", std::min(done + most, kills), acknowledged);
        std::fflush(stdout);
    }
    std::printf("%d kills; edits acknowledged %zu, verified %zu, lost 0; %.1f s of CPU in the parent\n", kills,
        acknowledged, acknowledged, double(std::clock()) / CLOCKS_PER_SEC);
    return 0;
}
