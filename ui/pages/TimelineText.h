#pragma once
#include "insight/Timeline.h"
#include "models/Format.h"
#include "models/Session.h"
#include "widgets/TimelineView.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The lines of a timeline in words and signs. `subject`: the type of record that the timeline is of; a customer's says
/// of which deal a move is.
class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
public:
    TimelineText(const Session& session, const RecordType& subject)
        : m_session(session)
        , m_subject(subject)
        , m_format(session.isChinese(), session.today())
    {
    }
    TimelineItem item(const TimelineEntry& entry) const;
    static QString kindName(TimelineKind kind);
    static QString kindIcon(TimelineKind kind);
    /// "45 min", "1.5 h".
    QString duration(qint64 minutes) const;

private:
    void fillActivity(TimelineItem& item, const TimelineEntry& entry) const;
    void fillTask(TimelineItem& item, const TimelineEntry& entry) const;
    void fillAppointment(TimelineItem& item, const TimelineEntry& entry) const;
    void fillMove(TimelineItem& item, const TimelineEntry& entry) const;
    void fillChange(TimelineItem& item, const TimelineEntry& entry) const;
    void fillDue(TimelineItem& item, QDate due, const QString& time) const;
    QString peopleOf(const TimelineEntry& entry) const;
    QString directionOf(const TimelineEntry& entry) const;
    QString choice(const Record& record, const QString& field) const;
    QString titleOf(const QString& type, const RecordId& id) const;
    QString dealOf(const Record& record) const; ///< empty on the deal's own page
    QString fromTo(const QString& from, const QString& to) const;

    const Session& m_session;
    const RecordType& m_subject;
    Format m_format;
};

} // namespace fairlead::ui
