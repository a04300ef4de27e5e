#pragma once
#include "store/RowStore.h"

namespace fairlead {

/// Answers what rules ask, from the writer's own connection, remembering the small tables (stages, memberships,
/// parameters) until one of them changes.
class StoreLookup : public Lookup
{
public:
    explicit StoreLookup(RowStore& rows)
        : m_rows(rows)
    {
    }

    std::optional<Record> find(const QString& type, const RecordId& id) const override;
    std::vector<Record> all(const QString& type) const override;
    std::vector<Record> naming(const QString& type, const QString& field, const RecordId& id) const override;
    RecordId unitOf(const RecordId& person, QDate day) const override;
    std::optional<Record> firstStage(const RecordId& pipeline) const override;
    std::optional<qint64> chanceOf(const RecordId& stage, QDate day) const override;
    const Catalog& catalog() const override { return m_rows.catalog(); }
    /// How many days back a move may be dated; nothing = no limit was set.
    std::optional<qint64> backDays() const;

    void changed(const RecordType& type);

private:
    struct Term
    {
        RecordId unit;
        QDate from;
        QDate to;
    };
    struct Parameter
    {
        QDate from;
        qint64 recorded = 0;
        std::optional<qint64> probability;
    };
    RowStore& m_rows;
    mutable QHash<RecordId, Record> m_stages;
    mutable std::optional<QHash<RecordId, std::vector<Term>>> m_terms;
    mutable std::optional<QHash<RecordId, std::vector<Parameter>>> m_parameters;
    mutable std::optional<std::optional<qint64>> m_backDays;
};

} // namespace fairlead
