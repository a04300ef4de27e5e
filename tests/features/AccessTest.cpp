// What a person needs who works without a mouse, or with a screen reader: on every page of the program, in both
// languages.
#include "ui/Desk.h"

#include "models/Address.h"
#include "shell/Places.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// Of buttons that exclude each other Tab reaches the chosen one; arrows move among them.
bool isLedByAnother(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->autoExclusive() && button->isCheckable() && !button->isChecked();
}

/// What Tab stops at: seen, in use, and asking for the keyboard.
QList<QWidget*> stopsOf(const QWidget& window)
{
    QList<QWidget*> stops;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool inLine = widget->inherits("QAbstractScrollArea") || !widget->inherits("QAbstractItemView");
        if (inLine && widget->isVisibleTo(&window) && widget->isEnabledTo(&window) && !widget->focusProxy()
            && !isLedByAnother(widget) && (widget->focusPolicy() & Qt::TabFocus))
            stops.append(widget);
    }
    return stops;
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

QString where(const QString& place, const QWidget* widget)
{
    QStringList path;
    for (const QWidget* part = widget; part && path.size() < 4; part = part->parentWidget())
        path.prepend(
            part->objectName().isEmpty() ? QString::fromLatin1(part->metaObject()->className()) : part->objectName());
    return place + u": "_s + path.join(u" > "_s);
}

bool hasFocusWithin(const QWidget* widget)
{
    const QWidget* focused = QApplication::focusWidget();
    return focused && (focused == widget || widget->isAncestorOf(focused));
}

} // namespace

TEST_CASE("on every page each control has a name")
{
    Desk desk;
    QStringList nameless;
    for (const Place& place : allPlaces()) {
        desk.go(Address::page(place.id).toString());
        REQUIRE(stopsOf(desk.window).size() > 5);
        for (QWidget* stop : stopsOf(desk.window))
            if (nameOf(stop).isEmpty()) nameless.append(where(place.id, stop));
    }
    nameless.removeDuplicates();
    INFO(nameless.join(u'\n').toStdString());
    CHECK(nameless.isEmpty());
}

TEST_CASE("on every page Tab reaches each control and comes round")
{
    Desk desk;
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    QStringList missed;
    for (const Place& place : allPlaces()) {
        desk.go(Address::page(place.id).toString());
        const QList<QWidget*> stops = stopsOf(desk.window);
        QSet<QWidget*> reached;
        stops.front()->setFocus(Qt::TabFocusReason);
        // Twice around, and some: parts that keep one stop among several (rail, switches) count by any of them.
        for (int i = 0; i < 2 * int(stops.size()) + 10; ++i) {
            for (QWidget* stop : stops)
                if (hasFocusWithin(stop)) reached.insert(stop);
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &desk.window, Qt::Key_Tab);
        }
        for (QWidget* stop : stops)
            if (!reached.contains(stop)) missed.append(where(place.id, stop));
    }
    missed.removeDuplicates();
    INFO(missed.join(u'\n').toStdString());
    CHECK(missed.isEmpty());
}

TEST_CASE("on every page the focus can be seen")
{
    Desk desk;
    desk.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window));
    QStringList unseen;
    for (const Place& place : allPlaces()) {
        desk.go(Address::page(place.id).toString());
        QTest::keyClick(&desk.window, Qt::Key_Tab); // from here on the keyboard leads
        for (QWidget* stop : stopsOf(desk.window)) {
            if (stop->visibleRegion().isEmpty()) continue;
            if (QWidget* focused = QApplication::focusWidget()) focused->clearFocus();
            const QImage without = desk.window.grab().toImage();
            stop->setFocus(Qt::TabFocusReason);
            desk.session->settle();
            if (QApplication::focusWidget() && desk.window.grab().toImage() == without)
                unseen.append(where(place.id, stop));
        }
    }
    unseen.removeDuplicates();
    INFO(unseen.join(u'\n').toStdString());
    CHECK(unseen.isEmpty());
}
