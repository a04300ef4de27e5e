#pragma once
#include "model/Field.h"
#include "model/types/Choice.h"

namespace fairlead {

/// A value of a choice list: the code is stored, labels and further words are read.
struct ChoiceValue
{
    QString code;
    Label label;
    QStringList words; ///< what else a file may call it
    QString colour = {}; ///< "#3060c0"; empty = none
    bool own = false; ///< of people, not of the program
    bool retired = false; ///< no longer offered; where it was chosen it stays and is read
    bool removed = false; ///< an own one whose record was deleted: retired, and no longer among those to be set up
    QString sortKey = {};
    bool operator==(const ChoiceValue&) const = default;
};

/// What people have said of a value.
struct ChoiceSetting
{
    Choice choice;
    bool removed = false; ///< the record was deleted
};

struct ChoiceList
{
    QString name;
    QList<ChoiceValue> values; ///< in their order
    Label label; ///< what it is called where people set it up; empty: its values have a meaning for the program
    bool operator==(const ChoiceList&) const = default;

    bool isOpen() const { return !label.en.isEmpty(); }
    const ChoiceValue* find(const QString& code) const;
    /// The code that a word of a file means (code, label, further word); nothing if none.
    std::optional<QString> codeOf(const QString& word) const;
    /// What may be chosen, and `present` too, which is there already.
    QList<ChoiceValue> offered(const QString& present = {}) const;
    /// This list of the program as people want it: their names, colours and order, and their own values in it. Of
    /// settings of other lists and of lists that are not open nothing is taken.
    ChoiceList with(const std::vector<ChoiceSetting>& settings) const;
    /// A plain word (a–z, digits, _) for a new value, the same on every device for the same label; another one only if
    /// that word stands for something else here.
    QString codeFor(const QString& label) const;
};

} // namespace fairlead
