#include "insight/ForecastCalls.h"

#include "insight/CallBook.h"
#include "insight/CashForecast.h"
#include "insight/Forecast.h"
#include "insight/ForecastLines.h"
#include "insight/MoneySums.h"
#include "insight/QuotaTable.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;

namespace {

const QString bookings = QStringLiteral("signed");
const QString cash = QStringLiteral("collected");

/// What is computed for a person: each figure holds the one before it.
struct Computed
{
    QList<Money> closed, commit, best;

    void add(const Computed& other)
    {
        addMoney(closed, other.closed);
        addMoney(commit, other.commit);
        addMoney(best, other.best);
    }
    bool isEmpty() const { return closed.isEmpty() && commit.isEmpty() && best.isEmpty(); }
};

using ByPerson = QHash<RecordId, Computed>;

Computed addedUp(const QList<Money>& closed, const QList<QList<Money>>& commit, const QList<QList<Money>>& best)
{
    Computed computed { closed, closed, {} };
    for (const QList<Money>& sum : commit)
        addMoney(computed.commit, sum);
    computed.best = computed.commit;
    for (const QList<Money>& sum : best)
        addMoney(computed.best, sum);
    return computed;
}

Result<ByPerson> computedBookings(const Reader& reader, const ReportScope& scope)
{
    const auto result = Forecast(reader).compute(scope, By::Person);
    if (!result) return result.error();
    ByPerson people;
    for (const ForecastGroup& group : result->groups) {
        const Computed computed = addedUp(group.of(ForecastColumn::Closed), { group.of(ForecastColumn::Commit) },
            { group.of(ForecastColumn::BestCase) });
        if (!computed.isEmpty() || !group.of(ForecastColumn::Pipeline).isEmpty()) people.insert(group.key.id, computed);
    }
    return people;
}

Result<ByPerson> computedCash(const Reader& reader, const ReportScope& scope)
{
    const auto result = CashForecast(reader).compute(scope, By::Person);
    if (!result) return result.error();
    ByPerson people;
    for (const CashGroup& group : result->groups) {
        const auto of = [&group](CashColumn column) { return group.sums[size_t(column)]; };
        people.insert(group.key.id,
            addedUp(of(CashColumn::Received),
                { of(CashColumn::Invoices), of(CashColumn::Dated), of(CashColumn::Happened) },
                { of(CashColumn::Expected) }));
    }
    return people;
}

/// Everything of everybody; the tree is cut afterwards.
ReportScope ofAll(const ReportScope& asked)
{
    ReportScope scope = asked;
    scope.period = ForecastCalls::periodOf(asked);
    scope.person = scope.unit = scope.product = {};
    return scope;
}

QList<Money> listOf(const Money& money) { return money.isNull() ? QList<Money>() : QList<Money> { money }; }

/// Puts the parts of a call together, from below.
class CallBuilder
{
public:
    /// `currency`: only figures in it; empty = all, in the currency that the rates make of them.
    CallBuilder(CallsResult& result, const ByPerson& computed, const CallBook& book, const QuotaTable& quotas,
        const RateBook& rates, const QString& currency)
        : m_currency(currency)
        , m_result(result)
        , m_computed(computed)
        , m_book(book)
        , m_quotas(quotas)
        , m_rates(rates)
    {
    }

    void build()
    {
        for (CallRow& row : m_result.rows)
            begin(row);
        // What stands below comes later in the list: it is ready first from the end.
        for (size_t at = m_result.rows.size(); at-- > 0;)
            finish(at);
        for (size_t at = 0; at < m_result.rows.size(); ++at) {
            const CallRow& row = m_result.rows[at];
            if (row.isAsked && !(row.submitted && row.submitted->isThisCall)) m_result.silent.push_back(int(at));
        }
    }

private:
    void begin(CallRow& row)
    {
        const bool person = row.who.level == Level::Person;
        if (person && row.who.id.isNull()) return compute(row); // nobody says anything
        const CallBook::Said own = m_book.own(row.who.id);
        const CallBook::Said above = m_book.above(row.who.id);
        row.submitted = person ? own.newest : std::nullopt;
        row.adjusted = above.newest;
        row.last = above.before ? above.before : person ? own.before : std::nullopt;
        row.plan = person         ? m_quotas.ofPerson(row.who.id, m_result.period)
            : row.who.id.isNull() ? m_quotas.ofCompany(m_result.period)
                                  : m_quotas.ofUnit(row.who.id, m_result.period);
        if (!person) return;
        compute(row);
        row.isAsked = m_computed.contains(row.who.id) || !row.plan.isEmpty();
    }

    void compute(CallRow& row) const
    {
        const Computed computed = m_computed.value(row.who.id);
        row.closed = computed.closed;
        row.commit = computed.commit;
        row.best = computed.best;
    }

    /// Where several speak of a figure, the one from above holds.
    void take(QList<Money>& taken, const std::optional<CallFigure>& said, Money CallFigure::*figure) const
    {
        if (!said || ((*said).*figure).isNull()) return;
        const Money& money = (*said).*figure;
        if (m_currency.isEmpty() || money.currency == m_currency) taken = m_rates.convert(listOf(money), m_rates.day());
    }

    void finish(size_t at)
    {
        CallRow& row = m_result.rows[at];
        if (row.who.level == Level::Person) {
            row.takenCommit = row.commit;
            row.takenBest = row.best;
        }
        for (const auto& said : { row.submitted, row.adjusted }) {
            take(row.takenCommit, said, &CallFigure::commit);
            take(row.takenBest, said, &CallFigure::best);
        }
        take(row.lastCommit, row.last, &CallFigure::commit);
        if (!m_currency.isEmpty())
            row.plan.removeIf([this](const Money& money) { return money.currency != m_currency; });
        row.gap = row.plan;
        if (!row.plan.isEmpty()) addMoney(row.gap, row.takenCommit, -1);
        if (row.who.parent < 0) return;
        CallRow& above = m_result.rows[size_t(row.who.parent)];
        addMoney(above.closed, row.closed);
        addMoney(above.commit, row.commit);
        addMoney(above.best, row.best);
        addMoney(above.takenCommit, row.takenCommit);
        addMoney(above.takenBest, row.takenBest);
        addMoney(above.lastCommit, row.lastCommit);
    }

    QString m_currency;
    CallsResult& m_result;
    const ByPerson& m_computed;
    const CallBook& m_book;
    const QuotaTable& m_quotas;
    const RateBook& m_rates; ///< somebody's word is in his own currency
};

/// Only the row of `who` and what stands below it; the first row then is his.
void cut(std::vector<OrganisationRow>& rows, const RecordId& who)
{
    const auto top
        = std::find_if(rows.begin(), rows.end(), [&who](const OrganisationRow& row) { return row.id == who; });
    if (top == rows.end()) return;
    const auto end = std::find_if(
        top + 1, rows.end(), [depth = top->depth](const OrganisationRow& row) { return row.depth <= depth; });
    std::vector<OrganisationRow> left(top, end);
    const int shift = int(top - rows.begin());
    const int depth = top->depth;
    for (OrganisationRow& row : left) {
        row.parent = row.parent < shift ? -1 : row.parent - shift;
        row.depth -= depth;
    }
    rows = std::move(left);
}

} // namespace

int CallsResult::rowOf(const RecordId& who) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&who](const CallRow& row) { return row.who.id == who; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

Period ForecastCalls::periodOf(const ReportScope& scope) { return Forecast::periodOf(scope); }

QDate ForecastCalls::beginOf(const ReportScope& scope)
{
    if (scope.callFrom.isValid()) return scope.callFrom;
    const QDate day = scope.asOf.isValid() ? scope.asOf : scope.today;
    return day.addDays(1 - day.dayOfWeek());
}

Result<CallsResult> ForecastCalls::compute(const ReportScope& asked) const
{
    const auto moment = m_reader.snapshot();
    const ReportScope scope = ofAll(asked);
    CallsResult result;
    result.period = scope.period;
    result.measure = asked.measure.isEmpty() ? bookings : asked.measure;
    result.from = beginOf(asked);
    if (result.measure != bookings && result.measure != cash) return Error { ErrorCode::Invalid, u"measure"_s };
    const auto computed = result.measure == cash ? computedCash(m_reader, scope) : computedBookings(m_reader, scope);
    if (!computed) return computed.error();
    const auto book = CallBook::load(m_reader, result.period, result.measure, result.from, asked.asOf);
    if (!book) return book.error();
    const auto quotas = QuotaTable::load(m_reader, result.measure, scope);
    if (!quotas) return quotas.error();
    result.draftPlan = quotas->isDraft();
    QSet<RecordId> further;
    for (auto it = computed->cbegin(); it != computed->cend(); ++it)
        further.insert(it.key());
    for (const RecordId& who : book->everybody())
        if (!who.isNull()) further.insert(who);
    auto rows = organisationRows(m_reader, asked.asOf.isValid() ? asked.asOf : asked.today, further);
    if (!rows) return rows.error();
    if (const RecordId top = asked.person.isNull() ? asked.unit : asked.person; !top.isNull()) cut(*rows, top);
    for (OrganisationRow& row : *rows) {
        result.rows.emplace_back();
        result.rows.back().who = std::move(row);
    }
    const auto rates = RateBook::load(m_reader, scope);
    if (!rates) return rates.error();
    CallBuilder(result, *computed, *book, *quotas, *rates, asked.currency).build();
    return result;
}

Result<std::vector<RecordId>> ForecastCalls::dealsBehind(
    const ReportScope& asked, const RecordId& who, const QString& column) const
{
    const auto moment = m_reader.snapshot();
    const auto calls = compute(asked);
    if (!calls) return calls.error();
    const int top = calls->rowOf(who);
    std::vector<RecordId> deals;
    if (top < 0 || calls->measure != bookings) return deals;
    QSet<RecordId> people;
    const int depth = calls->rows[size_t(top)].who.depth;
    for (size_t at = size_t(top); at < calls->rows.size(); ++at) {
        const OrganisationRow& row = calls->rows[at].who;
        if (int(at) > top && row.depth <= depth) break;
        if (row.level == Level::Person) people.insert(row.id);
    }
    const auto lines = forecastLines(m_reader, ofAll(asked), ForecastPart::OpenAndWon);
    if (!lines) return lines.error();
    for (const ForecastLine& line : *lines) {
        const bool counts = line.standing == Standing::Closed
            || (line.standing == Standing::Commit && column != u"closed"_s)
            || (line.standing == Standing::BestCase && column == u"best"_s);
        if (counts && people.contains(line.person)) deals.push_back(line.deal);
    }
    std::sort(deals.begin(), deals.end());
    deals.erase(std::unique(deals.begin(), deals.end()), deals.end());
    return deals;
}

} // namespace fairlead
