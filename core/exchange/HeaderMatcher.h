#pragma once
#include "exchange/ImportTypes.h"

namespace fairlead {

/// Finds the field that a header means: by name, label (English, Chinese), alias; of the record, of its parts, of
/// records that stand beside it.
class HeaderMatcher
{
public:
    /// `stages`: names that columns about the way of a deal may have in their headers ("Days in Proposal").
    HeaderMatcher(const Catalog& catalog, const RecordType& type, QStringList stages = {});

    std::optional<FieldPath> match(const QString& header) const;
    /// How well a header means the field it was matched with: 0 by name or label, 1 by an alias, 2 by one that only
    /// names an id of another program. Of two for one field the better one counts.
    int rank(const QString& header, const FieldPath& path) const;
    /// A path as people write it in --map: "name", "opportunity_line.product", "amount.currency", "owner.id", "id".
    std::optional<FieldPath> parse(const QString& path) const;
    /// Every path that a column may go to, with its label, for a wizard: fields, then those of parts and of records
    /// beside.
    struct Choice
    {
        QString path;
        Label label;
    };
    std::vector<Choice> choices() const;

private:
    void add(const QString& words, const FieldPath& path);
    void addFields();
    void addCurrencies();
    QString withoutType(const QString& header) const;
    std::vector<std::pair<const RecordType*, const Field*>> parts() const;
    void addParts();
    void addLinked();
    void addNotes();
    void addStays(std::vector<Choice>& list) const;
    const Catalog& m_catalog;
    const RecordType& m_type;
    QStringList m_stages;
    QHash<QString, FieldPath> m_words;
};

} // namespace fairlead
