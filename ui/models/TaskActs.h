#pragma once
#include "models/QuickText.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What a person does with tasks, each one undoable edit. Interface thread.
class TaskActs
{
    Q_DECLARE_TR_FUNCTIONS(TaskActs)
public:
    explicit TaskActs(Session& session)
        : m_session(session)
    {
    }
    /// The task that a typed line means, not stored yet: mine, given by me, due when the line says.
    Record draft(const QString& line) const;
    Record draft(const QuickText& quick) const;
    bool add(const QString& line);
    /// Finishes them; those that are all done already are opened again. An outcome goes to each; how long it took is
    /// noted down for each as an activity.
    bool finish(
        const std::vector<RecordId>& tasks, const QString& outcome = {}, const std::optional<qint64>& minutes = {});
    bool setDue(const std::vector<RecordId>& tasks, QDate day);
    std::optional<Record> find(const RecordId& task) const;

private:
    std::vector<Record> found(const std::vector<RecordId>& tasks) const;
    Edit changes(const std::vector<Record>& tasks, const QStringList& fields, QString name) const;
    bool change(const std::vector<Record>& tasks, const QStringList& fields, QString name);
    void addTime(Edit& edit, const Record& task, qint64 minutes) const;

    Session& m_session;
};

} // namespace fairlead::ui
