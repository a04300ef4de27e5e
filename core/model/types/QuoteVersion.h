#pragma once
#include "model/QuoteRules.h"

namespace fairlead {

/// What was offered at one time: the head and the terms; the products are its lines. Once it is sent it stays as it
/// was: what is to be changed becomes a new version.
struct QuoteVersion
{
    RecordId id;
    QString versionName;
    RecordId quote;
    std::optional<qint64> version;
    RecordId contact;
    QString currency;
    std::optional<qint64> rate;
    QString taxBasis;
    QDate validUntil;
    QString paymentTerms;
    QString deliveryTerms;
    QString warranty;
    QString remark;
    std::optional<qint64> headDiscount;
    QDate sentOn;
    bool operator==(const QuoteVersion&) const = default;
};

template <>
inline RecordType describe<QuoteVersion>()
{
    return RecordType("quote_version", 82, "Quotation version", "报价版本")
        .field(1, "version_name", &QuoteVersion::versionName,
            declare::text("Number and version", "报价单号与版本").title().unsearched())
        .field(2, "quote", &QuoteVersion::quote,
            declare::reference("Quotation", "报价单", "quote").required().partOf().group("head"))
        .field(3, "version", &QuoteVersion::version,
            declare::integer("Version", "版本").group("head").fromParent({ "version", "quote version", "版本" }))
        .field(4, "contact", &QuoteVersion::contact, declare::reference("To", "收件人", "contact").group("head"))
        .field(5, "currency", &QuoteVersion::currency, declare::choice("Currency", "币种", "currency").group("head"))
        .field(6, "rate", &QuoteVersion::rate, declare::rate("Rate", "汇率").group("head"))
        .field(7, "tax_basis", &QuoteVersion::taxBasis,
            declare::choice("Net or gross", "含税/不含税", "tax_basis").group("head"))
        .field(8, "valid_until", &QuoteVersion::validUntil,
            declare::date("Valid until", "有效期至")
                .indexed()
                .group("head")
                .fromParent({ "valid until", "validity", "expires on", "有效期", "有效期至" }))
        .field(9, "payment_terms", &QuoteVersion::paymentTerms,
            declare::longText("Payment", "付款条件").group("terms").fromParent({ "payment terms", "付款条件" }))
        .field(10, "delivery_terms", &QuoteVersion::deliveryTerms,
            declare::longText("Delivery terms", "交货条件").group("terms").fromParent({ "delivery terms", "交货条件" }))
        .field(11, "warranty", &QuoteVersion::warranty, declare::longText("Warranty", "质保").group("terms"))
        .field(12, "remark", &QuoteVersion::remark, declare::longText("Remark", "备注").group("terms"))
        .field(13, "head_discount", &QuoteVersion::headDiscount,
            declare::percent("Discount on all", "整单折扣").group("discount"))
        .field(14, "sent_on", &QuoteVersion::sentOn,
            declare::date("Sent on", "发出日期")
                .indexed()
                .group("freeze")
                .fromParent({ "sent on", "sent", "quote date", "quotation date", "发出日期", "报价日期" }))
        .matchBy({ { "quote", "version" }, { "version_name" } })
        .rule(checkQuoteVersion)
        .changeRule(keepSentVersion)
        .consequence(followQuoteVersion);
}

} // namespace fairlead
