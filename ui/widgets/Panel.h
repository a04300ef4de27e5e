#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace fairlead::ui {

class Label;

/// A framed part of a page, with a head when it has a title.
class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& count = {});
    /// At the right of the head.
    void addHeadWidget(QWidget* widget);
    /// `padded` for rows and words; tables fill the frame.
    void setBody(QWidget* body, bool padded = false);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QWidget* m_head = nullptr;
    QHBoxLayout* m_headRow = nullptr;
    QVBoxLayout* m_column = nullptr;
    Label* m_title = nullptr;
    Label* m_count = nullptr;
};

} // namespace fairlead::ui
