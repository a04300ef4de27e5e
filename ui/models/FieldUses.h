#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The edits that say how a field is used: whether it is shown, whether it must be filled in, where it stands.
/// Interface thread.
class FieldUses
{
    Q_DECLARE_TR_FUNCTIONS(FieldUses)
public:
    explicit FieldUses(Session& session)
        : m_session(session)
    {
    }
    bool setShown(const RecordType& type, const Field& field, bool shown);
    bool setRequired(const RecordType& type, const Field& field, bool required);
    /// `place` as FieldOrder makes it; empty = where the program has it.
    bool setPlace(const RecordType& type, const Field& field, const QString& place);
    /// All fields where the program has them.
    bool resetPlaces(const RecordType& type);
    bool hasPlaces(const RecordType& type) const;
    /// Whether a field may be required by people.
    static bool canRequire(const Field& field);

private:
    bool set(const RecordType& type, const Field& field, const QString& property, const Cell& value,
        const QString& editName);
    Record recordOf(const RecordType& type, const Field& field) const;

    Session& m_session;
};

} // namespace fairlead::ui
