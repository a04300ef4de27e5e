#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// Our sign, drawn from the tokens.
class Logo : public QWidget
{
    Q_OBJECT
public:
    Logo(const Theme& theme, Size size, QWidget* parent = nullptr);
    QSize sizeHint() const override { return { m_theme.px(m_size), m_theme.px(m_size) }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Size m_size;
};

} // namespace fairlead::ui
