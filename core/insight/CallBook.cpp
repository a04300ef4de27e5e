#include "insight/CallBook.h"

#include "insight/Corrections.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

Result<CallBook> CallBook::load(
    const Reader& reader, const Period& period, const QString& measure, QDate from, QDate until)
{
    const auto corrections = Corrections::load(reader, "forecast_call");
    if (!corrections) return corrections.error();
    CallBook book;
    const qint64 begin = from.startOfDay().toMSecsSinceEpoch();
    const qint64 end = until.isValid() ? until.addDays(1).startOfDay().toMSecsSinceEpoch() : 0;
    const auto read = reader.records(reader.catalog().type(u"forecast_call"_s),
        "_v=1 AND measure=? AND void IS NULL ORDER BY happened_at, created_at, id", { Cell(measure) },
        [&](const Record& entry) {
            const auto own = Period::parse(entry.text(u"period"_s));
            const qint64 at = entry.number(u"happened_at"_s);
            if (!own || *own != period || !corrections->isLatest(entry.id) || (end && at >= end)) return;
            CallFigure figure { entry.id, entry.reference(u"by"_s), at, entry.money(u"commit"_s),
                entry.money(u"best"_s), entry.text(u"reason"_s), at >= begin };
            const RecordId person = entry.reference(u"person"_s);
            Both& both = book.m_said[person.isNull() ? entry.reference(u"unit"_s) : person];
            Said& said = entry.text(u"level"_s) == u"self"_s ? both.own : both.above;
            if (!figure.isThisCall) said.before = figure;
            said.newest = std::move(figure);
        });
    if (!read) return read.error();
    return book;
}

CallBook::Said CallBook::own(const RecordId& who) const
{
    const auto found = m_said.find(who);
    return found == m_said.end() ? Said() : found->second.own;
}

CallBook::Said CallBook::above(const RecordId& who) const
{
    const auto found = m_said.find(who);
    return found == m_said.end() ? Said() : found->second.above;
}

std::vector<RecordId> CallBook::everybody() const
{
    std::vector<RecordId> all;
    for (const auto& [who, said] : m_said)
        all.push_back(who);
    return all;
}

} // namespace fairlead
