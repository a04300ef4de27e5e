#include "insight/Checklist.h"

namespace fairlead {

using namespace Qt::StringLiterals;

qint64 Checklist::met() const
{
    return std::count_if(items.begin(), items.end(), [](const Item& one) { return one.isMet(); });
}

QStringList Checklist::missing() const
{
    QStringList texts;
    for (const Item& item : items)
        if (item.isRequired() && !item.isMet()) texts.append(item.criterion.title());
    return texts;
}

Result<Checklist> Checklist::of(const Reader& reader, const Record& subject)
{
    const bool deal = subject.type->name() == u"opportunity"_s;
    const RecordId stage = deal ? subject.reference(u"stage"_s) : RecordId();
    Checklist list;
    if ((deal && stage.isNull()) || (!deal && subject.type->name() != u"lead"_s)) return list;
    std::vector<Record> criteria;
    const auto take = [&criteria](const Record& one) { criteria.push_back(one); };
    const RecordType& type = reader.catalog().type(u"criterion"_s);
    const auto read = deal ? reader.records(type, "stage=? AND _v=1 ORDER BY n", { cellOf(stage) }, take)
                           : reader.records(type, "stage IS NULL AND _v=1 ORDER BY n", {}, take);
    if (!read) return read.error();
    if (deal) {
        auto found = reader.find(reader.catalog().type(u"stage"_s), stage);
        if (!found) return found.error();
        list.stage = std::move(*found);
        const auto files
            = reader.records(reader.catalog().type(u"attachment"_s), "subject=? AND _v=1 ORDER BY file_name, id",
                { cellOf(stage) }, [&list](const Record& file) { list.documents.push_back(file); });
        if (!files) return files.error();
    }
    std::vector<Record> said;
    const auto ticked = reader.records(reader.catalog().type(u"criterion_tick"_s), "subject=? AND _v=1",
        { cellOf(subject.id) }, [&said](const Record& tick) { said.push_back(tick); });
    if (!ticked) return ticked.error();
    const Ticks ticks(said);
    for (Record& criterion : criteriaInUse(std::move(criteria))) {
        const Record* last = ticks.lastOf(criterion.id);
        list.items.push_back({ std::move(criterion), last ? std::optional(*last) : std::nullopt });
    }
    return list;
}

Result<LeadCriteria> LeadCriteria::load(const Reader& reader)
{
    LeadCriteria all;
    const auto criteria = reader.records(reader.catalog().type(u"criterion"_s),
        "stage IS NULL AND _v=1 ORDER BY sort_key, n", {}, [&all](const Record& one) { all.criteria.push_back(one); });
    if (!criteria) return criteria.error();
    const auto own = reader.records(reader.catalog().type(u"own_company"_s), "_v=1 ORDER BY n LIMIT 1", {},
        [&all](const Record& one) { all.own = one; });
    if (!own) return own.error();
    return all;
}

Result<ChecklistProgress> ChecklistProgress::load(const Reader& reader, std::span<const RecordId> deals)
{
    ChecklistProgress progress;
    const auto asked = reader.each(
        "SELECT stage, count(*) FROM criterion WHERE _v=1 AND retired IS NOT 1 AND stage IS NOT NULL GROUP BY stage",
        {}, [&progress](const RowView& row) { progress.m_asked.insert(row.id(0), row.integer(1)); });
    if (!asked) return asked.error();
    if (progress.m_asked.isEmpty()) return progress;
    const QByteArray said = "SELECT t.subject, t.criterion, t.state FROM criterion_tick t JOIN criterion c ON "
                            "c.id=t.criterion AND c._v=1 AND c.retired IS NOT 1 JOIN opportunity o ON o.id=t.subject "
                            "AND o.stage=c.stage WHERE t._v=1";
    // The newest word is read last.
    const QByteArray order = " ORDER BY t.created_at, t.id";
    const auto take = [&progress](const RowView& row) {
        progress.m_said[row.id(0)].insert(row.id(1), row.text(2) == tick_state::met);
    };
    if (deals.empty()) {
        const auto read = reader.each(said + order, {}, take);
        return read ? Result<ChecklistProgress>(std::move(progress)) : read.error();
    }
    for (const RecordId& deal : deals)
        if (const auto read = reader.each(said + " AND t.subject=?" + order, { cellOf(deal) }, take); !read)
            return read.error();
    return progress;
}

ChecklistProgress::Share ChecklistProgress::of(const Record& deal) const
{
    Share share { 0, m_asked.value(deal.reference(u"stage"_s)) };
    if (const auto said = m_said.constFind(deal.id); said != m_said.cend())
        share.met = std::count(said->cbegin(), said->cend(), true);
    return share;
}

} // namespace fairlead
