#include "insight/SyncNews.h"

#include "insight/NewsJudge.h"
#include "model/Catalog.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostTransactions = 2000;
constexpr qint64 largestTransaction = 200; ///< more is an import: nobody reads that line by line

QDate dayOf(const NewsItem& item) { return QDateTime::fromMSecsSinceEpoch(item.at).date(); }

/// What one person did to one record on one day is one line; each note is one.
bool belongTogether(const NewsItem& one, const NewsItem& other)
{
    return one.kind == other.kind && one.kind != NewsItem::Kind::Noted && one.record == other.record
        && one.by == other.by && dayOf(one) == dayOf(other);
}

void take(std::optional<Record>& to, const std::optional<Record>& from, const QString& field)
{
    if (!from) return;
    if (!to) to = Record(*from->type, from->id);
    const Field& spec = from->type->at(field);
    for (int part = 0; part < spec.cellCount; ++part)
        to->set(field, from->cell(field, part), part);
}

/// From what it was first to what it is last.
void joinEarlier(NewsItem& item, const NewsItem& earlier)
{
    for (const QString& field : earlier.fields) {
        take(item.before, earlier.before, field);
        if (item.fields.contains(field)) continue;
        take(item.after, earlier.after, field);
        item.fields.append(field);
    }
    item.first = std::min(item.first, earlier.first);
    item.last = std::max(item.last, earlier.last);
}

} // namespace

QString NewsItem::key() const
{
    if (conflict) return u"conflict:%1"_s.arg(conflict);
    return u"%1:%2:%3"_s.arg(QString::number(int(kind)), (note ? note->id : record).toString(), QString::number(last));
}

Result<SyncNews::Answer> SyncNews::since(qint64 since, size_t most) const
{
    Answer answer;
    const ChangeLog log(m_reader);
    const auto now = log.now();
    if (!now) return now.error();
    answer.until = now->chunk;
    const auto received = log.receivedSince(since, mostTransactions, largestTransaction);
    if (!received) return received.error();
    const NewsJudge judge(m_reader, m_me);
    for (auto one = received->rbegin(); one != received->rend() && answer.items.size() < most; ++one) {
        const auto item = judge.judge(*one);
        if (!item) continue;
        const auto same = std::find_if(answer.items.begin(), answer.items.end(),
            [&](const NewsItem& known) { return belongTogether(known, *item); });
        if (same == answer.items.end())
            answer.items.push_back(*item);
        else
            joinEarlier(*same, *item);
    }
    return answer;
}

std::optional<NewsItem> SyncNews::overtaken(const Conflict& conflict, const RecordId& me)
{
    if (me.isNull() || conflict.loser.person != me || conflict.winner.person == me) return std::nullopt;
    NewsItem item;
    item.kind = conflict.deleted ? NewsItem::Kind::Deleted : NewsItem::Kind::Overtaken;
    item.type = conflict.type->name();
    item.record = conflict.record;
    item.title = conflict.title;
    item.fields = conflict.fields;
    item.before = conflict.loser.record;
    item.after = conflict.winner.record;
    item.by = conflict.winner.person;
    item.at = conflict.winner.madeAt;
    item.conflict = conflict.no;
    return item;
}

} // namespace fairlead
