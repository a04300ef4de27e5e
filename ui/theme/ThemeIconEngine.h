#pragma once
#include "theme/Tokens.h"

#include <QIconEngine>

namespace fairlead::ui {

class Theme;

/// Paints a Breeze drawing in the colours of the moment, so icons in actions follow a theme switch by themselves.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(const Theme& theme, QString name, Ink ink);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString iconName() override { return m_name; }

private:
    Ink inkFor(QIcon::Mode mode, QIcon::State state) const;

    const Theme& m_theme;
    QString m_name;
    Ink m_ink;
};

} // namespace fairlead::ui
