#include "pages/RecordLook.h"

#include "insight/CalendarItems.h"
#include "insight/Timeline.h"
#include "model/OpportunityRules.h"
#include "pages/MoneyFacts.h"
#include "store/query/FilterParser.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

Filter refersTo(const QString& field, const RecordId& id)
{
    return Filter::condition({ field }, Filter::Operator::Equal, { FilterValue::ofId(id) });
}

/// Those of the appointments at whose time their owner stands elsewhere in the calendar, too.
QSet<RecordId> clashesOf(const Reader& reader, const std::vector<Record>& appointments)
{
    QSet<RecordId> clashing;
    CalendarScope scope;
    for (const Record& one : appointments) {
        const QDate day = one.date(u"start_on"_s);
        if (!scope.days.from.isValid() || day < scope.days.from) scope.days.from = day;
        if (!scope.days.to.isValid() || day > scope.days.to) scope.days.to = day;
        if (const RecordId owner = one.reference(u"owner"_s); !owner.isNull()) scope.people.push_back(owner);
    }
    if (scope.people.empty()) return clashing;
    const auto items = CalendarItems(reader).compute(scope);
    if (!items) return clashing;
    for (const CalendarItem& item : *items)
        if (item.clashes) clashing.insert(item.record);
    return clashing;
}

QHash<RecordId, std::optional<NextActivity>> nextOf(const Reader& reader, const std::vector<Record>& deals, QDate today)
{
    QHash<RecordId, std::optional<NextActivity>> next;
    std::vector<RecordId> ids;
    for (const Record& deal : deals)
        ids.push_back(deal.id);
    if (ids.empty()) return next;
    const auto plans = NextActivities::load(reader, today, ids);
    for (const Record& deal : deals)
        if (plans) next.insert(deal.id, plans->of(deal));
    return next;
}

RecordLook::Panel readPanel(const QueryRunner& runner, const Query& query, const RelatedConfig& config, QDate today)
{
    RecordLook::Panel panel;
    if (auto page = runner.firstPage(query, RecordLook::mostRows)) {
        panel.count = std::ssize(page->records);
        // What fits on a page needs not be counted.
        if (page->more)
            if (const auto count = runner.count(query)) panel.count = *count;
        panel.records = std::move(page->records);
    }
    if (config.look == RelatedConfig::Look::Plans) panel.clashing = clashesOf(runner.reader(), panel.records);
    if (config.look == RelatedConfig::Look::Deals) panel.next = nextOf(runner.reader(), panel.records, today);
    if (config.shown.isEmpty()) return panel;
    const RecordType& target = runner.reader().catalog().type(query.type->at(config.shown).target);
    for (const Record& record : panel.records)
        if (const auto found = runner.reader().find(target, record.reference(config.shown)); found && *found)
            panel.shown.insert((*found)->id, **found);
    return panel;
}

std::vector<Record> openCalls(const QueryRunner& runner, const RecordId& deal)
{
    Query query;
    query.type = &runner.reader().catalog().type(u"help_request"_s);
    query.filter = Filter::both(
        refersTo(u"opportunity"_s, deal), Filter::condition({ u"closed_on"_s }, Filter::Operator::Empty, {}));
    query.sort = { { u"asked_on"_s, false } };
    auto page = runner.firstPage(query, RecordLook::mostRows);
    return page ? std::move(page->records) : std::vector<Record>();
}

std::vector<Record> commentsOf(const QueryRunner& runner, const RecordId& subject)
{
    Query query;
    query.type = &runner.reader().catalog().type(u"comment"_s);
    query.filter = refersTo(u"subject"_s, subject);
    query.sort = { { u"happened_at"_s, true } };
    auto page = runner.firstPage(query, RecordLook::mostRows);
    return page ? std::move(page->records) : std::vector<Record>();
}

qint64 newestActivity(const Reader& reader, const Record& record)
{
    const auto rows = Timeline(reader).outline(*record.type, record.id);
    if (!rows) return 0;
    for (const TimelineRow& row : *rows)
        if (!row.planned && row.kind != TimelineKind::Note && row.kind < TimelineKind::Task) return row.at;
    return 0;
}

/// The customer of an invoice, instalment or receipt; of an instalment that names none, that of its deal.
RecordId payerOf(const Reader& reader, const Record& record)
{
    const RecordId company = record.reference(u"company"_s);
    if (!company.isNull() || !record.type->find(u"opportunity"_s)) return company;
    const auto deal = reader.find(reader.catalog().type(u"opportunity"_s), record.reference(u"opportunity"_s));
    return deal && *deal ? (*deal)->reference(u"company"_s) : RecordId();
}

} // namespace

std::vector<RecordLook::File> RecordLook::filesOf(const QueryRunner& runner, const Record& record)
{
    Query query;
    query.type = &runner.reader().catalog().type(u"attachment"_s);
    query.filter = refersTo(u"subject"_s, record.id);
    query.sort = { { u"file_name"_s, false } };
    std::vector<RecordLook::File> files;
    auto page = runner.firstPage(query, RecordLook::mostFiles);
    if (!page) return files;
    for (Record& file : page->records) {
        const ContentPlace place = contentPlace(runner.reader(), file.bytes(u"blob"_s));
        files.push_back({ std::move(file), place });
    }
    return files;
}

std::vector<Query> RecordLook::questions(const Session& session, const RecordPageConfig& config, const RecordId& id)
{
    std::vector<Query> questions;
    const FilterParser parser(session.catalog(), session.workspace().baseCurrency());
    for (const RelatedConfig& panel : config.panels) {
        Query query;
        query.type = &session.catalog().type(panel.type);
        query.filter = refersTo(panel.field, id);
        if (!panel.filter.isEmpty())
            if (auto filter = parser.parse(*query.type, panel.filter))
                query.filter = Filter::both(std::move(query.filter), std::move(*filter));
        if (!panel.sort.isEmpty()) query.sort = { { panel.sort, panel.descending } };
        questions.push_back(std::move(query));
    }
    return questions;
}

RecordLook RecordLook::read(const QueryRunner& runner, const Record& record, const RecordPageConfig& config,
    const std::vector<Query>& questions, QDate today)
{
    const Reader& reader = runner.reader();
    const auto moment = reader.snapshot();
    RecordLook look;
    const QString& type = record.type->name();
    if (type == u"opportunity"_s) {
        if (auto path = DealPath::of(reader, record, today)) look.path = std::move(*path);
        look.help = openCalls(runner, record.id);
        auto flagged = Anomalies(reader).of({ record.id }, today);
        if (flagged && !flagged->empty()) look.flagged = std::move(flagged->front());
        if (const auto time = TimeBook(reader).ofDeal(record.id)) look.time = *time;
        if (const auto next = NextActivities::load(reader, today, { &record.id, 1 })) look.next = next->of(record);
    }
    if (auto list = Checklist::of(reader, record)) look.checklist = std::move(*list);
    if (config.customerFigures) {
        if (auto figures = CustomerFigures::of(runner, record.id, today)) look.figures = std::move(*figures);
        look.lastContact = look.figures ? look.figures->lastContact : 0;
    } else if (config.keyFacts.contains(u"@last_contact"_s)) {
        look.lastContact = newestActivity(reader, record);
    }
    if (type == u"person"_s) {
        Query open;
        open.type = &reader.catalog().type(u"opportunity"_s);
        open.filter = Filter::both(refersTo(u"owner"_s, record.id),
            Filter::condition(
                { u"stage"_s, u"kind"_s }, Filter::Operator::Equal, { FilterValue::ofText(stage_kind::open) }));
        if (auto totals = runner.totals(open, { u"amount"_s })) look.openDeals = std::move(*totals);
    }
    if (std::any_of(config.keyFacts.begin(), config.keyFacts.end(), MoneyFacts::knows)) {
        const RecordId company = type == u"company"_s ? record.id : payerOf(reader, record);
        if (auto claims = ClaimBook::ofCompany(reader, company, today)) look.claims = std::move(*claims);
    }
    if (config.coached) look.comments = commentsOf(runner, record.id);
    look.files = filesOf(runner, record);
    for (size_t i = 0; i < questions.size(); ++i) {
        look.panels.push_back(readPanel(runner, questions[i], config.panels.at(qsizetype(i)), today));
        look.reviewed |= config.panels.at(qsizetype(i)).type == u"win_loss_review"_s && look.panels.back().count;
    }
    return look;
}

} // namespace fairlead::ui
