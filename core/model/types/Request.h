#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// What one department asks of another, in numbers where it can: leads, deals, growth, goods.
struct Request
{
    RecordId id;
    QString subject;
    QString kind;
    RecordId fromUnit;
    RecordId toUnit;
    RecordId company;
    AnyRef about;
    QString text;
    QString period;
    std::optional<qint64> wanted;
    Money wantedAmount;
    QDate dueOn;
    QString state;
    RecordId by;
    QString reply;
    QDate repliedOn;
    bool operator==(const Request&) const = default;
};

template <>
inline RecordType describe<Request>()
{
    return RecordType("request", 64, "Request to a department", "部门协作请求")
        .field(1, "subject", &Request::subject, declare::text("Subject", "主题").required().title())
        .field(2, "kind", &Request::kind, declare::choice("Kind", "类型", "request_kind").group("ask"))
        .field(3, "from_unit", &Request::fromUnit, declare::reference("From", "发起部门", "unit").group("ask"))
        .field(4, "to_unit", &Request::toUnit, declare::reference("To", "承接部门", "unit").group("ask"))
        .field(5, "company", &Request::company, declare::reference("Customer", "客户", "company").indexed())
        .field(6, "about", &Request::about, declare::anyReference("About", "关联"))
        .field(7, "text", &Request::text, declare::longText("Text", "内容").group("ask"))
        .field(8, "period", &Request::period, declare::text("Period", "期间").group("ask"))
        .field(9, "wanted", &Request::wanted, declare::quantity("Wanted (count)", "需求数量").group("ask"))
        .field(10, "wanted_amount", &Request::wantedAmount, declare::money("Wanted (amount)", "需求金额").group("ask"))
        .field(11, "due_on", &Request::dueOn, declare::date("Due", "期限").indexed().group("ask"))
        .field(12, "state", &Request::state, declare::choice("Status", "状态", "task_status").group("reply"))
        .field(13, "by", &Request::by, declare::reference("By", "处理人", "person").group("reply"))
        .field(14, "reply", &Request::reply, declare::longText("Reply", "回复").group("reply"))
        .field(15, "replied_on", &Request::repliedOn, declare::date("Replied on", "回复日期").group("reply"));
}

} // namespace fairlead
