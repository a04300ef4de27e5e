// fairlead: the desktop program. Composition only.
#include "Desktop.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    // Pictures need no display.
    for (int i = 1; i < argc; ++i)
        if (QByteArrayView(argv[i]).startsWith("--gallery") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"fairlead"_s);
    QApplication::setOrganizationName(u"fairlead"_s);
    QApplication::setApplicationVersion(QStringLiteral(FAIRLEAD_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Fairlead: customers, opportunities and funnels, offline."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"The workspace to open, or an address (fairlead://…)."_s);
    const QCommandLineOption gallery(u"gallery"_s, u"Render every page to PNG files in this folder."_s, u"folder"_s);
    const QCommandLineOption language(u"lang"_s, u"Language: zh or en."_s, u"language"_s);
    parser.addOptions({ gallery, language });
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty() && parser.isSet(gallery)) {
        std::fputs("fairlead: name a workspace: fairlead FILE --gallery DIR. `fairleadctl new FILE --template sample` "
                   "makes one.\n",
            stderr);
        return 2;
    }
    fairlead::Desktop desktop(application, parser.value(language));
    return parser.isSet(gallery) ? desktop.gallery(files.front(), parser.value(gallery)) : desktop.run(files.value(0));
}
