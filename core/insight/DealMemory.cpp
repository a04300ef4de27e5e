#include "insight/DealMemory.h"

#include "insight/DayNumber.h"
#include "insight/RowId.h"
#include "insight/WrittenDeals.h"
#include "store/ReaderCommons.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

int IdTable::indexOf(const RecordId& id)
{
    if (id == m_lastId) return m_last;
    if (id.isNull()) return -1;
    const auto found = m_indexes.constFind(id);
    m_lastId = id;
    if (found != m_indexes.cend()) return m_last = *found;
    m_last = count();
    m_ids.push_back(id);
    m_indexes.insert(id, m_last);
    return m_last;
}

namespace {

const QByteArray dealColumns
    = "SELECT id, stage, amount_currency, amount, closed_on, for_stage, probability_set, opened_on, owner, owner_unit, "
      "company, source, expected_close, close_reason, lost_to FROM opportunity WHERE _v=1";
const QByteArray moveColumns
    = "SELECT opportunity, to_stage, happened_on, corrects, void, created_at, owner, owner_unit, amount_currency, "
      "amount, probability, expected_close, n FROM stage_event WHERE _v=1";

constexpr size_t mostIdle = 20000; ///< moves for which nothing is done anew

/// Reads deals and moves into what is kept.
class DealFiller
{
public:
    DealFiller(const Reader& reader, KeptDeals& kept)
        : m_reader(reader)
        , m_kept(kept)
    {
    }
    Result<void> readAll();
    /// What is kept of these deals (ordered) is what the reader sees.
    Result<void> readAgain(const std::vector<RecordId>& deals);

private:
    KeptDeal dealOf(const RowView& row);
    void takeMove(const RowView& row, std::vector<KeptDeals::Moved>& moved);
    int recordedOn(qint64 moment);

    const Reader& m_reader;
    KeptDeals& m_kept;
    qint64 m_quarter = -1;
    int m_dayOfQuarter = 0;
};

bool isEarlier(const KeptDeal& a, const KeptDeal& b) { return isEarlierId(a.id, b.id); }
bool isOfEarlier(const KeptDeals::Moved& a, const KeptDeals::Moved& b) { return isEarlierId(a.deal, b.deal); }

Result<void> DealFiller::readAll()
{
    const auto deals
        = m_reader.each(dealColumns, {}, [this](const RowView& row) { m_kept.deals.push_back(dealOf(row)); });
    if (!deals) return deals;
    std::sort(m_kept.deals.begin(), m_kept.deals.end(), isEarlier);
    return m_reader.each(moveColumns + " ORDER BY opportunity, happened_on, created_at", {},
        [this](const RowView& row) { takeMove(row, m_kept.moved); });
}

Result<void> DealFiller::readAgain(const std::vector<RecordId>& deals)
{
    std::vector<KeptDeal> present;
    std::vector<KeptDeals::Moved> moved;
    for (const RecordId& deal : deals) {
        const Cells id { cellOf(deal) };
        const auto done
            = m_reader.each(dealColumns + " AND id=?", id, [&](const RowView& row) { present.push_back(dealOf(row)); });
        if (!done) return done;
        const auto moves = m_reader.each(moveColumns + " AND opportunity=? ORDER BY happened_on, created_at, n", id,
            [&](const RowView& row) { takeMove(row, moved); });
        if (!moves) return moves;
    }
    const auto isOld = [&deals](const RecordId& deal) { return std::binary_search(deals.begin(), deals.end(), deal); };
    std::erase_if(m_kept.deals, [&](const KeptDeal& deal) { return isOld(deal.id); });
    std::erase_if(m_kept.moved, [&](const KeptDeals::Moved& of) {
        if (!isOld(of.deal)) return false;
        m_kept.idle += of.count;
        return true;
    });
    const auto dealsBefore = m_kept.deals.insert(m_kept.deals.end(), present.begin(), present.end());
    std::inplace_merge(m_kept.deals.begin(), dealsBefore, m_kept.deals.end(), isEarlier);
    const auto movedBefore = m_kept.moved.insert(m_kept.moved.end(), moved.begin(), moved.end());
    std::inplace_merge(m_kept.moved.begin(), movedBefore, m_kept.moved.end(), isOfEarlier);
    return {};
}

KeptDeal DealFiller::dealOf(const RowView& row)
{
    KeptDeal deal;
    deal.id = idOfBytes(row.bytes(0));
    deal.stage = m_kept.ids.indexOf(idOfBytes(row.bytes(1)));
    deal.currency = m_kept.words.indexOf(row.bytes(2));
    deal.amount = row.integer(3);
    deal.closedOn = dayNumber(row.bytes(4));
    if (!row.isNull(6) && (row.isNull(5) || row.bytes(5) == row.bytes(1)))
        deal.chance = int(std::clamp<qint64>(row.integer(6), 0, 10000));
    deal.openedOn = dayNumber(row.bytes(7));
    deal.owner = m_kept.ids.indexOf(idOfBytes(row.bytes(8)));
    deal.unit = m_kept.ids.indexOf(idOfBytes(row.bytes(9)));
    deal.company = idOfBytes(row.bytes(10));
    deal.source = m_kept.words.indexOf(row.bytes(11));
    deal.dueOn = dayNumber(row.bytes(12));
    deal.reason = m_kept.words.indexOf(row.bytes(13));
    deal.rival = m_kept.ids.indexOf(idOfBytes(row.bytes(14)));
    return deal;
}

void DealFiller::takeMove(const RowView& row, std::vector<KeptDeals::Moved>& moved)
{
    if (moved.empty() || !isSameId(moved.back().deal, row.bytes(0)))
        moved.push_back({ idOfBytes(row.bytes(0)), quint32(m_kept.moves.size()), 0, false });
    ++moved.back().count;
    if (!row.isNull(3) || row.integer(4)) moved.back().corrected = true;
    KeptMove move;
    move.stage = m_kept.ids.indexOf(idOfBytes(row.bytes(1)));
    move.day = dayNumber(row.bytes(2));
    KeptWorth worth;
    worth.recordedAt = row.integer(5);
    worth.recordedOn = recordedOn(worth.recordedAt);
    KeptWho who;
    who.owner = m_kept.ids.indexOf(idOfBytes(row.bytes(6)));
    who.unit = m_kept.ids.indexOf(idOfBytes(row.bytes(7)));
    worth.currency = m_kept.words.indexOf(row.bytes(8));
    worth.amount = row.integer(9);
    if (!row.isNull(10)) worth.chance = int(row.integer(10));
    worth.dueOn = dayNumber(row.bytes(11));
    worth.row = row.integer(12);
    m_kept.moves.push_back(move);
    m_kept.whos.push_back(who);
    m_kept.worths.push_back(worth);
}

/// Days begin on a quarter of an hour everywhere, and moves that were recorded together come together.
int DealFiller::recordedOn(qint64 moment)
{
    const qint64 quarter = moment / (15 * 60 * 1000);
    if (quarter != m_quarter) {
        m_quarter = quarter;
        m_dayOfQuarter = dayOfMoment(moment);
    }
    return m_dayOfQuarter;
}

} // namespace

std::shared_ptr<const KeptDeals> DealMemory::at(const Reader& reader)
{
    if (reader.rehearses()) return nullptr;
    const auto memory = reader.commons()->of<DealMemory>();
    const std::lock_guard lock(memory->m_mutex);
    if (!memory->m_kept) return nullptr;
    const auto place = ChangeLog(reader).now();
    if (!place || place->chunk < memory->m_place.chunk) return nullptr; // it looks further back
    if (place->chunk == memory->m_place.chunk && place->hlc == memory->m_place.hlc) return memory->m_kept;
    if (!memory->follow(reader, *place)) memory->m_kept.reset();
    return memory->m_kept;
}

bool DealMemory::follow(const Reader& reader, const ChangeLog::Place& place)
{
    const auto written = writtenDeals(reader, m_place, mostOperations);
    if (!written || !*written) return false;
    const std::vector<RecordId>& deals = **written;
    if (!deals.empty()) {
        // Who counts meanwhile keeps what he has.
        if (m_kept.use_count() > 1) m_kept = std::make_shared<KeptDeals>(*m_kept);
        if (!DealFiller(reader, *m_kept).readAgain(deals)) return false;
        if (m_kept->idle > mostIdle && m_kept->idle > m_kept->moves.size() / 2) return false;
    }
    m_place = place;
    return true;
}

Result<void> DealMemory::keep(const Reader& reader)
{
    const auto moment = reader.snapshot();
    if (reader.rehearses() || at(reader)) return {};
    const auto memory = reader.commons()->of<DealMemory>();
    // Whoever asks meanwhile reads for himself; he does not wait for this.
    const std::unique_lock filling(memory->m_filling, std::try_to_lock);
    if (!filling) return {};
    const auto most = reader.number("SELECT max(n) FROM opportunity");
    if (!most) return most.error();
    if (*most > mostDeals) return {};
    const auto place = ChangeLog(reader).now();
    if (!place) return place.error();
    auto kept = std::make_shared<KeptDeals>();
    if (const auto done = DealFiller(reader, *kept).readAll(); !done) return done.error();
    const std::lock_guard lock(memory->m_mutex);
    if (memory->m_kept && memory->m_place.chunk > place->chunk) return {};
    memory->m_kept = std::move(kept);
    memory->m_place = *place;
    return {};
}

} // namespace fairlead
