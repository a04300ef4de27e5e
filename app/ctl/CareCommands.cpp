// check, backup, restore-backup, repair
#include "Commands.h"

#include "store/Maintenance.h"

#include <CLI/CLI.hpp>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char* word;
    const char* en;
    const char* zh;
};

QString sentence(const Output& out, const Finding& finding)
{
    static constexpr Words sentences[] = {
        { "storage", "part of the file cannot be read", "文件部分内容无法读取" },
        { "schema", "a table or index is missing", "缺少表或索引" },
        { "identity", "records without a proper id", "记录没有有效 id" },
        { "value", "values that do not fit their field", "字段值不合规" },
        { "clock", "records whose clocks cannot be read", "记录时钟无法读取" },
        { "visibility", "records shown or hidden wrongly", "记录显示状态错误" },
        { "sort_key", "titles sorted in the wrong place", "标题排序错误" },
        { "search_missing", "records that search does not find", "搜索找不到的记录" },
        { "search_stray", "search finds records that are gone", "搜索到已不存在的记录" },
        { "search_index", "a search index must be built anew", "搜索索引需要重建" },
        { "edit", "edits and transactions that do not belong together", "编辑与事务不对应" },
        { "journal", "journal entries that cannot be read", "日志无法读取" },
        { "block", "journal blocks that cannot be unpacked", "日志块无法解包" },
        { "undo", "edits that can no longer be undone", "无法再撤销的编辑" },
        { "history", "history that leads nowhere", "历史指向不存在的内容" },
        { "file_damaged", "files whose content is not what it was", "文件内容已损坏" },
        { "file_missing", "files whose content is not here", "文件内容不在本工作区" },
        { "incomplete_edit", "an edit was cut off; the next opening takes it back",
            "有未完成的编辑，下次打开时会撤回" },
        { "lost_reference", "references to records that are not here", "引用的记录不在本工作区" },
    };
    QString text = wordOf(finding.kind);
    for (const Words& one : sentences)
        if (text == QLatin1String(one.word)) {
            text = out.say(one.en, one.zh);
            break;
        }
    if (!finding.where.isEmpty()) text = finding.where + u": "_s + text;
    text += u" ("_s + QString::number(finding.count) + u')';
    return finding.detail.isEmpty() ? text : text + u" – "_s + finding.detail;
}

QJsonObject reportJson(const CheckReport& report)
{
    QJsonArray findings;
    for (const Finding& finding : report.findings)
        findings.append(QJsonObject { { u"kind"_s, wordOf(finding.kind) }, { u"damage"_s, finding.isDamage() },
            { u"where"_s, finding.where }, { u"count"_s, finding.count }, { u"detail"_s, finding.detail } });
    return { { u"clean"_s, report.clean() }, { u"records"_s, report.records }, { u"edits"_s, report.edits },
        { u"findings"_s, findings } };
}

int runCheck(const Common& common, const std::string& file)
{
    const Output out = common.output();
    const auto report = checkWorkspace(text(file));
    if (!report) return out.fail(report.error(), text(file));
    if (out.json()) {
        out.object(reportJson(*report));
    } else {
        for (const Finding& finding : report->findings)
            out.line(sentence(out, finding));
        out.line(report->clean() ? out.say("In order: %1 records, %2 edits.", "正常：%1 条记录，%2 次编辑。")
                                       .replace(u"%1"_s, QString::number(report->records))
                                       .replace(u"%2"_s, QString::number(report->edits))
                                 : out.say("Damaged. `fairleadctl repair` keeps the damaged file and saves what can be "
                                           "read; a backup may be better.",
                                     "已损坏。`fairleadctl repair` 会保留损坏文件并抢救可读内容；也可恢复备份。"));
    }
    return report->clean() ? Done : Failed;
}

int runBackup(const Common& common, const std::string& file, const std::string& copy, bool replace)
{
    const Output out = common.output();
    const auto done = backupWorkspace(text(file), text(copy), {}, replace ? Existing::Replace : Existing::Refuse);
    if (!done) return out.fail(done.error(), done.error().code == ErrorCode::NotFound ? text(file) : text(copy));
    if (out.json())
        out.object({ { u"file"_s, text(file) }, { u"copy"_s, text(copy) } });
    else
        out.line(out.say("Backed up to %1.", "已备份到 %1。").replace(u"%1"_s, text(copy)));
    return Done;
}

int runRestore(const Common& common, const std::string& backup, const std::string& file)
{
    const Output out = common.output();
    const auto kept = restoreWorkspace(text(backup), text(file));
    if (!kept) return out.fail(kept.error(), kept.error().code == ErrorCode::Busy ? text(file) : text(backup));
    if (out.json()) {
        out.object({ { u"file"_s, text(file) }, { u"kept"_s, *kept } });
    } else {
        out.line(out.say("Restored %1.", "已恢复 %1。").replace(u"%1"_s, text(file)));
        if (!kept->isEmpty())
            out.line(out.say("What was there is kept as %1.", "原文件保留为 %1。").replace(u"%1"_s, *kept));
    }
    return Done;
}

int runRepair(const Common& common, const std::string& file)
{
    const Output out = common.output();
    const auto report = repairWorkspace(text(file));
    if (!report) return out.fail(report.error(), text(file));
    QJsonArray losses;
    for (const Loss& loss : report->losses)
        losses.append(
            QJsonObject { { u"table"_s, loss.table }, { u"rows"_s, loss.rows }, { u"unknown"_s, loss.unknown } });
    if (out.json()) {
        QJsonArray mended;
        for (const QString& one : report->mended)
            mended.append(one);
        out.object({ { u"before"_s, reportJson(report->before) }, { u"after"_s, reportJson(report->after) },
            { u"kept_aside"_s, report->keptAside }, { u"mended"_s, mended }, { u"losses"_s, losses } });
    } else {
        out.line(report->after.clean()
                ? out.say("In order now: %1.", "现在正常：%1。").replace(u"%1"_s, text(file))
                : out.say("Not all could be mended; restore a backup.", "未能全部修复，请恢复备份。"));
        if (!report->keptAside.isEmpty())
            out.line(out.say("The damaged file is kept as %1.", "损坏的文件保留为 %1。")
                         .replace(u"%1"_s, report->keptAside));
        for (const Loss& loss : report->losses)
            out.line(u"  "_s + loss.table + u": "_s
                + (loss.unknown ? out.say("some rows could not be read", "部分行无法读取")
                                : out.say("%1 rows could not be read", "%1 行无法读取")
                                      .replace(u"%1"_s, QString::number(loss.rows))));
    }
    return report->after.clean() ? (report->losses.empty() ? Done : Partly) : Failed;
}

} // namespace

void addCareCommands(CLI::App& app, Common& common)
{
    static std::string file;
    static std::string other;
    static bool replace = false;
    CLI::App* check = app.add_subcommand("check", "Look whether a workspace is in order");
    check->add_option("file", file, "Workspace")->required();
    check->callback([&common] { common.exit = runCheck(common, file); });

    CLI::App* backup = app.add_subcommand("backup", "Copy a workspace, also while it is open");
    backup->add_option("file", file, "Workspace")->required();
    backup->add_option("copy", other, "The copy")->required();
    backup->add_flag("--replace", replace, "Replace an older copy");
    backup->callback([&common] { common.exit = runBackup(common, file, other, replace); });

    CLI::App* restore = app.add_subcommand("restore-backup", "Put a backup in the place of a workspace");
    restore->add_option("backup", other, "The backup")->required();
    restore->add_option("file", file, "Workspace; what is there is kept beside it")->required();
    restore->callback([&common] { common.exit = runRestore(common, other, file); });

    CLI::App* repair = app.add_subcommand("repair", "Mend a workspace; the damaged file is kept");
    repair->add_option("file", file, "Workspace")->required();
    repair->callback([&common] { common.exit = runRepair(common, file); });
}

} // namespace fairlead::ctl
