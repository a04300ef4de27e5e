#pragma once
#include "insight/CareDays.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a person does about care of contacts, each one undoable edit. Interface thread, except about().
class CareActs
{
    Q_DECLARE_TR_FUNCTIONS(CareActs)
public:
    explicit CareActs(Session& session)
        : m_session(session)
    {
    }
    /// What lies ahead of some contacts: their days, and the care that is planned for them, in order of days.
    struct Ahead
    {
        std::vector<CareDay> days;
        std::vector<Record> planned; ///< open, also what is late
    };
    static Ahead about(const QueryRunner& runner, const std::vector<RecordId>& contacts, const Period& days);

    /// Care of who sits here for a contact, not stored yet; due today.
    Record draft(const RecordId& contact, const RecordId& company) const;
    /// "Birthday: 李伟"; without an occasion the name alone.
    QString subjectFor(const QString& occasion, const QString& contact) const;
    Edit plan(const Record& care) const;
    /// `care`: with the day, the reaction and the remark as they were filled in.
    Edit finish(const Record& care) const;
    bool reopen(const Record& care);
    bool setDue(const Record& care, QDate day);
    std::optional<Record> find(const RecordId& care) const;

private:
    Session& m_session;
};

} // namespace fairlead::ui
