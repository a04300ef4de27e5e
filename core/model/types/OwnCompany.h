#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// The firm that the workspace belongs to: names, money and calendar rules.
struct OwnCompany
{
    RecordId id;
    QString name;
    QString nameLatin;
    QString creditCode;
    QString baseCurrency;
    QString taxBasis;
    std::optional<qint64> defaultTax;
    std::optional<qint64> fiscalStart;
    std::optional<qint64> weekStart;
    QString timeZone;
    std::optional<qint64> backDays;
    QString leadGate;
    bool operator==(const OwnCompany&) const = default;
};

template <>
inline RecordType describe<OwnCompany>()
{
    return RecordType("own_company", 1, "Own company", "本公司", Nature::Setup)
        .field(1, "name", &OwnCompany::name, declare::text("Name", "名称").required().title().group("identity"))
        .field(2, "name_latin", &OwnCompany::nameLatin,
            declare::text("Name in Latin letters", "英文名称").group("identity"))
        .field(3, "credit_code", &OwnCompany::creditCode,
            declare::text("Registration number", "统一社会信用代码").group("identity"))
        .field(4, "base_currency", &OwnCompany::baseCurrency,
            declare::choice("Base currency", "本位币", "currency").required().open().group("money"))
        .field(5, "tax_basis", &OwnCompany::taxBasis,
            declare::choice("Prices gross or net", "含税/不含税", "tax_basis").group("money"))
        .field(
            6, "default_tax", &OwnCompany::defaultTax, declare::percent("Default tax rate", "默认税率").group("money"))
        .field(7, "fiscal_start", &OwnCompany::fiscalStart,
            declare::integer("Fiscal year starts in month", "财年起始月").group("calendar"))
        .field(8, "week_start", &OwnCompany::weekStart,
            declare::integer("Week starts on day", "周起始日").group("calendar"))
        .field(9, "time_zone", &OwnCompany::timeZone, declare::text("Business time zone", "业务时区").group("calendar"))
        .field(
            10, "back_days", &OwnCompany::backDays, declare::integer("Days a move may be dated back", "允许倒签天数"))
        .field(11, "lead_gate", &OwnCompany::leadGate,
            declare::choice("Lead criteria warn or block", "线索标志提示/阻止", "gate"));
}

} // namespace fairlead
