#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

struct KeyFigure
{
    QString label = {};
    QString value = {};
    QString remark = {};
    QString toolTip = {};
};

/// A strip of figures in one frame: label, value, remark, with lines between; each as wide as it needs and its share of
/// the rest. Figures that find no room leave from the right: put the important ones first.
class KeyFigures : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFigures(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const QList<KeyFigure>& figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int widthOf(const KeyFigure& figure) const;
    /// Left edges of the figures that find room, and the right edge of the last.
    QList<int> edges() const;

    const Theme& m_theme;
    QList<KeyFigure> m_figures;
};

} // namespace fairlead::ui
