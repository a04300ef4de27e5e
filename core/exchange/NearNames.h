#pragma once
#include "exchange/ImportTypes.h"

namespace fairlead {

/// Records whose names come near a text: the same but for blanks, signs and case; for the legal form of a firm; for a
/// character of the same sound. Each type is looked through once, when it is first asked for; then a question is a
/// look into a sorted table, whatever the size of the workspace. Belongs to one import, or
/// to one question of a form.
class NearNames
{
public:
    explicit NearNames(const Reader& reader)
        : m_reader(reader)
    {
    }

    /// The nearest first, at most 5; those that are called exactly so are not among them.
    Result<std::vector<NearMatch::Candidate>> find(const RecordType& type, const QString& text);
    /// A record that this import makes: later names may come near it.
    void add(const RecordType& type, const QString& name);

    /// What two names that come near each other have in common; nothing: they do not.
    static std::optional<Closeness> between(const QString& one, const QString& other);

private:
    struct Entry
    {
        quint64 key;
        qint64 row;
        bool operator<(const Entry& other) const { return key < other.key; }
    };
    struct Names
    {
        std::vector<Entry> stored; ///< by key
        QMultiHash<quint64, QString> made;
    };
    Result<Names*> namesOf(const RecordType& type);

    const Reader& m_reader;
    QHash<QString, Names> m_names;
};

} // namespace fairlead
