#include "ImportReport.h"

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

QString questionText(const Output& out, const ImportQuestion& question)
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

namespace {

QString closenessWord(Closeness closeness)
{
    return closeness == Closeness::Letters  ? u"letters"_s
        : closeness == Closeness::LegalForm ? u"legal_form"_s
                                            : u"sound"_s;
}

QJsonArray nearJson(const ImportResult& result)
{
    static const char* const words[] = { "use", "create", "blank", "reject" };
    QJsonArray list;
    for (const NearMatch& match : result.near) {
        QJsonArray candidates;
        for (const NearMatch::Candidate& one : match.candidates)
            candidates.append(QJsonObject { { u"id"_s, one.id.toString() }, { u"name"_s, one.name },
                { u"closeness"_s, closenessWord(one.closeness) } });
        QJsonObject object { { u"type"_s, match.type }, { u"text"_s, match.text }, { u"rows"_s, match.rows },
            { u"line"_s, match.line }, { u"own_record"_s, match.isMain }, { u"candidates"_s, candidates } };
        if (!match.header.isEmpty()) object.insert(u"column"_s, match.header);
        if (match.decided) object.insert(u"decided"_s, QString::fromLatin1(words[size_t(*match.decided)]));
        list.append(object);
    }
    return list;
}

void printNear(const Output& out, const ImportResult& result, const Catalog& catalog)
{
    for (const NearMatch& match : result.near) {
        if (match.decided) continue;
        QStringList names;
        for (const NearMatch::Candidate& one : match.candidates)
            names.append(out.say("\"%1\"", "“%1”").replace(u"%1"_s, one.name));
        out.line(
            out.say("  line %1 …: %2 \"%3\" (%4 rows) comes near %5 – say --same \"%3=…\" if it is that, --new "
                    "\"%3\" if not.",
                   "  第 %1 行起：%2“%3”（%4 行）与 %5 相近——若相同请加 --same \"%3=…\"，若不同请加 --new \"%3\"。")
                .replace(u"%1"_s, QString::number(match.line))
                .replace(u"%2"_s, catalog.type(match.type).label().in(out.chinese()))
                .replace(u"%4"_s, QString::number(match.rows))
                .replace(u"%3"_s, match.text)
                .replace(u"%5"_s, names.join(u", "_s)));
    }
}

} // namespace

QJsonObject importJson(const ImportResult& result, const RecordType& type)
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
        { u"parts"_s, parts }, { u"created_records"_s, created }, { u"near"_s, nearJson(result) },
        { u"near_count"_s, result.nearCount }, { u"bad"_s, bad } };
}

void printImport(const Output& out, const ImportResult& result, const Workspace& workspace)
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
    printNear(out, result, workspace.catalog());
    for (const ImportResult::Created& one : result.createdRecords) {
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

} // namespace fairlead::ctl
