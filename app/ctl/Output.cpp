#include "Output.h"

#include <cstdio>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

void Output::line(const QString& text) const
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void Output::object(const QJsonObject& object) const
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void Output::complain(const QString& text) const
{
    const QByteArray bytes = "fairleadctl: " + text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

namespace {
const char* codeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Ambiguous:
        return "ambiguous";
    case ErrorCode::Exists:
        return "exists";
    case ErrorCode::ReadOnly:
        return "read_only";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::TooNew:
        return "too_new";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::TooLarge:
        return "too_large";
    case ErrorCode::NoAccess:
        return "no_access";
    case ErrorCode::NotAWorkspace:
        return "not_a_workspace";
    case ErrorCode::NetworkShare:
        return "network_share";
    case ErrorCode::Unavailable:
        return "unavailable";
    case ErrorCode::TimedOut:
        return "timed_out";
    case ErrorCode::NeedsKeys:
        return "needs_keys";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Database:
        return "database";
    case ErrorCode::Io:
        return "io";
    }
    return "unknown";
}
} // namespace

int Output::fail(const Error& error, const QString& subject) const
{
    const QString text = sentence(error, subject);
    if (m_json)
        object({ { u"error"_s,
            QJsonObject { { u"code"_s, QString::fromLatin1(codeWord(error.code)) }, { u"message"_s, text },
                { u"detail"_s, error.detail } } } });
    complain(text);
    return Failed;
}

QString Output::sentence(const Error& error, const QString& subject) const
{
    const QString& detail = error.detail;
    const auto with = [&](const char* en, const char* zh) {
        QString text = say(en, zh);
        text.replace(u"%1"_s, subject).replace(u"%2"_s, detail);
        return text;
    };
    switch (error.code) {
    case ErrorCode::NotFound:
        if (const QString thing = missingThing(detail); !thing.isEmpty()) return thing;
        return with("%1 is not there. Check the name and the folder. (%2)", "找不到 %1。请检查名称和文件夹。（%2）");
    case ErrorCode::Exists:
        return with("%1 already exists and was left as it is. Choose another name, or move it away first.",
            "%1 已存在，未作改动。请换一个名称，或先将其移走。");
    case ErrorCode::ReadOnly:
        return with("%1 can only be read: the file or its folder is write-protected. Copy it to a folder of your own "
                    "and open it there.",
            "%1 只能读取：文件或文件夹被写保护。请复制到自己的文件夹后再打开。");
    case ErrorCode::Busy:
        return with("%1 is in use by %2. Close it there, or wait until it is done; reading commands work meanwhile.",
            "%1 正被 %2 使用。请先在那里关闭或等待其完成；读取命令现在也可使用。");
    case ErrorCode::TooNew:
        return with("%1 was written by a newer Fairlead (format %2). Update this program; the file was not touched.",
            "%1 由更新版本的 Fairlead 写入（格式 %2）。请更新本程序；文件未被改动。");
    case ErrorCode::Damaged:
        return with(
            "%1 is damaged (%2). Run `fairleadctl check` to see what, then `fairleadctl repair`, or restore a backup.",
            "%1 已损坏（%2）。请用 `fairleadctl check` 查看，再用 `fairleadctl repair` 修复，或恢复备份。");
    case ErrorCode::DiskFull:
        return with("There is no room left for %1. Nothing was written half; make room and try again.",
            "%1 所在磁盘已满。没有写入一半的内容；请腾出空间后重试。");
    case ErrorCode::TooLarge:
        return with("%1 is larger than %2 MB, which is the most that a workspace takes of one file. Nothing was added; "
                    "keep it where it is and note its place instead.",
            "%1 超过单个文件的上限 %2 MB，未作添加。请保留原文件，并在备注中记下其位置。");
    case ErrorCode::NoAccess:
        return with("%1 cannot be opened or written here (%2). Check the rights of the folder.",
            "无法在此打开或写入 %1（%2）。请检查文件夹权限。");
    case ErrorCode::NotAWorkspace:
        return with("%1 is not a Fairlead workspace. To bring in a CSV file use `fairleadctl import`.",
            "%1 不是 Fairlead 工作区。导入 CSV 文件请用 `fairleadctl import`。");
    case ErrorCode::NetworkShare:
        return with("%1 lies on a network or cloud folder (%2), where a live workspace would be damaged. Keep it on "
                    "this computer's own disk.",
            "%1 位于网络或云同步文件夹（%2），工作区在那里会被损坏。请放在本机磁盘上。");
    case ErrorCode::Unavailable:
        return with(
            "%1 cannot be reached (%2). Check that the server is on and the folder connected; your work is kept "
            "on this computer meanwhile.",
            "无法访问 %1（%2）。请确认服务器已开启且文件夹已连接；您的数据仍保存在本机。");
    case ErrorCode::TimedOut:
        return with("%1 did not answer in time (%2). Nothing is lost; try again later.",
            "%1 未及时响应（%2）。数据没有丢失；请稍后重试。");
    case ErrorCode::NeedsKeys:
        return with(
            "%1 is encrypted, and this program has no keys for it (%2).", "%1 已加密，本程序没有其密钥（%2）。");
    case ErrorCode::Cancelled:
        return with("Cancelled. Nothing was changed.", "已取消，未作任何改动。");
    case ErrorCode::Ambiguous:
        return with("%1 fits several records (%2). Name it by its id or number.",
            "%1 对应多条记录（%2）。请用 id 或编号指定。");
    case ErrorCode::Io:
        return with("%1 could not be read or written (%2).", "无法读取或写入 %1（%2）。");
    case ErrorCode::Database:
        return with("%1: the database refused (%2). Run `fairleadctl check`.",
            "%1：数据库拒绝操作（%2）。请运行 `fairleadctl check`。");
    case ErrorCode::Invalid:
        break;
    }
    if (detail == u"me"_s)
        return with("Nobody is named as `me`. Say who asks: `fairleadctl --as PERSON …`.",
            "没有说明“我”是谁。请用 `fairleadctl --as 员工 …` 指定。");
    if (detail.startsWith(u"sort: "_s))
        return with("--sort names a field that is not there (%2). `fairleadctl kinds FILE KIND` lists the fields.",
            "--sort 指定的字段不存在（%2）。可用 `fairleadctl kinds 文件 类型` 查看字段。");
    if (detail.startsWith(u"filter: "_s))
        return with("The filter cannot be read (%2). docs/command-line.md, “Filters”, tells the language.",
            "无法读懂筛选条件（%2）。语法见 docs/command-line.md 的 “Filters”。");
    if (detail == u"directory"_s) return with("%1 is a folder, not a file.", "%1 是文件夹，不是文件。");
    if (detail == u"empty"_s)
        return with("%1 is empty: there is nothing to import.", "%1 是空文件，没有可导入的内容。");
    if (detail.startsWith(u"not text"_s))
        return with("%1 is no text file (%2). Export it as CSV, JSON, vCard or iCalendar and import that.",
            "%1 不是文本文件（%2）。请导出为 CSV、JSON、vCard 或 iCalendar 后再导入。");
    if (detail.startsWith(u"no record"_s))
        return with("%1 holds nothing that can be read as its name says (%2). Check that the ending fits the content: "
                    ".csv, .json, .jsonl, .vcf or .ics.",
            "%1 中没有与扩展名相符的可读内容（%2）。请检查扩展名与内容是否一致：.csv、.json、.jsonl、.vcf 或 .ics。");
    if (detail.startsWith(u"format: "_s))
        return with("%1: a .vcf file holds contacts (kind contact), an .ics file appointments or tasks (kind "
                    "appointment, task). For other kinds use .csv or .json.",
            "%1：.vcf 文件只含联系人（contact），.ics 文件只含日程或任务（appointment、task）。其他类型请用 .csv 或 "
            ".json。");
    if (detail.startsWith(u"kind: "_s))
        return with("There is no such kind of record (%2). `fairleadctl kinds FILE` lists them.",
            "没有这种记录（%2）。可用 `fairleadctl kinds` 查看。");
    if (detail.startsWith(u"path: "_s))
        return with("--map names a field that is not there (%2).", "--map 指定的字段不存在（%2）。");
    if (detail.startsWith(u"header: "_s))
        return with("--map names a column that the file does not have (%2).", "--map 指定的列在文件中不存在（%2）。");
    if (detail.startsWith(u"rejects: "_s))
        return with("--rejects must name a file of its own, neither the workspace nor %1.",
            "--rejects 必须是单独的文件，不能是工作区，也不能是 %1。");
    return with("%1: this is not possible (%2).", "%1：无法执行（%2）。");
}

/// Of what was not found and is no file: what, and what next. Empty: it is a file.
QString Output::missingThing(const QString& detail) const
{
    struct Thing
    {
        const char* prefix;
        const char* en;
        const char* zh;
    };
    static constexpr Thing things[] = {
        { "--as: ", "--as names nobody: there is no person \"%1\". `fairleadctl list FILE person` shows who there is.",
            "--as 指定的员工“%1”不存在。可用 `fairleadctl list 文件 person` 查看。" },
        { "record: ",
            "There is no record \"%1\" of this kind. Name it by id, number or exact name; `fairleadctl list` shows "
            "them.",
            "没有名为“%1”的记录。请用 id、编号或完整名称指定，可用 `fairleadctl list` 查看。" },
        { "filter value: ",
            "The filter names a record that is not there (at %1). Write its exact name, number or id; `contains` finds "
            "parts of a name.",
            "筛选条件中的记录不存在（位置 %1）。请写完整名称、编号或 id；“包含”可按部分名称查找。" }
    };
    for (const Thing& thing : things)
        if (detail.startsWith(QLatin1String(thing.prefix)))
            return say(thing.en, thing.zh).replace(u"%1"_s, detail.mid(qsizetype(qstrlen(thing.prefix))));
    return {};
}

QString Output::reason(const QString& word) const
{
    struct Row
    {
        const char* word;
        const char* en;
        const char* zh;
    };
    static constexpr Row rows[] = { { "required", "must not be empty", "不能为空" },
        { "missing", "there is no such record", "没有这条记录" },
        { "ambiguous", "several records have this name", "有多条同名记录" },
        { "number", "is not a number", "不是数字" }, { "amount", "is not an amount", "不是金额" },
        { "currency", "is not a currency", "不是币种" }, { "date", "is not a date", "不是日期" },
        { "choice", "is not one of the choices", "不在选项中" }, { "unknown", "is not known", "未知" },
        { "yes_no", "is neither yes nor no", "不是“是/否”" },
        { "text", "holds characters that cannot be stored", "含有不能保存的字符" },
        { "nul", "the row holds a NUL character", "该行含有 NUL 字符" },
        { "surrogate", "the row holds broken characters", "该行含有损坏的字符" },
        { "encoding", "the row cannot be decoded", "该行无法解码" },
        { "too_long", "a cell is longer than 1 MiB", "单元格超过 1 MiB" },
        { "row_too_long", "the row is too long", "该行过长" },
        { "unclosed_quote", "a quotation mark is never closed", "引号没有结束" },
        { "syntax", "is not a sound record of this format", "不符合该文件格式" },
        { "time_zone", "is in a time zone that nobody knows", "时区未知" },
        { "too_many_cells", "more cells than the header has", "单元格多于表头" },
        { "not_found", "no record with this key to update", "没有可更新的记录" },
        { "order", "the dates are in the wrong order", "日期顺序不对" }, { "range", "is out of range", "超出范围" },
        { "immutable", "an entry cannot be changed; add a correcting one", "记录不可修改，请新增更正记录" },
        { "absent", "names a record that is not here", "所指记录不存在" },
        { "no_file", "names a file whose content is not here", "所指文件的内容不在本工作区" },
        { "file", "does not name a file of the workspace", "不是本工作区的文件" },
        { "name", "cannot be the name of a file", "不能用作文件名" },
        { "unknown_field", "there is no such field", "没有这个字段" }, { "future", "lies in the future", "在未来" },
        { "too_far_back", "is dated back further than allowed (days)", "倒签超过允许天数" },
        { "taken", "is taken already", "已被占用" }, { "refused", "was to be refused", "按决定拒绝" },
        { "same", "is said to be a record that is not here", "所指定的对应记录不存在" },
        { "merged", "was merged into another record", "已合并到另一条记录" },
        { "word", "must be a plain word: a–z, digits, _", "只能用 a–z、数字和下划线" },
        { "reference", "cannot be read as a reference", "不是有效引用" },
        { "number_pattern", "must hold one counter such as {0000}, and may hold {YYYY}, {YY} and {MM}",
            "必须含一个计数位，如 {0000}，可含 {YYYY}、{YY} 和 {MM}" },
        { "in_use", "is in use; retire it instead (set retired=yes)", "正在使用；请改为停用（set retired=yes）" },
        { "gate", "goes no further until these criteria are met", "须先满足以下升迁标志" },
        { "id", "is not an id", "不是有效 id" } };
    for (const Row& row : rows)
        if (word == QLatin1String(row.word)) return say(row.en, row.zh);
    return word;
}

QString Output::problems(const std::vector<Problem>& problems, const RecordType* type) const
{
    QStringList parts;
    for (const Problem& problem : problems) {
        const Field* field = type ? type->find(problem.field) : nullptr;
        const QString name = field ? field->label.in(m_chinese) : problem.field;
        parts.append((name.isEmpty() ? QString() : name + u' ') + reason(problem.word)
            + (problem.detail.isEmpty() ? QString() : u" (%1)"_s.arg(QString(problem.detail).replace(u'\n', u"; "_s))));
    }
    return parts.join(u"; "_s);
}

} // namespace fairlead::ctl
