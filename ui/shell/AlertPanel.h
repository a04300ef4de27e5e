#pragma once
#include "models/Alerts.h"
#include "theme/Theme.h"

#include <QFrame>

namespace fairlead::ui {

class AlertRows;
class CrossButton;
class Label;

/// What has just fallen due, in the upper right corner of the window: comes by itself, leaves the focus where it is,
/// and goes when all of it is answered or the person closes it.
class AlertPanel : public QFrame
{
    Q_OBJECT
public:
    AlertPanel(const Theme& theme, Session& session, Alerts& alerts, QWidget* window, int top);

    void add(const QList<Alarm>& fresh);

signals:
    void recordWanted(const QString& type, const fairlead::RecordId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void label();
    void place();

    const Theme& m_theme;
    int m_top;
    Label* m_title = nullptr;
    CrossButton* m_close = nullptr;
    AlertRows* m_rows = nullptr;
};

} // namespace fairlead::ui
