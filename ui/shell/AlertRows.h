#pragma once
#include "models/Alerts.h"
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead::ui {

/// Alarms below each other: each opens its record, is put off, or is settled. Follows what there is.
class AlertRows : public QWidget
{
    Q_OBJECT
public:
    AlertRows(const Theme& theme, Session& session, Alerts& alerts, QWidget* parent);

    /// Only these, by their keys; more are added.
    void addOnly(const QStringList& keys);
    int count() const { return int(m_shown.size()); }

signals:
    void recordWanted(const QString& type, const fairlead::RecordId& id);
    void filled();

private:
    void fill();
    QWidget* makeRow(const Alarm& alarm);
    QWidget* makeSnooze(const Alarm& alarm, QWidget* row);
    QString detailOf(const Alarm& alarm) const;

    const Theme& m_theme;
    Session& m_session;
    Alerts& m_alerts;
    QVBoxLayout* m_column = nullptr;
    QStringList m_only;
    bool m_all = true;
    QStringList m_shown; ///< what each row says
};

} // namespace fairlead::ui
