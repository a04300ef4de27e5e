#pragma once
#include <QObject>

class QWidget;

/// What a standard control is for. Kept as the dynamic properties "kind" and "controlSize", which the style reads.
namespace fairlead::ui {
namespace kinds {
Q_NAMESPACE
enum class Kind { Plain, Primary, Quiet, Danger, Toggle, Link, Status, Chip, Dashed };
Q_ENUM_NS(Kind)
enum class Scale { Normal, Small, Tiny };
Q_ENUM_NS(Scale)
} // namespace kinds

using kinds::Kind;

void setKind(QWidget* widget, Kind kind, kinds::Scale scale = kinds::Scale::Small);
Kind kindOf(const QWidget* widget);
kinds::Scale scaleOf(const QWidget* widget);

} // namespace fairlead::ui
