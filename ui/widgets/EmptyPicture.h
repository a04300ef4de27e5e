#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// A list that waits for its first row, drawn from the tokens.
class EmptyPicture : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPicture(const Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace fairlead::ui
