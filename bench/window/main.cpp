// Measures what a person feels of the window; prints one JSON object a line, as fairlead_bench does.
#include "BoardBench.h"
#include "KeyBench.h"
#include "ListBench.h"
#include "MapBench.h"
#include "QuestionBench.h"
#include "StallBench.h"
#include "StartBench.h"
#include "SyncStallBench.h"

#include "testing/StallMeter.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QTemporaryDir>

using namespace fairlead;

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home; // no settings of the person
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    StallMeter application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--child") == 0) return StartBench::child(argc, argv);

    std::vector<qint64> sizes { 10000, 100000 };
    std::vector<std::string> only;
    std::string folder = QDir::tempPath().toStdString();
    CLI::App options("Measures the window of Fairlead beside the limits of this machine.");
    options.add_option("--n", sizes, "Sizes, with commas")->delimiter(',')->check(CLI::PositiveNumber);
    options.add_option("--only", only, "Workloads, with commas")
        ->delimiter(',')
        ->check(CLI::IsMember(
            std::vector<std::string> { "start", "list", "key", "map", "board", "question", "stall", "syncstall" }));
    options.add_option("--folder", folder, "Where the files go")->check(CLI::ExistingDirectory);
    CLI11_PARSE(options, argc, argv);
    const auto wanted
        = [&only](const char* name) { return only.empty() || std::find(only.begin(), only.end(), name) != only.end(); };
    const BenchFolder files(QString::fromStdString(folder));
    Sheet sheet;
    if (wanted("map")) MapBench(sheet).run();
    if (only == std::vector<std::string> { "map" }) return 0;
    for (qint64 n : sizes) {
        if (wanted("board")) BoardBench(files, n, sheet).run();
        if (wanted("question")) QuestionBench(files, n, sheet).run();
        if (wanted("syncstall")) SyncStallBench(files, n, sheet).run();
        if (!wanted("start") && !wanted("list") && !wanted("key") && !wanted("stall")) continue;
        CustomerBase base(files, n);
        if (wanted("start")) StartBench(base, sheet).run();
        if (wanted("list")) ListBench(base, sheet).run();
        if (wanted("key")) KeyBench(base, sheet).run();
        if (wanted("stall")) StallBench(base, sheet).run(); // last: it writes
    }
    sheet.addGrowth();
    return 0;
}
