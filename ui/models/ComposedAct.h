#pragma once
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a person writes down about a record in one go: what was done, with whom, what came of it and what comes next;
/// or a task. Becomes one edit.
struct ComposedAct
{
    QString kind; ///< note, call, visit, meeting, mail, message or task
    QString subject = {}; ///< of a mail; empty = the first line of the text
    QString text; ///< what was said or written
    QString direction = {}; ///< of a call, mail or message: in, out; empty = not said
    std::optional<qint64> happenedAt = {}; ///< UTC ms; nothing = now
    std::vector<AnyRef> people; ///< who took part
    std::optional<qint64> minutes;
    QString result; ///< code of activity_result
    QString nextStep; ///< becomes a task, and a deal's next step
    QDate nextOn; ///< of the next step, or on which day a task is due
    RecordId owner; ///< of a task; null = the person

    bool isTask() const { return kind == QStringLiteral("task"); }
    bool operator==(const ComposedAct&) const = default;
};

/// Makes the edits of a record's timeline. Pure but for what it reads.
class TimelineActs
{
    Q_DECLARE_TR_FUNCTIONS(TimelineActs)
public:
    explicit TimelineActs(const Session& session)
        : m_session(session)
    {
    }
    /// The activity with its shares and people, and the next step; or the task. `subject`: deal, customer, contact or
    /// any other record.
    Edit write(const Record& subject, const ComposedAct& act) const;
    /// Does a task; a deal whose next step it was has none any more.
    Edit finish(const Record& task, const QString& outcome) const;
    /// Entries never change: a corrected activity is written again, with its people and shares, in place of the first.
    Edit correct(const Record& activity, Record corrected) const;
    /// The same without anything in its place.
    Edit voided(const Record& activity) const;
    /// The people that may have taken part: of the deal and of its customer, of the customer, the contact himself.
    std::vector<Record> peopleFor(const Record& subject) const;
    RecordId companyOf(const Record& subject) const;

private:
    void addNextStep(Edit& edit, const Record& subject, const QString& step, QDate on, const RecordId& owner) const;
    std::vector<EditStep> replacing(const Record& activity, Record entry) const;
    std::vector<Record> having(const QString& type, const QString& field, const RecordId& id) const;
    void addTask(Edit& edit, const Record& subject, const QString& text, QDate due, const RecordId& owner) const;

    const Session& m_session;
};

} // namespace fairlead::ui
