#include "SampleWorkspace.h"

#include "store/EditWriter.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Everything in the workspace, by type: ids, texts, numbers, days.
QByteArray digestOf(TestWorkspace& workspace)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& type : workspace->catalog().types())
        for (const Record& record : allOf(workspace, type->name())) {
            hash.addData(record.id.bytes());
            for (const Cell& cell : record.cells) {
                hash.addData(textOf(cell).toUtf8() + '|' + QByteArray::number(numberOf(cell)) + ';');
                hash.addData(idOf(cell).bytes());
            }
        }
    return hash.result();
}

} // namespace

TEST_CASE("the same day and seed give the same sample, another day another one")
{
    const QByteArray first = digestOf(sampleWorkspace());
    TestWorkspace again;
    REQUIRE(applyTemplate(*again, u"sample"_s, u"CNY"_s).hasValue());
    CHECK(digestOf(again) == first);

    TestWorkspace later;
    later.close();
    QFile::remove(later.path());
    later.options.clock = Clock::fixed(TestWorkspace::moment + qint64(86'400'000));
    auto workspace = Workspace::create(later.folder() + u"/later.fairlead"_s, u"CNY"_s, later.options);
    REQUIRE(workspace.hasValue());
    REQUIRE(applyTemplate(**workspace, u"sample"_s, u"CNY"_s).hasValue());
    CHECK((*workspace)
              ->reader()
              .number("SELECT count(*) FROM activity WHERE happened_at > ?", { Cell(TestWorkspace::moment) })
              .value()
        > 0);
}

TEST_CASE("the sample is as large as it should be, and made quickly")
{
    TestWorkspace& workspace = sampleWorkspace();
    const auto in = [&](const char* what, const char* sql, qint64 low, qint64 high) {
        const qint64 count = workspace.count(sql);
        INFO(what << ": " << count);
        CHECK(count >= low);
        CHECK(count <= high);
    };
    in("companies", "SELECT count(*) FROM company WHERE _v=1", 400, 480);
    in("customers", "SELECT count(*) FROM company WHERE is_customer=1", 290, 430);
    in("customers in China", "SELECT count(*) FROM company WHERE is_customer=1 AND country='China'", 110, 240);
    in("competitors", "SELECT count(*) FROM company WHERE is_competitor=1", 4, 10);
    in("dealers", "SELECT count(*) FROM company WHERE is_dealer=1", 4, 10);
    in("several roles", "SELECT count(*) FROM company WHERE is_competitor=1 AND is_dealer=1", 1, 3);
    in("part of a group", "SELECT count(*) FROM company WHERE parent IS NOT NULL", 12, 40);
    in("contacts", "SELECT count(*) FROM contact", 550, 1300);
    in("lunar birthdays", "SELECT count(*) FROM contact WHERE birth_calendar='lunar'", 20, 200);
    in("birthdays without year", "SELECT count(*) FROM contact WHERE birth_month>0 AND birth_year IS NULL", 50, 300);
    in("products", "SELECT count(*) FROM product WHERE list_price>0", 24, 30);
    in("people", "SELECT count(*) FROM person", 12, 18);
    in("units", "SELECT count(*) FROM unit", 6, 8);
    in("opportunities", "SELECT count(*) FROM opportunity", 1500, 1700);
    in("open", "SELECT count(*) FROM opportunity o JOIN stage s ON s.id=o.stage WHERE s.kind='open'", 90, 220);
    in("won", "SELECT count(*) FROM opportunity o JOIN stage s ON s.id=o.stage WHERE s.kind='won'", 400, 750);
    in("activities", "SELECT count(*) FROM activity", 3500, 7000);
    in("tasks", "SELECT count(*) FROM task", 200, 900);
    in("appointments", "SELECT count(*) FROM appointment", 250, 1100);
    in("quotations", "SELECT count(*) FROM quote WHERE opportunity IS NOT NULL", 8, 60);
    in("accepted quotations", "SELECT count(*) FROM quote WHERE accepted_version IS NOT NULL", 1, 4);
    in("second versions", "SELECT count(*) FROM quote_version WHERE version=2", 2, 30);
    in("visits checked in", "SELECT count(*) FROM appointment WHERE checked_in_at IS NOT NULL", 2, 6);
    in("care", "SELECT count(*) FROM care_item WHERE company IS NOT NULL AND occasion IS NOT NULL", 6, 40);
    in("care that was answered", "SELECT count(*) FROM care_item WHERE state='done' AND reaction IS NOT NULL", 2, 20);
    in("on hold", "SELECT count(*) FROM opportunity WHERE hold_until IS NOT NULL", 1, 30);
    in("rates", "SELECT count(*) FROM currency_rate", 90, 130);
    in("60/40 deals", "SELECT count(*) FROM credit_share WHERE share=4000", 20, 200);
    in("overlays", "SELECT count(*) FROM credit_share WHERE kind='overlay'", 10, 120);
    in("stage parameters", "SELECT count(DISTINCT happened_on) FROM stage_model", 2, 2);
}

TEST_CASE("the sample says that it is one, in both languages, and takes the language asked for")
{
    TestWorkspace& workspace = sampleWorkspace();
    const QString name = allOf(workspace, u"own_company"_s).front().title();
    CHECK(name.contains(u"sample"_s));
    CHECK(name.contains(u"示例"_s));

    TestWorkspace chinese;
    QElapsedTimer timer;
    timer.start();
    REQUIRE(applyTemplate(*chinese, u"sample"_s, u"EUR"_s, u"zh"_s).hasValue());
    const qint64 ms = timer.elapsed();
    chinese->checkpoint();
    INFO("sample in " << ms << " ms, " << QFileInfo(chinese.path()).size() / 1024 << " KiB, "
                      << chinese.count("SELECT sum(ops) FROM edit") << " operations");
    CHECK(QFileInfo(chinese.path()).size() < 20 * 1024 * 1024);
    CHECK(chinese.count("SELECT count(*) FROM stage WHERE name='需求'") == 1);
    CHECK(chinese.count("SELECT count(*) FROM currency_rate WHERE from_currency='CNY' AND to_currency='EUR'") > 40);
    CHECK(chinese.count("SELECT count(*) FROM currency_rate WHERE from_currency=to_currency") == 0);
    CHECK(applyTemplate(*TestWorkspace(), u"sample"_s, u"XAU"_s).error().code == ErrorCode::Invalid);
}

TEST_CASE("every record of the sample keeps the declared rules, and no reference leads nowhere")
{
    TestWorkspace& workspace = sampleWorkspace();
    const Catalog& catalog = workspace->catalog();
    QHash<QString, QSet<RecordId>> ids;
    for (const auto& type : catalog.types())
        for (const Record& record : allOf(workspace, type->name()))
            ids[type->name()].insert(record.id);
    qint64 wrong = 0;
    const auto leadsSomewhere = [&](const RecordType* target, const RecordId& id) {
        return id.isNull() || (target && ids.value(target->name()).contains(id));
    };
    for (const auto& type : catalog.types())
        for (Record& record : allOf(workspace, type->name())) {
            std::vector<Problem> problems;
            checkByDeclaration(record, catalog, problems);
            for (const Problem& problem : problems) {
                ++wrong;
                UNSCOPED_INFO(type->name().toStdString()
                    << ' ' << problem.field.toStdString() << ' ' << problem.word.toStdString());
            }
            for (const Field& field : type->fields()) {
                const Cell& first = record.cells[size_t(field.firstCell)];
                if (field.kind == Kind::Reference && !leadsSomewhere(catalog.find(field.target), idOf(first))) ++wrong;
                if (field.kind == Kind::AnyReference
                    && !leadsSomewhere(
                        catalog.numbered(quint16(numberOf(first))), idOf(record.cells[size_t(field.firstCell + 1)])))
                    ++wrong;
            }
        }
    CHECK(wrong == 0);
}

TEST_CASE("every code that the sample uses is in its list, in open lists too")
{
    TestWorkspace& workspace = sampleWorkspace();
    QSet<QString> unknown;
    for (const auto& type : workspace->catalog().types())
        for (const Record& record : allOf(workspace, type->name()))
            for (const Field& field : type->fields()) {
                if (field.kind != Kind::Choice || record.isBlank(field.name)) continue;
                const ChoiceList* list = workspace->catalog().list(field.list);
                if (list && !list->find(record.text(field.name)))
                    unknown.insert(field.name + u'=' + record.text(field.name));
            }
    CHECK(QStringList(unknown.values()).join(u' ') == QString());
}

TEST_CASE("nothing of the sample is offered for undo")
{
    TestWorkspace& workspace = sampleWorkspace();
    CHECK_FALSE(workspace->nextUndo().has_value());
    CHECK(workspace->edits().value().size() == 1);
}

TEST_CASE("nobody and nothing of the sample can be reached")
{
    TestWorkspace& workspace = sampleWorkspace();
    CHECK(workspace.count("SELECT count(*) FROM contact WHERE email NOT LIKE '%.example'") == 0);
    CHECK(
        workspace.count("SELECT count(*) FROM company WHERE email NOT LIKE '%.example' OR website NOT LIKE '%.example'")
        == 0);
    CHECK(workspace.count("SELECT count(*) FROM person WHERE email NOT LIKE '%.example'") == 0);
    CHECK(workspace.count("SELECT count(*) FROM company WHERE phone IS NULL") == 0);
}
