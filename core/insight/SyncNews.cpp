#include "insight/SyncNews.h"

#include "model/Catalog.h"
#include "store/ChangeLog.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostTransactions = 2000;
constexpr qint64 largestTransaction = 200; ///< more is an import: nobody reads that line by line

/// Judges one received operation by the record as it stands now.
class Judge
{
public:
    Judge(const Reader& reader, const RecordId& me)
        : m_reader(reader)
        , m_me(me)
    {
    }

    std::optional<NewsItem> judge(const ChangeLog::Received& received)
    {
        const RecordType* type = m_reader.catalog().numbered(received.type);
        if (!type || received.person == m_me) return std::nullopt;
        const auto found = m_reader.find(*type, received.row);
        if (!found || !*found || !(*found)->visible) return std::nullopt;
        const Record& record = **found;
        auto item = judged(record, received);
        if (!item) return std::nullopt;
        item->by = received.person;
        item->at = received.madeAt;
        return item;
    }

private:
    std::optional<NewsItem> judged(const Record& record, const ChangeLog::Received& received)
    {
        const QString& type = record.type->name();
        if (type == u"deal_change"_s) return dealChange(record);
        if (type == u"stage_event"_s) return stageEvent(record);
        if (type == u"activity"_s) return activity(record);
        if (type == u"product"_s && !received.isNew && wrote(record, received, u"list_price"_s))
            return about(NewsItem::Kind::Priced, record, { u"list_price"_s });
        const bool owned = type == u"task"_s || type == u"opportunity"_s || type == u"company"_s || type == u"lead"_s;
        if (owned && record.reference(u"owner"_s) == m_me && wrote(record, received, u"owner"_s))
            return about(NewsItem::Kind::Given, record, { u"owner"_s });
        return std::nullopt;
    }

    static bool wrote(const Record& record, const ChangeLog::Received& received, const QString& field)
    {
        if (received.isNew) return true;
        const quint16 group = record.type->at(field).groupNumber;
        return std::find(received.groups.begin(), received.groups.end(), group) != received.groups.end();
    }

    static NewsItem about(NewsItem::Kind kind, const Record& record, const QStringList& fields)
    {
        return { kind, record.type->name(), record.id, record.title(), fields, {}, 0 };
    }

    std::optional<Record> deal(const Record& entry)
    {
        const auto found = m_reader.find(m_reader.catalog().type(u"opportunity"_s), entry.reference(u"opportunity"_s));
        return found && *found && (*found)->visible ? **found : std::optional<Record>();
    }

    std::optional<NewsItem> dealChange(const Record& entry)
    {
        const auto opportunity = deal(entry);
        if (!opportunity) return std::nullopt;
        const QString what = entry.text(u"what"_s);
        if (what == u"owner"_s) {
            const bool taken = entry.reference(u"owner_before"_s) == m_me && entry.reference(u"owner_after"_s) != m_me;
            return taken ? std::optional(about(NewsItem::Kind::Taken, *opportunity, { u"owner"_s })) : std::nullopt;
        }
        if (opportunity->reference(u"owner"_s) != m_me) return std::nullopt;
        if (what == u"amount"_s) return about(NewsItem::Kind::Changed, *opportunity, { u"amount"_s });
        if (what == u"close"_s) return about(NewsItem::Kind::Changed, *opportunity, { u"expected_close"_s });
        return std::nullopt;
    }

    std::optional<NewsItem> stageEvent(const Record& entry)
    {
        const auto opportunity = deal(entry);
        if (!opportunity || opportunity->reference(u"owner"_s) != m_me || entry.isBlank(u"from_stage"_s))
            return std::nullopt;
        return about(NewsItem::Kind::Moved, *opportunity, { u"stage"_s });
    }

    /// What was done for a customer of his.
    std::optional<NewsItem> activity(const Record& entry)
    {
        const auto company = m_reader.find(m_reader.catalog().type(u"company"_s), entry.reference(u"company"_s));
        const bool mine = company && *company && (*company)->reference(u"owner"_s) == m_me;
        return mine ? std::optional(about(NewsItem::Kind::Noted, entry, {})) : std::nullopt;
    }

    const Reader& m_reader;
    RecordId m_me;
};

} // namespace

Result<SyncNews::Answer> SyncNews::since(qint64 since, size_t most) const
{
    Answer answer;
    const ChangeLog log(m_reader);
    const auto now = log.now();
    if (!now) return now.error();
    answer.until = now->chunk;
    const auto received = log.receivedSince(since, mostTransactions, largestTransaction);
    if (!received) return received.error();
    Judge judge(m_reader, m_me);
    for (auto one = received->rbegin(); one != received->rend() && answer.items.size() < most; ++one) {
        const auto item = judge.judge(*one);
        if (!item) continue;
        const auto same = std::find_if(answer.items.begin(), answer.items.end(),
            [&](const NewsItem& known) { return known.kind == item->kind && known.record == item->record; });
        if (same == answer.items.end()) {
            answer.items.push_back(*item);
            continue;
        }
        for (const QString& field : item->fields)
            if (!same->fields.contains(field)) same->fields.append(field);
    }
    return answer;
}

} // namespace fairlead
