#include "insight/NewsJudge.h"

#include "model/Catalog.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

using News = NewsItem::Kind;

bool wrote(const Record& record, const ChangeLog::Received& received, const QString& field)
{
    if (received.isNew) return true;
    const quint16 group = record.type->at(field).groupNumber;
    return std::find(received.groups.begin(), received.groups.end(), group) != received.groups.end();
}

NewsItem about(News kind, const Record& record)
{
    NewsItem item;
    item.kind = kind;
    item.type = record.type->name();
    item.record = record.id;
    item.title = record.title();
    return item;
}

/// With room for what a field was and is.
NewsItem change(News kind, const Record& record, const QString& field)
{
    NewsItem item = about(kind, record);
    item.fields = { field };
    item.before = item.after = Record(*record.type, record.id);
    return item;
}

bool concernsSomebody(const QString& type)
{
    static const QStringList types { u"deal_change"_s, u"stage_event"_s, u"activity"_s, u"activity_share"_s,
        u"product"_s, u"task"_s, u"opportunity"_s, u"company"_s, u"lead"_s };
    return types.contains(type);
}

} // namespace

std::optional<NewsItem> NewsJudge::judge(const ChangeLog::Received& received) const
{
    const RecordType* type = m_reader.catalog().numbered(received.type);
    if (!type || received.person == m_me || !concernsSomebody(type->name())) return std::nullopt;
    const auto record = visible(type->name(), received.row);
    if (!record) return std::nullopt;
    auto item = judged(*record, received);
    if (!item) return std::nullopt;
    item->by = received.person;
    item->at = received.madeAt;
    item->first = item->last = received.chunk;
    return item;
}

std::optional<NewsItem> NewsJudge::judged(const Record& record, const ChangeLog::Received& received) const
{
    const QString& type = record.type->name();
    if (type == u"deal_change"_s) return dealChange(record);
    if (type == u"stage_event"_s) return stageEvent(record);
    if (type == u"activity"_s) return activity(record);
    if (type == u"activity_share"_s) return activityShare(record);
    return type == u"product"_s ? priced(record, received) : owned(record, received);
}

/// A deal that changes hands tells it by an entry of its own.
std::optional<NewsItem> NewsJudge::owned(const Record& record, const ChangeLog::Received& received) const
{
    const QString owner = u"owner"_s;
    if (!isMine(record) || !wrote(record, received, owner)) return std::nullopt;
    if (!received.isNew) {
        if (record.type->name() == u"opportunity"_s) return std::nullopt;
        const auto before = ChangeLog(m_reader).before(received, record, record.type->at(owner));
        if (before && *before && idOf((*before)->front()) == m_me) return std::nullopt;
    }
    NewsItem item = about(News::Given, record);
    item.fields = { owner };
    return item;
}

std::optional<NewsItem> NewsJudge::priced(const Record& record, const ChangeLog::Received& received) const
{
    const QString price = u"list_price"_s;
    if (received.isNew || !wrote(record, received, price)) return std::nullopt;
    NewsItem item = change(News::Priced, record, price);
    item.after->set(price, record.money(price));
    const auto before = ChangeLog(m_reader).before(received, record, record.type->at(price));
    if (before && *before)
        item.before->set(price, Money { numberOf((*before)->front()), textOf((*before)->back()) });
    else
        item.before.reset();
    return item;
}

std::optional<Record> NewsJudge::visible(const QString& type, const RecordId& id) const
{
    if (id.isNull()) return std::nullopt;
    const auto found = m_reader.find(m_reader.catalog().type(type), id);
    return found && *found && (*found)->visible ? **found : std::optional<Record>();
}

std::optional<NewsItem> NewsJudge::dealChange(const Record& entry) const
{
    const auto deal = visible(u"opportunity"_s, entry.reference(u"opportunity"_s));
    if (!deal) return std::nullopt;
    const QString what = entry.text(u"what"_s);
    if (what == u"owner"_s) return ownerChange(entry, *deal);
    if (!isMine(*deal)) return std::nullopt;
    if (what == u"amount"_s) {
        NewsItem item = change(News::Changed, *deal, u"amount"_s);
        item.before->set(u"amount"_s, entry.money(u"amount_before"_s));
        item.after->set(u"amount"_s, entry.money(u"amount_after"_s));
        return item;
    }
    if (what != u"close"_s) return std::nullopt;
    NewsItem item = change(News::Changed, *deal, u"expected_close"_s);
    item.before->set(u"expected_close"_s, entry.date(u"date_before"_s));
    item.after->set(u"expected_close"_s, entry.date(u"date_after"_s));
    return item;
}

std::optional<NewsItem> NewsJudge::ownerChange(const Record& entry, const Record& deal) const
{
    const RecordId before = entry.reference(u"owner_before"_s);
    const RecordId after = entry.reference(u"owner_after"_s);
    const bool given = after == m_me && before != m_me && isMine(deal);
    const bool taken = before == m_me && after != m_me && !isMine(deal);
    if (!given && !taken) return std::nullopt;
    NewsItem item = change(given ? News::Given : News::Taken, deal, u"owner"_s);
    item.before->set(u"owner"_s, before);
    item.after->set(u"owner"_s, after);
    return item;
}

std::optional<NewsItem> NewsJudge::stageEvent(const Record& entry) const
{
    const auto deal = visible(u"opportunity"_s, entry.reference(u"opportunity"_s));
    if (!deal || !isMine(*deal) || entry.isBlank(u"from_stage"_s)) return std::nullopt;
    NewsItem item = change(News::Moved, *deal, u"stage"_s);
    item.before->set(u"stage"_s, entry.reference(u"from_stage"_s));
    item.after->set(u"stage"_s, entry.reference(u"to_stage"_s));
    return item;
}

/// What was done for a customer of his.
std::optional<NewsItem> NewsJudge::activity(const Record& entry) const
{
    const auto company = visible(u"company"_s, entry.reference(u"company"_s));
    if (!company || !isMine(*company)) return std::nullopt;
    NewsItem item = about(News::Noted, *company);
    item.note = entry;
    return item;
}

/// What was done for a deal of his, whoever looks after the customer; if he does, the activity itself tells it.
std::optional<NewsItem> NewsJudge::activityShare(const Record& entry) const
{
    if (numberOf(entry.cell(u"about"_s, 0)) != m_reader.catalog().type(u"opportunity"_s).number()) return std::nullopt;
    const auto deal = visible(u"opportunity"_s, idOf(entry.cell(u"about"_s, 1)));
    const auto note = visible(u"activity"_s, entry.reference(u"activity"_s));
    if (!deal || !note || !isMine(*deal) || activity(*note)) return std::nullopt;
    NewsItem item = about(News::Noted, *deal);
    item.note = *note;
    return item;
}

} // namespace fairlead
