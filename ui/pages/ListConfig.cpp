#include "pages/ListConfig.h"

#include "model/Catalog.h"

#include <QRegularExpression>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {

QList<ListConfig> refinedConfigs()
{
    return {
        { u"opportunities"_s, u"opportunity"_s, u"view-list-details"_s, Menu::Sales, { u"Opportunities"_s, u"机会"_s },
            { u"name"_s, u"company"_s, u"stage"_s, u"next_step"_s, u"owner"_s, u"expected_close"_s, u"entered_on"_s,
                u"amount"_s },
            { 0, 160, 148, 144, 136, 128, 84, 124 },
            { { u"open"_s, { u"Open"_s, u"进行中"_s }, u"stage.kind = open"_s },
                { u"quarter"_s, { u"Closing this quarter"_s, u"本季成交"_s },
                    u"stage.kind = open and expected_close in this quarter"_s },
                { u"overdue"_s, { u"Overdue close"_s, u"预计成交已过期"_s },
                    u"stage.kind = open and expected_close < today"_s },
                { u"nostep"_s, { u"No next step"_s, u"没有下一步"_s }, u"stage.kind = open and not planned"_s },
                { u"silent"_s, { u"No contact for 30 days"_s, u"30 天未接触"_s },
                    u"stage.kind = open and (last_contact < today-30 or last_contact is empty)"_s },
                { u"won"_s, { u"Won"_s, u"赢单"_s }, u"stage.kind = won"_s },
                { u"lost"_s, { u"Lost"_s, u"输单"_s }, u"stage.kind = lost"_s },
                { u"all"_s, { u"All"_s, u"全部"_s }, {} } },
            u"amount"_s, true,
            { u"Deals you work on live here, with stage, amount and next step."_s,
                u"您正在跟进的机会都在这里：阶段、金额和下一步。"_s } },
        { u"tasks"_s, u"task"_s, u"view-task"_s, Menu::Sales, { u"Tasks"_s, u"任务"_s },
            { u"status"_s, u"subject"_s, u"due_on"_s, u"priority"_s, u"opportunity"_s, u"company"_s, u"owner"_s,
                u"giver"_s },
            { 124, 0, 168, 84, 176, 156, 128, 128 },
            { { u"mine"_s, { u"My open"_s, u"我的未完成"_s }, u"status in (open, doing) and owner = me"_s },
                { u"overdue"_s, { u"Overdue"_s, u"已逾期"_s }, u"status in (open, doing) and due_on < today @mine"_s },
                { u"today"_s, { u"Today"_s, u"今天"_s }, u"status in (open, doing) and due_on = today @mine"_s },
                { u"week"_s, { u"This week"_s, u"本周"_s },
                    u"status in (open, doing) and due_on in this week @mine"_s },
                { u"given"_s, { u"Given by me"_s, u"我交办的"_s },
                    u"status in (open, doing) and owner != me and giver = me"_s },
                { u"done"_s, { u"Done"_s, u"已完成"_s }, u"status = done @mine"_s },
                { u"all"_s, { u"All"_s, u"全部"_s }, {} } },
            u"due_on"_s, false,
            { u"What is to be done, by whom and by when. Write the first one above: “send plan fri”."_s,
                u"要做的事、由谁做、何时到期。在上方输入第一条，例如“周五 发方案”。"_s } },
        { u"help"_s, u"help_request"_s, u"help-contextual"_s, Menu::Sales, { u"Help wanted"_s, u"求助"_s },
            { u"what"_s, u"opportunity"_s, u"reason"_s, u"asked_by"_s, u"asked_on"_s, u"needed_by"_s, u"answer"_s },
            { 0, 200, 130, 120, 96, 96, 180 },
            { { u"open"_s, { u"Open"_s, u"待回应"_s }, u"closed_on is empty"_s },
                { u"mine"_s, { u"Asked by me"_s, u"我的求助"_s }, u"asked_by = me"_s },
                { u"late"_s, { u"Needed by now"_s, u"已到期限"_s }, u"closed_on is empty and needed_by <= today"_s },
                { u"all"_s, { u"All"_s, u"全部"_s }, {} } },
            u"asked_on"_s, false,
            { u"Who is stuck with a deal asks for help on its page; the call stands here until somebody answers it."_s,
                u"机会遇到困难时，在机会页上求助；求助会列在这里，直到有人回应。"_s } },
        { u"quotations"_s, u"quote"_s, u"document-edit"_s, Menu::Sales, { u"Quotations"_s, u"报价单"_s },
            { u"number"_s, u"company"_s, u"opportunity"_s, u"state"_s, u"result_on"_s, u"owner"_s },
            { 160, 200, 0, 110, 110, 130 },
            { { u"open"_s, { u"Open"_s, u"进行中"_s }, u"state = open"_s },
                { u"mine"_s, { u"My open"_s, u"我的进行中"_s }, u"state = open and owner = me"_s },
                { u"accepted"_s, { u"Accepted"_s, u"已接受"_s }, u"state = accepted"_s },
                { u"ended"_s, { u"Rejected or withdrawn"_s, u"已拒绝或撤回"_s }, u"state in (rejected, withdrawn)"_s },
                { u"all"_s, { u"All"_s, u"全部"_s }, {} } },
            u"number"_s, true,
            { u"What was offered to customers stands here. Make one from the page of a deal, or add one above."_s,
                u"给客户的报价都在这里。可在机会页上新建报价，也可在上方新建。"_s } },
        { u"customers"_s, u"customer"_s, u"view-institution"_s, Menu::Customers, { u"Customers"_s, u"客户"_s },
            { u"name"_s, u"industry"_s, u"city"_s, u"owner"_s, u"phone"_s, u"staff_count"_s, u"revenue"_s },
            { 0, 150, 120, 130, 150, 90, 140 },
            { { u"all"_s, { u"All"_s, u"全部"_s }, {} },
                { u"mine"_s, { u"Without owner"_s, u"无负责人"_s }, u"owner is empty"_s } },
            u"name"_s, false,
            { u"Companies you sell to, or want to, live here with their people, deals and history."_s,
                u"您的客户公司以及他们的联系人、机会和往来都在这里。"_s } },
        { u"leads"_s, u"lead"_s, u"im-user"_s, Menu::Sales, { u"Leads"_s, u"线索"_s },
            { u"topic"_s, u"contact_name"_s, u"status"_s, u"source"_s, u"next_action"_s, u"next_on"_s, u"owner"_s,
                u"amount_guess"_s },
            { 0, 130, 120, 110, 150, 110, 130, 120 },
            { { u"open"_s, { u"Open"_s, u"跟进中"_s }, u"status not in (converted, rejected)"_s },
                { u"fresh"_s, { u"New"_s, u"新线索"_s }, u"status = new"_s },
                { u"due"_s, { u"Due"_s, u"到期应跟进"_s },
                    u"status not in (converted, rejected) and next_on <= today"_s },
                { u"unowned"_s, { u"Without owner"_s, u"无负责人"_s },
                    u"status not in (converted, rejected) and owner is empty"_s },
                { u"converted"_s, { u"Converted"_s, u"已转化"_s }, u"status = converted"_s },
                { u"rejected"_s, { u"Rejected"_s, u"无效"_s }, u"status = rejected"_s },
                { u"all"_s, { u"All"_s, u"全部"_s }, {} } },
            u"next_on"_s, false,
            { u"People who may become customers start here: with source, next action and owner."_s,
                u"可能成为客户的线索从这里开始：来源、下一步和负责人。"_s } },
        { u"contacts"_s, u"contact"_s, u"view-pim-contacts"_s, Menu::Customers, { u"Contacts"_s, u"联系人"_s },
            { u"full_name"_s, u"salutation"_s, u"mobile"_s, u"phone"_s, u"email"_s, u"wechat"_s, u"city"_s,
                u"owner"_s },
            { 0, 120, 130, 130, 210, 110, 110, 130 }, { { u"all"_s, { u"All"_s, u"全部"_s }, {} } }, u"full_name"_s,
            false,
            { u"The people you talk to, found by any part of their name, number or mail."_s,
                u"您联系的人，可按姓名、号码或邮箱的任何部分找到。"_s } },
        { u"care_item"_s, u"care_item"_s, u"love"_s, Menu::Customers, { u"Care"_s, u"客户关怀"_s },
            { u"subject"_s, u"contact"_s, u"company"_s, u"occasion"_s, u"way"_s, u"due_on"_s, u"state"_s, u"reaction"_s,
                u"owner"_s },
            { 0, 120, 150, 96, 96, 96, 84, 96, 120 },
            { { u"due"_s, { u"Due"_s, u"到期"_s }, u"state in (open, doing) and due_on <= today"_s },
                { u"open"_s, { u"Open"_s, u"待关怀"_s }, u"state in (open, doing)"_s },
                { u"mine"_s, { u"My open"_s, u"我的待关怀"_s }, u"state in (open, doing) and owner = me"_s },
                { u"done"_s, { u"Done"_s, u"已完成"_s }, u"state = done"_s },
                { u"silent"_s, { u"Done without reaction"_s, u"已完成、无反馈"_s },
                    u"state = done and (reaction is empty or reaction = none)"_s },
                { u"all"_s, { u"All"_s, u"全部"_s }, {} } },
            u"due_on"_s, false,
            { u"Birthdays, festivals, thanks: what you do for people stands here. Plan it with Ctrl+N, or by “Care…” "
              u"on "
              u"the page of a deal or a contact."_s,
                u"生日、节日、答谢：对客户的关怀都在这里。按 Ctrl+N 新建，或在机会、联系人页面选择“客户关怀…”。"_s } },
        { u"products"_s, u"product"_s, u"package"_s, Menu::Money, { u"Products"_s, u"产品"_s },
            { u"name"_s, u"code"_s, u"series"_s, u"unit"_s, u"list_price"_s }, { 0, 140, 140, 90, 140 },
            { { u"all"_s, { u"All"_s, u"全部"_s }, {} } }, u"name"_s, false,
            { u"What you sell, with its price."_s, u"您销售的产品及价格。"_s } },
        { u"people"_s, u"person"_s, u"system-users"_s, Menu::Together, { u"People"_s, u"人员"_s },
            { u"full_name"_s, u"post"_s, u"staff_no"_s, u"email"_s, u"phone"_s, u"hired_on"_s },
            { 0, 140, 110, 220, 150, 128 }, { { u"all"_s, { u"All"_s, u"全部"_s }, {} } }, u"full_name"_s, false,
            { u"Your own people: sellers and managers."_s, u"本公司的销售和经理。"_s } },
    };
}

/// Columns of a list nobody has thought about yet: what must be there first, then what is looked for, then words that
/// are short.
int worthOf(const Field& field)
{
    switch (field.kind) {
    case FieldKind::LongText:
    case FieldKind::AnyReference:
    case FieldKind::Boolean:
    case FieldKind::File:
        return 0;
    case FieldKind::Choice:
    case FieldKind::Money:
    case FieldKind::Date:
    case FieldKind::Instant:
        return 2 + 2 * field.required + 2 * field.indexed;
    default:
        return 1 + 2 * field.required + 2 * field.indexed;
    }
}

QStringList columnsOf(const RecordType& type)
{
    constexpr size_t mostColumns = 7;
    std::vector<const Field*> fields;
    for (const Field& field : type.fields())
        if (!field.title && !field.isCustom() && worthOf(field) > 0) fields.push_back(&field);
    std::stable_sort(fields.begin(), fields.end(),
        [](const Field* left, const Field* right) { return worthOf(*left) > worthOf(*right); });
    fields.resize(std::min(fields.size(), mostColumns));
    std::sort(fields.begin(), fields.end(),
        [](const Field* left, const Field* right) { return left->firstCell < right->firstCell; });
    QStringList names;
    if (const Field* title = type.titleField()) names.append(title->name);
    for (const Field* field : fields)
        names.append(field->name);
    return names;
}

/// The day on which an entry happened, else nothing.
const Field* dayOf(const RecordType& type)
{
    if (!type.isEntry()) return nullptr;
    for (const char* name : { "happened_on", "happened_at" })
        if (const Field* field = type.find(QString::fromLatin1(name))) return field;
    return nullptr;
}

QList<ListConfig::View> viewsOf(const RecordType& type)
{
    QList<ListConfig::View> views { { u"all"_s, { u"All"_s, u"全部"_s }, {} } };
    for (const char* name : { "owner", "by" })
        if (const Field* field = type.find(QString::fromLatin1(name)); field && field->target == u"person"_s)
            views.append({ u"mine"_s, { u"Mine"_s, u"我的"_s }, field->name + u" = me"_s });
    if (const Field* day = dayOf(type))
        views.append({ u"recent"_s, { u"Last 30 days"_s, u"最近30天"_s }, day->name + u" >= today-30"_s });
    return views;
}

/// A list by declaration alone.
ListConfig configOf(const RecordType& type)
{
    const Listing& listing = *type.listing();
    ListConfig config;
    config.id = config.kind = type.name();
    config.icon = listing.icon.isEmpty() ? u"view-list-details"_s : listing.icon;
    config.title = listing.plural;
    config.menu = listing.menu;
    config.columns = columnsOf(type);
    for (const QString& name : std::as_const(config.columns))
        config.widths.append(type.at(name).title || !type.titleField() ? 0 : defaultWidth(type.at(name)));
    config.views = viewsOf(type);
    const Field* day = dayOf(type);
    config.sort = day ? day->name : type.titleField() ? type.titleField()->name : QString();
    config.descending = day != nullptr;
    config.emptyText = { u"There are none yet. Make the first one with Ctrl+N, or import a file."_s,
        u"还没有记录。按 Ctrl+N 新建第一条，或导入文件。"_s };
    return config;
}

QList<ListConfig> allConfigs()
{
    QList<ListConfig> configs = refinedConfigs();
    const Catalog catalog;
    for (const auto& type : catalog.types()) {
        const bool refined = std::any_of(
            configs.begin(), configs.end(), [&type](const ListConfig& config) { return config.kind == type->name(); });
        if (type->listing() && !refined) configs.append(configOf(*type));
    }
    return configs;
}

} // namespace

const QList<ListConfig>& listConfigs()
{
    static const QList<ListConfig> configs = allConfigs();
    return configs;
}

int defaultWidth(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Reference:
        return 150;
    case FieldKind::Instant: // with the days since
    case FieldKind::Money:
        return 130;
    case FieldKind::Text:
        return 140;
    default:
        return 110;
    }
}

QStringList quickFields(const RecordType& type)
{
    QStringList fields;
    if (type.isEntry()) return fields;
    if (type.find(u"owner"_s)) fields.append(u"owner"_s);
    for (const char* name : { "expected_close", "due_on", "next_on" })
        if (type.find(QString::fromLatin1(name))) return fields << QString::fromLatin1(name);
    return fields;
}

const ListConfig* listConfigOf(const QString& kind)
{
    for (const ListConfig& config : listConfigs())
        if (config.kind == kind) return &config;
    return nullptr;
}

const ListConfig* listConfig(const QString& id)
{
    for (const ListConfig& config : listConfigs())
        if (config.id == id) return &config;
    return nullptr;
}

QString viewConditions(const ListConfig::View& view, bool somebody)
{
    QString conditions = view.filter;
    return conditions.replace(u" @mine"_s, somebody ? u" and owner = me"_s : QString());
}

bool isOffered(const ListConfig::View& view, bool somebody)
{
    static const QRegularExpression mine(u"= me\\b"_s);
    return somebody || !view.filter.contains(mine);
}

} // namespace fairlead::ui
