// fairleadctl: everything that Fairlead does with its files, without a window. Links the core alone.
#include "Commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QLocale>

using namespace fairlead::ctl;

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fairleadctl"));

    CLI::App app { "Fairlead on the command line: workspaces, records, files, reports." };
    app.require_subcommand(1);
    app.set_version_flag("--version", FAIRLEAD_VERSION);
    Common common;
    app.add_option("--as", common.person, "Act as this person (name, number or id)");
    app.add_option("--lang", common.language, "Language of sentences: en or zh")->check(CLI::IsMember({ "en", "zh" }));
    app.fallthrough();
    addWorkspaceCommands(app, common);
    addCareCommands(app, common);
    addListCommands(app, common);
    addRecordCommands(app, common);
    addPipelineCommands(app, common);
    addPlanCommands(app, common);
    addForecastCommands(app, common);
    addFileCommands(app, common);
    addAttachCommands(app, common);
    addReportCommands(app, common);
    addSyncCommands(app, common);
    addConflictCommands(app, common);
    addContentCommands(app, common);
    for (CLI::App* command : app.get_subcommands({}))
        command->add_flag("--json", common.json, "Answer as JSON");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? Done : Usage;
    }
    return common.exit;
}
