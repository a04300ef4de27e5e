#include "CalendarBench.h"
#include "FlagBench.h"
#include "FunnelBench.h"
#include "ImportBench.h"
#include "PageBench.h"
#include "RecordBench.h"
#include "SaveBench.h"
#include "SearchBench.h"
#include "SyncBench.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>

using namespace fairlead;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::vector<qint64> sizes { 10000, 100000 };
    std::vector<std::string> only;
    std::string folder = QDir::tempPath().toStdString();
    const std::vector<std::string> names { "import", "export", "size", "page", "search", "save", "undo", "funnel",
        "flags", "calendar", "customer", "sync" };
    CLI::App options("Measures Fairlead against the limits of this machine; prints one JSON object a line.");
    options.add_option("--n", sizes, "Sizes, with commas")->delimiter(',')->check(CLI::PositiveNumber);
    options.add_option("--only", only, "Workloads, with commas")->delimiter(',')->check(CLI::IsMember(names));
    options.add_option("--folder", folder, "Where the files go; on the disk that is to be measured")
        ->check(CLI::ExistingDirectory);
    CLI11_PARSE(options, argc, argv);

    const auto wanted
        = [&only](const char* name) { return only.empty() || std::find(only.begin(), only.end(), name) != only.end(); };
    const BenchFolder files(QString::fromStdString(folder));
    Sheet sheet;
    for (qint64 n : sizes) {
        if (wanted("funnel")) FunnelBench(files, n, sheet).run();
        if (wanted("flags")) FlagBench(files, n, sheet).run();
        if (wanted("calendar")) CalendarBench(files, n, sheet).run();
        if (wanted("customer")) RecordBench(files, n, sheet).run();
        const auto isOfDeals = [](const std::string& name) {
            return name == "funnel" || name == "flags" || name == "calendar" || name == "customer";
        };
        if (!only.empty() && std::all_of(only.begin(), only.end(), isOfDeals)) continue;
        CustomerBase base(files, n);
        ImportBench import(base, sheet);
        if (wanted("import")) import.importing();
        if (wanted("size")) import.size();
        if (wanted("export")) import.exporting();
        if (wanted("page")) PageBench(base, sheet).run();
        if (wanted("search")) SearchBench(base, sheet).run();
        if (wanted("save")) SaveBench(base, sheet).run();
        if (wanted("sync")) SyncBench(base, files, sheet).run();
        if (wanted("undo")) import.undo();
    }
    sheet.addGrowth();
    return 0;
}
