#pragma once
#include "theme/Theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace fairlead::ui {

/// Body of a page that is higher than a small window: scrolls up and down, never sideways, and brings what gets the
/// focus into view.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(const Theme& theme, QWidget* parent = nullptr);

    /// Padded as a page; add to it what the page shows.
    QVBoxLayout* column() const { return m_column; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column = nullptr;
};

} // namespace fairlead::ui
