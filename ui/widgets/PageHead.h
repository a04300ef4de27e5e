#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QHBoxLayout;

namespace fairlead::ui {

class Label;

/// Title with count, an optional line below it, and the page's buttons at the right.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    explicit PageHead(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCount(const QString& count);
    void setSubtitle(const QString& subtitle);
    /// Beside the title, as a pipeline picker.
    void addLeading(QWidget* widget);
    /// At the right, from left to right.
    void addAction(QWidget* widget);
    QSize sizeHint() const override;

private:
    const Theme& m_theme;
    Label* m_title = nullptr;
    Label* m_count = nullptr;
    Label* m_subtitle = nullptr;
    QHBoxLayout* m_leading = nullptr;
    QHBoxLayout* m_actions = nullptr;
};

} // namespace fairlead::ui
