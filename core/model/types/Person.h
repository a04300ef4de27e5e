#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Somebody of our own: seller, manager, assistant.
struct Person
{
    RecordId id;
    QString fullName;
    QString familyName;
    QString givenName;
    QString latinName;
    QString staffNo;
    QString post;
    QString role;
    QString email;
    QString phone;
    QDate hiredOn;
    QDate leftOn;
    QString language;
    QByteArray photo;
    bool operator==(const Person&) const = default;
};

template <>
inline RecordType describe<Person>()
{
    return RecordType("person", 3, "Person", "员工", Nature::Register)
        .field(1, "full_name", &Person::fullName,
            declare::text("Full name", "姓名")
                .required()
                .title()
                .personal()
                .group("name")
                .alias({ "sales_agent", "agent", "seller", "salesperson", "rep", "sales rep", "owner", "employee",
                    "name", "销售", "销售人员", "员工", "业务员", "名称" }))
        .field(2, "family_name", &Person::familyName,
            declare::text("Family name", "姓").personal().group("name").alias({ "last name", "surname" }))
        .field(3, "given_name", &Person::givenName,
            declare::text("Given name", "名").personal().group("name").alias({ "first name" }))
        .field(4, "latin_name", &Person::latinName,
            declare::text("Name in Latin letters", "英文名").personal().searchable().group("name"))
        .field(5, "staff_no", &Person::staffNo,
            declare::text("Staff number", "工号")
                .searchable()
                .indexed()
                .alias({ "employee id", "employee number", "login" }))
        .field(6, "post", &Person::post,
            declare::choice("Post", "岗位", "post").open().alias({ "job title", "title", "职务" }))
        .field(7, "role", &Person::role, declare::choice("Role", "角色", "role"))
        .field(8, "email", &Person::email,
            declare::text("E-mail", "邮箱")
                .searchable()
                .personal()
                .alias({ "mail", "e-mail address", "email address", "电子邮件" }))
        .field(9, "phone", &Person::phone,
            declare::text("Phone", "电话").searchable().personal().alias({ "mobile", "手机", "telephone" }))
        .field(
            10, "hired_on", &Person::hiredOn, declare::date("Hired on", "入职日期").alias({ "hire date", "hiredate" }))
        .field(11, "left_on", &Person::leftOn, declare::date("Left on", "离职日期"))
        .field(12, "language", &Person::language, declare::choice("Language", "语言", "language"))
        .field(13, "photo", &Person::photo, declare::file("Photo", "照片").personal().indexed())
        .alias({ "people", "seller", "employee", "销售人员" })
        .matchBy({ { "staff_no" }, { "full_name" } });
}

} // namespace fairlead
