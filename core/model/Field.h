#pragma once
#include "model/Cell.h"

#include <QStringList>
#include <functional>

namespace fairlead {

/// A word of the interface in both languages of the program; importers know both at any time.
struct Label
{
    QString en;
    QString zh;
    const QString& in(bool chinese) const { return chinese ? zh : en; }
    bool operator==(const Label&) const = default;
};

using Words = std::initializer_list<const char*>; ///< UTF-8 literals of a declaration
QStringList wordList(Words words);

enum class Kind {
    Text,
    LongText,
    Integer,
    Quantity, ///< integer of 10^-4
    Money, ///< two cells: minor units, currency
    Percent, ///< basis points
    Rate, ///< integer of 10^-9
    Date, ///< ISO text
    Instant, ///< UTC milliseconds
    Minutes,
    Boolean, ///< 1 or nothing
    Choice, ///< code of a value of a choice list; other text is kept as typed where the list is open
    Reference, ///< id of a record of `target`
    AnyReference, ///< two cells: type number, id
    File ///< 32 bytes: the hash of a content, which lies in the workspace (see store/FileStore.h)
};

/// Stable word for a kind in listings and custom fields ("money", "date"…), and back.
QString kindName(Kind kind);
std::optional<Kind> kindNamed(const QString& name);
/// Decimal digits that an integer cell of this kind stands for: Percent 2, Quantity 4, Rate 9, else 0.
int scaleOf(Kind kind);

/// What a declaration says of one field. Built by the words of FieldSpec; read by everything general.
struct Field
{
    quint16 number = 0; ///< wire number, never reused
    QString name;
    Kind kind = Kind::Text;
    Label label;
    QStringList aliases; ///< further headers that a file may use for it
    QStringList parentAliases; ///< headers that mean this field in a file of the record it is part of
    QString group; ///< fields with the same word share one clock; empty = alone
    QString target; ///< Reference: name of the type
    QString example; ///< what may stand in it, for who is asked to fill it in
    QString list; ///< Choice: name of the choice list
    bool required = false;
    bool title = false;
    bool searchable = false;
    bool partOf = false; ///< Reference: this record is shown and deleted with its owner
    QStringList owners; ///< AnyReference that is partOf: names of the types that may own it; none = any
    bool personal = false; ///< about a living person: masked, redacted
    bool indexed = false;
    bool inTitleIndex = false; ///< a flag that big lists are filtered by: stands in the index of titles
    bool drawn = false; ///< a number that is drawn from a series when the record is entered without one
    bool followsFile = false; ///< Choice: values that are not in the list are kept as typed
    RecordId custom; ///< the field's own record if a user added it
    bool retired = false; ///< of a user, and no longer offered: what was entered stays

    int firstCell = 0;
    int cellCount = 1;
    quint16 groupNumber = 0; ///< lowest field number of its group
    std::function<void(const void* record, Cell* out)> read; ///< empty for custom fields
    std::function<void(void* record, const Cell* in)> write;

    bool isCustom() const { return !custom.isNull(); }
    /// Are records shown and deleted with the record of type `owner` that this field names?
    bool isPartOf(const QString& owner) const
    {
        if (kind != Kind::AnyReference) return partOf && target == owner;
        return partOf && (owners.isEmpty() || owners.contains(owner));
    }
    bool isReference() const { return kind == Kind::Reference || kind == Kind::AnyReference; }
    /// Column in SQL, CSV-neutral: money has `x` and `x_currency`, any-references `x_type` and `x`.
    QString column(int cell) const;
};

/// The words of a declaration: text("Name", "名称").required().title()…
class FieldSpec
{
public:
    FieldSpec(Kind kind, QString en, QString zh);
    FieldSpec& required() { return m_field.required = true, *this; }
    FieldSpec& title() { return m_field.title = m_field.searchable = m_field.indexed = true, *this; }
    /// A title that the search everywhere does not find: of what is set up, not worked with.
    FieldSpec& unsearched() { return m_field.searchable = false, *this; }
    FieldSpec& searchable() { return m_field.searchable = true, *this; }
    FieldSpec& partOf() { return m_field.partOf = m_field.indexed = true, *this; }
    /// The same for an any-reference: only records of these types may own it.
    FieldSpec& partOf(Words types) { return m_field.owners = wordList(types), partOf(); }
    FieldSpec& personal() { return m_field.personal = true, *this; }
    FieldSpec& indexed() { return m_field.indexed = true, *this; }
    /// Part-of references whose look-ups another index of the type answers.
    FieldSpec& coveredElsewhere() { return m_field.indexed = false, *this; }
    FieldSpec& inTitleIndex() { return m_field.inTitleIndex = true, *this; }
    FieldSpec& example(const char* text) { return m_field.example = QString::fromUtf8(text), *this; }
    FieldSpec& drawn() { return m_field.drawn = true, *this; }
    FieldSpec& open() { return m_field.followsFile = true, *this; }
    FieldSpec& group(const char* name) { return m_field.group = QString::fromLatin1(name), *this; }
    FieldSpec& target(const char* type) { return m_field.target = QString::fromLatin1(type), *this; }
    FieldSpec& list(const char* name) { return m_field.list = QString::fromLatin1(name), *this; }
    FieldSpec& alias(Words headers) { return m_field.aliases += wordList(headers), *this; }
    FieldSpec& fromParent(Words headers) { return m_field.parentAliases += wordList(headers), *this; }
    const Field& field() const { return m_field; }

private:
    Field m_field;
};

namespace declare {
FieldSpec text(const char* en, const char* zh);
FieldSpec longText(const char* en, const char* zh);
FieldSpec integer(const char* en, const char* zh);
FieldSpec quantity(const char* en, const char* zh);
FieldSpec money(const char* en, const char* zh);
FieldSpec percent(const char* en, const char* zh);
FieldSpec rate(const char* en, const char* zh);
FieldSpec date(const char* en, const char* zh);
FieldSpec instant(const char* en, const char* zh);
FieldSpec minutes(const char* en, const char* zh);
FieldSpec boolean(const char* en, const char* zh);
FieldSpec choice(const char* en, const char* zh, const char* list);
FieldSpec reference(const char* en, const char* zh, const char* target);
FieldSpec anyReference(const char* en, const char* zh);
FieldSpec file(const char* en, const char* zh);
} // namespace declare

} // namespace fairlead
