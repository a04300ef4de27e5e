#include "store/NumberStock.h"

#include "model/Catalog.h"
#include "store/CareParts.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAhead = 30; // days: a new year does not begin with provisional numbers

/// Three letters of a device, to tell its provisional numbers from those of others.
QString lettersOf(const RecordId& device)
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    quint32 bits = 0;
    std::memcpy(&bits, device.data() + 12, 4); // the random end of the id
    QString out;
    for (int i = 0; i < 3; ++i, bits >>= 5)
        out += letters[int(bits & 31)];
    return out;
}

} // namespace

std::optional<NumberStock::Series> NumberStock::seriesOf(const RecordType& type)
{
    if (!type.drawnField()) return std::nullopt;
    const RecordType& seriesType = m_rows.catalog().type(u"number_series"_s);
    Record key(seriesType);
    key.set(u"document"_s, type.name());
    const auto row = m_rows.load(seriesType, seriesType.computeId(key.cells));
    if (!row || row->clock.row().isNull() || row->record.deleted) return std::nullopt;
    const auto pattern = NumberPattern::parse(row->record.text(u"pattern"_s));
    if (!pattern) return std::nullopt; // of a later program
    return Series { row->record.id, *pattern, std::max<qint64>(1, row->record.number(u"start"_s, 1)) };
}

std::vector<std::pair<const RecordType*, NumberStock::Series>> NumberStock::allSeries()
{
    std::vector<std::pair<const RecordType*, Series>> all;
    for (const auto& type : m_rows.catalog().types())
        if (auto series = seriesOf(*type)) all.emplace_back(type.get(), std::move(*series));
    return all;
}

bool NumberStock::isShared()
{
    return m_rows.connection().scalar("SELECT EXISTS(SELECT 1 FROM stream WHERE own=1)") != 0;
}

QString NumberStock::draw(const RecordType& type, const RecordId& record)
{
    const auto series = seriesOf(type);
    if (!series) return {};
    Connection& connection = m_rows.connection();
    connection.prepare("DELETE FROM provisional_number WHERE type=? AND row=?")
        .bind(1, qint64(type.number()))
        .bind(2, record)
        .run();
    for (;;) {
        const auto counter = takeCounter(*series);
        if (counter) {
            const QString number = series->pattern.number(*counter, m_today);
            if (!isGiven(type, number)) return number;
        } else if (isShared()) {
            break;
        } else {
            const QString scope = series->pattern.scope(m_today);
            take({ series->id, scope, nextBlock(*series, scope) }, false);
        }
    }
    const QString provisional = provisionalNumber();
    Statement note = connection.prepare("INSERT INTO provisional_number(type, row, number) VALUES(?,?,?)");
    note.bind(1, qint64(type.number())).bind(2, record).bind(3, provisional).run();
    return provisional;
}

std::optional<QString> NumberStock::next(const RecordType& type)
{
    const auto series = seriesOf(type);
    if (!series) return std::nullopt;
    Statement row = m_rows.connection().prepare("SELECT min(max(next,?3)) FROM number_block WHERE series=?1 AND "
                                                "scope=?2 AND max(next,?3)<=(block+1)*50");
    row.bind(1, series->id).bind(2, series->pattern.scope(m_today)).bind(3, series->start);
    const bool some = row.step() && !row.isNull(0);
    if (!some && isShared()) return QString();
    qint64 counter = some ? row.integer(0) : series->start;
    for (; isGiven(type, series->pattern.number(counter, m_today)); ++counter) { }
    return series->pattern.number(counter, m_today);
}

std::optional<qint64> NumberStock::takeCounter(const Series& series)
{
    static_assert(blockSize == 50, "the statements tell it, too");
    Connection& connection = m_rows.connection();
    Statement row = connection.prepare("SELECT no, max(next,?3) FROM number_block WHERE series=?1 AND scope=?2 AND "
                                       "max(next,?3)<=(block+1)*50 ORDER BY block LIMIT 1");
    row.bind(1, series.id).bind(2, series.pattern.scope(m_today)).bind(3, series.start);
    if (!row.step()) return std::nullopt;
    const qint64 counter = row.integer(1);
    connection.prepare("UPDATE number_block SET next=? WHERE no=?").bind(1, counter + 1).bind(2, row.integer(0)).run();
    return counter;
}

/// The first that may hold a number of the series and lies behind all that this file had.
qint64 NumberStock::nextBlock(const Series& series, const QString& scope)
{
    const std::vector<NumberBlock> own = blocksOf(series.id, scope);
    return std::max((series.start - 1) / blockSize, own.empty() ? 0 : own.back().block + 1);
}

qint64 NumberStock::left(const Series& series, const QString& scope)
{
    Statement row = m_rows.connection().prepare(
        "SELECT coalesce(sum(max(0, (block+1)*50+1-max(next,?3))),0) FROM number_block WHERE series=?1 AND scope=?2");
    row.bind(1, series.id).bind(2, scope).bind(3, series.start);
    return row.step() ? row.integer(0) : 0;
}

/// Not those that were deleted, or that somebody gave another number.
std::vector<RecordId> NumberStock::waiting(const RecordType& type)
{
    Statement rows = m_rows.connection().prepare("SELECT p.row FROM provisional_number p JOIN "
        + m_rows.sql(type).table() + " r ON r.id=p.row WHERE p.type=? AND r._v=1 AND r."
        + TypeSql::quoted(type.drawnField()->name) + "=p.number ORDER BY p.number");
    rows.bind(1, qint64(type.number()));
    std::vector<RecordId> list;
    while (rows.step())
        list.push_back(rows.id(0));
    return list;
}

std::vector<NumberNeed> NumberStock::needs()
{
    std::vector<NumberNeed> list;
    if (!isShared()) return list;
    for (const auto& [type, series] : allSeries()) {
        QString before;
        for (const QDate day : { m_today, m_today.addDays(lookAhead) }) {
            const QString scope = series.pattern.scope(day);
            if (scope == before) continue;
            const qint64 wanted = fewLeft + (before.isEmpty() ? qint64(waiting(*type).size()) : 0);
            before = scope;
            const qint64 missing = wanted - left(series, scope);
            if (missing <= 0) continue;
            list.push_back({ series.id, scope, nextBlock(series, scope), int((missing + blockSize - 1) / blockSize) });
        }
    }
    return list;
}

namespace {

std::vector<NumberBlock> readBlocks(Statement& rows)
{
    std::vector<NumberBlock> list;
    while (rows.step())
        list.push_back({ rows.id(0), rows.text(1), rows.integer(2) });
    return list;
}

} // namespace

std::vector<NumberBlock> NumberStock::unclaimed()
{
    Statement rows = m_rows.connection().prepare(
        "SELECT series, scope, block FROM number_block WHERE claimed=0 ORDER BY series, scope, block");
    return readBlocks(rows);
}

std::vector<NumberBlock> NumberStock::blocksOf(const RecordId& series, const QString& scope)
{
    Statement rows = m_rows.connection().prepare(
        "SELECT series, scope, block FROM number_block WHERE series=? AND scope=? ORDER BY block");
    rows.bind(1, series).bind(2, scope);
    return readBlocks(rows);
}

void NumberStock::take(const NumberBlock& block, bool claimed)
{
    Statement add
        = m_rows.connection().prepare("INSERT INTO number_block(series, scope, block, next, claimed) VALUES(?,?,?,?,?) "
                                      "ON CONFLICT(series, scope, block) DO UPDATE SET claimed=excluded.claimed");
    add.bind(1, block.series).bind(2, block.scope).bind(3, block.block);
    add.bind(4, block.block * blockSize + 1).bind(5, qint64(claimed)).run();
}

void NumberStock::lose(const NumberBlock& block)
{
    Statement used = m_rows.connection().prepare(
        "UPDATE number_block SET next=(block+1)*50+1, claimed=1 WHERE series=? AND scope=? AND block=?");
    used.bind(1, block.series).bind(2, block.scope).bind(3, block.block).run();
}

void NumberStock::loseAll() { m_rows.connection().exec("UPDATE number_block SET next=(block+1)*50+1"); }

std::vector<NumberStock::Numbered> NumberStock::provisional()
{
    std::vector<Numbered> list;
    for (const auto& [type, series] : allSeries()) {
        qint64 most = left(series, series.pattern.scope(m_today));
        for (const RecordId& record : waiting(*type))
            if (most-- > 0) list.push_back({ type, record });
    }
    return list;
}

bool NumberStock::isGiven(const RecordType& type, const QString& number)
{
    Statement row = m_rows.connection().prepare("SELECT 1 FROM " + m_rows.sql(type).table() + " WHERE "
        + TypeSql::quoted(type.drawnField()->name) + "=? LIMIT 1");
    return row.bind(1, number).step();
}

QString NumberStock::provisionalNumber()
{
    Connection& connection = m_rows.connection();
    const qint64 number = metaText(connection, u"provisional_number"_s).toLongLong() + 1;
    setMeta(connection, u"provisional_number"_s, QString::number(number));
    Statement own = connection.prepare("SELECT device FROM stream WHERE own=1 ORDER BY no DESC LIMIT 1");
    FL_PROMISE(own.step());
    return u"P-%1-%2"_s.arg(lettersOf(own.id(0))).arg(number);
}

} // namespace fairlead
