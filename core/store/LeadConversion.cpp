#include "store/LeadConversion.h"

#include "model/LeadRules.h"

namespace fairlead {

using namespace Qt::StringLiterals;

Result<LeadConversion::Known> LeadConversion::known(const Record& lead) const
{
    auto companies = companiesOf(lead);
    if (!companies) return companies.error();
    auto contacts = contactsOf(lead, *companies);
    if (!contacts) return contacts.error();
    return Known { std::move(*companies), std::move(*contacts) };
}

Result<std::vector<RecordId>> LeadConversion::companiesOf(const Record& lead) const
{
    if (const RecordId matched = lead.reference(u"matched_company"_s); !matched.isNull())
        return std::vector { matched };
    std::vector<RecordId> found;
    if (lead.isBlank(u"company_name"_s)) return found;
    const auto read = m_reader.withTitle(m_reader.catalog().type(u"company"_s), lead.text(u"company_name"_s),
        [&](const Record& company) { found.push_back(company.id); });
    if (!read) return read.error();
    return found;
}

Result<std::vector<RecordId>> LeadConversion::contactsOf(
    const Record& lead, const std::vector<RecordId>& companies) const
{
    if (const RecordId matched = lead.reference(u"matched_contact"_s); !matched.isNull())
        return std::vector { matched };
    const RecordType& type = m_reader.catalog().type(u"contact"_s);
    std::vector<RecordId> found;
    if (!lead.isBlank(u"email"_s)) {
        const auto read = m_reader.records(type, "_v=1 AND email=? ORDER BY n LIMIT 5", { lead.cell(u"email"_s) },
            [&](const Record& contact) { found.push_back(contact.id); });
        if (!read) return read.error();
    }
    if (!found.empty() || lead.isBlank(u"contact_name"_s) || companies.empty()) return found;
    std::vector<RecordId> namesakes;
    const auto read = m_reader.withTitle(
        type, lead.text(u"contact_name"_s), [&](const Record& contact) { namesakes.push_back(contact.id); });
    if (!read) return read.error();
    for (const RecordId& id : namesakes) {
        const auto there = worksAt(id, companies);
        if (!there) return there.error();
        if (*there) found.push_back(id);
    }
    return found;
}

Result<bool> LeadConversion::worksAt(const RecordId& contact, const std::vector<RecordId>& companies) const
{
    for (const RecordId& company : companies) {
        const auto posts = m_reader.number("SELECT count(*) FROM employment WHERE _v=1 AND contact=? AND company=?",
            { cellOf(contact), cellOf(company) });
        if (!posts) return posts.error();
        if (*posts > 0) return true;
    }
    return false;
}

namespace {

/// Gathers the steps; every part knows what was made before it.
class Builder
{
public:
    Builder(const Workspace& workspace, const Record& lead, const LeadConversion::Choice& choice)
        : m_workspace(workspace)
        , m_lead(lead)
        , m_choice(choice)
    {
    }

    std::vector<EditStep> build()
    {
        const RecordId company = m_choice.company.isNull() ? makeCompany() : m_choice.company;
        const RecordId contact = m_choice.contact.isNull() ? makeContact(company) : m_choice.contact;
        const RecordId deal = m_choice.withDeal ? makeDeal(company, contact) : RecordId();
        Record after = m_lead;
        after.set(u"status"_s, lead_status::converted).set(u"converted_on"_s, m_workspace.today());
        after.set(u"converted_to"_s, deal).set(u"matched_company"_s, company).set(u"matched_contact"_s, contact);
        m_steps.push_back(EditStep::change(std::move(after),
            { u"status"_s, u"converted_on"_s, u"converted_to"_s, u"matched_company"_s, u"matched_contact"_s }));
        return std::move(m_steps);
    }

private:
    /// Copies fields of the same name from the lead.
    Record begun(const QString& type, const QStringList& same)
    {
        Record record = m_workspace.blank(type);
        for (const QString& field : same)
            record.set(field, m_lead.cell(field));
        return record;
    }

    RecordId keep(Record record)
    {
        const RecordId id = record.id;
        m_steps.push_back(EditStep::create(std::move(record)));
        m_steps.back().madeAlong = true;
        return id;
    }

    RecordId makeCompany()
    {
        if (m_lead.isBlank(u"company_name"_s)) return {};
        Record company = begun(u"company"_s, { u"owner"_s, u"source"_s });
        company.set(u"name"_s, m_lead.text(u"company_name"_s)).set(u"street"_s, m_lead.text(u"address"_s));
        company.set(u"is_customer"_s, qint64(1)).set(u"first_contact_on"_s, m_lead.date(u"received_on"_s));
        if (m_lead.isBlank(u"contact_name"_s))
            company.set(u"phone"_s, m_lead.text(u"phone"_s)).set(u"email"_s, m_lead.text(u"email"_s));
        return keep(std::move(company));
    }

    RecordId makeContact(const RecordId& company)
    {
        if (m_lead.isBlank(u"contact_name"_s)) return {};
        Record contact = begun(
            u"contact"_s, { u"family_name"_s, u"given_name"_s, u"phone"_s, u"email"_s, u"owner"_s, u"source"_s });
        contact.set(u"full_name"_s, m_lead.text(u"contact_name"_s));
        const RecordId id = keep(std::move(contact));
        if (company.isNull()) return id;
        Record post = begun(u"employment"_s, { u"title"_s });
        post.set(u"contact"_s, id).set(u"company"_s, company);
        keep(std::move(post));
        return id;
    }

    RecordId makeDeal(const RecordId& company, const RecordId& contact)
    {
        Record deal = begun(u"opportunity"_s, { u"owner"_s, u"source"_s });
        deal.set(u"name"_s, m_choice.dealName.trimmed().isEmpty() ? m_lead.title() : m_choice.dealName);
        deal.set(u"company"_s, company)
            .set(u"amount"_s, m_choice.amount)
            .set(u"expected_close"_s, m_choice.expectedClose);
        deal.set(u"need_text"_s, m_lead.text(u"interest"_s));
        deal.set(u"next_step"_s, m_lead.text(u"next_action"_s)).set(u"next_on"_s, m_lead.date(u"next_on"_s));
        const RecordId id = keep(std::move(deal));
        if (contact.isNull()) return id;
        Record role = m_workspace.blank(u"opportunity_contact"_s);
        keep(role.set(u"opportunity"_s, id).set(u"contact"_s, contact));
        return id;
    }

    const Workspace& m_workspace;
    const Record& m_lead;
    const LeadConversion::Choice& m_choice;
    std::vector<EditStep> m_steps;
};

} // namespace

Edit LeadConversion::edit(const Workspace& workspace, const Record& lead, const Choice& choice, const QString& name)
{
    return { name, Builder(workspace, lead, choice).build(), {} };
}

} // namespace fairlead
