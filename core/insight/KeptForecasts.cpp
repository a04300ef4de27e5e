#include "insight/KeptForecasts.h"

#include "insight/ClaimBook.h"
#include "insight/DayNumber.h"
#include "insight/Forecast.h"

#include <QDateTime>
#include <QSet>
#include <algorithm>
#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 one = 10000; ///< of a quantity

bool overlap(const Period& left, const Period& right)
{
    const auto before = [](QDate end, QDate begin) { return end.isValid() && begin.isValid() && end < begin; };
    return !before(left.to, right.from) && !before(right.to, left.from);
}

/// Makes the entries of one snapshot.
class SnapshotWriter
{
public:
    SnapshotWriter(const Workspace& workspace, const QString& kind, const Period& period, const QString& knownUntil)
        : m_workspace(workspace)
        , m_kind(kind)
        , m_period(period)
        , m_now(workspace.clock().now())
        , m_known(knownUntil)
    {
        const QString taken = QDateTime::fromMSecsSinceEpoch(m_now).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
        m_key = u"%1 · %2"_s.arg(period.text(), taken);
    }

    void head(qint64 deals) { add(row(u"signed"_s, m_period.text()).set(u"count"_s, deals * one)); }
    void line(const ForecastLine& line)
    {
        Record made = row(u"signed"_s, line.day.isValid() ? line.day.toString(Qt::ISODate) : m_period.text());
        made.set(u"category"_s, categoryCode(line.standing)).set(u"opportunity"_s, line.deal);
        made.set(u"person"_s, line.person).set(u"unit"_s, line.unit).set(u"amount"_s, line.amount);
        // A deal counts by its chance.
        if (line.chance >= 0) made.set(u"count"_s, qint64(line.chance));
        add(std::move(made));
    }
    void cash(const CashSum& cash)
    {
        Record made = row(u"collected"_s, m_period.text());
        made.set(u"category"_s, categoryCode(Standing::Closed)).set(u"person"_s, cash.person);
        add(made.set(u"unit"_s, cash.unit).set(u"amount"_s, cash.amount).set(u"count"_s, cash.receipts * one));
    }
    Edit edit(const QString& name) { return { name, std::move(m_steps), {} }; }

private:
    Record row(const QString& measure, const QString& period) const
    {
        Record made = m_workspace.blank(u"forecast_snapshot"_s);
        made.set(u"snapshot"_s, m_key).set(u"kind"_s, m_kind).set(u"period"_s, period).set(u"measure"_s, measure);
        return made.set(u"known_until"_s, m_known).set(u"happened_at"_s, m_now);
    }
    void add(Record record) { m_steps.push_back(EditStep::create(std::move(record))); }

    const Workspace& m_workspace;
    QString m_kind;
    Period m_period;
    qint64 m_now;
    QString m_known;
    QString m_key;
    std::vector<EditStep> m_steps;
};

Result<std::vector<CashSum>> received(const Reader& reader, const ReportScope& scope)
{
    ReportScope all = scope;
    all.person = all.unit = {};
    all.currency.clear();
    const auto book = ClaimBook::load(reader, all);
    if (!book) return book.error();
    std::map<std::tuple<RecordId, RecordId, int>, CashSum> sums;
    for (const Incoming& money : book->money()) {
        if (money.credit || !scope.period.contains(dateOfDay(money.cashOn))) continue;
        CashSum& sum = sums[{ money.person, money.unit, money.currency }];
        sum.person = money.person;
        sum.unit = money.unit;
        sum.amount = { sum.amount.minor + money.amount, book->currencies().name(money.currency) };
        ++sum.receipts;
    }
    std::vector<CashSum> list;
    for (auto& [key, sum] : sums)
        list.push_back(std::move(sum));
    return list;
}

qint64 dealsOf(const std::vector<ForecastLine>& lines)
{
    QSet<RecordId> deals;
    for (const ForecastLine& line : lines)
        deals.insert(line.deal);
    return deals.size();
}

} // namespace

Result<PeriodFigures> PeriodFigures::of(const Reader& reader, const ReportScope& scope)
{
    const auto moment = reader.snapshot();
    auto lines = forecastLines(reader, scope, ForecastPart::WonAndLost);
    if (!lines) return lines.error();
    ReportScope own = scope;
    own.rates = Rates::None;
    auto cash = received(reader, own);
    if (!cash) return cash.error();
    return PeriodFigures { std::move(*lines), std::move(*cash) };
}

Result<std::vector<KeptForecast>> KeptForecasts::all(const QString& kind) const
{
    std::vector<KeptForecast> all;
    const auto read = m_reader.records(m_reader.catalog().type(u"forecast_snapshot"_s),
        "_v=1 AND category IS NULL AND opportunity IS NULL AND person IS NULL AND (?1='' OR kind=?1) "
        "ORDER BY happened_at DESC, id DESC",
        { Cell(kind) }, [&](const Record& head) {
            const auto period = Period::parse(head.text(u"period"_s));
            if (!period) return;
            all.push_back(
                { head.id, head.text(u"snapshot"_s), head.text(u"kind"_s), *period, head.number(u"happened_at"_s),
                    head.createdBy, head.text(u"known_until"_s), head.number(u"count"_s) / one });
        });
    if (!read) return read.error();
    return all;
}

Result<std::optional<KeptForecast>> KeptForecasts::find(
    const QString& kind, const QString& key, const Period& period) const
{
    const auto all = this->all(kind);
    if (!all) return all.error();
    const auto first = [&](auto&& fits) -> std::optional<KeptForecast> {
        const auto found = std::find_if(all->begin(), all->end(), fits);
        return found == all->end() ? std::nullopt : std::optional(*found);
    };
    if (!key.isEmpty()) return first([&](const KeptForecast& kept) { return kept.key == key; });
    const auto same = first([&](const KeptForecast& kept) { return kept.period == period; });
    return same ? same : first([&](const KeptForecast& kept) { return overlap(kept.period, period); });
}

Result<std::vector<KeptForecast>> KeptForecasts::closed(const Period& period) const
{
    const auto all = this->all(keptClose);
    if (!all) return all.error();
    std::vector<KeptForecast> closed;
    for (const KeptForecast& kept : *all) {
        const auto same = [&](const KeptForecast& newer) { return newer.period == kept.period; };
        if (overlap(kept.period, period) && std::none_of(closed.begin(), closed.end(), same)) closed.push_back(kept);
    }
    return closed;
}

Result<std::vector<ForecastLine>> KeptForecasts::lines(const KeptForecast& kept) const
{
    std::vector<ForecastLine> lines;
    const auto read = m_reader.each(
        "SELECT opportunity, person, unit, category, period, count, amount, amount_currency FROM forecast_snapshot "
        "WHERE _v=1 AND snapshot=? AND measure='signed' AND opportunity IS NOT NULL ORDER BY opportunity, n",
        { Cell(kept.key) }, [&](const RowView& row) {
            auto standing = standingOf(row.text(3)).value_or(Standing::Pipeline);
            // Of a closed period what is not won is lost.
            if (kept.kind == keptClose && standing == Standing::Omitted) standing = Standing::Lost;
            const auto day = Period::parse(row.text(4));
            lines.push_back(
                { row.id(0), row.id(1), row.id(2), standing, day && day->from == day->to ? day->from : QDate(),
                    row.isNull(5) ? -1 : int(row.integer(5)), Money { row.integer(6), row.text(7) } });
        });
    if (!read) return read.error();
    return lines;
}

Result<std::vector<CashSum>> KeptForecasts::cash(const KeptForecast& kept) const
{
    std::vector<CashSum> cash;
    const auto read
        = m_reader.each("SELECT person, unit, amount, amount_currency, count FROM forecast_snapshot "
                        "WHERE _v=1 AND snapshot=? AND measure='collected' AND category='closed' ORDER BY n",
            { Cell(kept.key) }, [&](const RowView& row) {
                cash.push_back({ row.id(0), row.id(1), Money { row.integer(2), row.text(3) }, row.integer(4) / one });
            });
    if (!read) return read.error();
    return cash;
}

Edit KeptForecasts::keep(const Workspace& workspace, const Period& period, const std::vector<ForecastLine>& lines,
    const QString& knownUntil, const QString& name)
{
    SnapshotWriter writer(workspace, keptForecast, period, knownUntil);
    writer.head(dealsOf(lines));
    for (const ForecastLine& line : lines)
        writer.line(line);
    return writer.edit(name);
}

Result<Edit> KeptForecasts::close(const Workspace& workspace, const Period& period, const PeriodFigures& figures,
    const QString& knownUntil, const QString& name)
{
    if (!period.from.isValid() || !period.to.isValid()) return Error { ErrorCode::Invalid, u"period"_s };
    const auto closed = KeptForecasts(workspace.reader()).closed(period);
    if (!closed) return closed.error();
    for (const KeptForecast& kept : *closed)
        if (kept.period == period) return Error { ErrorCode::Invalid, u"closed"_s };
    SnapshotWriter writer(workspace, keptClose, period, knownUntil);
    writer.head(dealsOf(figures.lines));
    for (const ForecastLine& line : figures.lines)
        writer.line(line);
    for (const CashSum& sum : figures.cash)
        writer.cash(sum);
    return writer.edit(name);
}

Edit KeptForecasts::takeAway(const Workspace& workspace, const KeptForecast& kept, const QString& name)
{
    return { name, { EditStep::remove(workspace.catalog().type(u"forecast_snapshot"_s), kept.head) }, {} };
}

} // namespace fairlead
