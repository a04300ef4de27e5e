#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A contact at a company: post, term, whom he reports to.
struct Employment
{
    RecordId id;
    RecordId contact;
    RecordId company;
    QString department;
    QString title;
    QString level;
    QDate fromOn;
    QDate toOn;
    RecordId reportsTo;
    bool operator==(const Employment&) const = default;
};

template <>
inline RecordType describe<Employment>()
{
    return RecordType("employment", 8, "Employment", "任职关系", Nature::Register)
        .field(1, "contact", &Employment::contact,
            declare::reference("Contact", "联系人", "contact").required().partOf().group("post"))
        .field(2, "company", &Employment::company,
            declare::reference("Company", "公司", "company")
                .required()
                .indexed()
                .group("post")
                .fromParent({ "company", "account", "account name", "company name", "organisation", "organization",
                    "customer", "customer_id", "公司", "客户", "客户名称", "公司名称", "单位", "related company",
                    "organization name", "associated company", "current company" }))
        .field(3, "department", &Employment::department,
            declare::text("Department", "部门").group("post").fromParent({ "department", "部门" }))
        .field(4, "title", &Employment::title,
            declare::text("Title", "职务")
                .group("post")
                .fromParent({ "title", "job title", "position", "职务", "职位", "job position", "account title",
                    "contact title" }))
        .field(5, "level", &Employment::level, declare::choice("Level", "层级", "level").open().group("post"))
        .field(6, "from_on", &Employment::fromOn, declare::date("From", "起").group("term"))
        .field(7, "to_on", &Employment::toOn, declare::date("To", "止").group("term"))
        .field(8, "reports_to", &Employment::reportsTo,
            declare::reference("Reports to", "汇报对象", "contact")
                .fromParent({ "reports to", "reports to contact", "supervisor" }))
        .matchBy({ { "contact", "company" } });
}

} // namespace fairlead
