#pragma once
#include "models/FilterDraft.h"
#include "models/FilterFields.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// Filters in the words of a person, in the language in force: for chips, the builder and paper. On the interface
/// thread: titles of records are read.
class FilterWording
{
    Q_DECLARE_TR_FUNCTIONS(FilterWording)
public:
    FilterWording(const Session& session, const RecordType& type)
        : m_session(session)
        , m_type(type)
        , m_fields(session, type)
    {
    }

    /// "Team" and "Process industry"; "Amount" and "at least ¥90,000"; "Amount or stage" and "2 conditions".
    struct Chip
    {
        QString field;
        QString value;
    };
    Chip chip(const FilterPart& part) const;
    /// All parts as one line, for paper.
    QString line(const Filter& filter) const;

    /// "at least"; `several` values: "is one of".
    static QString operatorWords(const Field& field, Filter::Operator op, bool negated, bool several);
    /// "Process industry", "¥90,000", "next 30 days".
    QString value(const Field& field, const FilterValue& value) const;
    /// As a person types it, so that FilterValueReader reads it back: "90,000 EUR", "2026-11-30", "本季度".
    QString typed(const Field& field, const FilterValue& value) const;

private:
    Chip chip(const FilterLine& line) const;
    QString values(const Field& field, const std::vector<FilterValue>& values) const;
    static QString moving(const FilterValue& value);
    QString period(const Period& days) const;

    const Session& m_session;
    const RecordType& m_type;
    FilterFields m_fields;
};

} // namespace fairlead::ui
