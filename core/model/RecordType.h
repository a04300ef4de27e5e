#pragma once
#include "base/Result.h"
#include "model/Edit.h"
#include "model/Field.h"

namespace fairlead {

/// How the rows of a type behave: registers may change; keyed ones have an id computed from fields that never change;
/// entries are immutable and corrected by a new entry; setup is changed by administrators only.
enum class Nature { Register, Keyed, Entry, Setup };
QString natureName(Nature nature);

/// Who may see it at the widest, decided before anything travels.
enum class Sight { Company, Unit, Private, Finance };

/// The groups of pages that a person sees, in their order.
enum class Menu { Sales, Customers, Money, Analysis, Together, Setup };

/// A list of its own for the records of a type: what the list is called, and among which pages it stands.
struct Listing
{
    Label plural;
    Menu menu = Menu::Setup;
    QString icon; ///< name in the icon theme; empty = that of any list
};

/// Fields that share one clock and are written whole.
struct FieldGroup
{
    quint16 number = 0;
    std::vector<int> cells; ///< indexes into Record::cells, ascending
    RecordId custom;
};

/// A record type as declared: the one description that row mapping, validation, forms, lists, filters, files, search,
/// history, sync and the command line are derived from. Value type; immutable once it is in a Catalog.
class RecordType
{
public:
    RecordType(const char* name, quint16 number, const char* en, const char* zh, Nature nature = Nature::Register);

    template <typename Struct, typename Member>
    RecordType& field(quint16 number, const char* name, Member Struct::*member, const FieldSpec& spec)
    {
        Field field = spec.field();
        FL_PROMISE(field.cellCount == CellTraits<Member>::count);
        field.read = [member](const void* record, Cell* out) {
            CellTraits<Member>::toCells(static_cast<const Struct*>(record)->*member, out);
        };
        field.write = [member](void* record, const Cell* in) {
            CellTraits<Member>::fromCells(static_cast<Struct*>(record)->*member, in);
        };
        return add(number, QString::fromLatin1(name), std::move(field));
    }
    RecordType& add(quint16 number, const QString& name, Field field);
    /// The columns of its cells are named after it.
    void renameCustom(const RecordId& field, const QString& name);
    void removeCustom(const RecordId& field); ///< see Catalog::removeCustomField
    Field* custom(const RecordId& field); ///< to rename or retire it; null if there is none
    RecordType& alias(Words names) { return m_aliases += wordList(names), *this; }
    /// Keyed types: the fields that the id is computed from.
    RecordType& key(Words fields) { return m_key = wordList(fields), *this; }
    /// How an import or the command line finds an existing record, best first ({"number"}, {"name"} …).
    RecordType& matchBy(std::initializer_list<Words> keys)
    {
        for (const Words& key : keys)
            m_matchKeys.append(wordList(key));
        return *this;
    }
    /// People keep records of this type for their own sake: it gets a list page, a place in the menu and in the
    /// palette, with everything that belongs to them. Parts and what only other records need are not listed.
    RecordType& listed(const char* en, const char* zh, Menu menu, const char* icon = "")
    {
        m_listing = Listing { { QString::fromUtf8(en), QString::fromUtf8(zh) }, menu, QString::fromLatin1(icon) };
        return *this;
    }
    RecordType& sight(Sight sight) { return m_sight = sight, *this; }
    RecordType& editRevives() { return m_editRevives = true, *this; }
    /// Further SQL index over these fields besides the single indexed ones; `created_at` and `id` may stand in it too.
    RecordType& index(Words fields) { return m_indexes.append(wordList(fields)), *this; }
    RecordType& rule(RecordRule rule) { return m_rules.push_back(std::move(rule)), *this; }
    RecordType& changeRule(ChangeRule rule) { return m_changeRules.push_back(std::move(rule)), *this; }
    RecordType& consequence(Consequence consequence) { return m_consequences.push_back(std::move(consequence)), *this; }

    const QString& name() const { return m_name; }
    quint16 number() const { return m_number; }
    const Label& label() const { return m_label; }
    Nature nature() const { return m_nature; }
    bool isEntry() const { return m_nature == Nature::Entry; }
    Sight sight() const { return m_sight; }
    const std::optional<Listing>& listing() const { return m_listing; }
    bool revivesByEdit() const { return m_editRevives; }
    const QStringList& aliases() const { return m_aliases; }
    const QStringList& key() const { return m_key; }
    const QList<QStringList>& matchKeys() const { return m_matchKeys; }
    const QList<QStringList>& indexes() const { return m_indexes; }
    const std::vector<RecordRule>& rules() const { return m_rules; }
    const std::vector<ChangeRule>& changeRules() const { return m_changeRules; }
    const std::vector<Consequence>& consequences() const { return m_consequences; }

    const std::vector<Field>& fields() const { return m_fields; }
    const Field* find(const QString& name) const;
    const Field& at(const QString& name) const; ///< the field must exist
    const Field* titleField() const { return m_title < 0 ? nullptr : &m_fields[size_t(m_title)]; }
    /// The field whose values are drawn from a number series; null if it has none.
    const Field* drawnField() const;
    bool isSearchable() const;
    /// A record of it is nothing without a content of its own: no table of words can hold it.
    bool needsFile() const;
    int cellCount() const { return m_cellCount; }
    const std::vector<FieldGroup>& groups() const { return m_groups; }
    const FieldGroup* groupNumbered(quint16 number, const RecordId& custom = {}) const;
    const FieldGroup& groupOf(const Field& field) const;
    /// The fields that share a group, in order; none of a group that people do not know by fields (where a card lies).
    QStringList fieldsIn(quint16 group, const RecordId& custom = {}) const;
    /// SQL column of every cell, in cell order.
    const QStringList& columns() const { return m_columns; }
    /// The id of a keyed record, from its key cells; null if a part of the key is missing.
    RecordId computeId(const Cells& cells) const;

private:
    QString m_name;
    quint16 m_number;
    Label m_label;
    Nature m_nature;
    Sight m_sight = Sight::Company;
    std::optional<Listing> m_listing;
    bool m_editRevives = false;
    QStringList m_aliases;
    QStringList m_key;
    QList<QStringList> m_matchKeys;
    QList<QStringList> m_indexes;
    std::vector<RecordRule> m_rules;
    std::vector<ChangeRule> m_changeRules;
    std::vector<Consequence> m_consequences;
    std::vector<Field> m_fields;
    QHash<QString, int> m_byName;
    std::vector<FieldGroup> m_groups;
    QStringList m_columns;
    int m_cellCount = 0;
    int m_title = -1;
};

/// The declaration of a struct; one specialisation per record type, in its header.
template <typename Struct>
RecordType describe();

} // namespace fairlead
