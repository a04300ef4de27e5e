#pragma once
#include <QString>

namespace fairlead {

/// A person's name in its parts. Chinese names put the family first, one or two hanzi; others last, with what belongs
/// to it (van, de, …); "Smith, John" says it itself. What cannot be told is all given name.
struct PersonName
{
    QString family;
    QString given;
    bool hanzi = false;

    static PersonName of(const QString& fullName);
    bool operator==(const PersonName&) const = default;
};

/// How a person is addressed, in one language.
struct Salutation
{
    QString fullName;
    QString familyName; ///< as stored; empty = split from the full name
    QString latinName; ///< of a name in hanzi, for English
    QString sex; ///< code: female, male
    QString post; ///< what he is at his company

    /// 张总, 王工, 李女士; Ms Taylor, Dr Voss. The full name where nothing more is known.
    QString inChinese() const;
    QString inEnglish() const;
};

} // namespace fairlead
