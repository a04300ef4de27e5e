#include "pages/RecordConfig.h"

#include "pages/ListConfig.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Look = RelatedConfig::Look;
using FieldKind = fairlead::Kind;

namespace {

constexpr int mostKeyFacts = 6;
constexpr int mostPanels = 5;

const QString openTasks = u"not status in (done, dropped)"_s;

RelatedConfig tasksOf(const QString& field)
{
    return { u"tasks"_s, { u"Tasks"_s, u"任务"_s }, u"task"_s, field, openTasks, u"due_on"_s, false, Look::Tasks, {},
        {}, u"due_on"_s };
}

RelatedConfig appointmentsOf(const QString& field)
{
    // What was planned and is past without a word of what came of it stays in sight.
    return { u"appointments"_s, { u"Contact plan"_s, u"接触计划"_s }, u"appointment"_s, field,
        u"(start_on >= today and not state in (cancelled, moved, not_held)) or (start_on >= today-30 and state = planned)"_s,
        u"start_on"_s, false, Look::Plans, {}, { u"purpose"_s, u"expected_result"_s }, u"start_on"_s };
}

RelatedConfig dealsOf(const QString& field)
{
    return { u"deals"_s, { u"Open deals"_s, u"进行中的机会"_s }, u"opportunity"_s, field, u"stage.kind = open"_s,
        u"expected_close"_s, false, Look::Deals, {}, { u"stage"_s }, u"amount"_s };
}

RelatedConfig quotesOf(const QString& field)
{
    return { u"quotes"_s, { u"Quotations"_s, u"报价单"_s }, u"quote"_s, field, {}, u"number"_s, true, Look::Plain, {},
        { field == u"company"_s ? u"opportunity"_s : u"owner"_s }, u"state"_s, {}, field != u"opportunity"_s, true };
}

RecordPageConfig opportunity()
{
    return { u"view-filter"_s, false, { u"company"_s, u"pipeline"_s },
        { u"amount"_s, u"expected_close"_s, u"@next"_s, u"@last_contact"_s, u"@stage_days"_s, u"@time"_s,
            u"@weighted"_s, u"rep_category"_s },
        { { { u"Facts"_s, u"基本信息"_s },
              { u"name"_s, u"company"_s, u"amount"_s, u"expected_close"_s, u"rep_category"_s, u"probability_set"_s,
                  u"next_step"_s, u"source"_s, u"kind"_s, u"opened_on"_s } },
            { { u"Team"_s, u"团队"_s }, { u"owner"_s, u"partner"_s } } },
        { { u"contacts"_s, { u"Contacts"_s, u"联系人"_s }, u"opportunity_contact"_s, u"opportunity"_s, {}, {}, false,
              Look::People, u"contact"_s, { u"role"_s }, {}, u"attitude"_s },
            tasksOf(u"opportunity"_s), appointmentsOf(u"opportunity"_s), quotesOf(u"opportunity"_s),
            { u"rivals"_s, { u"Rivals and partners"_s, u"竞争与合作"_s }, u"opportunity_rival"_s, u"opportunity"_s, {},
                {}, false, Look::Plain, u"company"_s, { u"kind"_s, u"price_told"_s, u"remark"_s }, {}, u"stance"_s },
            { u"review"_s, { u"Review"_s, u"复盘"_s }, u"win_loss_review"_s, u"opportunity"_s, {}, {}, false,
                Look::Plain, {}, { u"reason_1"_s, u"rival"_s, u"turning_point"_s, u"lesson"_s }, u"held_on"_s, {},
                false, true },
            { u"talked"_s, { u"Talked about"_s, u"例会讨论"_s }, u"meeting_point"_s, u"about"_s, {}, u"happened_at"_s,
                true, Look::Plain, u"meeting"_s, { u"text"_s }, u"happened_at"_s, {}, false, true } },
        u"opportunities"_s, false, true };
}

RecordPageConfig company()
{
    return { u"view-institution"_s, true, { u"industry"_s, u"city"_s, u"parent"_s },
        { u"@open_deals"_s, u"@won"_s, u"@win_rate"_s, u"@owes"_s, u"@last_contact"_s, u"owner"_s, u"revenue"_s },
        { { { u"Facts"_s, u"基本信息"_s },
              { u"name"_s, u"industry"_s, u"kind"_s, u"staff_count"_s, u"revenue"_s, u"owner"_s } },
            { { u"Reach"_s, u"联系方式"_s }, { u"phone"_s, u"mobile"_s, u"email"_s, u"website"_s, u"street"_s } } },
        { { u"people"_s, { u"People"_s, u"联系人"_s }, u"employment"_s, u"company"_s, u"to_on is empty"_s, {}, false,
              Look::People, u"contact"_s, { u"title"_s, u"department"_s }, {}, {} },
            dealsOf(u"company"_s), tasksOf(u"company"_s), quotesOf(u"company"_s),
            { u"group"_s, { u"Companies of the group"_s, u"集团公司"_s }, u"company"_s, u"parent"_s, {}, {}, false,
                Look::Plain, {}, { u"city"_s }, {}, {} } },
        u"customers"_s, true };
}

RecordPageConfig contact()
{
    return { u"user"_s, true, { u"occupation"_s, u"city"_s },
        { u"mobile"_s, u"email"_s, u"@last_contact"_s, u"@birthday"_s, u"owner"_s },
        { { { u"Facts"_s, u"基本信息"_s },
              { u"full_name"_s, u"salutation"_s, u"sex"_s, u"birth_year"_s, u"occupation"_s } },
            { { u"Reach"_s, u"联系方式"_s }, { u"phone"_s, u"mobile"_s, u"email"_s, u"wechat"_s, u"city"_s } },
            { { u"Personal"_s, u"个人"_s }, { u"preferences"_s, u"interests"_s, u"remark"_s } } },
        { { u"employments"_s, { u"Works at"_s, u"任职"_s }, u"employment"_s, u"contact"_s, {}, {}, false, Look::Plain,
              u"company"_s, { u"title"_s, u"department"_s }, {}, {} },
            { u"deals"_s, { u"Deals"_s, u"机会"_s }, u"opportunity_contact"_s, u"contact"_s, {}, {}, false, Look::Plain,
                u"opportunity"_s, { u"role"_s }, {}, u"attitude"_s },
            { u"care"_s, { u"Care"_s, u"客户关怀"_s }, u"care_item"_s, u"contact"_s, {}, u"due_on"_s, true, Look::Plain,
                {}, { u"way"_s, u"state"_s, u"reaction"_s }, u"due_on"_s, {}, true, true } },
        u"contacts"_s };
}

RecordPageConfig product()
{
    return { u"package"_s, false, { u"series"_s, u"code"_s },
        { u"list_price"_s, u"unit"_s, u"tax_rate"_s, u"series"_s },
        { { { u"Facts"_s, u"基本信息"_s },
            { u"name"_s, u"code"_s, u"series"_s, u"unit"_s, u"list_price"_s, u"tax_rate"_s } } },
        { { u"deals"_s, { u"In deals"_s, u"相关机会"_s }, u"opportunity_line"_s, u"product"_s, {}, {}, false,
            Look::Plain, u"opportunity"_s, { u"quantity"_s }, u"price"_s, {}, false } },
        u"products"_s };
}

RecordPageConfig person()
{
    return { u"system-users"_s, true, { u"post"_s, u"staff_no"_s },
        { u"@open_deals"_s, u"email"_s, u"phone"_s, u"hired_on"_s, u"role"_s },
        { { { u"Facts"_s, u"基本信息"_s },
            { u"full_name"_s, u"post"_s, u"role"_s, u"staff_no"_s, u"email"_s, u"phone"_s } } },
        { dealsOf(u"owner"_s), tasksOf(u"owner"_s) }, u"people"_s };
}

/// What pays a document: the receipts, with how much of each.
RelatedConfig paymentsOf(const QString& field)
{
    return { u"payments"_s, { u"Payments"_s, u"核销"_s }, u"allocation"_s, field, {}, u"happened_on"_s, false,
        Look::Plain, u"receipt"_s, { u"happened_on"_s }, u"amount"_s, {}, false };
}

RelatedConfig instalmentsOf(const QString& field)
{
    return { u"instalments"_s, { u"Collection plan"_s, u"收款计划"_s }, u"instalment"_s, field, {}, u"part"_s, false,
        Look::Plain, {}, { u"trigger"_s, u"expected_on"_s }, u"percent"_s };
}

RelatedConfig invoicesOf(const QString& field)
{
    return { u"invoices"_s, { u"Invoices"_s, u"发票"_s }, u"invoice"_s, field, {}, u"issued_on"_s, true, Look::Plain,
        {}, { u"due_on"_s }, u"gross"_s };
}

RecordPageConfig quote()
{
    return { u"document-edit"_s, false, { u"company"_s, u"opportunity"_s },
        { u"state"_s, u"accepted_version"_s, u"result_on"_s, u"result_reason"_s, u"owner"_s },
        { { { u"Facts"_s, u"基本信息"_s }, { u"number"_s, u"company"_s, u"opportunity"_s, u"owner"_s } },
            { { u"Result"_s, u"结果"_s }, { u"state"_s, u"accepted_version"_s, u"result_on"_s, u"result_reason"_s } } },
        { { u"versions"_s, { u"Versions"_s, u"报价版本"_s }, u"quote_version"_s, u"quote"_s, {}, u"version"_s, true,
            Look::Plain, {}, { u"valid_until"_s }, u"sent_on"_s } },
        u"quotations"_s };
}

RecordPageConfig quoteVersion()
{
    return { u"document-edit"_s, false, { u"quote"_s },
        { u"sent_on"_s, u"valid_until"_s, u"contact"_s, u"currency"_s, u"head_discount"_s },
        { { { u"Facts"_s, u"基本信息"_s },
              { u"quote"_s, u"version"_s, u"contact"_s, u"currency"_s, u"tax_basis"_s, u"valid_until"_s,
                  u"sent_on"_s } },
            { { u"Terms"_s, u"条款"_s }, { u"payment_terms"_s, u"delivery_terms"_s, u"warranty"_s, u"remark"_s } } },
        {}, u"quotations"_s };
}

RecordPageConfig contract()
{
    return { u"view-certificate"_s, false, { u"company"_s, u"opportunity"_s },
        { u"amount"_s, u"signed_on"_s, u"state"_s, u"owner"_s },
        { { { u"Facts"_s, u"基本信息"_s },
            { u"title"_s, u"number"_s, u"kind"_s, u"company"_s, u"opportunity"_s, u"amount"_s, u"tax_basis"_s } } },
        { { u"events"_s, { u"What has happened"_s, u"合同事件"_s }, u"contract_event"_s, u"contract"_s, {},
              u"happened_on"_s, true, Look::Plain, {}, { u"event"_s, u"proof"_s }, u"happened_on"_s },
            instalmentsOf(u"contract"_s), invoicesOf(u"contract"_s) },
        u"contract"_s };
}

RecordPageConfig invoice()
{
    return { u"view-financial-list"_s, false, { u"company"_s, u"contract"_s },
        { u"gross"_s, u"@open"_s, u"due_on"_s, u"issued_on"_s, u"owner"_s },
        { { { u"Facts"_s, u"基本信息"_s },
            { u"number"_s, u"kind"_s, u"company"_s, u"opportunity"_s, u"contract"_s, u"net"_s, u"tax"_s,
                u"gross"_s } } },
        { paymentsOf(u"invoice"_s) }, u"invoice"_s };
}

RecordPageConfig instalment()
{
    return { u"view-calendar-time-spent"_s, false, { u"company"_s, u"opportunity"_s, u"contract"_s },
        { u"amount"_s, u"@open"_s, u"@due"_s, u"percent"_s, u"trigger"_s, u"owner"_s },
        { { { u"Facts"_s, u"基本信息"_s },
            { u"name"_s, u"kind"_s, u"opportunity"_s, u"contract"_s, u"percent"_s, u"amount"_s, u"trigger"_s,
                u"offset_days"_s, u"fixed_on"_s, u"expected_on"_s } } },
        { paymentsOf(u"instalment"_s) }, u"instalment"_s };
}

RecordPageConfig receipt()
{
    return { u"wallet-open"_s, false, { u"company"_s },
        { u"amount"_s, u"@unmatched"_s, u"happened_on"_s, u"value_on"_s, u"way"_s, u"owner"_s },
        { { { u"Facts"_s, u"基本信息"_s },
            { u"number"_s, u"company"_s, u"amount"_s, u"way"_s, u"bill_matures_on"_s, u"value_on"_s,
                u"bank_charge"_s } } },
        { { u"pays"_s, { u"Invoices paid"_s, u"核销发票"_s }, u"allocation"_s, u"receipt"_s, u"invoice is not empty"_s,
              u"happened_on"_s, false, Look::Plain, u"invoice"_s, { u"happened_on"_s }, u"amount"_s, {}, false },
            { u"paysplan"_s, { u"Instalments paid"_s, u"核销收款计划"_s }, u"allocation"_s, u"receipt"_s,
                u"instalment is not empty"_s, u"happened_on"_s, false, Look::Plain, u"instalment"_s,
                { u"happened_on"_s }, u"amount"_s, {}, false } },
        u"receipt"_s };
}

/// What was planned with it, when somebody was there, and what came of it.
RecordPageConfig appointment()
{
    return { u"view-calendar"_s, false, { u"company"_s, u"opportunity"_s },
        { u"start_on"_s, u"checked_in_at"_s, u"checked_out_at"_s, u"state"_s, u"owner"_s },
        { { { u"Facts"_s, u"基本信息"_s },
              { u"subject"_s, u"kind"_s, u"company"_s, u"opportunity"_s, u"place"_s, u"purpose"_s,
                  u"expected_result"_s } },
            { { u"Visit"_s, u"拜访签到"_s }, { u"checked_in_at"_s, u"checked_in_place"_s, u"checked_out_at"_s },
                false } },
        { { u"reports"_s, { u"What came of it"_s, u"结果记录"_s }, u"activity"_s, u"appointment"_s, {},
            u"happened_at"_s, true, Look::Plain, {}, { u"result"_s, u"next_step"_s }, u"happened_at"_s, {}, false } },
        {} };
}

RecordPageConfig care()
{
    return { u"love"_s, false, { u"contact"_s, u"company"_s },
        { u"due_on"_s, u"occasion"_s, u"way"_s, u"state"_s, u"reaction"_s, u"owner"_s },
        { { { u"Facts"_s, u"基本信息"_s },
              { u"subject"_s, u"contact"_s, u"company"_s, u"occasion"_s, u"way"_s, u"due_on"_s, u"owner"_s } },
            { { u"Reaction"_s, u"反馈"_s }, { u"reaction"_s, u"reaction_on"_s, u"remark"_s } } },
        {}, u"care_item"_s };
}

QStringList usualKeyFacts(const RecordType& type)
{
    QStringList facts;
    const auto take = [&](auto&& fits) {
        for (const Field& field : type.fields())
            if (facts.size() < mostKeyFacts && !field.title && !isInnerField(field) && !facts.contains(field.name)
                && fits(field))
                facts.append(field.name);
    };
    take([](const Field& field) { return field.required && field.kind != FieldKind::LongText; });
    take([](const Field& field) { return field.kind == FieldKind::Money; });
    take([](const Field& field) { return field.kind == FieldKind::Date; });
    take([](const Field& field) { return field.kind == FieldKind::Reference; });
    return facts;
}

/// What refers to records of a type, as panels; its parts have tabs of their own.
QList<RelatedConfig> usualPanels(const Catalog& catalog, const RecordType& type)
{
    QList<RelatedConfig> panels;
    for (const auto& other : catalog.types()) {
        if (other->isEntry() || !other->titleField()) continue;
        for (const Field& field : other->fields()) {
            if (field.kind != FieldKind::Reference || field.target != type.name() || isInnerField(field)
                || !field.indexed || field.partOf)
                continue;
            fairlead::Label title = other->label();
            for (const RelatedConfig& there : panels)
                if (there.type == other->name())
                    title = { other->label().en + u": "_s + field.label.en,
                        other->label().zh + u"："_s + field.label.zh };
            panels.append({ other->name() + u'-' + field.name, title, other->name(), field.name });
            if (panels.size() == mostPanels) return panels;
        }
    }
    return panels;
}

} // namespace

fairlead::Label partsTitle(const RecordType& part)
{
    static const QHash<QString, fairlead::Label> titles { { u"opportunity_line"_s, { u"Products"_s, u"产品明细"_s } },
        { u"quote_line"_s, { u"Products"_s, u"产品明细"_s } },
        { u"opportunity_contact"_s, { u"Contact roles"_s, u"联系人角色"_s } },
        { u"opportunity_rival"_s, { u"Rivals and partners"_s, u"竞争与合作"_s } },
        { u"help_request"_s, { u"Help wanted"_s, u"求助"_s } }, { u"win_loss_review"_s, { u"Review"_s, u"复盘"_s } },
        { u"credit_share"_s, { u"Shares"_s, u"业绩分成"_s } }, { u"employment"_s, { u"Posts"_s, u"任职"_s } },
        { u"membership"_s, { u"Memberships"_s, u"任职"_s } }, { u"attendee"_s, { u"Attendees"_s, u"参与人"_s } } };
    return titles.value(part.name(), part.label());
}

RecordPageConfig recordPageConfig(const Catalog& catalog, const RecordType& type)
{
    if (type.name() == u"opportunity"_s) return opportunity();
    if (type.name() == u"company"_s) return company();
    if (type.name() == u"contact"_s) return contact();
    if (type.name() == u"product"_s) return product();
    if (type.name() == u"person"_s) return person();
    if (type.name() == u"quote"_s) return quote();
    if (type.name() == u"quote_version"_s) return quoteVersion();
    if (type.name() == u"contract"_s) return contract();
    if (type.name() == u"invoice"_s) return invoice();
    if (type.name() == u"instalment"_s) return instalment();
    if (type.name() == u"receipt"_s) return receipt();
    if (type.name() == u"appointment"_s) return appointment();
    if (type.name() == u"care_item"_s) return care();
    RecordPageConfig config { u"view-list-details"_s, false, {}, usualKeyFacts(type), {}, usualPanels(catalog, type),
        {} };
    // The list that shows this type, whoever declared it.
    for (const ListConfig& list : listConfigs()) {
        if (catalog.resolve(list.kind).type != &type) continue;
        config.icon = list.icon;
        config.list = list.id;
    }
    return config;
}

} // namespace fairlead::ui
