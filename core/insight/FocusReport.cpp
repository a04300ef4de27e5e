#include "insight/BuiltInReports.h"

#include "insight/DayNumber.h"
#include "insight/Focus.h"
#include "insight/FocusWords.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRows = 2000; ///< of a group: the focus whatever its length, then the likeliest others

Result<FocusResult> compute(const FocusKind& kind, const Reader& reader, const ReportScope& scope, By by)
{
    return kind.claims ? Focus(reader).claims(scope, by) : Focus(reader).deals(scope, by);
}

std::vector<ReportColumn> columnsOf(const FocusKind& kind, const ReportBasis& basis, By by)
{
    const auto column = &ReportBasis::column;
    std::vector<ReportColumn> columns;
    columns.push_back(kind.claims ? column("document", "Invoice or instalment", "发票或收款计划", ColumnKind::Text)
                                  : basis.groupColumn(By::Deal));
    columns.push_back(column("rank", "Focus", "重点", ColumnKind::Count));
    columns.push_back(column("pinned", "Pinned", "置顶", ColumnKind::Text));
    columns.push_back(
        column("due", kind.claims ? "Due" : "Expected close", kind.claims ? "到期日" : "预计成交日", ColumnKind::Text));
    columns.push_back(column("share", "Share of the plan", "占计划", ColumnKind::Percent));
    columns.push_back(column("without", "Plan without it", "若落空计划完成", ColumnKind::Percent));
    columns.push_back(column("chance", "Chance", "赢率", ColumnKind::Percent));
    if (kind.claims) {
        columns.push_back(column("invoices", "Open invoice", "未收发票", ColumnKind::Money));
        columns.push_back(column("instalments", "Instalment", "收款计划", ColumnKind::Money));
    } else {
        columns.push_back(column("amount", "Amount", "金额", ColumnKind::Money));
    }
    columns.push_back(column("weighted", "Weighted", "加权金额", ColumnKind::Money));
    if (by != By::None) columns.push_back(basis.groupColumn(by));
    if (by != By::Person) columns.push_back(basis.groupColumn(By::Person));
    columns.push_back(basis.groupColumn(By::Customer));
    return columns;
}

ReportCell moneyCell(qint64 minor, const QString& currency) { return ReportCell::ofMoney({ { minor, currency } }); }

ReportCell ofPlan(qint64 minor, const FocusGroup& group)
{
    return group.hasPlan && group.plan > 0 ? ReportCell::ofDays(Ratio { minor, group.plan }) : ReportCell();
}

QString keyOf(const FocusGroup& group, const FocusItem& item, const FocusKind& kind, By by)
{
    QString key = item.id.toString();
    if (kind.claims) key = item.type + u'/' + key;
    return by == By::None ? key : ReportBasis::keyText(group.key, by) + u'/' + key;
}

ReportRow rowOf(const FocusGroup& group, const FocusItem& item, const FocusKind& kind, const ReportBasis& basis, By by)
{
    const auto named = [&basis](const char* type, const RecordId& id) {
        return id.isNull() ? ReportCell() : basis.recordCell(QString::fromLatin1(type), id);
    };
    ReportRow row { keyOf(group, item, kind, by), { basis.recordCell(item.type, item.id) } };
    auto& cells = row.cells;
    cells.push_back(item.rank ? ReportCell::ofCount(item.rank) : ReportCell());
    cells.push_back(item.pinned ? ReportCell::ofLabel(ReportBasis::label("pinned", "已置顶")) : ReportCell());
    cells.push_back(ReportCell::ofDay(dateOfDay(item.due)));
    cells.push_back(ofPlan(item.amount, group));
    cells.push_back(ofPlan(group.expectedWithout(item), group));
    cells.push_back(item.chance < 0 ? ReportCell() : ReportCell::ofBasisPoints(item.chance));
    const ReportCell amount = moneyCell(item.amount, group.currency);
    if (kind.claims) {
        const bool invoice = item.type == u"invoice"_s;
        cells.push_back(invoice ? amount : ReportCell());
        cells.push_back(invoice ? ReportCell() : amount);
    } else {
        cells.push_back(amount);
    }
    cells.push_back(
        item.chance < 0 ? ReportCell() : moneyCell(qint64(dividedRounded(item.weight(), 10000)), group.currency));
    if (by != By::None) cells.push_back(basis.groupCell(group.key, by));
    if (by != By::Person) cells.push_back(named("person", item.person));
    cells.push_back(named("company", item.company));
    return row;
}

QList<Money> sumOver(const std::vector<FocusGroup>& groups, qint64 (*of)(const FocusGroup&))
{
    std::map<QString, qint64> sums;
    for (const FocusGroup& group : groups)
        sums[group.currency] += of(group);
    QList<Money> list;
    for (const auto& [currency, minor] : sums)
        if (minor) list.append({ minor, currency });
    return list;
}

qint64 amountOf(const FocusGroup& group, const QString& type)
{
    qint64 sum = 0;
    for (const FocusItem& item : group.items)
        sum += item.type == type ? item.amount : 0;
    return sum;
}

/// Totals stand only where they open rows of one type.
ReportRow totalsOf(const ReportResult& report, const FocusResult& result, const FocusKind& kind)
{
    ReportRow totals { u"total"_s, std::vector<ReportCell>(report.columns.size()) };
    const auto set = [&](const char* column, ReportCell cell) {
        totals.cells[size_t(report.columnOf(QString::fromLatin1(column)))] = std::move(cell);
    };
    totals.cells[0] = ReportBasis::totalCell();
    if (kind.claims) {
        set("invoices", ReportCell::ofMoney(sumOver(result.groups, [](const FocusGroup& group) {
            return amountOf(group, u"invoice"_s);
        })));
        set("instalments", ReportCell::ofMoney(sumOver(result.groups, [](const FocusGroup& group) {
            return amountOf(group, u"instalment"_s);
        })));
        return totals;
    }
    qint64 chosen = 0;
    for (const FocusGroup& group : result.groups)
        chosen += group.chosen;
    set("rank", ReportCell::ofCount(chosen));
    set("amount", ReportCell::ofMoney(sumOver(result.groups, [](const FocusGroup& group) {
        return amountOf(group, u"opportunity"_s);
    })));
    set("weighted",
        ReportCell::ofMoney(sumOver(result.groups, [](const FocusGroup& group) { return group.weighted; })));
    return totals;
}

void addFigures(ReportResult& report, const FocusResult& result, const FocusKind& kind, By by)
{
    qint64 chosen = 0;
    for (const FocusGroup& group : result.groups)
        chosen += group.chosen;
    const auto money = [&](const char* key, const char* en, const char* zh, qint64 (*of)(const FocusGroup&)) {
        report.figures.push_back(
            ReportBasis::figure(key, en, zh, ColumnKind::Money, ReportCell::ofMoney(sumOver(result.groups, of))));
    };
    // Several people's gaps do not add up to that of their team: one is over his plan where another is under it.
    if (by == By::None) {
        money("plan", "Plan", "计划", [](const FocusGroup& group) { return group.plan; });
        money("done", kind.claims ? "Received" : "Closed", kind.claims ? "已收" : "已成交",
            [](const FocusGroup& group) { return group.done; });
        money("gap", "Gap", "缺口", [](const FocusGroup& group) { return group.gap(); });
    }
    report.figures.push_back(
        ReportBasis::figure("focus", "In focus", "重点数", ColumnKind::Count, ReportCell::ofCount(chosen)));
    money("focus_amount", "They bring", "重点金额", [](const FocusGroup& group) { return group.chosenAmount; });
    if (by != By::None) return;
    money("left", "Left open", "仍缺", [](const FocusGroup& group) { return group.left(); });
    money("expected", "Expected", "预计", [](const FocusGroup& group) { return group.expected(); });
}

void addSentences(ReportResult& report, const FocusResult& result, const FocusKind& kind)
{
    for (const FocusGroup& group : result.groups)
        if (group.hasPlan) report.notes.push_back({ u"focus"_s, focusSentence(group, kind), group.chosen });
}

void addNotes(ReportResult& report, const FocusResult& result, const FocusKind& kind, qint64 notShown)
{
    const bool claims = kind.claims;
    ReportBasis::note(report, "overdue", result.overdue,
        claims ? "%1 of them are overdue." : "The expected close of %1 of them has passed.",
        claims ? "其中 %1 笔已逾期。" : "其中 %1 个的预计成交日已过。");
    ReportBasis::note(report, "unknown_chance", result.unknownChance,
        "%1 of them have no chance: they are in no weighted sum.", "其中 %1 个没有成功率，未计入加权金额。");
    ReportBasis::note(
        report, "not_shown", notShown, "%1 less likely ones are not listed.", "另有 %1 个可能性更小的未列出。");
    ReportBasis::note(report, "draft_plan", result.draftPlan, "A plan is a draft that nobody has released.",
        "计划尚未发布，为草稿。");
}

Result<ReportResult> run(const FocusKind& kind, const Reader& reader, By by, const ReportScope& scope)
{
    const auto result = compute(kind, reader, scope, by);
    if (!result) return result.error();
    const ReportBasis basis(reader);
    ReportScope asked = scope;
    asked.period = result->period;
    ReportResult report = basis.start(QString::fromLatin1(kind.name), by, kind.title, asked);
    report.columns = columnsOf(kind, basis, by);
    qint64 notShown = 0;
    for (const FocusGroup& group : result->groups) {
        const size_t shown = std::max(size_t(group.chosen), std::min(mostRows, group.items.size()));
        notShown += qint64(group.items.size() - shown);
        for (size_t i = 0; i < shown; ++i)
            report.rows.push_back(rowOf(group, group.items[i], kind, basis, by));
    }
    report.totals = totalsOf(report, *result, kind);
    addFigures(report, *result, kind, by);
    if (by == By::None) addSentences(report, *result, kind);
    addNotes(report, *result, kind, notShown);
    report.formula = focusFormula(kind);
    return report;
}

Result<std::vector<RecordId>> behind(const FocusKind& kind, const Reader& reader, By by, const ReportScope& scope,
    const QString& row, const QString& column)
{
    if (row != u"total"_s) {
        const auto id = RecordId::parse(ReportBasis::keyParts(row).second);
        if (!id) return Error { ErrorCode::Invalid, row };
        return std::vector<RecordId> { *id };
    }
    const auto result = compute(kind, reader, scope, by);
    if (!result) return result.error();
    const QString type = kind.claims ? (column == u"instalments"_s ? u"instalment"_s : u"invoice"_s) : u"opportunity"_s;
    std::vector<RecordId> rows;
    for (const FocusGroup& group : result->groups)
        for (const FocusItem& item : group.items)
            if (item.type == type && (item.rank || column != u"rank"_s)) rows.push_back(item.id);
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Of a row: what its key names; of the totals: what the column is about.
QString typeOfClaims(const QString& row, const QString& column)
{
    const bool instalment = row == u"total"_s
        ? column == u"instalments"_s
        : ReportBasis::keyParts(ReportBasis::keyParts(row).first).second == u"instalment"_s;
    return instalment ? u"instalment"_s : u"invoice"_s;
}

const QStringList splits { QStringLiteral("none"), QStringLiteral("person"), QStringLiteral("team") };

} // namespace

BuiltInReport focusReport()
{
    return { { u"focus"_s, FocusKind::deals().title, splits },
        [](const Reader& reader, By by, const ReportScope& scope) {
            return run(FocusKind::deals(), reader, by, scope);
        },
        [](const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column) {
            return behind(FocusKind::deals(), reader, by, scope, row, column);
        } };
}

BuiltInReport focusCashReport()
{
    return { { u"focus-cash"_s, FocusKind::collections().title, splits },
        [](const Reader& reader, By by, const ReportScope& scope) {
            return run(FocusKind::collections(), reader, by, scope);
        },
        nullptr, typeOfClaims,
        [](const Reader& reader, By by, const ReportScope& scope, const QString& row, const QString& column) {
            return behind(FocusKind::collections(), reader, by, scope, row, column);
        } };
}

} // namespace fairlead
