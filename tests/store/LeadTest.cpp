#include "testing/TestWorkspace.h"

#include "store/LeadConversion.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

Record addLead(TestWorkspace& workspace, const QString& company, const QString& person, const QString& mail = {})
{
    Record lead = workspace->blank(u"lead"_s);
    lead.set(u"company_name"_s, company).set(u"contact_name"_s, person).set(u"email"_s, mail);
    lead.set(u"title"_s, u"采购经理"_s).set(u"interest"_s, u"三台"_s).set(u"source"_s, u"trade_fair"_s);
    return workspace.get(workspace.add(lead));
}

Record convert(TestWorkspace& workspace, const Record& lead, const LeadConversion::Choice& choice)
{
    const auto done = workspace->apply(LeadConversion::edit(*workspace, lead, choice, u"convert"_s));
    if (!done) FAIL(done.error().detail.toStdString());
    return workspace.get(lead);
}

QStringList eventsOf(TestWorkspace& workspace, const Record& lead)
{
    QStringList events;
    REQUIRE(workspace->reader()
                .records(workspace->catalog().type(u"lead_event"_s), "_v=1 AND lead=? ORDER BY n", { cellOf(lead.id) },
                    [&](const Record& event) { events.append(event.text(u"event"_s)); })
                .hasValue());
    return events;
}

} // namespace

TEST_CASE("a new lead gets its topic, its status and its day, and says at least who it is")
{
    TestWorkspace workspace;
    const Record lead = addLead(workspace, u"恒达科技"_s, u"王伟"_s);
    CHECK(lead.title() == u"恒达科技"_s);
    CHECK(lead.text(u"status"_s) == u"new"_s);
    CHECK(lead.date(u"received_on"_s) == workspace->today());
    CHECK(addLead(workspace, {}, u"王伟"_s).title() == u"王伟"_s);

    Record nobody = workspace->blank(u"lead"_s);
    nobody.set(u"phone"_s, u"13800001111"_s);
    CHECK_FALSE(workspace->apply({ u"add"_s, { EditStep::create(nobody) }, {} }).hasValue());
    CHECK(workspace->problems().front() == Problem { u"company_name"_s, u"required"_s, {} });
}

TEST_CASE("a lead's way is told by its events")
{
    TestWorkspace workspace;
    const Record li = workspace.named(u"person"_s, u"李伟"_s);
    Record lead = addLead(workspace, u"Acme"_s, u"Ann Fox"_s);
    CHECK(eventsOf(workspace, lead).isEmpty());

    Record values = lead;
    values.set(u"owner"_s, li.id);
    REQUIRE(workspace.set(lead, u"owner"_s, values).hasValue());
    values.set(u"status"_s, u"rejected"_s).set(u"reject_reason"_s, u"no_need"_s);
    REQUIRE(workspace->apply({ u"reject"_s, { EditStep::change(values, { u"status"_s, u"reject_reason"_s }) }, {} })
                .hasValue());
    values.set(u"status"_s, u"working"_s);
    REQUIRE(workspace.set(lead, u"status"_s, values).hasValue());
    CHECK(workspace.get(lead).isBlank(u"reject_reason"_s));
    workspace->setPerson(li.id);
    values.set(u"owner"_s, RecordId());
    REQUIRE(workspace.set(lead, u"owner"_s, values).hasValue());
    values.set(u"owner"_s, li.id);
    REQUIRE(workspace.set(lead, u"owner"_s, values).hasValue());
    CHECK(eventsOf(workspace, lead)
        == QStringList { u"assigned"_s, u"rejected"_s, u"reopened"_s, u"returned"_s, u"picked"_s });
    REQUIRE(workspace->undo().hasValue());
    CHECK(eventsOf(workspace, lead).size() == 4);
}

TEST_CASE("converting a lead makes customer, contact, post and deal in one edit that is undone as one")
{
    TestWorkspace workspace;
    workspace.stages();
    const Record lead = addLead(workspace, u"恒达科技"_s, u"王伟"_s, u"wang@hengda.cn"_s);
    LeadConversion::Choice choice;
    choice.amount = { 1200000, u"CNY"_s };
    const Record after = convert(workspace, lead, choice);
    CHECK(after.text(u"status"_s) == u"converted"_s);
    CHECK(after.date(u"converted_on"_s) == workspace->today());

    const Catalog& catalog = workspace->catalog();
    const Record deal = workspace.get(catalog.type(u"opportunity"_s), after.reference(u"converted_to"_s));
    CHECK(deal.title() == u"恒达科技"_s);
    CHECK(deal.money(u"amount"_s) == choice.amount);
    CHECK(deal.text(u"need_text"_s) == u"三台"_s);
    CHECK_FALSE(deal.isBlank(u"stage"_s));
    const Record company = workspace.get(catalog.type(u"company"_s), deal.reference(u"company"_s));
    CHECK(company.title() == u"恒达科技"_s);
    CHECK(company.number(u"is_customer"_s) == 1);
    CHECK(company.text(u"source"_s) == u"trade_fair"_s);
    const Record contact = workspace.get(catalog.type(u"contact"_s), after.reference(u"matched_contact"_s));
    CHECK(contact.text(u"email"_s) == u"wang@hengda.cn"_s);
    CHECK(workspace.count("SELECT count(*) FROM employment WHERE _v=1 AND title='采购经理'") == 1);
    CHECK(workspace.count("SELECT count(*) FROM opportunity_contact WHERE _v=1") == 1);
    CHECK(eventsOf(workspace, lead) == QStringList { u"converted"_s });

    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.count("SELECT count(*) FROM company WHERE _v=1") == 0);
    CHECK(workspace.count("SELECT count(*) FROM opportunity WHERE _v=1") == 0);
    CHECK(workspace.get(lead).text(u"status"_s) == u"new"_s);
}

TEST_CASE("what is known already is found and used in a conversion")
{
    TestWorkspace workspace;
    workspace.stages();
    (void)convert(workspace, addLead(workspace, u"恒达科技"_s, u"王伟"_s, u"wang@hengda.cn"_s), {});
    const LeadConversion conversion(workspace->reader());

    // The same man by mail, the same firm by name.
    const Record again = addLead(workspace, u"恒达科技"_s, u"王先生"_s, u"wang@hengda.cn"_s);
    const auto known = conversion.known(again);
    REQUIRE(known.hasValue());
    REQUIRE(known->companies.size() == 1);
    REQUIRE(known->contacts.size() == 1);
    LeadConversion::Choice choice;
    choice.company = known->companies.front();
    choice.contact = known->contacts.front();
    choice.withDeal = false;
    const Record after = convert(workspace, again, choice);
    CHECK(after.isBlank(u"converted_to"_s));
    CHECK(workspace.count("SELECT count(*) FROM company WHERE _v=1") == 1);
    CHECK(workspace.count("SELECT count(*) FROM contact WHERE _v=1") == 1);

    // A namesake elsewhere is somebody else.
    CHECK(conversion.known(addLead(workspace, u"Other"_s, u"王伟"_s))->contacts.empty());
    CHECK(conversion.known(addLead(workspace, u"恒达科技"_s, u"王伟"_s))->contacts.size() == 1);
}

TEST_CASE("further phones belong to a company or a contact, and go and come back with it")
{
    TestWorkspace workspace;
    const Record contact = workspace.named(u"contact"_s, u"王伟"_s);
    Record point = workspace->blank(u"contact_point"_s);
    point.refer(u"subject"_s, *contact.type, contact.id).set(u"value"_s, u"138 0000 1111"_s);
    workspace.add(point);
    CHECK(workspace.get(point).text(u"kind"_s) == u"mobile"_s);
    CHECK(workspace->catalog().partsOf(*contact.type).size() >= 3);

    REQUIRE(workspace->apply({ u"delete"_s, { EditStep::remove(*contact.type, contact.id) }, {} }).hasValue());
    CHECK_FALSE(workspace.get(point).visible);
    REQUIRE(workspace->undo().hasValue());
    CHECK(workspace.get(point).visible);

    const Record task = workspace.named(u"task"_s, u"call"_s);
    Record wrong = workspace->blank(u"contact_point"_s);
    wrong.refer(u"subject"_s, *task.type, task.id).set(u"value"_s, u"x"_s);
    CHECK_FALSE(workspace->apply({ u"add"_s, { EditStep::create(wrong) }, {} }).hasValue());
    CHECK(workspace->problems().front().word == u"owner"_s);
}

TEST_CASE("the kind of a way of contact is told from its value")
{
    const auto kindOf = [](const QString& value) {
        TestWorkspace workspace;
        const Record company = workspace.named(u"company"_s, u"Acme"_s);
        Record point = workspace->blank(u"contact_point"_s);
        point.refer(u"subject"_s, *company.type, company.id).set(u"value"_s, value);
        return workspace.get(workspace.add(point)).text(u"kind"_s);
    };
    CHECK(kindOf(u"+86 139-1234-5678"_s) == u"mobile"_s);
    CHECK(kindOf(u"(020) 8765 4321 ext. 12"_s) == u"phone"_s);
    CHECK(kindOf(u"info@acme.example"_s) == u"email"_s);
    CHECK(kindOf(u"www.acme.example"_s) == u"web"_s);
    CHECK(kindOf(u"wangwei_2020"_s).isEmpty());
}

TEST_CASE("criteria without a stage are asked of leads: conversion warns, or is refused where the company wants it")
{
    TestWorkspace workspace;
    Record own = workspace->blank(u"own_company"_s);
    own = workspace.add(own.set(u"name"_s, u"Us"_s).set(u"base_currency"_s, u"USD"_s));
    Record budget = workspace->blank(u"criterion"_s);
    budget = workspace.add(budget.set(u"text"_s, u"Budget known"_s).set(u"required"_s, qint64(1)));
    convert(workspace, addLead(workspace, u"Acme"_s, u"Ann Fox"_s), {});
    REQUIRE(workspace->warnings().size() == 1);
    CHECK(workspace->warnings().front().detail == u"Budget known"_s);

    REQUIRE(workspace.set(own, u"lead_gate"_s, own.set(u"lead_gate"_s, u"block"_s)));
    const Record lead = addLead(workspace, u"Boreal"_s, u"Bo"_s);
    CHECK_FALSE(workspace->apply(LeadConversion::edit(*workspace, lead, {}, u"convert"_s)));
    CHECK(workspace->problems().front() == Problem { u"status"_s, u"gate"_s, u"Budget known"_s, u"Boreal"_s });
    CHECK(workspace.count("SELECT count(*) FROM opportunity WHERE _v=1") == 1); // nothing was made of it
    Record tick = workspace->blank(u"criterion_tick"_s);
    tick.set(u"subject"_s, AnyRef { lead.type->number(), lead.id }).set(u"criterion"_s, budget.id);
    workspace.add(tick.set(u"state"_s, u"met"_s));
    convert(workspace, lead, {});
    CHECK(workspace->warnings().empty());
}
