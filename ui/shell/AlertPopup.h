#pragma once
#include "models/Alerts.h"
#include "theme/Theme.h"

#include <QFrame>

namespace fairlead::ui {

class AlertRows;
class Label;

/// The list below the bell.
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
    void label();

    const Theme& m_theme;
    Session& m_session;
    Label* m_title = nullptr;
    Label* m_none = nullptr;
    AlertRows* m_rows = nullptr;
};

} // namespace fairlead::ui
