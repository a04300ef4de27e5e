#pragma once
#include "models/Session.h"
#include "store/query/FilterPath.h"

namespace fairlead::ui {

/// The fields that conditions on records of a type may be about: its own, those of records it refers to ("Customer ›
/// Industry"), and how a record came to be; with names for people.
class FilterFields
{
public:
    FilterFields(const Session& session, const RecordType& type)
        : m_session(session)
        , m_type(type)
    {
    }
    struct Option
    {
        QStringList path;
        QString label;
    };
    /// In the order in which they are offered.
    QList<Option> all() const;
    QString labelOf(const QStringList& path) const;
    /// Null if there is no such field (any more).
    const Field* field(const QStringList& path) const;

    static QString idOf(const QStringList& path) { return path.join(u'.'); }
    static QStringList pathOf(const QString& id) { return id.split(u'.', Qt::SkipEmptyParts); }

private:
    void addFields(QList<Option>& options, const QStringList& before, const RecordType& type) const;

    const Session& m_session;
    const RecordType& m_type;
};

} // namespace fairlead::ui
