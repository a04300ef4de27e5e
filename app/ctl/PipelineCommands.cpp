// pipeline templates, export, import, next
#include "Commands.h"

#include "exchange/OutputFile.h"
#include "exchange/PipelineFile.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PipelineArguments
{
    std::string file;
    std::string pipeline;
    std::string path;
};

int runTemplates(const Common& common)
{
    const Output out = common.output();
    QJsonArray all;
    for (const PipelineTemplate& one : pipelineTemplates()) {
        const QString name = one.plan.name.in(out.chinese());
        const QString about = one.plan.description.in(out.chinese());
        all.append(QJsonObject { { u"code"_s, one.code }, { u"name"_s, name }, { u"about"_s, about } });
        if (!out.json()) out.line(u"%1  %2"_s.arg(one.code, -10).arg(about));
    }
    if (out.json()) out.object({ { u"templates"_s, all } });
    return Done;
}

/// Tells which pipeline an edit has made.
int tellMade(const Output& out, const Record& pipeline, qint64 edit)
{
    if (out.json())
        out.object({ { u"edit"_s, edit }, { u"pipeline"_s, pipeline.id.toString() }, { u"name"_s, pipeline.title() } });
    else
        out.line(out.say("Made the pipeline “%1”.", "已建立管线“%1”。").replace(u"%1"_s, pipeline.title()));
    return Done;
}

int applyMade(const Output& out, Workspace& workspace, Edit edit, const QString& subject)
{
    const Record pipeline = edit.steps.front().record;
    const auto done = workspace.apply(std::move(edit));
    if (!done) {
        if (workspace.problems().empty()) return out.fail(done.error(), subject);
        out.complain(out.problems(workspace.problems(), pipeline.type));
        return Failed;
    }
    return tellMade(out, pipeline, *done);
}

int runImport(const Common& common, const PipelineArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const QString path = text(arguments.path);
    const PipelinePlan* shipped = pipelineTemplate(path);
    PipelinePlan plan = shipped ? *shipped : PipelinePlan();
    if (!shipped) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return out.fail({ ErrorCode::NotFound, path }, path);
        auto read = readPipelineFile(file.readAll());
        if (!read) {
            out.complain(out.say("%1 is no file of a pipeline that this program can read (%2).",
                                "%1 不是本程序可以读取的管线文件（%2）。")
                             .replace(u"%1"_s, path)
                             .replace(u"%2"_s, read.error().detail));
            return Failed;
        }
        plan = std::move(*read);
    }
    if (const auto brought = plan.bringIn(**workspace, out.chinese()); !brought)
        return out.fail(brought.error(), text(arguments.file));
    const QString name = u"Add pipeline %1"_s.arg(plan.name.en);
    return applyMade(out, **workspace, plan.edit(**workspace, out.chinese(), name), text(arguments.file));
}

int runExport(const Common& common, const PipelineArguments& arguments)
{
    const Output out = common.output();
    const auto workspace = openWorkspace(common, arguments.file, false);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto pipeline
        = findRecord(**workspace, (*workspace)->catalog().type(u"pipeline"_s), text(arguments.pipeline));
    if (!pipeline) return out.fail(pipeline.error(), text(arguments.pipeline));
    auto plan = PipelinePlan::of((*workspace)->reader(), pipeline->id, (*workspace)->today());
    if (!plan) return out.fail(plan.error(), text(arguments.pipeline));
    if (const auto read = plan->readContents((*workspace)->reader()); !read)
        return out.fail(read.error(), read.error().detail);
    const QByteArray json = writePipelineFile(*plan);
    const QString path = text(arguments.path);
    const auto written = writeWhole(path, [&json](QIODevice& device) -> Result<void> {
        if (device.write(json) != json.size()) return Error { ErrorCode::Io, device.errorString() };
        return {};
    });
    if (!written) return out.fail(written.error(), path);
    if (out.json())
        out.object({ { u"file"_s, path }, { u"name"_s, plan->name.en } });
    else
        out.line(out.say("Wrote the pipeline “%1” to %2.", "已将管线“%1”写入 %2。")
                     .replace(u"%1"_s, plan->name.en)
                     .replace(u"%2"_s, path));
    return Done;
}

int runNext(const Common& common, const PipelineArguments& arguments)
{
    const Output out = common.output();
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    const auto pipeline
        = findRecord(**workspace, (*workspace)->catalog().type(u"pipeline"_s), text(arguments.pipeline));
    if (!pipeline) return out.fail(pipeline.error(), text(arguments.pipeline));
    auto edit = nextVersion(**workspace, *pipeline, u"New version of %1"_s.arg(pipeline->title()));
    if (!edit) return out.fail(edit.error(), text(arguments.pipeline));
    return applyMade(out, **workspace, std::move(*edit), text(arguments.file));
}

} // namespace

void addPipelineCommands(CLI::App& app, Common& common)
{
    auto arguments = std::make_shared<PipelineArguments>();
    CLI::App* pipeline = app.add_subcommand("pipeline", "Ways of selling: templates, files of them, new versions");
    pipeline->require_subcommand(1);
    CLI::App* templates = pipeline->add_subcommand("templates", "The templates that come with the program");
    templates->callback([&common] { common.exit = runTemplates(common); });
    const auto command = [&](const char* name, const char* what) {
        CLI::App* made = pipeline->add_subcommand(name, what);
        made->add_option("FILE", arguments->file, "Workspace")->required();
        return made;
    };
    CLI::App* import = command("import", "Make a pipeline from a template or a file");
    import->add_option("SOURCE", arguments->path, "Name of a template, or path of a file")->required();
    import->callback([&common, arguments] { common.exit = runImport(common, *arguments);
});
CLI::App* save = command("export", "Write a pipeline to a file");
save->add_option("PIPELINE", arguments->pipeline, "Id or name")->required();
save->add_option("PATH", arguments->path, "The file to write")->required();
save->callback([&common, arguments] { common.exit = runExport(common, *arguments); });
CLI::App* next = command("next", "Begin a new version; deals stay in the old one, which takes no new ones");
next->add_option("PIPELINE", arguments->pipeline, "Id or name")->required();
next->callback([&common, arguments] { common.exit = runNext(common, *arguments); });
for (CLI::App* each : { templates, import, save, next })
    each->add_flag("--json", common.json, "Answer as JSON");
} // namespace fairlead::ctl

} // namespace fairlead::ctl
