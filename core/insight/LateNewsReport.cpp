#include "insight/BuiltInReports.h"

#include "insight/LateNews.h"
#include "insight/MoneySums.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct KindWords
{
    LateKind kind;
    const char* key;
    const char* en;
    const char* zh;
};
constexpr KindWords kindWords[lateKinds] = { { LateKind::Won, "won", "Won, told after the close", "结账后补报的赢单" },
    { LateKind::WonChanged, "won_changed", "Amount changed after the close", "结账后金额变化" },
    { LateKind::NoLongerWon, "no_longer_won", "No longer won in it", "不再计入赢单" },
    { LateKind::Lost, "lost", "Lost, told after the close", "结账后补报的输单" },
    { LateKind::NoLongerLost, "no_longer_lost", "No longer lost in it", "不再计入输单" },
    { LateKind::Received, "received", "Received, told after the close", "结账后补录的收款" },
    { LateKind::ReceiptsChanged, "receipts_changed", "Other changes of receipts", "收款的其他变化" } };

bool isCash(LateKind kind) { return kind == LateKind::Received || kind == LateKind::ReceiptsChanged; }

const KindWords& wordsOf(LateKind kind) { return kindWords[size_t(kind)]; }

Label labelOf(LateKind kind) { return ReportBasis::label(wordsOf(kind).en, wordsOf(kind).zh); }

/// What the items of one kind come to.
struct KindSum
{
    qint64 count = 0;
    QList<Money> before, now, effect;
};

std::vector<ReportColumn> columns(const ReportBasis& basis, By by)
{
    std::vector<ReportColumn> columns { ReportBasis::column("kind", "What came", "变化", ColumnKind::Text) };
    if (by == By::Deal) {
        columns.push_back(ReportBasis::column("record", "Record", "记录", ColumnKind::Text));
        columns.push_back(basis.groupColumn(By::Person));
        columns.push_back(ReportBasis::column("day", "Business day", "业务日期", ColumnKind::Text));
        columns.push_back(ReportBasis::column("recorded", "Recorded", "记录时间", ColumnKind::Text));
    } else {
        columns.push_back(ReportBasis::column("count", "Number", "数量", ColumnKind::Count));
    }
    columns.push_back(ReportBasis::column("before", "At the close", "结账时", ColumnKind::Money));
    columns.push_back(ReportBasis::column("now", "Now", "现在", ColumnKind::Money));
    columns.push_back(ReportBasis::column("effect", "Effect", "影响", ColumnKind::Money));
    columns.push_back(ReportBasis::column("receipts", "Effect on cash", "对收款的影响", ColumnKind::Money));
    return columns;
}

void addMoneyCells(
    ReportRow& row, LateKind kind, const QList<Money>& before, const QList<Money>& now, const QList<Money>& effect)
{
    row.cells.push_back(ReportCell::ofMoney(before));
    row.cells.push_back(ReportCell::ofMoney(now));
    row.cells.push_back(isCash(kind) ? ReportCell() : ReportCell::ofMoney(effect));
    row.cells.push_back(isCash(kind) ? ReportCell::ofMoney(effect) : ReportCell());
}

ReportRow itemRow(const ReportBasis& basis, const LateItem& item)
{
    const bool cash = isCash(item.kind);
    ReportRow row { item.record.isNull() ? u"none"_s : item.record.toString(),
        { ReportCell::ofLabel(labelOf(item.kind)) } };
    row.cells.push_back(
        item.record.isNull() ? ReportCell() : basis.recordCell(cash ? u"receipt"_s : u"opportunity"_s, item.record));
    row.cells.push_back(item.person.isNull() ? ReportCell() : basis.recordCell(u"person"_s, item.person));
    row.cells.push_back(ReportCell::ofDay(item.day));
    row.cells.push_back(ReportCell::ofText(
        item.recordedAt ? QDateTime::fromMSecsSinceEpoch(item.recordedAt).toString(u"yyyy-MM-dd HH:mm"_s) : QString()));
    addMoneyCells(row, item.kind, item.before, item.now, item.effect);
    return row;
}

void addKindRows(ReportResult& report, const std::vector<LateNews>& all)
{
    std::array<KindSum, lateKinds> sums;
    for (const LateNews& news : all)
        for (const LateItem& item : news.items) {
            KindSum& sum = sums[size_t(item.kind)];
            ++sum.count;
            addMoney(sum.before, item.before);
            addMoney(sum.now, item.now);
            addMoney(sum.effect, item.effect);
        }
    for (const KindWords& words : kindWords) {
        const KindSum& sum = sums[size_t(words.kind)];
        if (sum.count == 0) continue;
        ReportRow row { QString::fromLatin1(words.key),
            { ReportCell::ofLabel(labelOf(words.kind)), ReportCell::ofCount(sum.count) } };
        addMoneyCells(row, words.kind, sum.before, sum.now, sum.effect);
        report.rows.push_back(std::move(row));
    }
}

ReportRow totalsOf(const std::vector<LateNews>& all, By by)
{
    KindSum deals;
    KindSum cash;
    for (const LateNews& news : all)
        for (const LateItem& item : news.items) {
            ++deals.count;
            addMoney(deals.before, item.before);
            addMoney(deals.now, item.now);
            addMoney(isCash(item.kind) ? cash.effect : deals.effect, item.effect);
        }
    ReportRow row { u"total"_s, { ReportBasis::totalCell() } };
    if (by == By::Deal)
        row.cells.resize(5); // record, person and days have no sum
    else
        row.cells.push_back(ReportCell::ofCount(deals.count));
    for (const QList<Money>* sum : { &deals.before, &deals.now, &deals.effect, &cash.effect })
        row.cells.push_back(ReportCell::ofMoney(*sum));
    return row;
}

void addFigures(ReportResult& report, const std::vector<LateNews>& all)
{
    QList<Money> wonThen, wonNow, cashThen, cashNow;
    for (const LateNews& news : all) {
        addMoney(wonThen, news.wonThen);
        addMoney(wonNow, news.wonNow);
        addMoney(cashThen, news.cashThen);
        addMoney(cashNow, news.cashNow);
    }
    const auto add = [&](const char* key, const char* en, const char* zh, const QList<Money>& money) {
        report.figures.push_back(ReportBasis::figure(key, en, zh, ColumnKind::Money, ReportCell::ofMoney(money)));
    };
    add("won_then", "Won at the close", "结账时赢单", wonThen);
    add("won_now", "Won now", "现在赢单", wonNow);
    add("cash_then", "Received at the close", "结账时收款", cashThen);
    add("cash_now", "Received now", "现在收款", cashNow);
}

void addCloses(ReportResult& report, const std::vector<LateNews>& all)
{
    if (all.empty())
        report.notes.push_back(
            { u"not_closed"_s, ReportBasis::label("No period of this time has been closed.", "该期间尚未结账。"), 1 });
    for (const LateNews& news : all) {
        const QString at = QDateTime::fromMSecsSinceEpoch(news.close.takenAt).toString(u"yyyy-MM-dd HH:mm"_s);
        const QString period = news.close.period.text();
        report.notes.push_back(
            { u"closed"_s, { u"%1 was closed on %2."_s.arg(period, at), u"%1 已于 %2 结账。"_s.arg(period, at) }, 0 });
        if (news.isEmpty())
            report.notes.push_back({ u"nothing_late"_s,
                { u"Nothing has come after the close of %1."_s.arg(period), u"%1 结账后没有变化。"_s.arg(period) },
                0 });
    }
}

Result<ReportResult> run(const Reader& reader, By by, const ReportScope& scope)
{
    const auto all = LateNews::of(reader, scope);
    if (!all) return all.error();
    const ReportBasis basis(reader);
    ReportResult report = basis.start(u"after-close"_s, by, ReportBasis::label("After the close", "结账后变化"), scope);
    report.columns = columns(basis, by);
    if (by == By::Deal) {
        for (const LateNews& news : *all)
            for (const LateItem& item : news.items)
                report.rows.push_back(itemRow(basis, item));
    } else {
        addKindRows(report, *all);
    }
    report.totals = totalsOf(*all, by);
    if (!all->empty()) addFigures(report, *all);
    addCloses(report, *all);
    report.formula = ReportBasis::label(
        "what was won, lost and received in a closed period, now against the snapshot of its close; effect = now − at "
        "the close",
        "已结账期间的赢单、输单与收款，现在与结账快照相比；影响 = 现在 − 结账时");
    return report;
}

Result<std::vector<RecordId>> rowsBehind(
    const Reader& reader, By, const ReportScope& scope, const QString& row, const QString& column)
{
    const auto all = LateNews::of(reader, scope);
    if (!all) return all.error();
    const bool receipts = column == u"receipts"_s;
    std::vector<RecordId> ids;
    for (const LateNews& news : *all)
        for (const LateItem& item : news.items) {
            const bool fits
                = row == u"total"_s || row == QLatin1String(wordsOf(item.kind).key) || row == item.record.toString();
            if (fits && isCash(item.kind) == receipts && !item.record.isNull()) ids.push_back(item.record);
        }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QString typeOf(const QString&, const QString& column)
{
    return column == u"receipts"_s ? u"receipt"_s : u"opportunity"_s;
}

} // namespace

BuiltInReport lateNewsReport()
{
    return { { u"after-close"_s, ReportBasis::label("After the close", "结账后变化"), { u"none"_s, u"deal"_s } }, run,
        nullptr, typeOf, rowsBehind };
}

} // namespace fairlead
