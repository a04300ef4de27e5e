#include "store/query/RememberedTotals.h"

#include "store/Connection.h"
#include "store/query/DerivedFields.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace fairlead {

namespace {

/// Operations since that are looked through; adding up anew costs less than more of them.
constexpr qint64 mostWrites = 5000;

QDataStream& operator<<(QDataStream& out, const FilterValue& value)
{
    return out << int(value.kind) << value.text << value.number << value.days.from << value.days.to << value.id.bytes()
               << int(value.unit);
}

bool mentions(const Filter& filter, FilterValue::Kind kind)
{
    const auto isIt = [kind](const FilterValue& value) { return value.kind == kind; };
    return std::any_of(filter.values.begin(), filter.values.end(), isIt)
        || std::any_of(
            filter.parts.begin(), filter.parts.end(), [kind](const Filter& part) { return mentions(part, kind); });
}

/// It asks of other records than the references of the type lead to.
bool asksElsewhere(const Filter& filter)
{
    return std::any_of(filter.path.begin(), filter.path.end(), &derived_fields::isNamed)
        || std::any_of(filter.parts.begin(), filter.parts.end(), &asksElsewhere);
}

void write(QDataStream& out, const Filter& filter)
{
    out << int(filter.kind) << filter.path << int(filter.op) << int(filter.values.size());
    for (const FilterValue& value : filter.values)
        out << value;
    out << int(filter.parts.size());
    for (const Filter& part : filter.parts)
        write(out, part);
}

QByteArray packed(const Totals& totals)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << totals.count << int(totals.sums.size());
    for (const MoneySum& sum : totals.sums)
        out << sum.field << sum.currency << sum.minor << sum.count << sum.tooLarge;
    out << int(totals.weighted.size());
    for (const WeightedSum& sum : totals.weighted)
        out << sum.currency << sum.minor << sum.count << sum.unknownMinor << sum.unknownCount << sum.tooLarge;
    return bytes;
}

std::optional<Totals> unpacked(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    Totals totals;
    int size = 0;
    in >> totals.count >> size;
    for (int i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        MoneySum& sum = totals.sums.emplace_back();
        in >> sum.field >> sum.currency >> sum.minor >> sum.count >> sum.tooLarge;
    }
    in >> size;
    for (int i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        WeightedSum& sum = totals.weighted.emplace_back();
        in >> sum.currency >> sum.minor >> sum.count >> sum.unknownMinor >> sum.unknownCount >> sum.tooLarge;
    }
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(std::move(totals)) : std::nullopt;
}

/// Deals are weighed with the chances that their stages have on a day.
bool isWeighed(const RecordType& type) { return type.name() == QStringLiteral("opportunity"); }

/// The type itself and all that its references lead to, at any distance: conditions look at their fields.
std::set<quint16> reachOf(const Catalog& catalog, const RecordType& type)
{
    std::set<quint16> reach;
    std::vector<const RecordType*> next { &type };
    if (isWeighed(type)) next.push_back(&catalog.type(QStringLiteral("stage_model")));
    while (!next.empty()) {
        const RecordType* one = next.back();
        next.pop_back();
        if (!reach.insert(one->number()).second) continue;
        for (const Field& field : one->fields())
            if (const RecordType* target = field.kind == Kind::Reference ? catalog.find(field.target) : nullptr)
                next.push_back(target);
    }
    return reach;
}

} // namespace

QByteArray RememberedTotals::keyOf(
    const Query& query, const QueryAsker& asker, const QStringList& moneyFields, bool countOnly)
{
    if (!query.only.empty() || !query.search.trimmed().isEmpty() || asksElsewhere(query.filter)) return {};
    QStringList money = moneyFields;
    for (const Field& field : query.type->fields()) // a field of somebody's own may come and go
        if (moneyFields.isEmpty() && field.kind == Kind::Money) money.append(field.name);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << query.type->name() << (query.view ? query.view->name : QString()) << int(query.deleted) << countOnly
        << (countOnly ? QStringList() : money) << asker.zone.id();
    const bool moves
        = mentions(query.filter, FilterValue::Kind::Today) || mentions(query.filter, FilterValue::Kind::Span);
    if (moves || (!countOnly && isWeighed(*query.type))) out << asker.today;
    if (mentions(query.filter, FilterValue::Kind::Me)) out << asker.person.bytes();
    write(out, query.filter);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

Result<Totals> RememberedTotals::totals(
    const Reader& reader, const RecordType& type, const QByteArray& key, const Compute& compute)
{
    if (key.isEmpty()) return compute();
    if (auto totals = known(reader, type, key)) return std::move(*totals);
    // The moment first: what is written between the two is looked at once more.
    const auto place = ChangeLog(reader).now();
    auto totals = compute();
    if (!totals || !place) return totals;
    const std::lock_guard guard(m_mutex);
    m_entries.insert(key, { *place, *totals, ++m_uses, false });
    return totals;
}

std::optional<Totals> RememberedTotals::known(const Reader& reader, const RecordType& type, const QByteArray& key)
{
    std::optional<Entry> entry;
    {
        const std::lock_guard guard(m_mutex);
        if (!std::exchange(m_loaded, true)) load(reader);
        if (const auto found = m_entries.constFind(key); found != m_entries.cend()) entry = *found;
    }
    if (!entry) return std::nullopt;
    const ChangeLog log(reader);
    const auto now = log.now();
    const auto written = log.since(entry->place, mostWrites);
    if (!now || !written || !*written) return std::nullopt;
    const std::set<quint16> reach = reachOf(reader.catalog(), type);
    for (const ChangeLog::Written& one : **written)
        if (reach.contains(one.type)) return std::nullopt;
    const std::lock_guard guard(m_mutex);
    const bool same = now->chunk == entry->place.chunk;
    m_entries.insert(key, { *now, entry->totals, ++m_uses, entry->kept && same });
    return std::move(entry->totals);
}

void RememberedTotals::load(const Reader& reader)
{
    (void)reader.each("SELECT key, chunk, hlc, used, totals FROM remembered_totals", {}, [this](const RowView& row) {
        const auto totals = unpacked(QByteArray::fromStdString(std::string(row.bytes(4))));
        if (!totals) return;
        m_entries.insert(QByteArray::fromStdString(std::string(row.bytes(0))),
            { { row.integer(1), row.integer(2) }, *totals, row.integer(3), true });
        m_uses = std::max(m_uses, row.integer(3));
    });
}

void RememberedTotals::keep(Connection& connection, int most) const
{
    const std::lock_guard guard(m_mutex);
    try {
        Transaction transaction(connection);
        Statement row = connection.prepare(
            "INSERT OR REPLACE INTO remembered_totals(key, chunk, hlc, used, totals) VALUES(?,?,?,?,?)");
        int written = 0;
        for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
            if (entry->kept) continue;
            row.bind(1, entry.key()).bind(2, entry->place.chunk).bind(3, entry->place.hlc);
            row.bind(4, entry->used).bind(5, packed(entry->totals)).run();
            ++written;
        }
        if (!written) return;
        connection
            .prepare("DELETE FROM remembered_totals WHERE used NOT IN "
                     "(SELECT used FROM remembered_totals ORDER BY used DESC LIMIT ?)")
            .bind(1, qint64(most))
            .run();
        transaction.commit();
    } catch (const DatabaseError&) {
        // The next opening adds up anew.
    }
}

} // namespace fairlead
