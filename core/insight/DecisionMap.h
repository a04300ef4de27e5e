#pragma once
#include "store/Reader.h"

#include <QHash>
#include <optional>

namespace fairlead {

/// Somebody who has a part in the decision about a deal. Words are codes of the choice lists, empty: nobody said.
struct DecisionPerson
{
    RecordId part; ///< the opportunity_contact
    RecordId contact;
    QString name;
    QString post; ///< title of the present employment; may be empty
    QString role;
    QString power;
    QString level;
    QString attitude;
    RecordId reportsTo; ///< a contact; null, or somebody who is not on the map: at the top
    std::optional<qint64> across; ///< place in pixels at 100 %; nothing: it is laid out
    std::optional<qint64> down;
    qint64 lastContact = 0; ///< UTC ms of the last activity with him that is no note; 0: none
    QString lastKind; ///< of that activity

    /// Somebody of ours has spoken with him.
    bool isMet() const { return lastContact || (!level.isEmpty() && level != u"none"); }
    bool operator==(const DecisionPerson&) const = default;
};

/// One influences another.
struct DecisionInfluence
{
    RecordId id;
    RecordId from; ///< contacts
    RecordId to;
    QString strength;
    bool operator==(const DecisionInfluence&) const = default;
};

/// The people who decide about a deal, who reports to whom and who influences whom.
struct DecisionMap
{
    std::vector<DecisionPerson> people; ///< as they were added
    std::vector<DecisionInfluence> influences; ///< between people of the map

    const DecisionPerson* find(const RecordId& contact) const;

    static Result<DecisionMap> load(const Reader& reader, const RecordId& deal);
    /// Of some deals by look-ups, of all (an empty list) in one pass; deals without people are not among them.
    static Result<QHash<RecordId, DecisionMap>> load(const Reader& reader, const std::vector<RecordId>& deals);
    bool operator==(const DecisionMap&) const = default;
};

} // namespace fairlead
