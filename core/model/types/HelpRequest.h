#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A salesperson asks for help with a deal; open until it is closed on a day.
struct HelpRequest
{
    RecordId id;
    RecordId opportunity;
    QString what;
    QString reason;
    QString text;
    RecordId askedBy;
    QDate askedOn;
    QDate neededBy;
    RecordId answeredBy;
    QString answer;
    QDate closedOn;
    bool operator==(const HelpRequest&) const = default;
};

template <>
inline RecordType describe<HelpRequest>()
{
    return RecordType("help_request", 42, "Help wanted", "求助")
        .field(1, "opportunity", &HelpRequest::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf())
        .field(
            2, "what", &HelpRequest::what, declare::text("What is needed", "需要什么").required().title().group("ask"))
        .field(3, "reason", &HelpRequest::reason, declare::choice("Reason", "原因", "help_reason").open().group("ask"))
        .field(4, "text", &HelpRequest::text, declare::longText("Text", "内容").group("ask"))
        .field(5, "asked_by", &HelpRequest::askedBy,
            declare::reference("Asked by", "求助人", "person").indexed().group("ask"))
        .field(6, "asked_on", &HelpRequest::askedOn, declare::date("Asked on", "求助日期").group("ask"))
        .field(7, "needed_by", &HelpRequest::neededBy, declare::date("Needed by", "期限").group("ask"))
        .field(8, "answered_by", &HelpRequest::answeredBy,
            declare::reference("Answered by", "回应人", "person").group("answer"))
        .field(9, "answer", &HelpRequest::answer, declare::longText("Answer", "回应").group("answer"))
        .field(
            10, "closed_on", &HelpRequest::closedOn, declare::date("Closed on", "关闭日期").indexed().group("answer"));
}

} // namespace fairlead
