#pragma once
#include "pages/RecordConfig.h"

#include <QHash>

namespace fairlead::ui {

/// In which order the facts of a record stand on its page and in its forms: as the program has them, with what people
/// have moved. A field that was moved belongs to the section of the one before it; the others stay where they are.
/// Knows the catalog as of when it was made.
class FieldOrder
{
public:
    FieldOrder(const Catalog& catalog, const RecordType& type);

    /// The facts of the record page under their headings, hidden ones too; sections may be empty.
    const QList<FactSection>& sections() const { return m_sections; }
    /// All of them, one after another.
    const QStringList& all() const { return m_all; }
    /// Fields that another page has in sections of its own, the same way.
    QList<QStringList> arranged(QList<QStringList> sections) const;
    bool isMoved(const QString& field) const { return m_places.contains(field); }
    /// The place to be kept for a field that is to stand at `to` in all() (its place afterwards); empty: where the
    /// program has it.
    QString placeFor(const QString& field, int to) const;

private:
    /// Behind the field of this number in the program's order, 0 = in front of all; among several there by key.
    struct Place
    {
        int behind = 0;
        QString key;
        bool operator<(const Place& other) const { return std::tie(behind, key) < std::tie(other.behind, other.key); }
    };
    Place placeOf(const QString& field) const;
    QStringList inOrder() const;

    QStringList m_home; ///< the order of the program
    QHash<QString, Place> m_places; ///< of moved fields
    QStringList m_all;
    QList<FactSection> m_sections;
};

} // namespace fairlead::ui
