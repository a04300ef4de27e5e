// The one main of all core tests: no window, no locale of the machine, no home folder of the person.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QLocale>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", (home.path() + QStringLiteral("/config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", (home.path() + QStringLiteral("/data")).toLocal8Bit());
    QLocale::setDefault(QLocale::c());
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
