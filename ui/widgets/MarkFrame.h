#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// A frame above a drawing of another library, around the mark under the pointer or with the keyboard.
class MarkFrame : public QWidget
{
    Q_OBJECT
public:
    MarkFrame(const Theme& theme, QWidget* parent);

    void setStrong(bool strong); ///< with the keyboard

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_strong = false;
};

} // namespace fairlead::ui
