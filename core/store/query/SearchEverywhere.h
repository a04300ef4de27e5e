#pragma once
#include "store/Reader.h"

namespace fairlead {

/// A record found by the search over everything.
struct SearchHit
{
    enum class Rank { ExactTitle, TitleStart, Word };
    const RecordType* type = nullptr;
    RecordId id;
    QString title;
    /// The line of text that was met, if the title alone does not show why it was found; else empty.
    QString snippet;
    QString field; ///< the field that the snippet is from
    Rank rank = Rank::Word;
    qint64 createdAt = 0; ///< UTC ms
};

/// What the palette asks while somebody types: the best hits among all live records of all searchable types.
///
/// Ranked: the title itself, titles that start so, then any words met; among these the latest made first. The cost does
/// not follow the number of hits: of every type only the best and the newest are looked at. Belongs to the reader's
/// thread.
class SearchEverywhere
{
public:
    explicit SearchEverywhere(const Reader& reader)
        : m_reader(reader)
    {
    }

    /// `types` narrows to some; empty = all that are searchable. Blank text finds nothing.
    Result<std::vector<SearchHit>> find(
        const QString& typed, int limit, const std::vector<const RecordType*>& types = {}) const;

private:
    Result<void> addTitles(const RecordType& type, const QString& typed, int limit, std::vector<SearchHit>& hits) const;
    Result<void> addWords(const RecordType& type, const QString& typed, int limit, std::vector<SearchHit>& hits) const;
    static void rank(std::vector<SearchHit>& hits, int limit);
    void addSnippets(std::vector<SearchHit>& hits, const QString& typed) const;

    const Reader& m_reader;
};

} // namespace fairlead
