#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A firm outside: customer, competitor, dealer, supplier – one record with several roles.
struct Company
{
    RecordId id;
    QString name;
    QString shortName;
    QString nameLatin;
    QString number;
    QString kind;
    RecordId industry;
    RecordId region;
    RecordId owner;
    RecordId ownerUnit;
    QString source;
    std::optional<qint64> staffCount;
    QString sizeClass;
    Money revenue;
    std::optional<qint64> foundedYear;
    RecordId parent;
    QString parentKind;
    QString phone;
    QString mobile;
    QString email;
    QString website;
    QString country;
    QString province;
    QString city;
    QString district;
    QString street;
    QString postcode;
    QString remark;
    QDate firstContactOn;
    QString creditCode;
    QString registeredName;
    bool isCustomer = false;
    bool isProspect = false;
    bool isCompetitor = false;
    bool isDealer = false;
    bool isAgent = false;
    bool isSupplier = false;
    bool isIntroducer = false;
    bool operator==(const Company&) const = default;
};

template <>
inline RecordType describe<Company>()
{
    return RecordType("company", 5, "Company", "公司", Nature::Register)
        .field(1, "name", &Company::name,
            declare::text("Name", "名称")
                .required()
                .title()
                .group("name")
                .alias({ "account", "account name", "company", "company name", "customer", "customer name",
                    "organisation", "organization", "firm", "公司", "公司名称", "客户", "客户名称", "单位名称",
                    "organization name", "display name" }))
        .field(2, "short_name", &Company::shortName,
            declare::text("Short name", "简称").searchable().group("name").alias({ "客户简称" }))
        .field(3, "name_latin", &Company::nameLatin,
            declare::text("Name in Latin letters", "英文名称").searchable().group("name"))
        .field(4, "number", &Company::number,
            declare::text("Number", "客户编号")
                .searchable()
                .indexed()
                .drawn()
                .alias({ "account number", "customer number", "customer id", "account id", "accountnumber", "编号",
                    "record id", "external id", "organization id", "internal reference" }))
        .field(5, "kind", &Company::kind,
            declare::choice("Type", "客户类型", "company_kind")
                .open()
                .alias({ "type", "account type", "businesstype", "业务类型" }))
        .field(6, "industry", &Company::industry,
            declare::reference("Industry", "行业", "industry")
                .indexed()
                .alias({ "sector", "branch", "vertical", "所属行业" }))
        .field(7, "region", &Company::region,
            declare::reference("Region", "地区", "region").alias({ "territory", "area", "大区", "区域" }))
        .field(8, "owner", &Company::owner,
            declare::reference("Owner", "负责人", "person")
                .indexed()
                .group("owner")
                .alias({ "sales_agent", "account owner", "sales rep", "salesperson", "rep", "assigned to",
                    "responsible", "客户负责人", "销售", "业务员", "company owner", "organization owner",
                    "salesperson name", "assigned user" }))
        .field(9, "owner_unit", &Company::ownerUnit,
            declare::reference("Unit of the owner", "所属部门", "unit").group("owner"))
        .field(10, "source", &Company::source,
            declare::choice("Source", "来源", "lead_source")
                .open()
                .alias({ "lead source", "origin", "客户来源", "account source" }))
        .field(11, "staff_count", &Company::staffCount,
            declare::integer("Employees", "员工人数")
                .group("size")
                .alias(
                    { "employees", "number of employees", "numberemployees", "headcount", "staff", "人数", "员工数" }))
        .field(
            12, "size_class", &Company::sizeClass, declare::choice("Size", "规模", "size_class").open().group("size"))
        .field(13, "revenue", &Company::revenue,
            declare::money("Revenue", "营业额")
                .alias({ "annual revenue", "annual_revenue", "turnover", "annualrevenue", "营业收入", "年营业额" }))
        .field(14, "founded_year", &Company::foundedYear,
            declare::integer("Founded in", "成立年份")
                .alias({ "year_established", "year established", "founded", "year founded", "yearopened", "established",
                    "成立时间", "year started" }))
        .field(15, "parent", &Company::parent,
            declare::reference("Parent company", "上级公司", "company")
                .group("structure")
                .indexed()
                .alias({ "subsidiary_of", "subsidiary of", "parent account", "parent", "holding", "母公司", "上级客户",
                    "parent company name" }))
        .field(16, "parent_kind", &Company::parentKind,
            declare::choice("Kind of parent", "关系", "parent_kind").group("structure"))
        .field(17, "phone", &Company::phone,
            declare::text("Phone", "电话")
                .searchable()
                .alias({ "telephone", "phone number", "tel", "电话号码", "联系电话" }))
        .field(18, "mobile", &Company::mobile,
            declare::text("Mobile", "手机").searchable().alias({ "mobile phone", "cell", "手机号" }))
        .field(19, "email", &Company::email,
            declare::text("E-mail", "邮箱")
                .searchable()
                .alias({ "mail", "e-mail address", "email address", "电子邮件" }))
        .field(20, "website", &Company::website,
            declare::text("Website", "网址")
                .searchable()
                .alias({ "web", "url", "homepage", "官网", "website url", "website link", "company website" }))
        .field(21, "country", &Company::country,
            declare::text("Country", "国家")
                .group("address")
                .alias({ "office_location", "office location", "location", "billing country", "国别", "country/region",
                    "billing address country", "billing country/region" }))
        .field(22, "province", &Company::province,
            declare::text("Province", "省")
                .group("address")
                .alias({ "state", "billing state", "省份", "state/region", "state/province", "billing state/province",
                    "billing address state", "province/state" }))
        .field(23, "city", &Company::city,
            declare::text("City", "市")
                .searchable()
                .group("address")
                .alias({ "town", "billing city", "城市", "billing address city", "city/town" }))
        .field(24, "district", &Company::district, declare::text("District", "区").group("address").alias({ "区县" }))
        .field(25, "street", &Company::street,
            declare::text("Street", "街道门牌")
                .searchable()
                .group("address")
                .alias({ "address", "billing street", "地址", "详细地址", "street address", "billing address",
                    "billing address street", "address line 1", "公司地址" }))
        .field(26, "postcode", &Company::postcode,
            declare::text("Postcode", "邮编")
                .group("address")
                .alias({ "zip", "postal code", "zip code", "billing zip", "邮政编码", "zip/postal code",
                    "billing zip/postal code", "billing postal code", "billing address postal code", "postcode/zip" }))
        .field(27, "remark", &Company::remark,
            declare::longText("Remark", "备注").searchable().alias({ "notes", "description", "comment", "说明" }))
        .field(28, "first_contact_on", &Company::firstContactOn,
            declare::date("First contact", "首次接触")
                .alias({ "created", "created on", "create date", "创建日期", "created date", "created at",
                    "date created", "organization created", "company created", "创建时间" }))
        .field(29, "credit_code", &Company::creditCode,
            declare::text("Registration number", "统一社会信用代码")
                .searchable()
                .group("legal")
                .alias({ "tax id", "vat number", "税号", "tax number", "vat" }))
        .field(30, "registered_name", &Company::registeredName,
            declare::text("Registered name", "工商名称").group("legal"))
        .field(31, "is_customer", &Company::isCustomer, declare::boolean("Customer", "客户").inTitleIndex())
        .field(32, "is_prospect", &Company::isProspect, declare::boolean("Prospect", "潜在客户"))
        .field(33, "is_competitor", &Company::isCompetitor, declare::boolean("Competitor", "竞争对手").indexed())
        .field(34, "is_dealer", &Company::isDealer, declare::boolean("Dealer", "经销商").indexed())
        .field(35, "is_agent", &Company::isAgent, declare::boolean("Agent", "代理"))
        .field(36, "is_supplier", &Company::isSupplier, declare::boolean("Supplier", "供应商").indexed())
        .field(37, "is_introducer", &Company::isIntroducer, declare::boolean("Introducer", "介绍人"))
        .alias({ "account", "organisation", "organization" })
        .matchBy({ { "number" }, { "name" } });
}

} // namespace fairlead
