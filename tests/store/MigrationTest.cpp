#include "store/CareWorkspace.h"

#include "store/Packing.h"
#include "store/Schema.h"

#include <QDir>
#include <QFile>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QString stored = QStringLiteral(FAIRLEAD_TEST_WORKSPACES);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) FAIL("cannot read " << path.toStdString());
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Fields that a later version added to a type stand at its end, and are blank.
QStringList withoutBlankEnds(QStringList lines)
{
    for (QString& line : lines)
        while (line.endsWith(u'|'))
            line.chop(1);
    return lines;
}

/// The oldest first: v9 before v10.
QStringList versions()
{
    QStringList names = QDir(stored).entryList({ u"v*.fairlead.zst"_s }, QDir::Files, QDir::Name);
    std::stable_sort(
        names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return names;
}

} // namespace

// Stores a workspace of the present version: run once a schema version, before its release, as
//   test_store_care "[store-version]"
// and add the two files. They are never made again: what they hold is how that version wrote.
TEST_CASE("stores a workspace of this version", "[.][store-version]")
{
    TestWorkspace workspace;
    fillWithEverything(workspace);
    workspace.close();
    const QString name = stored + u"/v%1.fairlead"_s.arg(Schema::newest());
    write(name + u".zst"_s, pack(bytesOf(workspace.path())));
    write(name + u".contents.zst"_s, pack(contents(workspace.path()).join(u'\n').toUtf8()));
}

TEST_CASE("a workspace of every version so far opens, shows what it held, goes on and checks clean")
{
    REQUIRE(versions().size() == Schema::newest());
    for (const QString& name : versions()) {
        INFO(name.toStdString());
        QTemporaryDir folder;
        const QString path = folder.path() + u"/w.fairlead"_s;
        const auto bytes = unpack(bytesOf(stored + u'/' + name), -1);
        REQUIRE(bytes.has_value());
        write(path, *bytes);
        QString contentsName = name;
        contentsName.replace(u".zst"_s, u".contents.zst"_s);
        const auto held = unpack(bytesOf(stored + u'/' + contentsName), -1);
        REQUIRE(held.has_value());

        CHECK(withoutBlankEnds(contents(path)) == withoutBlankEnds(QString::fromUtf8(*held).split(u'\n')));
        Workspace::Options onlyRead;
        onlyRead.readOnly = true;
        CHECK(Workspace::open(path, onlyRead).hasValue());
        CHECK(QFile::exists(path + u".before-v%1"_s.arg(Schema::newest())) == (name != versions().back()));
        const auto report = checkWorkspace(path);
        INFO(told(report));
        CHECK(report->findings.empty());

        Workspace::Options options;
        options.clock = Clock::fixed(TestWorkspace::moment);
        const auto opened = Workspace::open(path, options);
        REQUIRE(opened.hasValue());
        Workspace& workspace = **opened;
        const qint64 industries = workspace.reader().number("SELECT count(*) FROM industry WHERE _v=1").value();
        CHECK(industries == 300);
        REQUIRE(workspace.undo().hasValue()); // the loose company
        REQUIRE(workspace.undo().hasValue()); // the import
        CHECK(workspace.reader().number("SELECT count(*) FROM industry WHERE _v=1").value() == 0);
        REQUIRE(workspace.redo().hasValue());
        const RecordType& company = workspace.catalog().type(u"company"_s);
        CHECK(company.find(u"hat_size"_s));
        REQUIRE(workspace.reader()
                    .withTitle(company, u"Company 1 公司"_s,
                        [&](const Record& record) {
                            const auto history = workspace.history(company, record.id);
                            REQUIRE(history.hasValue());
                            CHECK(history->size() == 2);
                        })
                    .hasValue());
        CHECK(checkWorkspace(path)->findings.empty());
    }
}
