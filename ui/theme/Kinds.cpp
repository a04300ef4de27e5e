#include "theme/Kinds.h"

#include <QVariant>
#include <QWidget>

namespace fairlead::ui {
namespace {
constexpr const char* kindProperty = "kind";
constexpr const char* scaleProperty = "controlSize";
} // namespace

void setKind(QWidget* widget, Kind kind, kinds::Scale scale)
{
    widget->setProperty(kindProperty, QVariant::fromValue(kind));
    widget->setProperty(scaleProperty, QVariant::fromValue(scale));
    widget->updateGeometry();
    widget->update();
}

Kind kindOf(const QWidget* widget) { return widget ? widget->property(kindProperty).value<Kind>() : Kind::Plain; }

kinds::Scale scaleOf(const QWidget* widget)
{
    return widget ? widget->property(scaleProperty).value<kinds::Scale>() : kinds::Scale::Normal;
}

} // namespace fairlead::ui
