#pragma once
#include "store/Workspace.h"

namespace fairlead {

/// Makes a customer, a contact and a deal of a lead, in one edit: what is there already is used, the rest is made.
/// Belongs to the thread of its reader.
class LeadConversion
{
public:
    explicit LeadConversion(const Reader& reader)
        : m_reader(reader)
    {
    }

    /// Records that the lead may mean, by its match, by the name of the company as it stands, and by e-mail or name of
    /// the person (who must work there, where the company is known).
    struct Known
    {
        std::vector<RecordId> companies;
        std::vector<RecordId> contacts;
    };
    Result<Known> known(const Record& lead) const;

    /// What a person decides. Null ids: make a new one of what the lead says; of a lead that names none, none is made.
    struct Choice
    {
        RecordId company;
        RecordId contact;
        bool withDeal = true;
        QString dealName; ///< blank = the lead's topic
        Money amount; ///< of the deal
        QDate expectedClose;
    };
    /// The edit, named `name`; new ids are drawn from `workspace`. The lead ends as converted on `day`.
    static Edit edit(const Workspace& workspace, const Record& lead, const Choice& choice, const QString& name);

private:
    Result<std::vector<RecordId>> companiesOf(const Record& lead) const;
    Result<std::vector<RecordId>> contactsOf(const Record& lead, const std::vector<RecordId>& companies) const;
    Result<bool> worksAt(const RecordId& contact, const std::vector<RecordId>& companies) const;

    const Reader& m_reader;
};

} // namespace fairlead
