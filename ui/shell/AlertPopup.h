#pragma once
#include "models/Alerts.h"
#include "theme/Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace fairlead::ui {

class Label;

/// The list below the bell: each alert opens its record, is put off or settled.
class AlertPopup : public QFrame
{
    Q_OBJECT
public:
    AlertPopup(const Theme& theme, Session& session, Alerts& alerts, QWidget* parent);

    void openBelow(const QWidget* anchor);

signals:
    void recordWanted(const QString& type, const fairlead::RecordId& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    QWidget* makeRow(const Alert& alert);
    QString detailOf(const Alert& alert) const;

    const Theme& m_theme;
    Session& m_session;
    Alerts& m_alerts;
    Label* m_title = nullptr;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace fairlead::ui
