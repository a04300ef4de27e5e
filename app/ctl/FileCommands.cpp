// import, export
#include "Commands.h"
#include "ImportReport.h"

#include "exchange/Exporter.h"
#include "exchange/Importer.h"

#include <CLI/CLI.hpp>
#include <unistd.h>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ImportArguments
{
    std::string file;
    std::string kind;
    std::string in;
    std::vector<std::string> map;
    std::string key;
    std::string mode = "upsert";
    std::string missing = "reject";
    std::string encoding = "auto";
    std::string dateOrder = "auto";
    std::string decimal = "auto";
    std::string delimiter = "auto";
    std::string header = "auto";
    std::string asOf;
    std::string currency;
    std::string rejects;
    std::string consent;
    std::vector<std::string> same;
    std::vector<std::string> create;
    std::vector<std::string> blank;
    std::vector<std::string> refuse;
    bool dryRun = false;
};

/// False: a --same without "=".
bool readDecisions(const ImportArguments& arguments, std::vector<NameDecision>& decisions)
{
    using Action = NameDecision::Action;
    for (const std::string& pair : arguments.same) {
        const QString words = text(pair);
        const qsizetype at = words.indexOf(u'=');
        if (at < 1 || at + 1 == words.size()) return false;
        decisions.push_back({ {}, words.left(at).trimmed(), Action::Use, words.mid(at + 1).trimmed() });
    }
    const std::pair<const std::vector<std::string>*, Action> others[] = { { &arguments.create, Action::Create },
        { &arguments.blank, Action::Blank }, { &arguments.refuse, Action::Reject } };
    for (const auto& [names, action] : others)
        for (const std::string& name : *names)
            decisions.push_back({ {}, text(name).trimmed(), action, {} });
    return true;
}

/// False: a --map without "=".
bool readMapping(const std::vector<std::string>& pairs, QHash<QString, QString>& mapping)
{
    for (const std::string& group : pairs)
        for (const QString& pair : text(group).split(u',', Qt::SkipEmptyParts)) {
            const qsizetype at = pair.lastIndexOf(u'=');
            if (at < 1) return false;
            mapping.insert(pair.left(at).trimmed(), pair.mid(at + 1).trimmed());
        }
    return true;
}

ImportOptions optionsOf(const ImportArguments& arguments)
{
    ImportOptions options;
    options.kind = text(arguments.kind);
    options.key = text(arguments.key).split(u',', Qt::SkipEmptyParts);
    options.mode = arguments.mode == "add" ? ImportMode::Add
        : arguments.mode == "update"       ? ImportMode::Update
                                           : ImportMode::Upsert;
    options.missing = arguments.missing == "create" ? MissingReference::Create
        : arguments.missing == "blank"              ? MissingReference::Blank
                                                    : MissingReference::Reject;
    if (arguments.encoding != "auto") options.encoding = text(arguments.encoding);
    if (arguments.dateOrder == "ymd") options.dateOrder = DateOrder::YearMonthDay;
    if (arguments.dateOrder == "dmy") options.dateOrder = DateOrder::DayMonthYear;
    if (arguments.dateOrder == "mdy") options.dateOrder = DateOrder::MonthDayYear;
    if (arguments.decimal != "auto") options.decimalMark = arguments.decimal == "comma" ? u',' : u'.';
    if (arguments.delimiter != "auto")
        options.delimiter = arguments.delimiter == "tab" ? '\t' : arguments.delimiter.front();
    if (arguments.header != "auto") options.header = arguments.header == "yes";
    options.currency = text(arguments.currency).toUpper();
    options.rejectsPath = text(arguments.rejects);
    options.consentBasis = text(arguments.consent);
    options.dryRun = arguments.dryRun;
    return options;
}

int runImport(const Common& common, const ImportArguments& arguments)
{
    const Output out = common.output();
    ImportOptions options = optionsOf(arguments);
    if (!readMapping(arguments.map, options.mapping)) {
        out.complain(out.say("--map wants \"Header=field,Header=field\".", "--map 的格式为“表头=字段,表头=字段”。"));
        return Usage;
    }
    if (!readDay(out, arguments.asOf, "--as-of", options.asOf)) return Usage;
    if (!readDecisions(arguments, options.decisions)) {
        out.complain(out.say(
            "--same wants \"Name in the file=Record that is there\".", "--same 的格式为“文件中的名称=已有记录”。"));
        return Usage;
    }
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    auto plan = ImportPlan::prepare(**workspace, text(arguments.in), options);
    if (!plan) return out.fail(plan.error(), text(arguments.in));
    if (!plan->questions().empty()) {
        QJsonArray questions;
        for (const ImportQuestion& open : plan->questions()) {
            questions.append(questionText(out, open));
            out.complain(questionText(out, open));
        }
        if (out.json()) out.object({ { u"questions"_s, questions } });
        return Failed;
    }
    const bool terminal = isatty(2) && !out.json();
    const auto progress = [&](const ImportProgress& now) {
        if (terminal && now.rows % 4096 == 0)
            std::fprintf(
                stderr, "\r%lld / %lld", static_cast<long long>(now.rows), static_cast<long long>(now.totalRows));
        return true;
    };
    const auto result = Importer::run(**workspace, *plan, progress);
    if (terminal) std::fprintf(stderr, "\r\033[K");
    if (!result) return out.fail(result.error(), text(arguments.in));
    if (out.json())
        out.object(importJson(*result, plan->type()));
    else
        printImport(out, *result, **workspace);
    return result->rejected ? Partly : Done;
}

} // namespace

void addFileCommands(CLI::App& app, Common& common)
{
    static ImportArguments arguments;
    CLI::App* import = app.add_subcommand("import", "Bring a CSV, JSON, vCard or iCalendar file in");
    import->add_option("file", arguments.file, "Workspace")->required();
    import->add_option("kind", arguments.kind, "What its rows are: customer, opportunity, person …")->required();
    import->add_option("in", arguments.in, "The file; .json, .jsonl, .vcf or .ics at its end say how, all else is CSV")
        ->required();
    import->add_option("--map", arguments.map, "\"Header=field,…\"; an empty field leaves the column out");
    import->add_option("--key", arguments.key, "Field(s) that tell which record a row is");
    import->add_option("--mode", arguments.mode, "add, update or upsert")
        ->check(CLI::IsMember({ "add", "update", "upsert" }));
    import
        ->add_option(
            "--missing", arguments.missing, "What to do with names that are not there: reject, create or blank")
        ->check(CLI::IsMember({ "reject", "create", "blank" }));
    import->add_option("--encoding", arguments.encoding, "auto, or a name such as UTF-8, GB18030");
    import->add_option("--date-order", arguments.dateOrder, "auto, ymd, dmy or mdy")
        ->check(CLI::IsMember({ "auto", "ymd", "dmy", "mdy" }));
    import->add_option("--decimal", arguments.decimal, "auto, point or comma")
        ->check(CLI::IsMember({ "auto", "point", "comma" }));
    import->add_option("--delimiter", arguments.delimiter, "auto, tab, or the character");
    import->add_option("--header", arguments.header, "auto, yes or no")->check(CLI::IsMember({ "auto", "yes", "no" }));
    import->add_option("--as-of", arguments.asOf, "The day of the file: until then days in a stage count; else today");
    import->add_option("--currency", arguments.currency, "Of amounts without one; else the base currency");
    import->add_option("--rejects", arguments.rejects, "Where rejected rows go, with line and reason");
    import->add_option("--consent", arguments.consent, "Where the list comes from and by what right");
    import->add_option("--same", arguments.same, "\"Name in the file=record that is there\"; may be repeated");
    import->add_option("--new", arguments.create, "A name that is a record of its own, near others or not");
    import->add_option("--blank", arguments.blank, "A name that is left out of its rows");
    import->add_option("--refuse", arguments.refuse, "A name whose rows are refused");
    import->add_flag("--dry-run", arguments.dryRun, "Count and check, write nothing");
    import->callback([&common] { common.exit = runImport(common, arguments);
});
} // namespace fairlead::ctl

} // namespace fairlead::ctl
