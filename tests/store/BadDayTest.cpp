#include "store/CareWorkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOfOpening(const QString& path, bool readOnly = false)
{
    Workspace::Options options;
    options.readOnly = readOnly;
    const auto opened = Workspace::open(path, options);
    return opened ? ErrorCode::Invalid : opened.error().code;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

#ifdef Q_OS_UNIX
/// Acts as a person without rights while it lives: the kernel lets root through everywhere.
class AsNobody
{
public:
    explicit AsNobody(const QString& folder)
        : m_root(::geteuid() == 0)
    {
        if (!m_root) return;
        for (const QString& name : QStringList { folder } + QDir(folder).entryList(QDir::Files))
            (void)!::chown(QFile::encodeName(name == folder ? folder : folder + u'/' + name).constData(), 65534, 65534);
        m_able = ::setresuid(65534, 65534, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_root && m_able) (void)!::setresuid(0, 0, 0);
    }
    bool isAble() const { return !m_root || m_able; }

private:
    bool m_root;
    bool m_able = false;
};
#endif

} // namespace

TEST_CASE("what is no workspace is refused by every function, and says so")
{
    TestWorkspace workspace;
    workspace.close();
    const QString folder = workspace.folder();
    write(folder + u"/empty"_s, {});
    write(folder + u"/text"_s, "Dear Sir, this is a letter.\n" + QByteArray(20000, 'x'));
    write(folder + u"/other"_s, {});
    CHECK(meddle(folder + u"/other"_s, "CREATE TABLE t(a); INSERT INTO t VALUES(1)").empty());

    for (const QString& name : { u"/empty"_s, u"/text"_s, u"/other"_s, QString() }) {
        INFO(name.toStdString());
        const QString path = folder + name;
        for (bool readOnly : { false, true })
            CHECK(codeOfOpening(path, readOnly) == ErrorCode::NotAWorkspace);
        CHECK(checkWorkspace(path).error().code == ErrorCode::NotAWorkspace);
        CHECK(backupWorkspace(path, folder + u"/copy"_s).error().code == ErrorCode::NotAWorkspace);
        CHECK(repairWorkspace(path).error().code == ErrorCode::NotAWorkspace);
        CHECK(restoreWorkspace(path, folder + u"/new"_s).error().code == ErrorCode::NotAWorkspace);
    }
    const QString none = folder + u"/none"_s;
    CHECK(codeOfOpening(none) == ErrorCode::NotFound);
    CHECK(checkWorkspace(none).error().code == ErrorCode::NotFound);
    CHECK(repairWorkspace(none).error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(none));
    CHECK(QFile(folder + u"/text"_s).size() == 20028);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 4);
}

TEST_CASE("a workspace of a newer Fairlead is left alone, and can be backed up")
{
    TestWorkspace workspace;
    workspace.close();
    CHECK(meddle(workspace.path(), "PRAGMA user_version=9999").empty());

    CHECK(codeOfOpening(workspace.path()) == ErrorCode::TooNew);
    CHECK(codeOfOpening(workspace.path(), true) == ErrorCode::TooNew);
    CHECK(checkWorkspace(workspace.path()).error() == Error { ErrorCode::TooNew, u"9999"_s });
    CHECK(repairWorkspace(workspace.path()).error().code == ErrorCode::TooNew);
    CHECK(backupWorkspace(workspace.path(), workspace.folder() + u"/copy"_s).hasValue());
    CHECK(codeOfOpening(workspace.folder() + u"/copy"_s) == ErrorCode::TooNew);
}

TEST_CASE("a workspace that is open is not opened a second time, and the answer names the holder")
{
    TestWorkspace workspace;
    const auto second = Workspace::open(workspace.path());
    CHECK(second.error().code == ErrorCode::Busy);
    CHECK(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(second.error().detail.contains(QFileInfo(QCoreApplication::applicationFilePath()).fileName()));
    CHECK(repairWorkspace(workspace.path()).error().code == ErrorCode::Busy);
    Workspace::Options reading;
    reading.readOnly = true;
    CHECK(Workspace::open(workspace.path(), reading).hasValue());
    workspace.close();
    CHECK(Workspace::open(workspace.path()).hasValue());
}

TEST_CASE("an edit on a workspace that was removed, moved or replaced meanwhile fails clearly, and nothing else breaks")
{
    enum { Removed, Moved, Replaced };
    for (const int what : { Removed, Moved, Replaced }) {
        INFO(what);
        TestWorkspace workspace;
        const Record acme = workspace.named(u"company"_s, u"Acme"_s);
        const QString other = workspace.folder() + u"/other.fairlead"_s;
        REQUIRE(backupWorkspace(workspace.path(), other).hasValue());
        if (what == Removed) REQUIRE(QFile::remove(workspace.path()));
        if (what != Removed) REQUIRE(QFile::rename(workspace.path(), workspace.folder() + u"/moved.fairlead"_s));
        if (what == Replaced) REQUIRE(QFile::copy(other, workspace.path()));

        Record late = workspace->blank(u"company"_s);
        late.set(u"name"_s, u"Late"_s);
        const auto done = workspace->apply({ u"late"_s, { EditStep::create(late) }, {} });
        REQUIRE_FALSE(done.hasValue());
        CHECK(done.error().code == ErrorCode::NotFound);
        CHECK(done.error().detail.contains(u"replaced"_s));
        CHECK_FALSE(workspace->undo().hasValue());
        CHECK_FALSE(workspace->seal().hasValue());
        auto bulk = workspace->beginBulk(u"bulk"_s);
        std::vector<Problem> problems;
        CHECK_FALSE((*bulk)->add(EditStep::create(late), problems).hasValue());
        CHECK(workspace.get(acme).title() == u"Acme"_s);
        bulk->reset();
        workspace.close();
        if (what == Replaced) CHECK(checkWorkspace(workspace.path())->clean());
        if (what == Replaced) CHECK(contents(workspace.path()) == contents(other));
    }
}

TEST_CASE("a workspace in a folder or file that may not be written opens for reading alone")
{
#ifdef Q_OS_UNIX
    TestWorkspace workspace;
    fillWithEverything(workspace);
    const qint64 companies = workspace.count("SELECT count(*) FROM company");
    workspace.close();
    const AsNobody nobody(workspace.folder());
    if (!nobody.isAble()) {
        WARN("skipped: the rights cannot be given up here");
        return;
    }
    const auto allow = [&](QFile::Permissions more, const QString& path) {
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | more));
    };
    const auto readsOnly = [&] {
        Workspace::Options reading;
        reading.readOnly = true;
        const auto opened = Workspace::open(workspace.path(), reading);
        if (!opened) FAIL(opened.error().detail.toStdString());
        CHECK((*opened)->reader().number("SELECT count(*) FROM company").value() == companies);
        CHECK((*opened)->apply({ u"x"_s, { EditStep::create((*opened)->blank(u"company"_s)) }, {} }).error().code
            == ErrorCode::ReadOnly);
        const auto report = checkWorkspace(workspace.path());
        INFO(told(report));
        CHECK(report->clean());
    };
    allow({}, workspace.path());
    CHECK(codeOfOpening(workspace.path()) == ErrorCode::ReadOnly);
    CHECK(repairWorkspace(workspace.path()).error().code == ErrorCode::ReadOnly);
    readsOnly();
    allow(QFile::ExeOwner, workspace.folder());
    readsOnly();
    allow(QFile::WriteOwner, workspace.path());
    CHECK(codeOfOpening(workspace.path()) == ErrorCode::NoAccess);
    CHECK(Workspace::create(workspace.folder() + u"/new"_s, u"EUR"_s).error().code == ErrorCode::NoAccess);
    CHECK(backupWorkspace(workspace.path(), workspace.folder() + u"/copy"_s).error().code == ErrorCode::NoAccess);
    readsOnly();
    allow(QFile::ExeOwner | QFile::WriteOwner, workspace.folder());
    QFile::setPermissions(workspace.path(), {});
    CHECK(codeOfOpening(workspace.path()) == ErrorCode::NoAccess);
    CHECK(checkWorkspace(workspace.path()).error().code == ErrorCode::NoAccess);
    QFile::setPermissions(workspace.path(), QFile::ReadOwner | QFile::WriteOwner);
#endif
}

TEST_CASE("the edit of another does not fall to a bulk edit that failed before it")
{
    TestWorkspace workspace;
    auto bulk = workspace->beginBulk(u"import"_s);
    std::vector<Problem> problems;
    Record record = workspace->blank(u"company"_s);
    record.set(u"name"_s, u"Bulk"_s);
    // A second row with an id that is there is refused by the disk's own rules, as a failure in the middle would be.
    REQUIRE((*bulk)->add(EditStep::create(record), problems).value());
    REQUIRE_FALSE((*bulk)->add(EditStep::create(record), problems).hasValue());
    const Record acme = workspace.named(u"company"_s, u"Acme"_s);

    bulk->reset();

    CHECK(workspace.get(acme).title() == u"Acme"_s);
    CHECK(workspace.count("SELECT count(*) FROM company") == 1);
    CHECK(checkWorkspace(workspace.path())->findings.empty());
}

TEST_CASE("what was changed between two parts of a bulk edit stays when that is cancelled")
{
    TestWorkspace workspace;
    const Record acme = workspace.named(u"company"_s, u"Acme"_s);
    auto bulk = workspace->beginBulk(u"import"_s);
    (*bulk)->setPartSize(1);
    std::vector<Problem> problems;
    Record values = acme;
    values.set(u"city"_s, u"Bulk"_s).set(u"name"_s, u"Bulk"_s);
    REQUIRE((*bulk)->add(EditStep::change(values, { u"city"_s, u"name"_s }), problems).value());
    Record fresh = workspace->blank(u"company"_s);
    fresh.set(u"name"_s, u"Fresh"_s);
    REQUIRE((*bulk)->add(EditStep::create(fresh), problems).value());
    values.set(u"city"_s, u"Mine"_s);
    REQUIRE(workspace.set(acme, u"city"_s, values).hasValue());
    REQUIRE(workspace.set(fresh, u"city"_s, values).hasValue());

    (*bulk)->cancel();

    CHECK(workspace.get(acme).text(u"city"_s) == u"Mine"_s);
    CHECK(workspace.get(acme).title() == u"Acme"_s);
    CHECK(workspace.count("SELECT count(*) FROM company WHERE _v=1") == 1);
    const auto report = checkWorkspace(workspace.path());
    INFO(told(report));
    CHECK(report->findings.empty());
}

TEST_CASE("an edit too old to be undone leaves the list whole")
{
    TestWorkspace workspace;
    Record acme = workspace.named(u"company"_s, u"Acme"_s);
    Record values = acme;
    values.set(u"city"_s, u"Leeds"_s);
    REQUIRE(workspace.set(acme, u"city"_s, values).hasValue());
    workspace.options.clock = Clock::fixed(TestWorkspace::moment + qint64(100) * 24 * 3600 * 1000);
    workspace.reopen();
    REQUIRE(workspace->seal().hasValue());

    CHECK_FALSE(workspace->nextUndo().has_value());
    CHECK(workspace->undo().error().code == ErrorCode::NotFound);
    CHECK(workspace->undoEdit(2).error().code == ErrorCode::NotFound);
    CHECK(checkWorkspace(workspace.path())->findings.empty());
}

TEST_CASE("a field of one's own goes with the edit that made it, if that fails or is cut off")
{
    TestWorkspace workspace;
    const Record acme = workspace.named(u"company"_s, u"Acme"_s);
    const auto fieldNamed = [&](const QString& name) {
        Record field = workspace->blank(u"field"_s);
        field.set(u"record_type"_s, u"company"_s).set(u"name"_s, name).set(u"kind"_s, u"int"_s);
        return field.set(u"label_en"_s, name);
    };
    workspace.add(fieldNamed(u"shoe_size"_s));

    const Record bad = workspace->blank(u"company"_s);
    const Edit edit { u"two"_s, { EditStep::create(fieldNamed(u"hat_size"_s)), EditStep::create(bad) }, {} };
    REQUIRE_FALSE(workspace->apply(edit).hasValue());
    CHECK(workspace.get(acme).title() == u"Acme"_s);

    auto bulk = workspace->beginBulk(u"import"_s);
    (*bulk)->setPartSize(1);
    std::vector<Problem> problems;
    REQUIRE((*bulk)->add(EditStep::create(fieldNamed(u"hat_size"_s)), problems).value());
    (*bulk)->cancel();
    CHECK(workspace.count("SELECT count(*) FROM custom_field") == 1);

    workspace.add(fieldNamed(u"hat_size"_s));
    const RecordType& company = workspace->catalog().type(u"company"_s);
    Record values = workspace.get(company, acme.id);
    values.set(u"hat_size"_s, qint64(58)).set(u"shoe_size"_s, qint64(42));
    REQUIRE(
        workspace->apply({ u"x"_s, { EditStep::change(values, { u"hat_size"_s, u"shoe_size"_s }) }, {} }).hasValue());
    workspace.reopen();
    const Record found = workspace.get(workspace->catalog().type(u"company"_s), acme.id);
    CHECK(found.number(u"hat_size"_s) == 58);
    CHECK(found.number(u"shoe_size"_s) == 42);
    CHECK(checkWorkspace(workspace.path())->findings.empty());
}
