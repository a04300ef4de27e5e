#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// A drawing of the icon theme in one ink, standing alone.
class IconView : public QWidget
{
    Q_OBJECT
public:
    IconView(const Theme& theme, const QString& name, Size size, Ink ink, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { m_theme.px(m_size), m_theme.px(m_size) }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    Size m_size;
    Ink m_ink;
};

} // namespace fairlead::ui
