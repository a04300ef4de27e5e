#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A further address of a company or a contact: delivery, billing, home. Places are words as in the company's own
/// address, so that one can be written before anybody keeps a register of regions.
struct PostalAddress
{
    RecordId id;
    AnyRef subject;
    QString kind;
    QString addressee;
    QString country;
    QString province;
    QString city;
    QString district;
    QString street;
    QString postcode;
    QDate returnedOn;
    bool operator==(const PostalAddress&) const = default;
};

template <>
inline RecordType describe<PostalAddress>()
{
    using namespace declare;
    return RecordType("address", 32, "Address", "地址", Nature::Register)
        .field(1, "subject", &PostalAddress::subject,
            anyReference("Belongs to", "所属").required().partOf({ "company", "contact" }).group("address"))
        .field(2, "kind", &PostalAddress::kind, choice("Kind", "类型", "address_kind").open().group("address"))
        .field(3, "addressee", &PostalAddress::addressee, text("Addressee", "收件人").personal().group("address"))
        .field(4, "country", &PostalAddress::country, text("Country", "国家").group("address"))
        .field(5, "province", &PostalAddress::province, text("Province", "省").group("address"))
        .field(6, "city", &PostalAddress::city, text("City", "市").searchable().group("address"))
        .field(7, "district", &PostalAddress::district, text("District", "区").group("address"))
        .field(8, "street", &PostalAddress::street,
            text("Street", "街道门牌").required().title().personal().group("address"))
        .field(9, "postcode", &PostalAddress::postcode, text("Postcode", "邮编").group("address"))
        .field(10, "returned_on", &PostalAddress::returnedOn, date("Mail came back on", "退件日期"))
        .matchBy({ { "street", "subject" } });
}

} // namespace fairlead
