#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead::ui {

/// The page's own sheet on the canvas of the window: rounded, with a hairline, filled from the top.
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    explicit PageFrame(const Theme& theme, QWidget* parent = nullptr);

    /// Column inside the frame, without margins or spacing.
    QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column = nullptr;
};

} // namespace fairlead::ui
