#include "theme/Theme.h"

#include "theme/FontRendering.h"
#include "theme/Fonts.h"
#include "theme/Style.h"
#include "theme/ThemeIconEngine.h"
#include "theme/ThemePalette.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

namespace fairlead::ui {

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    fonts::drawStemsAsDesigned();
    fonts::load();
}

Theme::~Theme() = default;

void Theme::apply(QApplication& application)
{
    m_application = &application;
    application.setStyle(new Style(*this)); // the application owns its style
    announce();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode) return;
    m_mode = mode;
    announce();
}

void Theme::setSystemDark(bool dark)
{
    if (m_systemDark == dark) return;
    m_systemDark = dark;
    if (m_mode == Mode::System) announce();
}

bool Theme::isDark() const { return m_mode == Mode::System ? m_systemDark : m_mode == Mode::Dark; }

void Theme::setTextScale(qreal scale)
{
    const qreal bounded = std::clamp(scale, 0.9, 2.0);
    if (qFuzzyCompare(m_textScale, bounded)) return;
    m_textScale = bounded;
    announce();
}

void Theme::setLessMotion(bool less)
{
    if (m_lessMotion == less) return;
    m_lessMotion = less;
    announce();
}

void Theme::setDensity(Density density)
{
    if (m_density == density) return;
    m_density = density;
    announce();
}

QColor Theme::stageColor(const QString& own, int stage, int stages) const
{
    const QColor chosen = tokens::ownColor(own, isDark());
    return chosen.isValid() ? chosen : stageColor(stage, stages);
}

QColor Theme::tint(Ink ink, Ink ground, Tint share) const
{
    const QColor over = color(ink);
    const QColor under = color(ground);
    const auto mixed = [share](int a, int b) { return (a * int(share) + b * (100 - int(share))) / 100; };
    return { mixed(over.red(), under.red()), mixed(over.green(), under.green()), mixed(over.blue(), under.blue()) };
}

int Theme::rowHeight() const { return px(m_density == Density::Compact ? Size::RowCompact : Size::RowComfortable); }

QFont Theme::font(Type type, Weight weight) const { return fonts::make(type, weight, m_textScale); }

QIcon Theme::icon(const QString& name, Ink ink) const
{
    return QIcon(new ThemeIconEngine(*this, name, ink)); // QIcon owns its engine
}

QPixmap Theme::pixmap(const QString& name, Size size, Ink ink, qreal scale) const
{
    return m_icons.pixmap(name, px(size), color(ink), scale);
}

void Theme::paintIcon(QPainter& painter, const QRectF& box, const QString& name, Ink ink) const
{
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(box.toRect().topLeft(), m_icons.pixmap(name, qRound(box.width()), color(ink), scale));
}

int Theme::scaled(int pixels) const { return pixels <= int(Size::Hairline) ? pixels : qRound(pixels * m_textScale); }

void Theme::announce()
{
    m_icons.clear();
    if (!m_application) return;
    const QPalette palette = themePalette(isDark());
    m_application->setPalette(palette);
    m_application->setFont(font(Type::Body));
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(Type::Caption));
    emit changed();
    // Sizes come from the style, so layouts must ask again even where neither palette nor font differ.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        // Qt hands the palette on only once the event loop runs; pictures are rendered and tests run without one.
        QEvent palettes(QEvent::ApplicationPaletteChange);
        QApplication::sendEvent(widget, &palettes);
        QEvent styles(QEvent::StyleChange);
        QApplication::sendEvent(widget, &styles);
    }
}

} // namespace fairlead::ui
