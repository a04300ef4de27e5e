#pragma once
#include "model/CriterionRules.h"
#include "model/LeadRules.h"

namespace fairlead {

/// Somebody who may become a customer, as told: names as they stood on the card, not yet records. `topic` is what the
/// lead is called where one line has to say it (blank: the company, else the person); given and family name are kept
/// apart because files have them so and the contact of a conversion needs them. What it was matched with is not called
/// company and contact: in a file of leads these are the names as told.
struct Lead
{
    RecordId id;
    QString topic;
    QString companyName;
    QString contactName;
    QString familyName;
    QString givenName;
    QString title;
    QString phone;
    QString email;
    QString address;
    RecordId owner;
    RecordId ownerUnit;
    RecordId matchedCompany;
    RecordId matchedContact;
    QString status;
    QString rejectReason;
    RecordId convertedTo;
    QDate convertedOn;
    QString source;
    RecordId referredBy;
    QString interest;
    Money amountGuess;
    QString scoreSet;
    QString nextAction;
    QDate nextOn;
    QDate receivedOn;
    QString number;
    QString remark;
    bool operator==(const Lead&) const = default;
};

template <>
inline RecordType describe<Lead>()
{
    using namespace declare;
    return RecordType("lead", 29, "Lead", "线索", Nature::Register)
        .field(1, "topic", &Lead::topic,
            text("Topic", "主题").title().alias({ "subject", "lead", "lead title", "线索", "线索名称", "线索主题" }))
        .field(2, "company_name", &Lead::companyName,
            text("Company as told", "公司名称")
                .searchable()
                .group("raw")
                .alias({ "company", "company / account", "account", "account name", "organization", "organisation",
                    "lead organization", "公司", "单位", "单位名称", "客户名称", "客户" }))
        .field(3, "contact_name", &Lead::contactName,
            text("Contact as told", "联系人")
                .searchable()
                .personal()
                .group("raw")
                .alias({ "name", "full name", "contact", "contact name", "contact person", "lead name", "person",
                    "联系人姓名", "姓名" }))
        .field(4, "family_name", &Lead::familyName,
            text("Family name", "姓").personal().group("raw").alias({ "last name", "lastname", "surname" }))
        .field(5, "given_name", &Lead::givenName,
            text("Given name", "名").personal().group("raw").alias({ "first name", "firstname" }))
        .field(6, "title", &Lead::title,
            text("Title", "职务").group("raw").alias({ "job title", "position", "职位", "job position" }))
        .field(7, "phone", &Lead::phone,
            text("Phone", "电话")
                .searchable()
                .personal()
                .group("raw")
                .alias({ "phone number", "telephone", "tel", "mobile", "mobile phone", "手机", "手机号", "联系电话",
                    "联系方式" }))
        .field(8, "email", &Lead::email,
            text("E-mail", "邮箱")
                .searchable()
                .personal()
                .group("raw")
                .alias({ "email", "mail", "e-mail address", "email address", "电子邮件" }))
        .field(9, "address", &Lead::address, text("Address", "地址").group("raw").alias({ "street", "详细地址" }))
        .field(10, "owner", &Lead::owner,
            reference("Owner", "负责人", "person")
                .indexed()
                .group("owner")
                .alias({ "lead owner", "sales rep", "salesperson", "assigned to", "assigned user", "销售", "业务员",
                    "线索负责人" }))
        .field(11, "owner_unit", &Lead::ownerUnit, reference("Unit at assignment", "所属部门", "unit").group("owner"))
        .field(12, "matched_company", &Lead::matchedCompany,
            reference("Customer found", "匹配客户", "company").indexed().group("match"))
        .field(13, "matched_contact", &Lead::matchedContact,
            reference("Contact found", "匹配联系人", "contact").indexed().group("match"))
        .field(14, "status", &Lead::status,
            choice("Status", "状态", "lead_status")
                .open()
                .indexed()
                .group("result")
                .alias({ "lead status", "lead stage", "线索状态", "跟进状态" }))
        .field(15, "reject_reason", &Lead::rejectReason,
            choice("Reason of rejection", "无效原因", "lead_reject_reason")
                .open()
                .group("result")
                .alias({ "unqualified reason", "disqualification reason", "lost reason" }))
        .field(16, "converted_to", &Lead::convertedTo,
            reference("Converted to", "转化为", "opportunity")
                .indexed()
                .group("result")
                .alias({ "converted opportunity" }))
        .field(17, "converted_on", &Lead::convertedOn,
            date("Converted on", "转化日期").group("result").alias({ "converted date" }))
        .field(18, "source", &Lead::source,
            choice("Source", "来源", "lead_source")
                .open()
                .alias({ "lead source", "leadsource", "original source", "lead origin", "线索来源" }))
        .field(19, "referred_by", &Lead::referredBy, reference("Referred by", "介绍人", "contact"))
        .field(20, "interest", &Lead::interest,
            longText("Interest", "需求").searchable().alias({ "product interest", "message", "意向", "意向产品" }))
        .field(21, "amount_guess", &Lead::amountGuess,
            money("Amount guessed", "预计金额").alias({ "amount", "value", "lead value", "expected revenue" }))
        .field(22, "score_set", &Lead::scoreSet,
            choice("Rating", "评分", "lead_rating").open().alias({ "rating", "lead rating", "lead score", "线索评级" }))
        .field(23, "next_action", &Lead::nextAction,
            text("Next action", "下一步").group("next").alias({ "next step", "next activity", "下一步计划" }))
        .field(24, "next_on", &Lead::nextOn,
            date("Next on", "下次跟进")
                .indexed()
                .group("next")
                .alias({ "next activity date", "next step date", "follow up date", "下次跟进时间" }))
        .field(25, "received_on", &Lead::receivedOn,
            date("Received on", "收到日期")
                .alias({ "created", "created on", "created date", "create date", "created at", "lead created",
                    "date created", "创建日期", "创建时间" }))
        .field(26, "number", &Lead::number,
            text("Number", "编号")
                .searchable()
                .indexed()
                .drawn()
                .alias({ "lead id", "record id", "external id", "lead number", "线索编号" }))
        .field(27, "remark", &Lead::remark,
            longText("Remark", "备注").searchable().alias({ "notes", "description", "说明" }))
        .listed("Leads", "线索", Menu::Sales, "im-user")
        .alias({ "leads", "prospects" })
        .matchBy({ { "number" }, { "topic", "contact_name", "email" } })
        .editRevives()
        .rule(checkLead)
        .changeRule(checkLeadGate)
        .consequence(followLead);
}

} // namespace fairlead
