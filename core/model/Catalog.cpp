#include "model/Catalog.h"

#include "base/Text.h"
#include "model/types/Activity.h"
#include "model/types/ActivityPerson.h"
#include "model/types/ActivityShare.h"
#include "model/types/Allocation.h"
#include "model/types/Appointment.h"
#include "model/types/Attachment.h"
#include "model/types/Attendee.h"
#include "model/types/CareItem.h"
#include "model/types/Choice.h"
#include "model/types/Comment.h"
#include "model/types/Company.h"
#include "model/types/Contact.h"
#include "model/types/ContactPoint.h"
#include "model/types/Contract.h"
#include "model/types/ContractEvent.h"
#include "model/types/CreditShare.h"
#include "model/types/Criterion.h"
#include "model/types/CriterionTick.h"
#include "model/types/CurrencyRate.h"
#include "model/types/DealChange.h"
#include "model/types/Employment.h"
#include "model/types/FieldRecord.h"
#include "model/types/FlagDismissal.h"
#include "model/types/FlagRule.h"
#include "model/types/ForecastCall.h"
#include "model/types/ForecastSnapshot.h"
#include "model/types/HelpRequest.h"
#include "model/types/ImportRun.h"
#include "model/types/Industry.h"
#include "model/types/Influence.h"
#include "model/types/Instalment.h"
#include "model/types/Intelligence.h"
#include "model/types/Invoice.h"
#include "model/types/Lead.h"
#include "model/types/LeadEvent.h"
#include "model/types/MeasureTaken.h"
#include "model/types/Meeting.h"
#include "model/types/MeetingPoint.h"
#include "model/types/Membership.h"
#include "model/types/NumberSeries.h"
#include "model/types/Opportunity.h"
#include "model/types/OpportunityContact.h"
#include "model/types/OpportunityLine.h"
#include "model/types/OpportunityRival.h"
#include "model/types/OwnCompany.h"
#include "model/types/Person.h"
#include "model/types/Pipeline.h"
#include "model/types/Plan.h"
#include "model/types/PostalAddress.h"
#include "model/types/Product.h"
#include "model/types/Quota.h"
#include "model/types/Quote.h"
#include "model/types/QuoteLine.h"
#include "model/types/QuoteVersion.h"
#include "model/types/Receipt.h"
#include "model/types/Region.h"
#include "model/types/Reminder.h"
#include "model/types/Request.h"
#include "model/types/RivalProduct.h"
#include "model/types/SavedView.h"
#include "model/types/Stage.h"
#include "model/types/StageEvent.h"
#include "model/types/StageModel.h"
#include "model/types/StageTask.h"
#include "model/types/StockLevel.h"
#include "model/types/Task.h"
#include "model/types/Unit.h"
#include "model/types/WinLossReview.h"

namespace fairlead {

using namespace Qt::StringLiterals;

Catalog::Catalog()
{
    set({ builtInChoices(), {}, {} });
    add(describe<OwnCompany>());
    add(describe<Unit>());
    add(describe<Person>());
    add(describe<Membership>());
    add(describe<Company>());
    add(describe<Contact>());
    add(describe<Opportunity>());
    add(describe<Employment>());
    add(describe<Industry>());
    add(describe<Region>());
    add(describe<Product>());
    add(describe<Pipeline>());
    add(describe<Stage>());
    add(describe<StageModel>());
    add(describe<OpportunityLine>());
    add(describe<OpportunityContact>());
    add(describe<CreditShare>());
    add(describe<StageEvent>());
    add(describe<DealChange>());
    add(describe<Task>());
    add(describe<Appointment>());
    add(describe<Attendee>());
    add(describe<Activity>());
    add(describe<ActivityPerson>());
    add(describe<ActivityShare>());
    add(describe<CurrencyRate>());
    add(describe<ImportRun>());
    add(describe<FieldRecord>());
    add(describe<Lead>());
    add(describe<LeadEvent>());
    add(describe<ContactPoint>());
    add(describe<PostalAddress>());
    add(describe<SavedView>());
    add(describe<RivalProduct>());
    add(describe<Intelligence>());
    add(describe<Attachment>());
    add(describe<Choice>());
    add(describe<FieldUse>());
    add(describe<NumberSeries>());
    add(describe<Criterion>());
    add(describe<CriterionTick>());
    add(describe<StageTask>());
    add(describe<OpportunityRival>());
    add(describe<Influence>());
    add(describe<HelpRequest>());
    add(describe<WinLossReview>());
    add(describe<FlagRule>());
    add(describe<FlagDismissal>());
    add(describe<Comment>());
    add(describe<MeasureTaken>());
    add(describe<Plan>());
    add(describe<Quota>());
    add(describe<ForecastCall>());
    add(describe<ForecastSnapshot>());
    add(describe<Contract>());
    add(describe<ContractEvent>());
    add(describe<Invoice>());
    add(describe<Instalment>());
    add(describe<Receipt>());
    add(describe<Allocation>());
    add(describe<StockLevel>());
    add(describe<Meeting>());
    add(describe<MeetingPoint>());
    add(describe<Request>());
    add(describe<CareItem>());
    add(describe<Reminder>());
    add(describe<Quote>());
    add(describe<QuoteVersion>());
    add(describe<QuoteLine>());

    m_views = {
        { u"customer"_s, u"company"_s, { u"Customer"_s, u"客户"_s }, { u"customers"_s, u"accounts"_s },
            u"is_customer"_s, qint64(1) },
        { u"competitor"_s, u"company"_s, { u"Competitor"_s, u"竞争对手"_s }, { u"rival"_s }, u"is_competitor"_s,
            qint64(1) },
        { u"dealer"_s, u"company"_s, { u"Dealer"_s, u"经销商"_s }, {}, u"is_dealer"_s, qint64(1) },
        { u"supplier"_s, u"company"_s, { u"Supplier"_s, u"供应商"_s }, { u"vendor"_s }, u"is_supplier"_s, qint64(1) },
    };
}

void Catalog::add(RecordType type)
{
    FL_PROMISE(!m_byName.contains(type.name()) && !numbered(type.number()));
    m_types.push_back(std::make_unique<RecordType>(std::move(type)));
    m_byName.insert(m_types.back()->name(), m_types.back().get());
}

const RecordType* Catalog::find(const QString& name) const { return m_byName.value(name, nullptr); }

const RecordType& Catalog::type(const QString& name) const
{
    const RecordType* found = find(name);
    FL_PROMISE(found);
    return *found;
}

const RecordType* Catalog::numbered(quint16 number) const
{
    for (const auto& type : m_types)
        if (type->number() == number) return type.get();
    return nullptr;
}

const ChoiceList* Catalog::list(const QString& name) const
{
    for (const ChoiceList& list : lists())
        if (list.name == name) return &list;
    return nullptr;
}

void Catalog::set(Setup setup)
{
    m_setups.push_back(std::make_unique<const Setup>(std::move(setup)));
    m_setup = m_setups.back().get();
}

void Catalog::setChoices(const std::vector<ChoiceSetting>& settings)
{
    Setup next = *m_setup.load();
    for (const ChoiceList& builtIn : builtInChoices())
        for (ChoiceList& list : next.lists)
            if (list.name == builtIn.name) list = builtIn.with(settings);
    if (next.lists != lists()) set(std::move(next));
}

void Catalog::setFieldUses(const std::vector<FieldUse>& uses)
{
    Setup next { lists(), {}, wantedBy(uses) };
    for (const FieldUse& use : uses)
        next.uses.insert({ use.recordType, use.field }, use);
    const Setup& now = *m_setup.load();
    if (next.uses != now.uses || next.wanted != now.wanted) set(std::move(next));
}

/// What is declared so needs nobody's word, and what is no longer offered cannot be asked for.
QHash<QString, QStringList> Catalog::wantedBy(const std::vector<FieldUse>& uses) const
{
    QHash<QString, QStringList> wanted;
    for (const FieldUse& use : uses) {
        const RecordType* type = find(use.recordType);
        const Field* field = type ? type->find(use.field) : nullptr;
        if (use.required && field && !field->required && !field->retired) wanted[use.recordType].append(use.field);
    }
    return wanted;
}

const FieldUse& Catalog::useOf(const RecordType& type, const Field& field) const
{
    static const FieldUse none;
    const auto& uses = m_setup.load()->uses;
    const auto found = uses.constFind({ type.name(), field.name });
    return found == uses.cend() ? none : *found;
}

bool Catalog::isHidden(const RecordType& type, const Field& field) const
{
    return useOf(type, field).hidden && !isRequired(type, field);
}

Catalog::Named Catalog::resolve(const QString& word) const
{
    if (const RecordType* exact = find(word)) return { exact, nullptr };
    const QString loose = looseText(word);
    const auto fits = [&loose](const QString& name, const Label& label, const QStringList& aliases) {
        if (looseText(name) == loose || looseText(label.en) == loose || looseText(label.zh) == loose) return true;
        return std::any_of(
            aliases.begin(), aliases.end(), [&loose](const QString& alias) { return looseText(alias) == loose; });
    };
    for (const RecordView& view : m_views)
        if (fits(view.name, view.label, view.aliases)) return { find(view.type), &view };
    for (const auto& type : m_types)
        if (fits(type->name(), type->label(), type->aliases())) return { type.get(), nullptr };
    return {};
}

std::vector<std::pair<const RecordType*, const Field*>> Catalog::partsOf(const RecordType& owner) const
{
    std::vector<std::pair<const RecordType*, const Field*>> parts;
    for (const auto& type : m_types)
        for (const Field& field : type->fields())
            if (field.isPartOf(owner.name())) parts.push_back({ type.get(), &field });
    return parts;
}

bool Catalog::addCustomField(const QString& type, const Field& field)
{
    RecordType* owner = m_byName.value(type, nullptr);
    if (!owner || owner->find(field.name)) return false;
    Field own = field;
    if (own.kind == Kind::Choice) own.list = ownList(field.custom, field.list);
    owner->add(255, field.name, own);
    return true;
}

/// The name of the list that a choice of a user takes its values from; values of its own become a list.
QString Catalog::ownList(const RecordId& field, const QString& list)
{
    if (this->list(list)) return list;
    ChoiceList own { u"own:"_s + field.toString(), {}, {} };
    const QStringList values = list.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& value : values)
        own.values.append({ value.trimmed(), { value.trimmed(), value.trimmed() }, {} });
    const ChoiceList* present = this->list(own.name);
    if (present && *present == own) return own.name;
    Setup next = *m_setup.load();
    if (present)
        next.lists[present - lists().data()] = own;
    else
        next.lists.append(own);
    set(std::move(next));
    return own.name;
}

void Catalog::changeCustomField(
    const QString& type, const RecordId& id, const Label& label, const QString& list, bool retired)
{
    RecordType* owner = m_byName.value(type, nullptr);
    Field* field = owner ? owner->custom(id) : nullptr;
    if (!field) return;
    field->label = label;
    field->retired = retired;
    if (field->kind == Kind::Choice) field->list = ownList(id, list);
}

void Catalog::renameCustomField(const QString& type, const RecordId& field, const QString& name)
{
    if (RecordType* owner = m_byName.value(type, nullptr)) owner->renameCustom(field, name);
}

void Catalog::removeCustomField(const QString& type, const RecordId& field)
{
    if (RecordType* owner = m_byName.value(type, nullptr)) owner->removeCustom(field);
}

} // namespace fairlead
