#pragma once
#include "models/MeetingNote.h"
#include "models/Session.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What is written down in a meeting, at once and as one edit each: a point about a deal, a task or a coaching note
/// with it, that it was talked about, the minutes. The first of them begins the meeting; one of the same day and leader
/// goes on.
class MeetingActs
{
    Q_DECLARE_TR_FUNCTIONS(MeetingActs)
public:
    explicit MeetingActs(Session& session)
        : m_session(session)
    {
    }
    /// The meeting of today that the person at the keyboard leads; null if it has not begun.
    RecordId meeting() const;
    /// Fails as Session::apply(). Without a text: it was talked about.
    bool say(const Record& deal, const QString& text);
    bool promise(const Record& deal, const MeetingNote& note);
    bool coach(const Record& deal, const QString& text);
    /// Keeps the minutes with the meeting.
    bool keepMinutes(const QString& minutes);

private:
    /// Steps that begin the meeting, if it has not; `id` becomes that of the meeting.
    std::vector<EditStep> begin(RecordId& id) const;
    Record point(const RecordId& meeting, const Record& deal, const QString& text) const;
    bool apply(const QString& name, std::vector<EditStep> steps);

    Session& m_session;
};

} // namespace fairlead::ui
