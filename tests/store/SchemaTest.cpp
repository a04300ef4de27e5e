#include "testing/TestWorkspace.h"

#include "store/Connection.h"
#include "store/Schema.h"
#include "store/TypeSql.h"

#include <QCoreApplication>
#include <QFile>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> objectsOf(Connection& connection)
{
    QMap<QString, QString> objects;
    Statement rows = connection.prepare(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '%\\_data' ESCAPE '\\'");
    while (rows.step())
        objects.insert(rows.text(0), rows.text(1).simplified());
    return objects;
}

} // namespace

TEST_CASE("declarations and schema agree")
{
    QTemporaryDir folder;
    Connection declared(folder.path() + u"/declared.db"_s, Connection::Mode::Create);
    Connection migrated(folder.path() + u"/migrated.db"_s, Connection::Mode::Create);
    const Catalog catalog;
    for (const auto& type : catalog.types())
        declared.exec(TypeSql::createStatements(*type));
    Schema::migrate(migrated);

    const auto expected = objectsOf(declared);
    const auto present = objectsOf(migrated);
    CHECK(expected.size() > 60);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(present.value(it.key()) == it.value());
    }
}

TEST_CASE("wire numbers are used once, and the registry only grows")
{
    QStringList lines;
    const Catalog catalog;
    for (const auto& type : catalog.types())
        for (const Field& field : type->fields())
            lines.append(u"%1 %2 %3 %4 %5 group %6"_s.arg(type->number())
                             .arg(type->name())
                             .arg(field.number)
                             .arg(field.name, kindName(field.kind))
                             .arg(field.groupNumber));
    lines.sort();
    QFile file(u":/registry.txt"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList registered = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : registered) {
        INFO("gone or changed: " << line.toStdString());
        CHECK(lines.contains(line));
    }
    for (const QString& line : lines) {
        INFO("append to tests/store/registry.txt: " << line.toStdString());
        CHECK(registered.contains(line));
    }
}

TEST_CASE("a workspace of a newer program is refused, and one that is none too")
{
    TestWorkspace workspace;
    workspace.close();
    {
        Connection connection(workspace.path(), Connection::Mode::ReadWrite);
        connection.exec("PRAGMA user_version=99");
    }
    const auto opened = Workspace::open(workspace.path());
    REQUIRE_FALSE(opened.hasValue());
    CHECK(opened.error().code == ErrorCode::TooNew);

    const QString text = workspace.folder() + u"/text.fairlead"_s;
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is not a database, but longer than a header of one, so that SQLite has something to look at "
               "................");
    file.close();
    const auto other = Workspace::open(text);
    REQUIRE_FALSE(other.hasValue());
    CHECK(other.error().code == ErrorCode::NotAWorkspace);
    CHECK(Workspace::open(workspace.folder()).error().code == ErrorCode::NotAWorkspace);
    CHECK(Workspace::open(workspace.folder() + u"/none.fairlead"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a workspace is written by one program at a time, and read beside it")
{
    TestWorkspace workspace;
    const auto second = Workspace::open(workspace.path());
    REQUIRE_FALSE(second.hasValue());
    CHECK(second.error().code == ErrorCode::Busy);
    CHECK(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));

    Workspace::Options options;
    options.readOnly = true;
    const auto beside = Workspace::open(workspace.path(), options);
    REQUIRE(beside.hasValue());
    CHECK((*beside)->apply({ u"x"_s, { EditStep::create((*beside)->blank(u"unit"_s)) }, {} }).error().code
        == ErrorCode::ReadOnly);
}
