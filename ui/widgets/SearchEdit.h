#pragma once
#include "theme/Theme.h"
#include "widgets/QuietEdit.h"

namespace fairlead::ui {

/// The search field of a list: asks as it is typed.
class SearchEdit : public QuietEdit
{
    Q_OBJECT
public:
    explicit SearchEdit(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void accepted();
    /// Down, or Escape in an empty field: on to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace fairlead::ui
