#include "ImportWorld.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Heading
{
    const char* header;
    const char* field; ///< "" = left out: there is no such field
};

/// A file with these headers alone must be mapped as written, nothing asked and nothing said by hand.
void check(const char* kind, std::initializer_list<Heading> headings)
{
    ImportWorld world;
    QByteArray header;
    QByteArray row;
    for (const Heading& heading : headings) {
        header += '"' + QByteArray(heading.header) + "\",";
        row += "x1,";
    }
    ImportOptions options = optionsFor(QString::fromLatin1(kind));
    options.header = true;
    header.chop(1);
    row.chop(1);
    auto plan = ImportPlan::prepare(*world, world.file(u"headings.csv"_s, header + '\n' + row + '\n'), options);
    REQUIRE(plan.hasValue());
    CHECK(plan->questions().empty());
    REQUIRE(plan->columns().size() == headings.size());
    size_t i = 0;
    for (const Heading& heading : headings) {
        const MappedColumn& column = plan->columns()[i++];
        INFO(kind << ": " << heading.header);
        CHECK((column.path ? column.path->toString(plan->type()) : QString()) == QString::fromLatin1(heading.field));
    }
}

} // namespace

TEST_CASE("exports of Salesforce are understood without help")
{
    check("customer",
        { { "Account ID", "" }, { "Account Name", "name" }, { "Account Owner", "owner" },
            { "Account Number", "number" }, { "Type", "kind" }, { "Industry", "industry" },
            { "Annual Revenue", "revenue" }, { "Annual Revenue Currency", "revenue.currency" },
            { "Employees", "staff_count" }, { "Phone", "phone" }, { "Fax", "" }, { "Website", "website" },
            { "Billing Street", "street" }, { "Billing City", "city" }, { "Billing State/Province", "province" },
            { "Billing Zip/Postal Code", "postcode" }, { "Billing Country", "country" }, { "Parent Account", "parent" },
            { "Account Source", "source" }, { "Description", "remark" }, { "Created Date", "first_contact_on" },
            { "Last Modified Date", "" }, { "Rating", "" }, { "Year Started", "founded_year" } });
    check("customer",
        { { "Id", "number" }, { "Name", "name" }, { "Type", "kind" }, { "Industry", "industry" },
            { "AnnualRevenue", "revenue" }, { "NumberOfEmployees", "staff_count" }, { "Phone", "phone" },
            { "Website", "website" }, { "BillingStreet", "street" }, { "BillingCity", "city" },
            { "BillingState", "province" }, { "BillingPostalCode", "postcode" }, { "BillingCountry", "country" },
            { "AccountSource", "source" }, { "CreatedDate", "first_contact_on" }, { "Description", "remark" } });
    check("contact",
        { { "Contact ID", "" }, { "Salutation", "salutation" }, { "First Name", "given_name" },
            { "Last Name", "family_name" }, { "Title", "employment.title" }, { "Department", "employment.department" },
            { "Account Name", "employment.company" }, { "Email", "email" }, { "Phone", "phone" },
            { "Mobile", "mobile" }, { "Mailing Street", "street" }, { "Mailing City", "city" },
            { "Mailing Zip/Postal Code", "postcode" }, { "Mailing Country", "" }, { "Contact Owner", "owner" },
            { "Lead Source", "source" }, { "Birthdate", "" }, { "Reports To", "employment.reports_to" },
            { "Description", "remark" } });
    check("opportunity",
        { { "Opportunity ID", "number" }, { "Opportunity Name", "name" }, { "Account Name", "company" },
            { "Opportunity Owner", "owner" }, { "Amount", "amount" }, { "Amount Currency", "amount.currency" },
            { "Expected Revenue", "" }, { "Close Date", "expected_close" }, { "Stage", "stage" },
            { "Probability (%)", "probability_set" }, { "Type", "kind" }, { "Lead Source", "source" },
            { "Next Step", "next_step" }, { "Forecast Category", "rep_category" }, { "Created Date", "opened_on" },
            { "Loss Reason", "close_reason" }, { "Description", "remark" }, { "Age", "stage_stay.age" },
            { "Fiscal Period", "" } });
    check("opportunity",
        { { "Id", "number" }, { "Name", "name" }, { "StageName", "stage" }, { "Amount", "amount" },
            { "CurrencyIsoCode", "amount.currency" }, { "Probability", "probability_set" },
            { "CloseDate", "expected_close" }, { "Type", "kind" }, { "LeadSource", "source" },
            { "NextStep", "next_step" }, { "ForecastCategoryName", "rep_category" }, { "CreatedDate", "opened_on" },
            { "Description", "remark" } });
}

TEST_CASE("exports of HubSpot are understood without help")
{
    check("customer",
        { { "Record ID", "number" }, { "Company name", "name" }, { "Company owner", "owner" },
            { "Create Date", "first_contact_on" }, { "Phone Number", "phone" }, { "Company Domain Name", "" },
            { "Website URL", "website" }, { "Street Address", "street" }, { "City", "city" },
            { "State/Region", "province" }, { "Postal Code", "postcode" }, { "Country/Region", "country" },
            { "Industry", "industry" }, { "Type", "kind" }, { "Number of Employees", "staff_count" },
            { "Annual Revenue", "revenue" }, { "Year Founded", "founded_year" }, { "Parent Company", "parent" },
            { "Description", "remark" }, { "Last Activity Date", "" }, { "Lifecycle Stage", "" } });
    check("contact",
        { { "Record ID", "" }, { "First Name", "given_name" }, { "Last Name", "family_name" }, { "Email", "email" },
            { "Phone Number", "phone" }, { "Mobile Phone Number", "mobile" }, { "Job Title", "employment.title" },
            { "Company Name", "employment.company" }, { "Contact owner", "owner" }, { "Street Address", "street" },
            { "City", "city" }, { "Postal Code", "postcode" }, { "Lead Status", "" }, { "Create Date", "" } });
    check("opportunity",
        { { "Record ID", "number" }, { "Deal Name", "name" }, { "Pipeline", "pipeline" }, { "Deal Stage", "stage" },
            { "Amount", "amount" }, { "Currency", "amount.currency" }, { "Close Date", "expected_close" },
            { "Create Date", "opened_on" }, { "Deal owner", "owner" }, { "Deal Type", "kind" },
            { "Deal Description", "remark" }, { "Deal probability", "probability_set" },
            { "Closed Lost Reason", "close_reason" }, { "Next step", "next_step" }, { "Associated Company", "company" },
            { "Associated Contact", "opportunity_contact.contact" }, { "Forecast category", "rep_category" } });
}

TEST_CASE("exports of Pipedrive are understood without help")
{
    check("customer",
        { { "Organization - ID", "number" }, { "Organization - Name", "name" }, { "Organization - Owner", "owner" },
            { "Organization - Address", "street" }, { "Organization - Industry", "industry" },
            { "Organization - Annual revenue", "revenue" }, { "Organization - Number of employees", "staff_count" },
            { "Organization - Website", "website" }, { "Organization - Organization created", "first_contact_on" },
            { "Organization - Open deals", "" } });
    check("contact",
        { { "Person - ID", "" }, { "Person - Name", "full_name" }, { "Person - First name", "given_name" },
            { "Person - Last name", "family_name" }, { "Person - Organization", "employment.company" },
            { "Person - Job title", "employment.title" }, { "Person - Email - Work", "email" },
            { "Person - Phone - Work", "phone" }, { "Person - Phone - Mobile", "mobile" },
            { "Person - Owner", "owner" }, { "Person - Notes", "remark" } });
    check("opportunity",
        { { "Deal - ID", "number" }, { "Deal - Title", "name" }, { "Deal - Organization", "company" },
            { "Deal - Contact person", "opportunity_contact.contact" }, { "Deal - Owner", "owner" },
            { "Deal - Value", "amount" }, { "Deal - Currency of Value", "amount.currency" },
            { "Deal - Pipeline", "pipeline" }, { "Deal - Stage", "stage" }, { "Deal - Probability", "probability_set" },
            { "Deal - Expected close date", "expected_close" }, { "Deal - Deal created", "opened_on" },
            { "Deal - Won time", "closed_on" }, { "Deal - Lost reason", "close_reason" },
            { "Deal - Next activity date", "next_on" }, { "Deal - Source channel", "source" } });
}

TEST_CASE("exports of Odoo are understood without help")
{
    check("opportunity",
        { { "External ID", "number" }, { "Opportunity", "name" }, { "Customer", "company" },
            { "Contact Name", "opportunity_contact.contact" }, { "Salesperson", "owner" },
            { "Sales Team", "owner_unit" }, { "Stage", "stage" }, { "Expected Revenue", "amount" },
            { "Probability", "probability_set" }, { "Expected Closing", "expected_close" },
            { "Created on", "opened_on" }, { "Closed Date", "closed_on" }, { "Lost Reason", "close_reason" },
            { "Source", "source" }, { "Notes", "remark" }, { "Tags", "" }, { "Priority", "" } });
    check("customer",
        { { "External ID", "number" }, { "Name", "name" }, { "Email", "email" }, { "Phone", "phone" },
            { "Mobile", "mobile" }, { "Street", "street" }, { "City", "city" }, { "State", "province" },
            { "Zip", "postcode" }, { "Country", "country" }, { "Website Link", "website" }, { "Tax ID", "credit_code" },
            { "Salesperson", "owner" }, { "Notes", "remark" }, { "Tags", "" } });
    check("contact",
        { { "Name", "full_name" }, { "Related Company", "employment.company" }, { "Email", "email" },
            { "Phone", "phone" }, { "Mobile", "mobile" }, { "Job Position", "employment.title" },
            { "Street", "street" }, { "City", "city" }, { "Zip", "postcode" }, { "Salesperson", "owner" },
            { "Notes", "remark" } });
}

TEST_CASE("leads of other programs are understood without help")
{
    check("lead",
        { { "Lead ID", "number" }, { "First Name", "given_name" }, { "Last Name", "family_name" }, { "Title", "title" },
            { "Company / Account", "company_name" }, { "Email", "email" }, { "Phone", "phone" },
            { "Lead Source", "source" }, { "Lead Status", "status" }, { "Rating", "score_set" },
            { "Street", "address" }, { "Lead Owner", "owner" }, { "Create Date", "received_on" },
            { "Description", "remark" }, { "Fax", "" } });
    check("lead",
        { { "Lead - Title", "topic" }, { "Lead - Value", "amount_guess" }, { "Lead - Owner", "owner" },
            { "Lead - Contact person", "contact_name" }, { "Lead - Organization", "company_name" } });
    check("lead",
        { { "线索名称", "topic" }, { "公司", "company_name" }, { "姓名", "contact_name" }, { "手机", "phone" },
            { "线索来源", "source" }, { "线索状态", "status" }, { "负责人", "owner" }, { "下次跟进时间", "next_on" } });
}

TEST_CASE("exports of EspoCRM are understood without help")
{
    check("customer",
        { { "ID", "number" }, { "Name", "name" }, { "Website", "website" }, { "Email", "email" }, { "Phone", "phone" },
            { "Type", "kind" }, { "Industry", "industry" }, { "Billing Address Street", "street" },
            { "Billing Address City", "city" }, { "Billing Address State", "province" },
            { "Billing Address Country", "country" }, { "Billing Address Postal Code", "postcode" },
            { "Description", "remark" }, { "Created At", "first_contact_on" }, { "Modified At", "" },
            { "Assigned User", "owner" }, { "Teams", "" } });
    check("contact",
        { { "Salutation", "salutation" }, { "First Name", "given_name" }, { "Last Name", "family_name" },
            { "Account", "employment.company" }, { "Account Title", "employment.title" }, { "Email", "email" },
            { "Phone", "phone" }, { "Address Street", "street" }, { "Address City", "city" },
            { "Address Postal Code", "postcode" }, { "Description", "remark" }, { "Assigned User", "owner" } });
    check("opportunity",
        { { "ID", "number" }, { "Name", "name" }, { "Account", "company" }, { "Stage", "stage" },
            { "Amount", "amount" }, { "Amount Currency", "amount.currency" }, { "Probability, %", "probability_set" },
            { "Close Date", "expected_close" }, { "Lead Source", "source" }, { "Description", "remark" },
            { "Created At", "opened_on" }, { "Assigned User", "owner" }, { "Teams", "owner_unit" } });
}

TEST_CASE("the headings of Chinese programs are understood without help")
{
    check("customer",
        { { "客户名称", "name" }, { "客户编号", "number" }, { "客户简称", "short_name" }, { "客户类型", "kind" },
            { "所属行业", "industry" }, { "客户来源", "source" }, { "负责人", "owner" }, { "省份", "province" },
            { "城市", "city" }, { "详细地址", "street" }, { "邮政编码", "postcode" }, { "电话", "phone" },
            { "官网", "website" }, { "员工数", "staff_count" }, { "年营业额", "revenue" }, { "上级客户", "parent" },
            { "统一社会信用代码", "credit_code" }, { "备注", "remark" }, { "创建时间", "first_contact_on" } });
    check("opportunity",
        { { "商机名称", "name" }, { "商机编号", "number" }, { "客户名称", "company" }, { "销售阶段", "stage" },
            { "商机金额", "amount" }, { "币种", "amount.currency" }, { "预计成交日期", "expected_close" },
            { "赢率", "probability_set" }, { "商机来源", "source" }, { "商机类型", "kind" }, { "负责人", "owner" },
            { "创建时间", "opened_on" }, { "丢单原因", "close_reason" }, { "下一步计划", "next_step" },
            { "产品", "opportunity_line.product" }, { "数量", "opportunity_line.quantity" }, { "备注", "remark" } });
}

TEST_CASE("first and last names make a full name, in the order of their script")
{
    ImportWorld world;
    world.import(
        world.file(u"c.csv"_s, u"First Name,Last Name,Email\nAnn,Lee,a@x.example\n伟,王,\nOnly,,\n"_s), u"contact"_s);

    (void)world.named(u"contact"_s, u"Ann Lee"_s);
    (void)world.named(u"contact"_s, u"王伟"_s);
    (void)world.named(u"contact"_s, u"Only"_s);
}
