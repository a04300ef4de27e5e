// Renders the widgets in a window of invented data to PNG files, light and dark, English and Chinese, at two sizes:
// fairlead_lookbook FOLDER. For looking at, beside the drawings; no test.
#include "ui/LookBookControls.h"
#include "ui/LookBookPages.h"
#include "widgets/PageFrame.h"

#include <QApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace fairlead::ui;

namespace {

using Fill = void (*)(lookbook::Shell&, const Theme&, const lookbook::Words&);

struct Page
{
    QString name;
    QString place;
    Fill fill;
};

void render(Theme& theme, const Page& page, bool chinese, bool dark, QSize size, qreal scale, const QDir& folder)
{
    theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.setTextScale(scale);
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    const lookbook::Words words(chinese);
    lookbook::Shell shell(theme, words, page.place);
    page.fill(shell, theme, words);
    shell.resize(size);
    shell.show();
    QCoreApplication::processEvents();
    shell.actFirst();
    QCoreApplication::processEvents();
    const QString name
        = u"%1-%2-%3-%4%5.png"_s.arg(page.name, chinese ? u"zh"_s : u"en"_s, dark ? u"dark"_s : u"light"_s)
              .arg(size.width())
              .arg(scale > 1 ? u"-large"_s : QString());
    shell.grab().save(folder.filePath(name));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    theme.setLessMotion(true); // pictures show the end of each motion
    theme.apply(application);
    const QDir folder(application.arguments().value(1, u"lookbook"_s));
    folder.mkpath(u"."_s);
    const QList<Page> pages { { u"list"_s, u"opportunities"_s, &lookbook::fillList },
        { u"funnel"_s, u"funnel"_s, &lookbook::fillFunnel },
        { u"palette"_s, u"opportunities"_s, &lookbook::fillPalette },
        { u"focus"_s, u"opportunities"_s, &lookbook::fillFocus }, { u"empty"_s, u"customers"_s, &lookbook::fillEmpty },
        { u"controls"_s, u"settings"_s, &lookbook::fillControls } };
    for (const Page& page : pages) {
        for (const bool chinese : { false, true })
            for (const bool dark : { false, true })
                for (const QSize size : { QSize(1440, 900), QSize(1280, 720) })
                    render(theme, page, chinese, dark, size, 1, folder);
        render(theme, page, false, false, QSize(1440, 900), 1.5, folder);
    }
    return 0;
}
