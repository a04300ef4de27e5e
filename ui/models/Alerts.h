#pragma once
#include "insight/Alarms.h"
#include "models/Session.h"

#include <QTimer>

namespace fairlead::ui {

/// The alarms of who sits here, as the clock goes: looks again each minute at what is known, and asks anew after
/// changes and on a new day. What he puts off or does not want to hear of again is a record of the workspace, so that
/// it holds on his other computers, too; which alarms were there at the last look is kept on this one. Interface
/// thread.
class Alerts : public QObject
{
    Q_OBJECT
public:
    explicit Alerts(Session& session, QObject* parent = nullptr);

    /// Those of now, the most urgent first. None while nobody sits here.
    const std::vector<Alarm>& now() const { return m_now; }
    enum class Later { TenMinutes, Hour, Tomorrow, NextWeek };
    void putOff(const Alarm& alarm, Later later); ///< tomorrow and next week: at nine
    /// A task is finished, anything else is not told again.
    void settle(const Alarm& alarm);
    void reload();

signals:
    void changed();
    /// Have just begun to matter, or did so while the program was closed.
    void raised(const QList<fairlead::Alarm>& fresh);

private:
    void sit();
    void look();
    bool wasMissed(const Alarm& alarm) const;
    void answer(const Alarm& alarm, const QString& editName, std::optional<qint64> until);
    void remember();
    QString noteName(const char* what) const;

    Session& m_session;
    std::vector<Alarm> m_all;
    std::vector<Alarm> m_now;
    QStringList m_known; ///< keys of those of the last look, also of the last time the program was open
    bool m_looked = false; ///< since this person sits here, or before
    qint64 m_closedAt = 0; ///< UTC ms of the last look before the program was opened; 0: there was none
    qint64 m_openedAt = 0;
    QDate m_day;
    QTimer m_again;
    QTimer m_clock;
};

} // namespace fairlead::ui
