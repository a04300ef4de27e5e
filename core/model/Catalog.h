#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A value of a choice list: the code is stored, labels and further words are read.
struct ChoiceValue
{
    QString code;
    Label label;
    QStringList words; ///< what else a file may call it
};

struct ChoiceList
{
    QString name;
    QList<ChoiceValue> values;
    const ChoiceValue* find(const QString& code) const;
    /// The code that a word of a file means (code, label, further word); nothing if none.
    std::optional<QString> codeOf(const QString& word) const;
};

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
/// address for the catalog's life.
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
    /// Takes it out again: the edit that made it failed. Records read before then no longer fit the type.
    void removeCustomField(const QString& type, const RecordId& field);

    template <typename Struct>
    Record record(const Struct& value, const QString& type) const
    {
        return Record::of(this->type(type), value);
    }

private:
    void add(RecordType type);
    QString ownList(const RecordId& field, const QString& list);
    std::vector<std::unique_ptr<RecordType>> m_types;
    QHash<QString, RecordType*> m_byName;
    QList<ChoiceList> m_lists;
    QList<RecordView> m_views;
};

/// The built-in choice lists.
QList<ChoiceList> builtInChoices();

} // namespace fairlead
