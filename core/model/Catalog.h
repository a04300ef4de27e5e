#pragma once
#include "model/ChoiceList.h"
#include "model/RecordType.h"
#include "model/types/FieldUse.h"

#include <atomic>

namespace fairlead {

/// A named look at a type: `customer` is a company with the role customer. Creating through it presets the field.
struct RecordView
{
    QString name;
    QString type;
    Label label;
    QStringList aliases;
    QString presetField;
    Cell presetValue;
};

/// All record types of a workspace: the built-in ones and the fields that its users added. Types stay at the same
/// address for the catalog's life. Choice lists and the uses of fields may be set while other threads read: each gets
/// them as of before or as of after, and what it got stays valid.
class Catalog
{
public:
    Catalog(); ///< the built-in declarations
    Catalog(const Catalog&) = delete;
    Catalog& operator=(const Catalog&) = delete;

    const std::vector<std::unique_ptr<RecordType>>& types() const { return m_types; }
    const RecordType& type(const QString& name) const; ///< must exist
    const RecordType* find(const QString& name) const;
    const RecordType* numbered(quint16 number) const;
    const ChoiceList* list(const QString& name) const;
    const QList<ChoiceList>& lists() const { return m_setup.load()->lists; }
    /// How people want a field; a blank one if nobody said anything.
    const FieldUse& useOf(const RecordType& type, const Field& field) const;
    /// By declaration, or because people want it so.
    bool isRequired(const RecordType& type, const Field& field) const
    {
        return field.required || wantedOf(type).contains(field.name);
    }
    /// The fields that people want filled in besides those that the declaration requires.
    QStringList wantedOf(const RecordType& type) const { return m_setup.load()->wanted.value(type.name()); }
    /// People do not want to see it. What is required is never hidden.
    bool isHidden(const RecordType& type, const Field& field) const;
    const QList<RecordView>& views() const { return m_views; }

    /// What a person may write for a kind of record: type or view, by name, label or alias.
    struct Named
    {
        const RecordType* type = nullptr;
        const RecordView* view = nullptr;
    };
    Named resolve(const QString& word) const;
    /// Types that are part of `owner` (lines of an opportunity, employments of a contact), with the owning field.
    std::vector<std::pair<const RecordType*, const Field*>> partsOf(const RecordType& owner) const;
    /// Adds a field of a user to a type; false if the name is taken. The list of a choice is the name of one of ours,
    /// or values of its own, one a line.
    bool addCustomField(const QString& type, const Field& field);
    /// The field as its record says now: labels, values to choose from, whether it is still offered.
    void changeCustomField(
        const QString& type, const RecordId& field, const Label& label, const QString& list, bool retired);
    void renameCustomField(const QString& type, const RecordId& field, const QString& name);
    /// Takes it out again: the edit that made it failed. Records read before then no longer fit the type.
    void removeCustomField(const QString& type, const RecordId& field);
    /// All that people have said of values of lists; what was set before and is not among them no longer holds.
    void setChoices(const std::vector<ChoiceSetting>& settings);
    /// The same for the uses of fields.
    void setFieldUses(const std::vector<FieldUse>& uses);

    template <typename Struct>
    Record record(const Struct& value, const QString& type) const
    {
        return Record::of(this->type(type), value);
    }

private:
    /// What may change while others read: never altered, only followed by another one, and kept for their pointers.
    struct Setup
    {
        QList<ChoiceList> lists;
        QHash<std::pair<QString, QString>, FieldUse> uses; ///< by type and field
        QHash<QString, QStringList> wanted; ///< by type
    };
    void add(RecordType type);
    QString ownList(const RecordId& field, const QString& list);
    void set(Setup setup);
    QHash<QString, QStringList> wantedBy(const std::vector<FieldUse>& uses) const;
    std::vector<std::unique_ptr<RecordType>> m_types;
    QHash<QString, RecordType*> m_byName;
    std::vector<std::unique_ptr<const Setup>> m_setups;
    std::atomic<const Setup*> m_setup = nullptr; ///< the last of them
    QList<RecordView> m_views;
};

/// The built-in choice lists.
QList<ChoiceList> builtInChoices();

} // namespace fairlead
