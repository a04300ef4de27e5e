#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// The steps of a wizard in a row: those behind with a tick, the present one marked, those ahead muted. Shows only.
class StepStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StepStrip(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QStringList& steps);
    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tellReaders();

    const Theme& m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace fairlead::ui
