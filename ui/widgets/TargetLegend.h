#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// Says what a dashed line means: the line and its words.
class TargetLegend : public QWidget
{
    Q_OBJECT
public:
    TargetLegend(const Theme& theme, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

} // namespace fairlead::ui
