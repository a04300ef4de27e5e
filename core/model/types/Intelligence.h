#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Something that somebody learnt about a competitor; immutable.
struct Intelligence
{
    RecordId id;
    QString subject;
    RecordId about;
    RecordId company;
    RecordId opportunity;
    QString kind;
    QString text;
    QString source;
    QString reliability;
    Money price;
    QDate happenedOn;
    bool operator==(const Intelligence&) const = default;
};

template <>
inline RecordType describe<Intelligence>()
{
    using namespace declare;
    return RecordType("intelligence", 35, "Intelligence note", "竞争情报", Nature::Entry)
        .field(1, "subject", &Intelligence::subject, text("Headline", "标题").required().title())
        .field(2, "about", &Intelligence::about, reference("Competitor", "竞争对手", "company").required().indexed())
        .field(3, "company", &Intelligence::company, reference("Customer", "客户", "company").indexed())
        .field(4, "opportunity", &Intelligence::opportunity, reference("Opportunity", "机会", "opportunity").indexed())
        .field(5, "kind", &Intelligence::kind, choice("Kind", "类型", "intelligence_kind").open())
        .field(6, "text", &Intelligence::text, longText("Text", "内容").searchable())
        .field(7, "source", &Intelligence::source, choice("Source", "来源", "intelligence_source").open())
        .field(8, "reliability", &Intelligence::reliability, choice("Reliability", "可靠性", "reliability"))
        .field(9, "price", &Intelligence::price, money("Price", "价格"))
        .field(10, "happened_on", &Intelligence::happenedOn, date("Date", "日期").required().indexed())
        .listed("Intelligence", "竞争情报", Menu::Customers, "view-visible");
}

} // namespace fairlead
