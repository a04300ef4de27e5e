#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// Words that lead somewhere, in a line of other words: no edge, no padding.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT
public:
    LinkLabel(const Theme& theme, Type type, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Type m_type;
};

} // namespace fairlead::ui
