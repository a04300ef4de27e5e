#include "Desktop.h"

#include "models/RecentFiles.h"
#include "models/Sitter.h"
#include "models/SyncKeeper.h"
#include "models/WorkspaceMaker.h"
#include "pages/ThemePreferences.h"
#include "shell/Gallery.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QSettings>
#include <cstdio>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
/// A desktop whose windows are darker than this is a dark one.
constexpr int darkBelow = 128;
} // namespace

Desktop::Desktop(QApplication& application, const QString& language)
    : m_application(application)
{
    m_theme.setSystemDark(application.palette().window().color().lightness() < darkBelow);
    m_theme.apply(application);
    const QString wanted
        = language.isEmpty() ? QSettings().value(u"language"_s, QLocale::system().name().left(2)).toString() : language;
    setChinese(wanted == u"zh"_s);
}

void Desktop::setChinese(bool chinese)
{
    m_chinese = chinese;
    const QLocale locale
        = chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale); // before the translators: their news makes every widget write its figures anew
    for (QTranslator* translator : { &m_systemTranslator, &m_translator })
        m_application.removeTranslator(translator);
    // What Qt itself says (menus of text fields, file dialogs), where the package is installed.
    if (m_systemTranslator.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_systemTranslator);
    if (m_translator.load(chinese ? u":/translations/fairlead_zh.qm"_s : u":/translations/fairlead_en.qm"_s))
        m_application.installTranslator(&m_translator);
    if (m_session) m_session->setChinese(chinese);
    if (m_start) m_start->setChinese(chinese);
}

void Desktop::chooseLanguage(bool chinese)
{
    setChinese(chinese);
    QSettings().setValue(u"language"_s, chinese ? u"zh"_s : u"en"_s);
}

void Desktop::quit()
{
    keepWindows(); // all of them come back
    m_quitting = true;
    QApplication::closeAllWindows();
    m_quitting = !m_windows.isEmpty(); // one of them may have refused
}

QString Desktop::open(const QString& path)
{
    auto workspace = Workspace::open(path);
    const auto readable = [](ErrorCode code) { return code == ErrorCode::Busy || code == ErrorCode::ReadOnly; };
    if (!workspace && readable(workspace.error().code)) {
        // In use elsewhere, or not to be written: it can still be looked at.
        Workspace::Options options;
        options.readOnly = true;
        if (auto reading = Workspace::open(path, options)) workspace = std::move(reading);
    }
    if (!workspace) return ui::WorkspaceMaker::whyNot(workspace.error());
    m_session = std::make_unique<ui::Session>(std::move(*workspace));
    m_session->setChinese(m_chinese);
    connect(m_session.get(), &ui::Session::languageWanted, this, &Desktop::chooseLanguage);
    return {};
}

ui::MainWindow* Desktop::addWindow(const QUrl& address)
{
    auto* window = new ui::MainWindow(m_theme, *m_session);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &ui::MainWindow::furtherWanted, this, [this](const QUrl& place) { addWindow(place)->show(); });
    connect(window, &ui::MainWindow::startWanted, this, [this] { showStart({}, {}); });
    connect(window, &ui::MainWindow::joinWanted, this, [this] {
        showStart({}, {});
        m_start->join();
    });
    connect(window, &ui::MainWindow::quitWanted, this, &Desktop::quit);
    connect(window, &ui::MainWindow::closing, this, [this, window] {
        if (!m_quitting) keepWindows(); // the last one stays in mind
        m_windows.removeOne(window);
        if (!m_quitting && !m_windows.isEmpty()) keepWindows();
    });
    window->navigator().open(address);
    return window;
}

void Desktop::keepWindows() const
{
    QSettings settings;
    settings.remove(u"windows"_s);
    settings.beginWriteArray(u"windows"_s, int(m_windows.size()));
    for (int i = 0; i < m_windows.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"geometry"_s, m_windows.at(i)->saveGeometry());
        settings.setValue(u"place"_s, m_windows.at(i)->navigator().current());
    }
    settings.endArray();
    settings.setValue(u"windows/of"_s, m_session->workspace().path());
}

void Desktop::restoreWindows(const QUrl& address)
{
    QSettings settings;
    // Places of another workspace would lead nowhere here.
    const bool same = settings.value(u"windows/of"_s) == m_session->workspace().path();
    QList<std::pair<QByteArray, QUrl>> before;
    const int count = settings.beginReadArray(u"windows"_s);
    for (int i = 0; i < count && same; ++i) {
        settings.setArrayIndex(i);
        before.append({ settings.value(u"geometry"_s).toByteArray(), settings.value(u"place"_s).toUrl() });
    }
    settings.endArray();
    if (before.isEmpty()) before.append({ QByteArray(), QUrl(u"fairlead://page/today"_s) });
    for (const auto& [geometry, place] : std::as_const(before)) {
        ui::MainWindow* window = addWindow(place.isEmpty() ? QUrl(u"fairlead://page/today"_s) : place);
        if (!geometry.isEmpty()) window->restoreGeometry(geometry);
        window->show();
    }
    if (address.isValid() && !address.isEmpty()) m_windows.front()->navigator().open(address);
}

void Desktop::take(const QString& message)
{
    QWidget* window = m_start && m_windows.isEmpty() ? static_cast<QWidget*>(m_start.get()) : nullptr;
    if (!m_windows.isEmpty()) {
        window = m_windows.front();
        for (ui::MainWindow* one : std::as_const(m_windows))
            if (one->isActiveWindow()) window = one;
        if (message.startsWith(u"fairlead:"_s)) static_cast<ui::MainWindow*>(window)->navigator().open(QUrl(message));
    }
    if (!window) return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

void Desktop::openHere(const QString& path, const QString& import)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (Instance::handOver(file, {})) {
        if (m_windows.isEmpty()) m_application.quit();
        m_start.release()->deleteLater();
        return;
    }
    if (m_session) { // one workspace, one process
        QProcess::startDetached(QApplication::applicationFilePath(), { file });
        m_start.release()->deleteLater();
        return;
    }
    const QString why = open(file);
    if (!why.isEmpty()) return m_start->refuse(file, why);
    m_instance.listen(file);
    QSettings().setValue(u"instance/last"_s, file);
    ui::RecentFiles::opened(file);
    ui::Sitter::restore(*m_session);
    restoreWindows({});
    ui::RecentFiles::noteFacts(this, *m_session);
    ui::SyncKeeper::of(*m_session).begin();
    if (!import.isEmpty()) m_windows.front()->importFile(import);
    if (m_start) m_start.release()->deleteLater();
}

void Desktop::showStart(const QString& path, const QString& why)
{
    if (!m_start) {
        m_start = std::make_unique<ui::StartWindow>(m_theme, m_chinese);
        connect(m_start.get(), &ui::StartWindow::openWanted, this, [this](const QString& file) { openHere(file, {}); });
        connect(m_start.get(), &ui::StartWindow::importWanted, this, &Desktop::openHere);
        connect(m_start.get(), &ui::StartWindow::languageWanted, this, &Desktop::chooseLanguage);
    }
    if (!why.isEmpty()) m_start->refuse(path, why);
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

int Desktop::run(const QString& wanted)
{
    const bool isAddress = wanted.startsWith(u"fairlead:"_s);
    const QString last = QSettings().value(u"instance/last"_s).toString();
    const QString path = isAddress ? last : wanted.isEmpty() ? QString() : QFileInfo(wanted).absoluteFilePath();
    if (!path.isEmpty() && Instance::handOver(path, isAddress ? wanted : QString())) return 0;
    ui::ThemePreferences::restore(m_theme);
    connect(&m_theme, &ui::Theme::changed, this, [this] { ui::ThemePreferences::keep(m_theme); });
    connect(&m_instance, &Instance::asked, this, &Desktop::take);
    const QString why = path.isEmpty() ? QString() : open(path);
    if (!why.isEmpty()) {
        std::fprintf(
            stderr, "fairlead: %s %s\n", qUtf8Printable(tr("%1 could not be opened.").arg(path)), qUtf8Printable(why));
        if (m_application.platformName() == u"offscreen"_s) return 1; // nobody could see the start page
    }
    if (path.isEmpty() || !why.isEmpty()) {
        showStart(path, why);
    } else {
        m_instance.listen(path);
        QSettings().setValue(u"instance/last"_s, path);
        ui::RecentFiles::opened(path);
        ui::Sitter::restore(*m_session);
        restoreWindows(isAddress ? QUrl(wanted) : QUrl());
        ui::RecentFiles::noteFacts(this, *m_session);
        ui::SyncKeeper::of(*m_session).begin();
    }
    const int code = m_application.exec();
    qDeleteAll(std::exchange(m_windows, {}));
    return code;
}

int Desktop::gallery(const QString& path, const QString& folder)
{
    if (const QString why = open(path); !why.isEmpty()) {
        std::fprintf(
            stderr, "fairlead: %s %s\n", qUtf8Printable(tr("%1 could not be opened.").arg(path)), qUtf8Printable(why));
        return 1;
    }
    const auto pictures
        = ui::Gallery(m_theme, *m_session, [this](bool chinese) { setChinese(chinese); }).render(folder);
    if (!pictures) {
        std::fprintf(stderr, "fairlead: no pictures could be written to %s\n", qUtf8Printable(folder));
        return 1;
    }
    std::printf("%d pictures in %s\n", *pictures, qUtf8Printable(folder));
    return 0;
}

} // namespace fairlead
