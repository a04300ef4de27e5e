#pragma once
#include "Output.h"

namespace CLI {
class App;
}

namespace fairlead::ctl {

/// What stands before every command: --as, --lang, --json. Filled while the command line is read.
struct Common
{
    std::string person;
    std::string language = "en";
    bool json = false;
    int exit = Done; ///< what the chosen command returned

    Output output() const { return Output(language == "zh", json); }
};

/// Each adds its commands; a command leaves its exit code in `common`.
void addAttachCommands(CLI::App& app, Common& common);
void addConflictCommands(CLI::App& app, Common& common);
void addContentCommands(CLI::App& app, Common& common);
void addCareCommands(CLI::App& app, Common& common);
void addWorkspaceCommands(CLI::App& app, Common& common);
void addListCommands(CLI::App& app, Common& common);
void addPipelineCommands(CLI::App& app, Common& common);
void addPlanCommands(CLI::App& app, Common& common);
void addForecastCommands(CLI::App& app, Common& common);
void addRecordCommands(CLI::App& app, Common& common);
void addFileCommands(CLI::App& app, Common& common);
void addReportCommands(CLI::App& app, Common& common);
void addSyncCommands(CLI::App& app, Common& common);
void addProbeCommand(CLI::App& share, Common& common);

/// A command whose first words are the workspace and a kind of record.
CLI::App* addKindCommand(CLI::App& app, const char* name, const char* what, std::string& file, std::string& kind);
/// Opens for reading beside a running program, or for writing; --as is resolved (by name, number or id).
Result<std::unique_ptr<Workspace>> openWorkspace(const Common& common, const std::string& file, bool write);
/// The record that a word names: id, number, or exact title where that is unique. NotFound, Ambiguous.
Result<Record> findRecord(const Workspace& workspace, const RecordType& type, const QString& word);
QString text(const std::string& utf8);
/// Reads a date of the command line; no word leaves `day` as it is. False and a complaint if it is none.
bool readDay(const Output& out, const std::string& word, const char* option, QDate& day);

} // namespace fairlead::ctl
