#include "features/Walker.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

Walker::Walker()
    : m_path(m_folder.path() + u"/walk.fairlead"_s)
{
    TestWorkspace made;
    m_stages = made.stages();
    fill(made, qEnvironmentVariableIntValue("FAIRLEAD_WALK_CUSTOMERS"));
    REQUIRE(made->forgetUndo()); // what the workspace begins with
    made.close();
    REQUIRE(QFile::copy(made.path(), m_path));
    m_theme.setLessMotion(true);
    m_theme.apply(*qApp);
    open();
}

void Walker::fill(TestWorkspace& made, int customers)
{
    if (customers <= 0) return;
    auto bulk = made->beginBulk(u"fill"_s);
    REQUIRE(bulk);
    for (int i = 0; i < customers; ++i) {
        Record company = made->blank(u"company"_s);
        company.set(u"name"_s, (i % 2 ? u"Harbour Works %1"_s : u"恒达科技%1"_s).arg(i))
            .set(u"is_customer"_s, qint64(1));
        std::vector<Problem> problems;
        REQUIRE((*bulk)->add(EditStep::create(company), problems));
    }
    REQUIRE((*bulk)->finish());
}

Walker::~Walker() { close(); }

void Walker::open()
{
    Workspace::Options options;
    options.clock = Clock::fixed(TestWorkspace::moment);
    auto opened = Workspace::open(m_path, options);
    if (!opened) FAIL("cannot open: " << opened.error().detail.toStdString());
    m_session = std::make_unique<Session>(std::move(*opened));
    m_window = std::make_unique<MainWindow>(m_theme, *m_session);
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

void Walker::close()
{
    if (m_window) m_window->close();
    if (m_session) m_session->settle();
    m_window.reset();
    m_session.reset();
}

QString Walker::write(const QString& name, const QString& content) const
{
    QFile file(m_folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content.toUtf8());
    return file.fileName();
}

void Walker::settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_session->settle();
    // A window manager would give the window back its place when a dialog has gone.
    if (QApplication::activeWindow()) return;
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

void Walker::go(const QString& address)
{
    m_window->navigator().open(QUrl(address));
    settle();
}

void Walker::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    settle();
}

void Walker::type(const QString& text)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

void Walker::compose(const QString& letters, const QString& text)
{
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused);
    for (int length = 1; length <= letters.size(); ++length) {
        QInputMethodEvent composing(letters.left(length), {});
        QCoreApplication::sendEvent(focused, &composing);
    }
    QInputMethodEvent done;
    done.setCommitString(text);
    QCoreApplication::sendEvent(focused, &done);
    settle();
}

void Walker::click(QWidget* widget)
{
    QWidget* top = widget->window();
    QTest::mouseClick(top->windowHandle(), Qt::LeftButton, {}, widget->mapTo(top, widget->rect().center()));
    settle();
}

void Walker::click(const QString& button) { click(seen<QWidget>(button)); }

void Walker::drag(const QPoint& from, const QPoint& to)
{
    QWindow* handle = m_window->windowHandle();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from + QPoint(6, 6));
    QTest::mouseMove(handle, from + QPoint(20, 12));
    QTest::mouseMove(handle, to);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
    settle();
}

Record Walker::deal(const QString& name)
{
    std::optional<Record> found;
    (void)m_session->reader().withTitle(
        m_session->catalog().type(u"opportunity"_s), name, [&found](const Record& record) { found = record; });
    if (!found) FAIL("no deal " << name.toStdString());
    return *found;
}

QString Walker::stageOf(const QString& name)
{
    const RecordId stage = deal(name).reference(u"stage"_s);
    return m_session->reader().titleOf(m_session->catalog().type(u"stage"_s), stage).text;
}

qint64 Walker::count(const QString& type)
{
    Query query;
    query.type = &m_session->catalog().type(type);
    const auto count = m_session->runner().count(query);
    REQUIRE(count);
    return *count;
}

} // namespace fairlead::ui
