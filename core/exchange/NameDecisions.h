#pragma once
#include "exchange/NearNames.h"

namespace fairlead {

/// What a person decided about names, and the list of near names that he may decide about. Belongs to one import.
class NameDecisions
{
public:
    NameDecisions(const Reader& reader, const std::vector<NameDecision>& decisions);

    /// What was decided about the text as a name of this type; null: nothing.
    const NameDecision* of(const RecordType& type, const QString& text) const;
    /// A row names what is not there, or what was decided about: it is listed if something comes near.
    Result<void> note(const RecordType& type, const QString& text, const QString& header, qint64 line);
    /// The same for a row's own record. What has another number, code or address than the row is not near.
    Result<void> noteMain(const Record& record, qint64 line);
    /// Nothing but its name tells which it is: no number, code or address.
    static bool isKnownByName(const Record& record);
    /// A record that this import makes, and that is known by its name: later names may come near it.
    void made(const RecordType& type, const QString& name);
    /// The nearest name that is listed for the text, if any.
    QString nearest(const RecordType& type, const QString& text) const;
    /// Adds the list to the result; `created`: what was made of references, with all the rows that name it.
    void tell(ImportResult& result, const std::vector<ImportResult::Created>& created) const;

private:
    static QString keyOf(const RecordType& type, const QString& text);
    /// Counts a row of a name that is listed already.
    bool countAgain(const QString& key);
    void keep(NearMatch match);
    bool isOther(const Record& row, const RecordId& candidate) const;

    const Reader& m_reader;
    NearNames m_names;
    QHash<QString, NameDecision> m_decisions;
    QHash<QString, NearMatch> m_near; ///< by type and text
};

} // namespace fairlead
