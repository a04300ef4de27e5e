#include "insight/Receivables.h"

#include "insight/ClaimGrouping.h"
#include "insight/MoneySums.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool splitsOwed(By by) { return by == By::None || by == By::Customer || by == By::Person || by == By::Team; }

OwedColumn ageOf(int day, int due)
{
    const int late = due ? day - due : 0;
    return late <= 0 ? OwedColumn::NotDue
        : late <= 30 ? OwedColumn::To30
        : late <= 60 ? OwedColumn::To60
        : late <= 90 ? OwedColumn::To90
                     : OwedColumn::Over90;
}

struct Sums
{
    qint64 documents = 0;
    std::array<MoneySums, owedColumns> sums;

    void add(OwedColumn column, int currency, qint64 minor) { sums[size_t(column)].add(currency, minor); }
    Result<OwedGroup> group(const GroupKey& key, const WordTable& currencies) const
    {
        OwedGroup group { key, documents, {} };
        for (size_t i = 0; i < sums.size(); ++i) {
            auto list = sums[i].list(currencies);
            if (!list) return list.error();
            group.sums[i] = std::move(*list);
        }
        return group;
    }
};

/// Gives every part of what is owed, with the column it stands in.
template <typename Visit>
void eachPart(const ClaimBook& book, const ClaimGrouping& grouping, Visit&& visit)
{
    for (const Claim& claim : book.claims()) {
        if (claim.open() == 0) continue;
        const GroupKey key = grouping.keyOf(claim, claim.due);
        if (claim.isInvoice()) {
            visit(key, OwedColumn::Open, claim.currency, claim.open(), claim.id);
            visit(key, ageOf(book.day(), claim.due), claim.currency, claim.open(), claim.id);
        } else if (claim.kind != Claim::Kind::Expected && claim.isSure() && claim.due <= book.day()) {
            visit(key, OwedColumn::Uninvoiced, claim.currency, claim.open(), claim.id);
        }
    }
    for (const Incoming& money : book.money()) {
        const qint64 rest = money.unmatched();
        if (rest == 0) continue;
        const GroupKey key = grouping.keyOf(money, money.cashOn);
        if (!money.credit) {
            visit(key, OwedColumn::Advances, money.currency, rest, money.id);
            continue;
        }
        // What is left of a credit note is owed to the customer.
        visit(key, OwedColumn::Open, money.currency, -rest, money.id);
        visit(key, OwedColumn::NotDue, money.currency, -rest, money.id);
    }
}

} // namespace

Result<OwedResult> Receivables::compute(const ReportScope& scope, By by) const
{
    if (!splitsOwed(by)) return Error { ErrorCode::Invalid, byName(by) };
    const auto moment = m_reader.snapshot();
    const auto book = ClaimBook::load(m_reader, scope);
    if (!book) return book.error();
    const auto grouping = ClaimGrouping::load(m_reader, by);
    if (!grouping) return grouping.error();
    QHash<GroupKey, Sums> groups;
    Sums total;
    eachPart(
        *book, *grouping, [&](const GroupKey& key, OwedColumn column, int currency, qint64 minor, const RecordId&) {
            for (Sums* sums : { &total, by == By::None ? nullptr : &groups[key] }) {
                if (!sums) continue;
                sums->add(column, currency, minor);
                sums->documents += column == OwedColumn::Open;
            }
        });
    OwedResult result;
    result.otherCurrency = book->otherCurrency();
    result.ledgerUntil = book->ledgerUntil();
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        auto group = it->group(it.key(), book->currencies());
        if (!group) return group.error();
        result.groups.push_back(std::move(*group));
    }
    auto all = total.group({}, book->currencies());
    if (!all) return all.error();
    result.total = std::move(*all);
    const QString leading = total.sums[size_t(OwedColumn::Open)].leadingCurrency(book->currencies());
    std::sort(result.groups.begin(), result.groups.end(), [&](const OwedGroup& a, const OwedGroup& b) {
        const qint64 ofA = amountIn(a.sums[0], leading);
        const qint64 ofB = amountIn(b.sums[0], leading);
        return ofA != ofB ? ofA > ofB : a.key < b.key;
    });
    return result;
}

QString rowsType(OwedColumn column)
{
    return column == OwedColumn::Advances  ? u"receipt"_s
        : column == OwedColumn::Uninvoiced ? u"instalment"_s
                                           : u"invoice"_s;
}

Result<std::vector<RecordId>> Receivables::rowsBehind(
    const ReportScope& scope, By by, const std::optional<GroupKey>& group, OwedColumn asked) const
{
    const auto moment = m_reader.snapshot();
    const auto book = ClaimBook::load(m_reader, scope);
    if (!book) return book.error();
    const auto grouping = ClaimGrouping::load(m_reader, by);
    if (!grouping) return grouping.error();
    std::vector<RecordId> rows;
    eachPart(*book, *grouping, [&](const GroupKey& key, OwedColumn column, int, qint64, const RecordId& id) {
        if (column == asked && (!group || key == *group)) rows.push_back(id);
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace fairlead
