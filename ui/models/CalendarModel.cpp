#include "models/CalendarModel.h"

#include "insight/Team.h"

#include <QDateTime>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLoose = 60; // more are no list to drop from
constexpr int aheadOfLoose = 14; // days after those that are shown
constexpr int minuteMs = 60000;
const QString hiddenKey = QStringLiteral("calendar/hidden");

template <typename T>
T valueOr(Result<T> result, T otherwise)
{
    return result ? std::move(*result) : std::move(otherwise);
}

std::optional<Record> recordOf(const Reader& reader, const QString& type, const RecordId& id)
{
    if (id.isNull()) return std::nullopt;
    return valueOr(reader.find(reader.catalog().type(type), id), std::optional<Record>());
}

} // namespace

CalendarModel::CalendarModel(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_anchor(session.today())
{
    const QStringList hidden
        = QSettings().value(hiddenKey, QString::number(int(CalendarLayer::Close))).toString().split(u',');
    for (const QString& layer : hidden)
        if (!layer.isEmpty()) m_hidden.insert(layer.toInt());
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &CalendarModel::reload);
    m_clock.setInterval(minuteMs);
    connect(&m_clock, &QTimer::timeout, this, &CalendarModel::ticked);
    m_clock.start();
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const char* type : { "appointment", "attendee", "task", "contact", "company", "opportunity", "person",
                 "membership", "care_item" })
            if (change.records.contains(QString::fromLatin1(type))) return m_again.start();
    });
}

void CalendarModel::show(CalendarMode mode, QDate anchor, const RecordId& whose)
{
    const bool same = m_loaded && mode == m_mode && anchor == m_anchor && whose == m_whose;
    m_mode = mode;
    m_anchor = anchor;
    m_whose = whose;
    if (!same) m_again.start();
}

int CalendarModel::minute() const
{
    const QTime now = QDateTime::fromMSecsSinceEpoch(m_session.workspace().clock().now()).time();
    return now.hour() * 60 + now.minute();
}

QString CalendarModel::nameOf(const RecordId& person) const
{
    return person.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), person).text;
}

RecordId CalendarModel::maker() const
{
    return recordOf(m_session.reader(), u"person"_s, m_whose) ? m_whose : m_session.workspace().person();
}

void CalendarModel::setShown(CalendarLayer layer, bool shown)
{
    if (isShown(layer) == shown) return;
    if (shown)
        m_hidden.remove(int(layer));
    else
        m_hidden.insert(int(layer));
    QStringList words;
    for (const int one : std::as_const(m_hidden))
        words.append(QString::number(one));
    QSettings().setValue(hiddenKey, words.join(u','));
    if (layer == CalendarLayer::Close && shown) return m_again.start();
    sift();
    emit changed();
}

void CalendarModel::reload()
{
    const Question question { m_mode, span().days(), m_whose, today(), isShown(CalendarLayer::Close) };
    m_session.beside<Answer>(
        this,
        [question, on = m_session.runners()](const Reader& reader) {
            const auto moment = reader.snapshot();
            return answer(question, on(reader));
        },
        [this](Answer answer) { take(std::move(answer)); });
}

CalendarModel::Answer CalendarModel::answer(const Question& question, const QueryRunner& runner)
{
    const Reader& reader = runner.reader();
    Answer answer;
    std::vector<RecordId> people;
    const Team team(reader);
    const bool isUnit = recordOf(reader, u"unit"_s, question.whose).has_value();
    if (isUnit)
        people = valueOr(team.people(question.whose, question.today), {});
    else if (!question.whose.isNull())
        people = { question.whose };
    // A team is seen around the one who was chosen.
    if (question.mode == CalendarMode::Team) {
        RecordId around = question.whose;
        if (!isUnit && !around.isNull()) around = valueOr(team.unitOf(question.whose, question.today), {});
        if (isUnit || question.whose.isNull() || !around.isNull())
            people = valueOr(team.people(around, question.today), {});
        answer.columns = people;
    }
    CalendarScope scope { question.days, people, question.closes };
    // A team in which nobody is has nothing, not everything.
    if (isUnit && people.empty()) return answer;
    auto items = CalendarItems(reader).compute(scope);
    if (items) answer.items = std::move(*items);
    answer.clashes = CalendarItems::markClashes(answer.items);
    readLoose(answer, question, people, runner);
    return answer;
}

void CalendarModel::readLoose(
    Answer& answer, const Question& question, const std::vector<RecordId>& people, const QueryRunner& runner)
{
    using Op = Filter::Operator;
    Query query;
    query.type = &runner.reader().catalog().type(u"task"_s);
    Filter open = Filter::condition(
        { u"status"_s }, Op::In, { FilterValue::ofText(u"open"_s), FilterValue::ofText(u"doing"_s) });
    Filter soon = Filter::either(Filter::condition({ u"due_on"_s }, Op::Empty),
        Filter::condition({ u"due_on"_s }, Op::LessEqual,
            { FilterValue::ofDays(
                { question.days.to.addDays(aheadOfLoose), question.days.to.addDays(aheadOfLoose) }) }));
    query.filter
        = Filter::both(Filter::both(std::move(open), Filter::condition({ u"due_time"_s }, Op::Empty)), std::move(soon));
    if (!people.empty()) {
        std::vector<FilterValue> ids;
        for (const RecordId& person : people)
            ids.push_back(FilterValue::ofId(person));
        query.filter = Filter::both(std::move(query.filter), Filter::condition({ u"owner"_s }, Op::In, std::move(ids)));
    }
    query.sort = { { u"due_on"_s, false } };
    answer.looseCount = valueOr(runner.count(query), qint64(0));
    const auto page = runner.firstPage(query, mostLoose);
    if (!page) return;
    const RecordType& company = runner.reader().catalog().type(u"company"_s);
    for (const Record& task : page->records) {
        const RecordId customer = task.reference(u"company"_s);
        answer.loose.push_back(
            { task.id, task.title(), customer.isNull() ? QString() : runner.reader().titleOf(company, customer).text,
                task.date(u"due_on"_s), int(task.number(u"planned_minutes"_s)) });
    }
}

void CalendarModel::take(Answer answer)
{
    m_all = std::move(answer.items);
    m_clashes = std::move(answer.clashes);
    m_loose = std::move(answer.loose);
    m_looseCount = answer.looseCount;
    m_columns = std::move(answer.columns);
    m_loaded = true;
    sift();
    emit changed();
}

void CalendarModel::sift()
{
    m_items.clear();
    m_counts.fill(0);
    const Period core = span().core();
    for (const CalendarItem& item : m_all) {
        if (item.to >= core.from && item.from <= core.to) ++m_counts[size_t(item.layer)];
        if (isShown(item.layer)) m_items.push_back(item);
    }
}

} // namespace fairlead::ui
