#pragma once
#include "model/RecordType.h"
#include "model/VisitRules.h"

namespace fairlead {

/// A planned visit, meeting or call. Wall time and IANA zone; all-day ones have dates only. Who is at the customer's
/// checks in, and out when he leaves.
struct Appointment
{
    RecordId id;
    QString subject;
    QString kind;
    QDate startOn;
    std::optional<qint64> startMinute;
    QDate endOn;
    std::optional<qint64> endMinute;
    bool allDay = false;
    QString timeZone;
    std::optional<qint64> startsAt;
    QString rule;
    QString exceptions;
    QString state;
    QString stateReason;
    RecordId owner;
    RecordId company;
    RecordId opportunity;
    QString purpose;
    QString expectedResult;
    QString place;
    bool isPrivate = false;
    QString externalUid;
    std::optional<qint64> checkedInAt;
    QString checkedInPlace;
    std::optional<qint64> checkedOutAt;
    QString remind;
    bool operator==(const Appointment&) const = default;
};

template <>
inline RecordType describe<Appointment>()
{
    return RecordType("appointment", 21, "Appointment", "日程", Nature::Register)
        .field(1, "subject", &Appointment::subject,
            declare::text("Subject", "主题").required().title().alias({ "appointment", "meeting", "日程", "标题" }))
        .field(2, "kind", &Appointment::kind, declare::choice("Kind", "类型", "appointment_kind"))
        .field(3, "start_on", &Appointment::startOn,
            declare::date("Start day", "开始日期").required().group("time").indexed())
        .field(4, "start_minute", &Appointment::startMinute,
            declare::minutes("Start (minute of the day)", "开始时刻").group("time"))
        .field(5, "end_on", &Appointment::endOn, declare::date("End day", "结束日期").group("time"))
        .field(6, "end_minute", &Appointment::endMinute,
            declare::minutes("End (minute of the day)", "结束时刻").group("time"))
        .field(7, "all_day", &Appointment::allDay, declare::boolean("All day", "全天").group("time"))
        .field(8, "time_zone", &Appointment::timeZone, declare::text("Time zone", "时区").group("time"))
        .field(9, "starts_at", &Appointment::startsAt, declare::instant("Start (UTC)", "开始（UTC）").group("time"))
        .field(10, "rule", &Appointment::rule, declare::text("Repeat", "重复规则").group("repeat").indexed())
        .field(11, "exceptions", &Appointment::exceptions, declare::longText("Exceptions", "例外").group("repeat"))
        .field(12, "state", &Appointment::state, declare::choice("State", "状态", "appointment_state").group("state"))
        .field(13, "state_reason", &Appointment::stateReason, declare::text("Reason", "原因").group("state"))
        .field(14, "owner", &Appointment::owner, declare::reference("Owner", "负责人", "person").indexed())
        .field(15, "company", &Appointment::company, declare::reference("Customer", "客户", "company").indexed())
        .field(16, "opportunity", &Appointment::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").indexed())
        .field(17, "purpose", &Appointment::purpose, declare::longText("Purpose", "目的"))
        .field(18, "expected_result", &Appointment::expectedResult, declare::longText("Expected result", "预期结果"))
        .field(19, "place", &Appointment::place, declare::text("Place", "地点").searchable())
        .field(20, "private", &Appointment::isPrivate, declare::boolean("Private", "私人"))
        .field(21, "external_uid", &Appointment::externalUid, declare::text("Calendar UID", "外部标识"))
        .field(22, "checked_in_at", &Appointment::checkedInAt,
            declare::instant("Checked in at", "签到时间").group("visit").indexed())
        .field(23, "checked_in_place", &Appointment::checkedInPlace,
            declare::text("Checked in where", "签到地点").group("visit"))
        .field(24, "checked_out_at", &Appointment::checkedOutAt,
            declare::instant("Checked out at", "签退时间").group("visit"))
        .field(30, "remind", &Appointment::remind, declare::choice("Remind me", "提醒我", "reminder_lead"))
        .matchBy({ { "external_uid" }, { "subject", "start_on", "owner" } })
        .rule(checkVisit);
}

} // namespace fairlead
