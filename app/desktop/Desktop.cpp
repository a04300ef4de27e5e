#include "Desktop.h"

#include "shell/Gallery.h"

#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <cstdio>

namespace fairlead {

using namespace Qt::StringLiterals;

Desktop::Desktop(QApplication& application, const QString& language)
    : m_application(application)
{
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
}

bool Desktop::open(const QString& path)
{
    auto workspace = Workspace::open(path);
    if (!workspace) {
        QString why = tr("Details: %1").arg(workspace.error().detail);
        if (workspace.error().code == ErrorCode::Busy)
            why = tr("It is in use by %1. Close it there first.").arg(workspace.error().detail);
        else if (workspace.error().code == ErrorCode::NotFound)
            why = tr("There is no such file.");
        else if (workspace.error().code == ErrorCode::TooNew)
            why = tr("It was written by a newer Fairlead. Update this program; the file was not touched.");
        else if (workspace.error().code == ErrorCode::Damaged)
            why = tr("It is damaged. Run “fairleadctl check” and “fairleadctl repair”, or restore a backup.");
        else if (workspace.error().code == ErrorCode::NotAWorkspace)
            why = tr("It is not a Fairlead workspace.");
        const QString sentence = tr("%1 could not be opened.").arg(path);
        std::fprintf(stderr, "fairlead: %s %s\n", qUtf8Printable(sentence), qUtf8Printable(why));
        if (m_application.platformName() != u"offscreen"_s)
            QMessageBox::warning(nullptr, u"Fairlead"_s, sentence + u"\n\n"_s + why);
        return false;
    }
    m_session = std::make_unique<ui::Session>(std::move(*workspace));
    m_session->setChinese(m_chinese);
    return true;
}

int Desktop::run(const QString& path)
{
    if (!open(path)) return 1;
    const QSettings settings;
    m_theme.setMode(ui::Theme::Mode(settings.value(u"theme"_s, int(ui::Theme::Mode::System)).toInt()));
    ui::MainWindow window(m_theme, *m_session);
    connect(&window, &ui::MainWindow::languageWanted, this, &Desktop::setChinese);
    window.navigator().open(settings.value(u"window/place"_s, QUrl(u"fairlead://page/today"_s)).toUrl());
    window.show();
    const int code = m_application.exec();
    QSettings keep;
    keep.setValue(u"language"_s, m_chinese ? u"zh"_s : u"en"_s);
    keep.setValue(u"theme"_s, int(m_theme.mode()));
    return code;
}

int Desktop::gallery(const QString& path, const QString& folder)
{
    if (!open(path)) return 1;
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
