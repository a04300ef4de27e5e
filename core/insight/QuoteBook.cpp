#include "insight/QuoteBook.h"

#include "insight/DayNumber.h"
#include "insight/MergedIds.h"
#include "insight/RowId.h"
#include "model/QuoteRules.h"

#include <algorithm>

namespace fairlead {

struct QuoteBook::Version
{
    QuoteInForce quote;
    RecordId id;
    int validUntil = 0;
    RecordId acceptedVersion;
    QString state;
    int resultOn = 0;
};

Result<QuoteBook> QuoteBook::load(const Reader& reader, QDate day)
{
    QuoteBook book;
    if (const auto read = book.readVersions(reader, day); !read) return read.error();
    if (const auto read = book.readLines(reader); !read) return read.error();
    for (QuoteInForce& quote : book.m_byVersion) {
        if (quote.lines.empty()) continue;
        if (quote.deal.isNull()) {
            book.m_loose.push_back(std::move(quote));
            continue;
        }
        const auto order = [](const QuoteInForce& one) { return std::tuple(one.accepted, one.sentOn, one.id); };
        const auto there = book.m_byDeal.constFind(quote.deal);
        if (there == book.m_byDeal.cend() || order(*there) < order(quote))
            book.m_byDeal.insert(quote.deal, std::move(quote));
    }
    book.m_byVersion.clear();
    std::sort(book.m_loose.begin(), book.m_loose.end(),
        [](const QuoteInForce& a, const QuoteInForce& b) { return a.id < b.id; });
    return book;
}

const QuoteInForce* QuoteBook::of(const RecordId& deal) const
{
    const auto found = m_byDeal.constFind(deal);
    return found == m_byDeal.cend() ? nullptr : &*found;
}

Result<void> QuoteBook::readVersions(const Reader& reader, QDate day)
{
    const auto deals = MergedIds::load(reader, "opportunity");
    if (!deals) return deals.error();
    std::vector<Version> versions; // of one quotation, the last sent at the end
    const auto done
        = reader.each("SELECT q.id, q.opportunity, q.owner, q.state, q.accepted_version, q.result_on, v.id, v.sent_on, "
                      "v.valid_until, v.currency FROM quote_version v JOIN quote q ON q.id=v.quote "
                      "WHERE v._v=1 AND q._v=1 AND v.sent_on<=? ORDER BY q.id, v.sent_on, v.version, v.id",
            { cellOf(day) }, [&](const RowView& row) {
                Version version;
                version.quote.id = row.id(0);
                if (!versions.empty() && versions.front().quote.id != version.quote.id) {
                    settle(versions, dayOfDate(day));
                    versions.clear();
                }
                version.quote.deal = deals->resolved(idOfBytes(row.bytes(1)));
                version.quote.owner = idOfBytes(row.bytes(2));
                version.state = row.text(3);
                version.acceptedVersion = idOfBytes(row.bytes(4));
                version.resultOn = dayNumber(row.bytes(5));
                version.id = row.id(6);
                version.quote.sentOn = dayNumber(row.bytes(7));
                version.validUntil = dayNumber(row.bytes(8));
                version.quote.currency = row.text(9);
                versions.push_back(std::move(version));
            });
    if (!done) return done.error();
    if (!versions.empty()) settle(versions, dayOfDate(day));
    return {};
}

/// Which of a quotation's versions is in force, if one is.
void QuoteBook::settle(const std::vector<Version>& versions, int day)
{
    const Version* chosen = &versions.back();
    const bool settled = chosen->resultOn <= day; // without a day: nobody knows since when
    const bool accepted = settled && chosen->state == quote_state::accepted;
    if (settled && (chosen->state == quote_state::rejected || chosen->state == quote_state::withdrawn)) return;
    if (accepted)
        for (const Version& version : versions)
            if (version.id == version.acceptedVersion) chosen = &version;
    if (!accepted && chosen->validUntil && chosen->validUntil < day) return;
    QuoteInForce& quote = m_byVersion[chosen->id] = chosen->quote;
    quote.accepted = accepted;
}

Result<void> QuoteBook::readLines(const Reader& reader)
{
    if (m_byVersion.isEmpty()) return {};
    const auto done
        = reader.each("SELECT version, product, quantity, delivery_on FROM quote_line WHERE _v=1 ORDER BY id", {},
            [&](const RowView& row) {
                const auto quote = m_byVersion.find(idOfBytes(row.bytes(0)));
                if (quote == m_byVersion.end()) return;
                QuotedLine line { idOfBytes(row.bytes(1)), row.integer(2), !row.isNull(2), dayNumber(row.bytes(3)) };
                quote->lines.push_back(line);
            });
    if (!done) return done.error();
    return {};
}

} // namespace fairlead
