#pragma once
#include "store/query/SearchEverywhere.h"

namespace fairlead::ui {

/// A record that may be the same as one that is about to be made.
struct PossibleDouble
{
    const RecordType* type = nullptr;
    RecordId id;
    QString title;
    bool exact = false; ///< the very name, number or address; else a near name
};

/// Looks for doubles while a new record is typed: near names of its own type by the import's rule
/// (exchange/NearNames.h), equal telephone numbers and e-mail addresses among companies and contacts. Belongs to the
/// reader's thread; for near names all names of the type are read: 0.2 s of 100,000.
class DoubleFinder
{
public:
    explicit DoubleFinder(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// True for fields that tell doubles.
    static bool tells(const RecordType& type, const Field& field);
    /// At most `mostShown`, exact ones first.
    std::vector<PossibleDouble> find(const RecordType& type, const Field& field, const QString& typed) const;

    static constexpr size_t mostShown = 3;

private:
    void addNames(const RecordType& type, const QString& typed, std::vector<PossibleDouble>& found) const;
    void addReached(const QString& typed, bool mail, std::vector<PossibleDouble>& found) const;

    const Reader& m_reader;
};

} // namespace fairlead::ui
