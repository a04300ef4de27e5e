#include "models/TodayModel.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 6;
constexpr int minuteMs = 60000;

/// What a person has still to do in days: tasks, improvement measures. `state`: the field that says whether it is done.
Query stillOpen(const RecordType& type, const QString& state, const RecordId& person, Period due)
{
    using Op = Filter::Operator;
    Query query;
    query.type = &type;
    query.filter = Filter::both(
        Filter::condition({ state }, Op::In, { FilterValue::ofText(u"open"_s), FilterValue::ofText(u"doing"_s) }),
        Filter::condition({ u"due_on"_s }, Op::In, { FilterValue::ofDays(due) }));
    if (!person.isNull())
        query.filter = Filter::both(
            std::move(query.filter), Filter::condition({ u"owner"_s }, Op::Equal, { FilterValue::ofId(person) }));
    query.sort = { { u"due_on"_s, false } };
    return query;
}

Query openTasks(const Catalog& catalog, const RecordId& person, Period due)
{
    return stillOpen(catalog.type(u"task"_s), u"status"_s, person, due);
}

std::vector<Record> page(const QueryRunner& runner, const Query& query)
{
    auto found = runner.firstPage(query, TodayModel::mostTasks);
    return found ? std::move(found->records) : std::vector<Record>();
}

/// Notes on records for a person that he has not answered; nobody has none.
std::vector<Record> openNotes(const QueryRunner& runner, const RecordId& person)
{
    using Op = Filter::Operator;
    if (person.isNull()) return {};
    Query query;
    query.type = &runner.reader().catalog().type(u"comment"_s);
    query.filter = Filter::both(Filter::condition({ u"kind"_s }, Op::Equal, { FilterValue::ofText(u"coaching"_s) }),
        Filter::condition({ u"addressee"_s }, Op::Equal, { FilterValue::ofId(person) }));
    query.sort = { { u"happened_at"_s, true } };
    std::vector<Record> notes = page(runner, query);
    std::erase_if(notes, [&](const Record& note) {
        Query answers;
        answers.type = query.type;
        answers.filter = Filter::condition({ u"answers"_s }, Op::Equal, { FilterValue::ofId(note.id) });
        const auto found = runner.firstPage(answers, 1);
        return found && !found->records.empty();
    });
    return notes;
}

} // namespace

TodayModel::TodayModel(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_day(session.today())
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &TodayModel::reload);
    m_clock.setInterval(minuteMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_session.today() != m_day) return reload();
        emit changed(); // what is past has moved on
    });
    m_clock.start();
    connect(&session, &Session::personChanged, this, &TodayModel::reload);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const char* type : { "appointment", "attendee", "task", "contact", "company", "opportunity", "stage",
                 "comment", "flag_dismissal", "flag_rule", "measure_taken", "care_item" })
            if (change.records.contains(QString::fromLatin1(type))) return m_again.start();
    });
}

TodayModel::State TodayModel::ask(const QueryRunner& runner, const RecordId& person, QDate today)
{
    const Reader& reader = runner.reader();
    State state;
    CalendarScope scope { { today, today.addDays(daysAhead) } };
    if (!person.isNull()) scope.people = { person };
    if (auto items = CalendarItems(reader).compute(scope)) {
        for (CalendarItem& item : *items) {
            const bool listed = item.layer == CalendarLayer::Task || item.layer == CalendarLayer::Care;
            if (listed || item.isUnderWay() || !item.isOn()) continue;
            (item.from <= today ? state.today : state.later).push_back(std::move(item));
        }
    }
    if (auto visits = CalendarItems(reader).underWay(scope.people)) state.underWay = std::move(*visits);
    const RecordType& care = reader.catalog().type(u"care_item"_s);
    state.care = page(runner, stillOpen(care, u"state"_s, person, { {}, today }));
    state.careSoon = page(runner, stillOpen(care, u"state"_s, person, { today.addDays(1), today.addDays(daysAhead) }));
    const Query due = openTasks(reader.catalog(), person, { {}, today });
    state.due = page(runner, due);
    if (const auto count = runner.count(due)) state.dueCount = *count;
    if (const auto count = runner.count(openTasks(reader.catalog(), person, { {}, today.addDays(-1) })))
        state.overdue = *count;
    state.soon = page(runner, openTasks(reader.catalog(), person, { today.addDays(1), today.addDays(daysAhead) }));
    state.coaching = openNotes(runner, person);
    state.measures
        = page(runner, stillOpen(reader.catalog().type(u"measure_taken"_s), u"state"_s, person, { {}, today }));
    if (auto deals = Anomalies(reader).compute(person, today)) state.deals = std::move(*deals);
    return state;
}

void TodayModel::reload()
{
    m_day = m_session.today();
    m_session.beside<State>(
        this,
        [person = m_session.person(), today = m_day, on = m_session.runners()](const Reader& reader) {
            const auto moment = reader.snapshot();
            return ask(on(reader), person, today);
        },
        [this](State state) {
            m_state = std::move(state);
            m_loaded = true;
            emit changed();
        });
}

} // namespace fairlead::ui
