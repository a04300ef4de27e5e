#include "store/RecycleBin.h"

#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Bin
{
    TestWorkspace workspace;

    const RecordType& type(const char* name) { return workspace->catalog().type(QString::fromLatin1(name)); }
    void remove(const Record& record)
    {
        workspace.instant->fetch_add(60'000);
        REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*record.type, record.id) }, {} }));
    }
    std::vector<BinEntry> entries(const QString& search = {})
    {
        const QueryRunner runner(workspace->reader(), workspace->baseCurrency(), {}, workspace->today());
        auto read = RecycleBin::entries(runner, { &type("company"), &type("task"), &type("region") }, search);
        if (!read) FAIL(read.error().detail.toStdString());
        return std::move(*read);
    }
    QStringList titles(const QString& search = {})
    {
        QStringList titles;
        for (const BinEntry& entry : entries(search))
            titles.append(entry.title);
        return titles;
    }
};

} // namespace

TEST_CASE("the recycle bin holds the deleted of all its types, newest deletion first, with who and when")
{
    Bin bin;
    const Record person = bin.workspace.named(u"person"_s, u"Ann"_s);
    const Record acme = bin.workspace.named(u"company"_s, u"Acme"_s);
    const Record call = bin.workspace.named(u"task"_s, u"Call"_s);
    bin.workspace.named(u"company"_s, u"Kept"_s);
    CHECK(bin.entries().empty());
    bin.remove(call);
    bin.workspace->setPerson(person.id);
    bin.remove(acme);
    const auto entries = bin.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].title == u"Acme"_s);
    CHECK(entries[0].type == &bin.type("company"));
    CHECK(entries[0].id == acme.id);
    CHECK(entries[0].deletedBy == person.id);
    CHECK(entries[0].deletedAt == TestWorkspace::moment + 120'000);
    CHECK(entries[1].title == u"Call"_s);
    CHECK(entries[1].deletedBy.isNull());
    CHECK(entries[1].deletedAt == TestWorkspace::moment + 60'000);
}

TEST_CASE("the recycle bin is searched, and what was restored has left it")
{
    Bin bin;
    const Record acme = bin.workspace.named(u"company"_s, u"Acme"_s);
    const Record call = bin.workspace.named(u"task"_s, u"Call Acme"_s);
    const Record other = bin.workspace.named(u"company"_s, u"Globex"_s);
    for (const Record& record : { acme, call, other })
        bin.remove(record);
    CHECK(bin.titles() == QStringList { u"Globex"_s, u"Call Acme"_s, u"Acme"_s });
    CHECK(bin.titles(u"acme"_s) == QStringList { u"Call Acme"_s, u"Acme"_s });
    REQUIRE(bin.workspace->apply({ u"restore"_s, { EditStep::restore(*acme.type, acme.id) }, {} }));
    CHECK(bin.titles(u"acme"_s) == QStringList { u"Call Acme"_s });
    REQUIRE(bin.workspace->undo());
    CHECK(bin.titles(u"acme"_s).front() == u"Acme"_s); // it was deleted anew just now
}
