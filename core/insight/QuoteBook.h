#pragma once
#include "base/RecordId.h"
#include "store/Reader.h"

#include <QSet>
#include <vector>

namespace fairlead {

/// A product in a quotation. Quantity in units of 10^-4.
struct QuotedLine
{
    RecordId product; ///< as the line names it
    qint64 quantity = 0;
    bool counted = false; ///< somebody said how many
    int delivery = 0; ///< Julian; 0: the line says none
};

/// What a quotation offers on the day of the question.
struct QuoteInForce
{
    RecordId id;
    RecordId deal; ///< null: it belongs to none
    RecordId owner;
    QString currency;
    bool accepted = false;
    int sentOn = 0;
    std::vector<QuotedLine> lines; ///< at least one
};

/// The quotations in force on a day: of each the version that was sent last until then, if it is still valid; of an
/// accepted one the accepted version, whatever its validity. Rejected and withdrawn ones are not in force from their
/// result on. A version that was not sent by then, or names no product, offers nothing.
class QuoteBook
{
public:
    static Result<QuoteBook> load(const Reader& reader, QDate day);
    /// The one that speaks for a deal: an accepted one, else the one that was sent last. Null: there is none.
    const QuoteInForce* of(const RecordId& deal) const;
    const std::vector<QuoteInForce>& withoutDeal() const { return m_loose; }

private:
    struct Version;
    Result<void> readVersions(const Reader& reader, QDate day);
    Result<void> readLines(const Reader& reader);
    void settle(const std::vector<Version>& versions, int day);

    QHash<RecordId, QuoteInForce> m_byVersion;
    QHash<RecordId, QuoteInForce> m_byDeal;
    std::vector<QuoteInForce> m_loose; ///< by id
};

} // namespace fairlead
