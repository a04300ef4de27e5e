#pragma once
#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace fairlead::ui {

/// Colours, sizes and fonts in force, and the switch between light and dark. One per process, owned by the
/// application object, handed to every widget by constructor. apply() dresses the QApplication; from then on each
/// change repaints every widget and emits changed(). Main thread only.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)
    enum class Density { Comfortable, Compact };
    Q_ENUM(Density)

    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// Installs style, palette and font. Call once, after the QApplication exists.
    void apply(QApplication& application);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// What the desktop prefers, told by whoever asks it (settings portal); counts in Mode::System.
    void setSystemDark(bool dark);
    bool isDark() const;
    /// 1 = 100 %, up to 2.
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    bool lessMotion() const { return m_lessMotion; }
    void setLessMotion(bool less);
    Density density() const { return m_density; }
    void setDensity(Density density);

    QColor color(Ink ink) const { return tokens::color(ink, isDark()); }
    QColor stageColor(int stage, int stages) const { return tokens::stageColor(stage, stages, isDark()); }
    /// The stage's own colour where it has one, else by its place among `stages`.
    QColor stageColor(const QString& own, int stage, int stages) const;
    QColor onStageColor(const QColor& stage) const { return tokens::onStageColor(stage, isDark()); }
    /// A share of `ink` over `ground`.
    QColor tint(Ink ink, Ink ground, Tint share) const;
    int px(Size size) const { return scaled(int(size)); }
    int px(Space space) const { return scaled(int(space)); }
    int px(Radius radius) const { return scaled(int(radius)); }
    /// Larger text needs more room, so the layout changes earlier.
    int px(Breakpoint breakpoint) const { return scaled(int(breakpoint)); }
    int rowHeight() const;
    int lineHeight(Type type) const { return scaled(tokens::step(type).line); }
    QFont font(Type type) const { return font(type, tokens::step(type).weight); }
    QFont font(Type type, Weight weight) const;
    int duration(Motion motion) const { return m_lessMotion ? 0 : int(motion); }

    /// An icon that follows the theme: `ink` at rest, text colour under the pointer, disabled colour when disabled.
    QIcon icon(const QString& name, Ink ink = Ink::TextMuted) const;
    QPixmap pixmap(const QString& name, Size size, Ink ink, qreal scale) const;
    void paintIcon(QPainter& painter, const QRectF& box, const QString& name, Ink ink) const;

signals:
    void changed();

private:
    int scaled(int pixels) const;
    void announce();

    Mode m_mode = Mode::System;
    Density m_density = Density::Compact;
    bool m_systemDark = false;
    bool m_lessMotion = false;
    qreal m_textScale = 1;
    QApplication* m_application = nullptr;
    mutable Icons m_icons;
};

} // namespace fairlead::ui
