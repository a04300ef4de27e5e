#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// What a line of a checklist shows.
struct CheckItem
{
    QString text;
    bool met = false;
    QString right = {}; ///< muted, at the end of the first line: a day, or that it is not required
    QString line = {}; ///< muted, below: who said so, and what proves it
};

/// A line of a checklist: a box and as many lines of text as it takes. Space, Enter and a click anywhere on it toggle
/// – the owner decides what that means; Up and Down go to the neighbours.
class CheckRow : public QAbstractButton
{
    Q_OBJECT
public:
    CheckRow(const Theme& theme, CheckItem item, QWidget* parent = nullptr);

    const CheckItem& item() const { return m_item; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF words(int width) const; ///< where the text stands, as high as it may be
    const Theme& m_theme;
    CheckItem m_item;
};

} // namespace fairlead::ui
