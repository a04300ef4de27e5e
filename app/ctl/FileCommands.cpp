// import, export
#include "Commands.h"

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
    std::string currency;
    std::string rejects;
    std::string consent;
    bool dryRun = false;
};

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

QString question(const Output& out, const ImportQuestion& question)
{
    const QString samples = question.samples.mid(0, 3).join(u", "_s);
    QString sentence;
    switch (question.kind) {
    case ImportQuestion::Kind::DateOrder:
        sentence = out.say("Column \"%1\" (%2 …) can be read in more than one order. Say --date-order dmy, mdy or ymd.",
            "列“%1”（%2 …）的日期有多种读法。请指定 --date-order dmy、mdy 或 ymd。");
        break;
    case ImportQuestion::Kind::DecimalMark:
        sentence = out.say("Column \"%1\" (%2 …) does not show whether point or comma is the decimal mark. Say "
                           "--decimal point or comma.",
            "列“%1”（%2 …）无法判断小数点是点还是逗号。请指定 --decimal point 或 comma。");
        break;
    case ImportQuestion::Kind::NoKey:
        sentence = out.say("--key names \"%1\", which no column goes to.", "--key 指定的“%1”没有对应的列。");
        break;
    case ImportQuestion::Kind::NothingMapped:
        sentence = out.say("No column was recognised (%2 …). Say which is which with --map \"Header=field,…\"; "
                           "`fairleadctl kinds FILE KIND` lists the fields.",
            "没有识别出任何列（%2 …）。请用 --map \"表头=字段,…\" 指定；`fairleadctl kinds 文件 类型` 列出字段。");
        break;
    case ImportQuestion::Kind::FieldTwice:
        sentence = out.say(
            "Column \"%1\" goes to %2, which another column fills already.", "列“%1”对应的 %2 已由另一列填写。");
        break;
    }
    return sentence.replace(u"%1"_s, question.header).replace(u"%2"_s, samples);
}

QJsonObject resultJson(const ImportResult& result, const RecordType& type)
{
    QJsonArray columns;
    for (const MappedColumn& column : result.columns)
        columns.append(QJsonObject { { u"header"_s, column.header },
            { u"field"_s, column.path ? QJsonValue(column.path->toString(type)) : QJsonValue() } });
    QJsonArray created;
    for (const ImportResult::Created& one : result.createdRecords) {
        QJsonObject object { { u"type"_s, one.type }, { u"name"_s, one.name }, { u"rows"_s, one.rows } };
        if (!one.near.isEmpty()) object.insert(u"near"_s, one.near);
        if (!one.guess.isEmpty()) object.insert(u"taken_as"_s, one.guess);
        created.append(object);
    }
    QJsonArray bad;
    for (const RejectedCell& cell : result.bad)
        bad.append(QJsonObject { { u"line"_s, cell.line }, { u"column"_s, cell.header }, { u"value"_s, cell.value },
            { u"reason"_s, cell.reason } });
    QJsonObject madeCounts;
    for (auto it = result.created.begin(); it != result.created.end(); ++it)
        madeCounts.insert(it.key(), it.value());
    QJsonObject parts;
    for (auto it = result.partsChanged.begin(); it != result.partsChanged.end(); ++it)
        parts.insert(it.key(), it.value());
    return { { u"rows"_s, result.rows }, { u"added"_s, result.added }, { u"updated"_s, result.updated },
        { u"unchanged"_s, result.unchanged }, { u"rejected"_s, result.rejected },
        { u"blank_lines"_s, result.blankLines }, { u"closed_today"_s, result.closedToday },
        { u"dry_run"_s, result.dryRun }, { u"edit"_s, result.edit }, { u"encoding"_s, result.encoding },
        { u"key"_s, result.key.join(u',') }, { u"columns"_s, columns }, { u"created"_s, madeCounts },
        { u"parts"_s, parts }, { u"created_records"_s, created }, { u"bad"_s, bad } };
}

void printResult(const Output& out, const ImportResult& result, const Workspace& workspace)
{
    QString head = result.dryRun
        ? out.say("Dry run, nothing was written: %1 rows – %2 to add, %3 to update, %4 unchanged, %5 rejected.",
            "试运行，未写入任何内容：%1 行——新增 %2，更新 %3，不变 %4，拒绝 %5。")
        : out.say(
            "%1 rows: %2 added, %3 updated, %4 unchanged, %5 rejected.", "%1 行：新增 %2，更新 %3，不变 %4，拒绝 %5。");
    const qint64 numbers[] = { result.rows, result.added, result.updated, result.unchanged, result.rejected };
    for (int i = 0; i < 5; ++i)
        head.replace(u"%%1"_s.arg(i + 1), QString::number(numbers[i]));
    out.line(head);
    for (auto it = result.created.begin(); it != result.created.end(); ++it)
        out.line(u"  + %1 %2"_s.arg(it.value()).arg(workspace.catalog().type(it.key()).label().in(out.chinese())));
    for (const ImportResult::Created& one : result.createdRecords) {
        const QString type = workspace.catalog().type(one.type).label().in(out.chinese());
        if (!one.near.isEmpty())
            out.line(out.say("  %1 \"%2\" (%3 rows) was not there and was created; \"%4\" has nearly the same name – "
                             "merge them if they are one.",
                            "  %1“%2”（%3 行）不存在，已新建；“%4”名称相近，如为同一条请合并。")
                         .replace(u"%1"_s, type)
                         .replace(u"%2"_s, one.name)
                         .replace(u"%3"_s, QString::number(one.rows))
                         .replace(u"%4"_s, one.near));
        if (!one.guess.isEmpty())
            out.line(out.say("  Stage \"%1\" was created and taken as %2.", "  已新建阶段“%1”，按“%2”处理。")
                         .replace(u"%1"_s, one.name)
                         .replace(u"%2"_s, one.guess));
    }
    if (result.closedToday)
        out.line(
            out.say(
                   "  Of %1 deals that have ended the close date is still to come: it stays the expected one, and they "
                   "count as closed today.",
                   "  %1 个已结束的机会的成交日期尚未到：该日期仅作预计日期，实际关闭日期记为今天。")
                .replace(u"%1"_s, QString::number(result.closedToday)));
    qsizetype shown = 0;
    for (const RejectedCell& cell : result.bad) {
        if (++shown > 10) break;
        QStringList words { cell.header, cell.value.isEmpty() ? QString() : u"\"%1\""_s.arg(cell.value),
            out.reason(cell.reason) };
        words.removeAll(QString());
        out.line(out.say("  line %1: %2", "  第 %1 行：%2")
                     .replace(u"%1"_s, QString::number(cell.line))
                     .replace(u"%2"_s, words.join(u' ')));
    }
    for (const MappedColumn& column : result.columns)
        if (!column.path)
            out.line(
                out.say("  Column \"%1\" was left out: no field has this name.", "  列“%1”未导入：没有对应的字段。")
                    .replace(u"%1"_s, column.header));
}

int runImport(const Common& common, const ImportArguments& arguments)
{
    const Output out = common.output();
    ImportOptions options = optionsOf(arguments);
    if (!readMapping(arguments.map, options.mapping)) {
        out.complain(out.say("--map wants \"Header=field,Header=field\".", "--map 的格式为“表头=字段,表头=字段”。"));
        return Usage;
    }
    auto workspace = openWorkspace(common, arguments.file, true);
    if (!workspace) return out.fail(workspace.error(), text(arguments.file));
    auto plan = ImportPlan::prepare(**workspace, text(arguments.in), options);
    if (!plan) return out.fail(plan.error(), text(arguments.in));
    if (!plan->questions().empty()) {
        QJsonArray questions;
        for (const ImportQuestion& open : plan->questions()) {
            questions.append(question(out, open));
            out.complain(question(out, open));
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
        out.object(resultJson(*result, plan->type()));
    else
        printResult(out, *result, **workspace);
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
    import->add_option("--currency", arguments.currency, "Of amounts without one; else the base currency");
    import->add_option("--rejects", arguments.rejects, "Where rejected rows go, with line and reason");
    import->add_option("--consent", arguments.consent, "Where the list comes from and by what right");
    import->add_flag("--dry-run", arguments.dryRun, "Count and check, write nothing");
    import->callback([&common] { common.exit = runImport(common, arguments);
});
} // namespace fairlead::ctl

} // namespace fairlead::ctl
