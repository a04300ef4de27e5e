#include "testing/TestWorkspace.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

Record valueOf(TestWorkspace& workspace, const QString& list, const QString& code, const QString& label)
{
    Record value = workspace->blank(u"choice"_s);
    value.set(u"list"_s, list).set(u"code"_s, code).set(u"label_en"_s, label);
    return value;
}

Record use(TestWorkspace& workspace, const QString& type, const QString& field)
{
    Record use = workspace->blank(u"field_use"_s);
    use.set(u"record_type"_s, type).set(u"field"_s, field);
    return use;
}

QStringList codes(const ChoiceList& list)
{
    QStringList codes;
    for (const ChoiceValue& value : list.values)
        codes.append(value.code);
    return codes;
}

const ChoiceList& sources(TestWorkspace& workspace) { return *workspace->catalog().list(u"lead_source"_s); }

Result<qint64> change(TestWorkspace& workspace, const Record& record, const QString& field, const Cell& cell)
{
    Record changed = workspace.get(*record.type, record.type->computeId(record.cells));
    changed.set(field, cell);
    return workspace->apply({ u"change"_s, { EditStep::change(changed, { field }) }, {} });
}

} // namespace

TEST_CASE("a value of one's own is in its list at once, after undo it is not offered, and a restart keeps it")
{
    TestWorkspace workspace;
    workspace.add(valueOf(workspace, u"lead_source"_s, u"radio"_s, u"Radio"_s));
    REQUIRE(sources(workspace).find(u"radio"_s));
    CHECK(sources(workspace).find(u"radio"_s)->label == Label { u"Radio"_s, u"Radio"_s });
    CHECK(sources(workspace).values.back().code == u"radio"_s);
    CHECK(sources(workspace).codeOf(u"RADIO"_s) == u"radio"_s);

    Record lead = workspace->blank(u"lead"_s);
    lead.set(lead.type->titleField()->name, u"Pumps"_s).set(u"source"_s, u"radio"_s);
    workspace.add(lead);
    workspace.reopen();
    REQUIRE(sources(workspace).find(u"radio"_s));
    CHECK(sources(workspace).offered().back().code == u"radio"_s);

    REQUIRE(workspace->undo().hasValue()); // the lead
    REQUIRE(workspace->undo().hasValue()); // the value
    for (const ChoiceValue& value : sources(workspace).offered())
        CHECK(value.code != u"radio"_s);
    // Whoever has it by another way reads it still.
    CHECK(sources(workspace).find(u"radio"_s)->removed);
    REQUIRE(workspace->redo().hasValue());
    CHECK_FALSE(sources(workspace).find(u"radio"_s)->retired);
}

TEST_CASE("values are renamed, coloured, moved and retired, those of the program too")
{
    TestWorkspace workspace;
    Record web = valueOf(workspace, u"lead_source"_s, u"web"_s, u"Online"_s);
    web.set(u"colour"_s, u"#3060c0"_s).set(u"sort_key"_s, u"000350"_s);
    workspace.add(web);
    const ChoiceValue* online = sources(workspace).find(u"web"_s);
    CHECK(online->label == Label { u"Online"_s, u"网站"_s });
    CHECK(online->colour == u"#3060c0"_s);
    CHECK_FALSE(online->own);
    CHECK(codes(sources(workspace)).indexOf(u"web"_s) == 2);

    REQUIRE(change(workspace, web, u"retired"_s, qint64(1)).hasValue());
    CHECK(sources(workspace).find(u"web"_s)->retired);
    CHECK(sources(workspace).offered(u"web"_s).size() == sources(workspace).offered().size() + 1);
    // What points to the old list still reads it: other threads may be at it.
    CHECK_FALSE(online->retired);

    REQUIRE(workspace->apply({ u"as it was"_s, { EditStep::remove(*web.type, web.type->computeId(web.cells)) }, {} })
                .hasValue());
    CHECK(sources(workspace).find(u"web"_s)->label.en == u"Web"_s);
    CHECK(codes(sources(workspace)).front() == u"web"_s);
}

TEST_CASE("lists with a meaning for the program take no values, and a code is a plain word")
{
    TestWorkspace workspace;
    const auto refused = [&](const Record& value) {
        return workspace->apply({ u"add"_s, { EditStep::create(value) }, {} }).hasValue()
            ? QString()
            : workspace->problems().front().field;
    };
    CHECK(refused(valueOf(workspace, u"stage_kind"_s, u"half_won"_s, u"Half won"_s)) == u"list"_s);
    CHECK(refused(valueOf(workspace, u"no_list"_s, u"word"_s, u"Word"_s)) == u"list"_s);
    CHECK(refused(valueOf(workspace, u"lead_source"_s, u"Not plain"_s, u"Word"_s)) == u"code"_s);
    CHECK(refused(valueOf(workspace, u"lead_source"_s, u"word"_s, {})) == u"label_en"_s);
    CHECK(
        refused(valueOf(workspace, u"lead_source"_s, u"word"_s, u"Word"_s).set(u"colour"_s, u"blue"_s)) == u"colour"_s);
    CHECK(workspace.count("SELECT count(*) FROM choice") == 0);
}

TEST_CASE("the same label has the same code on every laptop, also in Chinese, and another label another one")
{
    const Catalog catalog;
    const ChoiceList& list = *catalog.list(u"lead_source"_s);
    CHECK(list.codeFor(u"Radio spot"_s) == u"radio_spot"_s);
    CHECK(list.codeFor(u"ＲＡＤＩＯ　spot"_s) == u"radio_spot"_s);
    CHECK(list.codeFor(u"Web"_s) == u"web_2"_s);
    CHECK(list.codeFor(u"广播"_s) == list.codeFor(u" 广播 "_s));
    CHECK(list.codeFor(u"广播"_s) != list.codeFor(u"电视"_s));
    CHECK(list.codeFor(u"QQ群"_s) != list.codeFor(u"QQ号"_s));
    CHECK(list.codeFor(u"QQ群"_s).startsWith(u"qq_"_s));
    const RecordType& type = catalog.type(u"choice"_s);
    Record here(type);
    here.set(u"list"_s, u"lead_source"_s).set(u"code"_s, u"radio"_s).set(u"label_en"_s, u"Radio"_s);
    Record there = here;
    there.set(u"label_en"_s, u"Wireless"_s).set(u"colour"_s, u"#3060c0"_s);
    CHECK(type.computeId(here.cells) == type.computeId(there.cells));
    there.set(u"list"_s, u"post"_s);
    CHECK(type.computeId(here.cells) != type.computeId(there.cells));
}

TEST_CASE("a value and a record that has it come in one edit; if the edit fails the value is gone")
{
    TestWorkspace workspace;
    Record company = workspace->blank(u"company"_s);
    company.set(u"name"_s, u"Acme"_s).set(u"kind"_s, u"club"_s);
    Record nameless = workspace->blank(u"company"_s);
    const Record club = valueOf(workspace, u"company_kind"_s, u"club"_s, u"Club"_s);
    const auto both = [&](const Record& second) {
        return workspace->apply({ u"two"_s, { EditStep::create(club), EditStep::create(second) }, {} });
    };
    CHECK_FALSE(both(nameless).hasValue());
    CHECK_FALSE(workspace->catalog().list(u"company_kind"_s)->find(u"club"_s));
    REQUIRE(both(company).hasValue());
    CHECK(workspace->catalog().list(u"company_kind"_s)->find(u"club"_s));
}

TEST_CASE("what people require a new record must have, and no edit may empty; old records without it live on")
{
    TestWorkspace workspace;
    const Record old = workspace.named(u"company"_s, u"Old"_s);
    workspace.add(use(workspace, u"company"_s, u"city"_s).set(u"required"_s, qint64(1)));
    const RecordType& type = workspace->catalog().type(u"company"_s);
    CHECK(workspace->catalog().isRequired(type, type.at(u"city"_s)));

    Record fresh = workspace->blank(u"company"_s);
    fresh.set(u"name"_s, u"New"_s);
    CHECK_FALSE(workspace->apply({ u"add"_s, { EditStep::create(fresh) }, {} }).hasValue());
    CHECK(workspace->problems().front() == Problem { u"city"_s, u"required"_s, {} });
    workspace.add(fresh.set(u"city"_s, u"Leeds"_s));
    Record values = fresh;
    values.set(u"city"_s, QString());
    CHECK_FALSE(workspace.set(fresh, u"city"_s, values).hasValue());
    CHECK(workspace->problems().front().field == u"city"_s);

    values = old;
    values.set(u"phone"_s, u"1"_s);
    CHECK(workspace.set(old, u"phone"_s, values).hasValue());
    values.set(u"city"_s, u"Lyon"_s);
    CHECK(workspace.set(old, u"city"_s, values).hasValue());
    CHECK(workspace->undo().hasValue()); // undo is no edit of a person: it may take the city back
    CHECK(workspace.get(old).isBlank(u"city"_s));

    workspace.reopen();
    Record again = workspace->blank(u"company"_s);
    again.set(u"name"_s, u"Again"_s);
    CHECK_FALSE(workspace->apply({ u"add"_s, { EditStep::create(again) }, {} }).hasValue());
    const Record asked = use(workspace, u"company"_s, u"city"_s);
    REQUIRE(change(workspace, asked, u"required"_s, Cell()).hasValue());
    workspace.add(again);
}

TEST_CASE("what comes along with another record, or comes back from an export, need not have what people require")
{
    TestWorkspace workspace;
    workspace.add(use(workspace, u"company"_s, u"city"_s).set(u"required"_s, qint64(1)));
    for (const bool along : { true, false }) {
        Record record = workspace->blank(u"company"_s);
        record.set(u"name"_s, along ? u"Along"_s : u"Back"_s);
        EditStep step = EditStep::create(record);
        (along ? step.madeAlong : step.asItWas) = true;
        CHECK(workspace->apply({ u"add"_s, { step }, {} }).hasValue());
    }
    std::vector<Problem> problems;
    auto bulk = workspace->beginBulk(u"import"_s);
    Record row = workspace->blank(u"company"_s);
    CHECK_FALSE((*bulk)->add(EditStep::create(row.set(u"name"_s, u"Row"_s)), problems).value());
    CHECK(problems.front() == Problem { u"city"_s, u"required"_s, {} });
}

TEST_CASE("a use names a field there is; what cannot be empty cannot be required; what is required is not hidden")
{
    TestWorkspace workspace;
    const auto taken = [&](const Record& one) { return workspace->apply({ u"use"_s, { EditStep::create(one) }, {} }); };
    CHECK_FALSE(taken(use(workspace, u"company"_s, u"no_field"_s)).hasValue());
    CHECK_FALSE(taken(use(workspace, u"no_type"_s, u"name"_s)).hasValue());
    CHECK_FALSE(taken(use(workspace, u"company"_s, u"is_customer"_s).set(u"required"_s, qint64(1))).hasValue());
    REQUIRE(taken(use(workspace, u"company"_s, u"city"_s).set(u"hidden"_s, qint64(1))).hasValue());
    const RecordType& type = workspace->catalog().type(u"company"_s);
    CHECK(workspace->catalog().isHidden(type, type.at(u"city"_s)));
    REQUIRE(change(workspace, use(workspace, u"company"_s, u"city"_s), u"required"_s, qint64(1)).hasValue());
    CHECK_FALSE(workspace->catalog().isHidden(type, type.at(u"city"_s)));
    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace->catalog().isHidden(type, type.at(u"city"_s)));
}

TEST_CASE("each property of a use has a clock of its own: what two people say of one field both holds")
{
    const Catalog catalog;
    const RecordType& type = catalog.type(u"field_use"_s);
    for (const char* one : { "required", "hidden", "sort_key" })
        CHECK(type.groupOf(type.at(QString::fromLatin1(one))).cells.size() == 1);
}

TEST_CASE("a retired field of one's own is no longer required")
{
    TestWorkspace workspace;
    Record field = workspace->blank(u"field"_s);
    field.set(u"record_type"_s, u"company"_s).set(u"name"_s, u"hat_size"_s).set(u"kind"_s, u"int"_s);
    workspace.add(field.set(u"label_en"_s, u"Hat size"_s));
    workspace.add(use(workspace, u"company"_s, u"hat_size"_s).set(u"required"_s, qint64(1)));
    Record acme = workspace->blank(u"company"_s);
    acme.set(u"name"_s, u"Acme"_s);
    CHECK_FALSE(workspace->apply({ u"add"_s, { EditStep::create(acme) }, {} }).hasValue());
    Record retired = workspace.get(field);
    retired.set(u"retired"_s, qint64(1));
    REQUIRE(workspace.set(field, u"retired"_s, retired).hasValue());
    workspace.add(acme);
}
