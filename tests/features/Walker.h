#pragma once
#include "testing/StallMeter.h"
#include "testing/TestWorkspace.h"

#include "models/Session.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"

#include <QTest>

namespace fairlead::ui {

/// A person at the window of a workspace of his own: what he clicks and types goes through the window, as real events
/// do; nothing is asked of a page that he could not see. Opens and closes the workspace as the program does.
class Walker
{
public:
    /// A pipeline with three open stages, won and lost; and as many customers as FAIRLEAD_WALK_CUSTOMERS says (none),
    /// to see how long the window is away with so many.
    Walker();
    ~Walker();

    void open();
    void close();

    Session& session() { return *m_session; }
    MainWindow& window() { return *m_window; }
    Theme& theme() { return m_theme; }
    const TestWorkspace::Stages& stages() const { return m_stages; }
    QString folder() const { return m_folder.path(); }
    QString write(const QString& name, const QString& content) const;

    void go(const QString& address);
    void settle();
    /// A key for whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// By an input method: composed from `letters`, then committed.
    void compose(const QString& letters, const QString& text);
    void click(QWidget* widget);
    void click(const QString& button);
    void drag(const QPoint& from, const QPoint& to);
    template <typename Widget>
    Widget* seen(const QString& name = {})
    {
        QList<Widget*> all;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible()) {
                auto* self = qobject_cast<Widget*>(top);
                if (self && (name.isEmpty() || self->objectName() == name)) all.append(self);
                all += top->findChildren<Widget*>(name);
            }
        for (Widget* one : all)
            if (one->isVisible()) return one;
        FAIL("not on the screen: "
            << (name.isEmpty() ? QByteArray(Widget::staticMetaObject.className()) : name.toUtf8()).toStdString());
        return nullptr;
    }

    Record deal(const QString& name);
    QString stageOf(const QString& name);
    qint64 count(const QString& type);

private:
    static void fill(TestWorkspace& made, int customers);
    QTemporaryDir m_folder;
    QString m_path;
    TestWorkspace::Stages m_stages;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace fairlead::ui
