#pragma once
#include "exchange/ImportTypes.h"

namespace fairlead {

/// Finds the field that a header means: by name, label (English, Chinese), alias; of the record, of its parts, of
/// records that stand beside it.
class HeaderMatcher
{
public:
    HeaderMatcher(const Catalog& catalog, const RecordType& type);

    std::optional<FieldPath> match(const QString& header) const;
    /// A path as people write it in --map: "name", "opportunity_line.product", "amount.currency", "owner.id", "id".
    std::optional<FieldPath> parse(const QString& path) const;
    /// Every path that a column may go to, with its label, for a wizard.
    struct Choice
    {
        QString path;
        Label label;
    };
    std::vector<Choice> choices() const;

private:
    void add(const QString& words, const FieldPath& path);
    void addFields();
    void addParts();
    void addLinked();
    const Catalog& m_catalog;
    const RecordType& m_type;
    QHash<QString, FieldPath> m_words;
};

} // namespace fairlead
