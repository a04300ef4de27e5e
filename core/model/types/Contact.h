#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A person outside. A Chinese name is one string first; a birthday may lack its year or be lunar.
struct Contact
{
    RecordId id;
    QString fullName;
    QString familyName;
    QString givenName;
    QString latinName;
    QString salutation;
    std::optional<qint64> birthYear;
    std::optional<qint64> birthMonth;
    std::optional<qint64> birthDay;
    QString birthCalendar;
    QString kind_;
    QString sex;
    QString occupation;
    QString phone;
    QString mobile;
    QString email;
    QString wechat;
    QString city;
    QString street;
    QString postcode;
    RecordId owner;
    QString source;
    QString interests;
    QString remark;
    std::optional<qint64> contactInterval;
    QByteArray photo;
    QString salutationEn;
    QString preferences;
    bool operator==(const Contact&) const = default;
};

template <>
inline RecordType describe<Contact>()
{
    return RecordType("contact", 6, "Contact", "联系人", Nature::Register)
        .field(1, "full_name", &Contact::fullName,
            declare::text("Full name", "姓名")
                .required()
                .title()
                .personal()
                .group("name")
                .alias({ "name", "contact", "contact name", "联系人", "联系人姓名", "display name", "person name" }))
        .field(2, "family_name", &Contact::familyName,
            declare::text("Family name", "姓")
                .personal()
                .group("name")
                .alias({ "last name", "surname", "lastname", "family", "contact last name" }))
        .field(3, "given_name", &Contact::givenName,
            declare::text("Given name", "名").personal().group("name").alias({ "first name", "firstname" }))
        .field(4, "latin_name", &Contact::latinName,
            declare::text("Name in Latin letters", "英文名").searchable().personal().group("name"))
        .field(5, "salutation", &Contact::salutation,
            declare::text("Salutation", "称呼").group("salutation").alias({ "title of courtesy" }))
        .field(
            6, "birth_year", &Contact::birthYear, declare::integer("Birth year", "出生年").personal().group("birthday"))
        .field(7, "birth_month", &Contact::birthMonth,
            declare::integer("Birth month", "出生月").personal().group("birthday").indexed())
        .field(8, "birth_day", &Contact::birthDay, declare::integer("Birth day", "出生日").personal().group("birthday"))
        .field(9, "birth_calendar", &Contact::birthCalendar,
            declare::choice("Solar or lunar", "公历/农历", "calendar_kind").group("birthday"))
        .field(10, "class", &Contact::kind_,
            declare::choice("Business or public relations", "业务/公共关系", "contact_class"))
        .field(11, "sex", &Contact::sex, declare::choice("Sex", "性别", "sex").personal().alias({ "gender" }))
        .field(12, "occupation", &Contact::occupation, declare::text("Occupation", "职业").personal())
        .field(13, "phone", &Contact::phone,
            declare::text("Phone", "电话")
                .searchable()
                .personal()
                .alias({ "telephone", "work phone", "tel", "联系电话", "phone number", "phone - work", "work telephone",
                    "business phone" }))
        .field(14, "mobile", &Contact::mobile,
            declare::text("Mobile", "手机")
                .searchable()
                .personal()
                .alias({ "mobile phone", "cell", "手机号", "mobile phone number", "phone - mobile", "mobile number",
                    "cell phone" }))
        .field(15, "email", &Contact::email,
            declare::text("E-mail", "邮箱")
                .searchable()
                .personal()
                .alias({ "mail", "email address", "e-mail address", "电子邮件", "email - work", "work email",
                    "primary email" }))
        .field(16, "wechat", &Contact::wechat,
            declare::text("WeChat", "微信").searchable().personal().alias({ "wechat id", "微信号" }))
        .field(17, "city", &Contact::city,
            declare::text("City", "市")
                .group("address")
                .alias({ "城市", "mailing city", "address city", "mailing address city" }))
        .field(18, "street", &Contact::street,
            declare::text("Street", "街道门牌")
                .group("address")
                .personal()
                .alias({ "address", "地址", "mailing street", "street address", "address street", "mailing address",
                    "mailing address street" }))
        .field(19, "postcode", &Contact::postcode,
            declare::text("Postcode", "邮编")
                .group("address")
                .alias({ "zip", "邮政编码", "zip code", "postal code", "mailing zip/postal code", "mailing postal code",
                    "address postal code", "mailing address postal code" }))
        .field(20, "owner", &Contact::owner,
            declare::reference("Owner", "负责人", "person")
                .indexed()
                .alias({ "contact owner", "sales rep", "销售", "person owner", "salesperson", "account owner",
                    "assigned to", "assigned user", "负责人员", "业务员" }))
        .field(21, "source", &Contact::source,
            declare::choice("Source", "来源", "lead_source").open().alias({ "lead source" }))
        .field(22, "interests", &Contact::interests, declare::longText("Interests", "兴趣爱好").personal())
        .field(23, "remark", &Contact::remark,
            declare::longText("Remark", "备注").searchable().alias({ "notes", "description", "说明" }))
        .field(24, "contact_interval", &Contact::contactInterval,
            declare::integer("Keep in touch every days", "联系周期（天）"))
        .field(25, "photo", &Contact::photo, declare::file("Photo", "照片").personal().indexed())
        .field(26, "salutation_en", &Contact::salutationEn,
            declare::text("English salutation", "英文称呼").group("salutation"))
        .field(27, "preferences", &Contact::preferences,
            declare::longText("Preferences", "偏好").searchable().personal().alias({ "likes", "喜好" }))
        .alias({ "contacts", "person" })
        .matchBy({ { "email" }, { "full_name" } });
}

} // namespace fairlead
