// The one main of all tests with windows: offscreen, no locale of the machine, no home folder of the person.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "testing/StallMeter.h"

#include <QLocale>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", (home.path() + QStringLiteral("/config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", (home.path() + QStringLiteral("/data")).toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    fairlead::StallMeter application(argc, argv); // any test may ask how long the thread was away
    return Catch::Session().run(argc, argv);
}
