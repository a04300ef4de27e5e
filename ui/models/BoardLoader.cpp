#include "models/BoardLoader.h"

#include "insight/DealContacts.h"
#include "insight/DecisionCoverage.h"
#include "insight/StageTable.h"
#include "models/BoardColumns.h"
#include "models/Format.h"
#include "models/NextWords.h"
#include "models/StageStay.h"
#include "store/query/FilterParser.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
// A card turns amber at four fifths of what is expected.
// From here on a decision counts as covered.
constexpr int coveredFrom = 70;
} // namespace

BoardLoader::BoardLoader(const QueryRunner& runner, BoardQuestion question)
    : m_runner(runner)
    , m_question(std::move(question))
    , m_type(runner.reader().catalog().type(m_question.config->kind))
{
}

BoardAnswer BoardLoader::answer(
    const Reader& reader, const std::function<QueryRunner(const Reader&)>& runners, const BoardQuestion& question)
{
    if (!question.rehearsal) return BoardLoader(runners(reader), question).load();
    const auto view = RehearsedView::over(reader, *question.rehearsal);
    if (view) return BoardLoader(runners(reader), question).load();
    BoardAnswer refused;
    refused.error = view.error().detail;
    return refused;
}

bool BoardLoader::isBefore(const BoardCard& one, const BoardCard& other)
{
    if (one.next != other.next) return one.next < other.next;
    if (one.day != other.day) return one.day.isValid() && (!other.day.isValid() || one.day < other.day);
    return one.id < other.id;
}

Query BoardLoader::baseQuery() const
{
    Query query;
    query.type = &m_type;
    query.filter = Filter::both(m_base, Filter::both(m_question.view, m_question.conditions));
    query.search = m_question.search;
    query.only = m_question.only;
    return query;
}

Query BoardLoader::queryOf(const BoardColumn& column) const
{
    Query query = baseQuery();
    if (column.kind != BoardColumn::Kind::Column) query.filter = m_question.conditions;
    query.filter = Filter::both(query.filter, column.filter);
    return query;
}

BoardAnswer BoardLoader::load()
{
    const BoardConfig& config = *m_question.config;
    const auto moment = m_runner.reader().snapshot();
    const BoardScope scope { m_runner, m_question.today, m_question.chinese, m_question.pipeline };
    BoardAnswer answer;
    answer.only = m_question.only;
    const auto failed = [&answer](const Error& error) {
        answer.error = error.detail;
        return std::move(answer);
    };
    auto base = FilterParser(m_runner.reader().catalog(), m_runner.baseCurrency()).parse(m_type, config.base);
    if (!base) return failed(base.error());
    m_base = std::move(*base);
    if (config.byPipeline) {
        answer.pipeline = m_pipeline = BoardColumns::pipelineOf(scope);
        m_base = Filter::both(
            m_base, Filter::condition({ u"pipeline"_s }, Filter::Operator::Equal, { FilterValue::ofId(m_pipeline) }));
    }
    if (m_type.find(u"stage"_s)) {
        const auto stages = StageTable::load(m_runner.reader(), m_question.today);
        if (!stages) return failed(stages.error());
        for (int i = 0; i < stages->count(); ++i)
            m_limits.insert(stages->at(i).id, stages->at(i).expectedDays.value_or(0));
        auto checks = ChecklistProgress::load(m_runner.reader(), m_question.only);
        if (!checks) return failed(checks.error());
        m_checks = std::move(*checks);
    }
    if (config.showsNext) {
        auto next = NextActivities::load(m_runner.reader(), m_question.today, m_question.only);
        if (!next) return failed(next.error());
        m_next = std::move(*next);
        auto maps = DecisionMap::load(m_runner.reader(), m_question.only);
        if (!maps) return failed(maps.error());
        m_maps = std::move(*maps);
        auto contacts = lastContacts(m_runner.reader(), m_question.only);
        if (!contacts) return failed(contacts.error());
        m_contacts = std::move(*contacts);
    }
    answer.columns = config.ways.at(m_question.way).columns(scope);
    for (const BoardColumn& column : answer.columns)
        if (const auto done = loadColumn(column, answer); !done) return failed(done.error());
    Query all = baseQuery();
    all.only.clear();
    auto totals = m_runner.totals(all, config.amount.isEmpty() ? QStringList() : QStringList { config.amount });
    if (!totals) return failed(totals.error());
    answer.all = std::move(*totals);
    return answer;
}

Result<void> BoardLoader::loadColumn(const BoardColumn& column, BoardAnswer& answer)
{
    const QString& amount = m_question.config->amount;
    Query query = queryOf(column);
    query.only.clear(); // sums are of all, whatever the news is about
    auto totals = m_runner.totals(query, amount.isEmpty() ? QStringList() : QStringList { amount });
    if (!totals) return totals.error();
    answer.totals.push_back(std::move(*totals));
    std::vector<BoardCard>& cards = answer.cards.emplace_back();
    if (column.kind != BoardColumn::Kind::Column) return {};
    query.only = m_question.only;
    const auto rows = m_runner.rowNumbers(query);
    if (!rows) return rows.error();
    const auto records = m_runner.records(query, *rows);
    if (!records) return records.error();
    cards.reserve(records->size());
    for (const Record& record : *records)
        cards.push_back(cardOf(record, column));
    std::sort(cards.begin(), cards.end(), &BoardLoader::isBefore);
    return {};
}

QString BoardLoader::titleOf(const Record& record, const QString& field) const
{
    if (field.isEmpty()) return {};
    if (!m_type.at(field).isReference()) return record.text(field);
    const RecordId id = record.reference(field);
    if (id.isNull()) return {};
    return m_runner.reader().titleOf(m_runner.reader().catalog().type(m_type.at(field).target), id).text;
}

BoardCard BoardLoader::cardOf(const Record& record, const BoardColumn& column) const
{
    const BoardConfig& config = *m_question.config;
    const Format format(m_question.chinese, m_question.today);
    BoardCard card;
    card.id = record.id;
    card.n = record.n;
    card.title = record.title();
    card.rehearsed = m_question.rehearsed.contains(record.id);
    card.subtitle = titleOf(record, config.subtitle);
    card.owner = titleOf(record, config.owner);
    if (!config.amount.isEmpty() && !record.isBlank(config.amount))
        card.amount = format.money(record.money(config.amount));
    card.day = record.date(config.date);
    if (config.showsNext) {
        card.date = format.day(card.day);
        writeNext(card, record);
        writeSigns(card);
    } else {
        judgeByDay(card, column);
    }
    if (m_type.find(u"stage"_s))
        if (const auto share = m_checks.of(record); share.all > 0) {
            card.checks = u"%1/%2"_s.arg(share.met).arg(share.all);
            card.checkWords = tr("%1 of %2 criteria met").arg(share.met).arg(share.all);
            card.checked = share.met == share.all;
        }
    writeStay(card, record);
    return card;
}

/// A card without plans of its own: its day is what is next.
void BoardLoader::judgeByDay(BoardCard& card, const BoardColumn& column) const
{
    const QDate today = m_question.today;
    const Format format(m_question.chinese, today);
    card.next = NextState::Later;
    if (!card.day.isValid()) return;
    card.nextWords = format.day(card.day, true);
    if (column.settled || card.day > today) return;
    card.next = card.day < today ? NextState::Late : NextState::Today;
    card.nextWords
        = card.day < today ? tr("%1 late", "days").arg(format.days(double(card.day.daysTo(today)))) : tr("Today");
}

void BoardLoader::writeNext(BoardCard& card, const Record& record) const
{
    const auto next = m_next.of(record);
    card.next = nextStateOf(next, m_question.today);
    card.nextWords = NextWords(m_runner.reader().catalog(), m_question.chinese, m_question.today).of(next);
}

/// How well the people who decide are known, and when somebody last spoke with the customer.
void BoardLoader::writeSigns(BoardCard& card) const
{
    const Format format(m_question.chinese, m_question.today);
    if (const auto map = m_maps.constFind(card.id); map != m_maps.cend() && !map->people.empty()) {
        const DecisionCoverage coverage = DecisionCoverage::of(*map, m_question.today);
        card.coverage = format.count(coverage.score);
        card.covered = coverage.score >= coveredFrom;
        card.coverageWords = tr("Decision coverage %1 of 100").arg(card.coverage);
        if (const auto* worst = coverage.worst())
            card.coverageWords = tr("%1; missing most: %2", "coverage of a decision")
                                     .arg(card.coverageWords, coverageTitle(worst->what).in(m_question.chinese));
    }
    const qint64 at = m_contacts.value(card.id);
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    card.contactWords = !at
        ? tr("Never contacted")
        : tr("Last contact %1, %Ln day(s) ago", nullptr, int(day.daysTo(m_question.today))).arg(format.day(day));
}

void BoardLoader::writeStay(BoardCard& card, const Record& record) const
{
    if (const QString& note = m_question.config->note; !note.isEmpty()) {
        const ChoiceList* list = m_runner.reader().catalog().list(m_type.at(note).list);
        const ChoiceValue* value = list ? list->find(record.text(note)) : nullptr;
        if (value) card.stay = value->label.in(m_question.chinese);
    }
    const QString& field = m_question.config->ways.at(m_question.way).since;
    const QDate since = field.isEmpty() ? QDate() : record.date(field);
    if (!since.isValid()) return;
    const Format format(m_question.chinese, m_question.today);
    const qint64 days = since.daysTo(m_question.today);
    card.stay = days == 0 ? tr("today") : format.days(double(days));
    const qint64 limit = m_limits.isEmpty() ? 0 : m_limits.value(record.reference(u"stage"_s));
    card.over = stayOf(days, limit) == StageStay::Over;
    card.near = stayOf(days, limit) == StageStay::Near;
    if (card.over) card.stay = tr("%1, %2 over", "days, and how many too many").arg(card.stay).arg(days - limit);
}

} // namespace fairlead::ui
