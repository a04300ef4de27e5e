#include "models/NextSteps.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

NextSteps::NextSteps(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const QString& type :
            { u"opportunity"_s, u"task"_s, u"appointment"_s, u"criterion"_s, u"criterion_tick"_s })
            if (change.records.contains(type)) return read();
    });
    read();
}

void NextSteps::read()
{
    m_session.beside<Answer>(
        this,
        [today = m_session.today()](const Reader& reader) -> Answer {
            const auto moment = reader.snapshot();
            Answer answer;
            if (auto plans = NextActivities::load(reader, today)) answer.plans = std::move(*plans);
            if (auto checks = ChecklistProgress::load(reader)) answer.checks = std::move(*checks);
            (void)reader.records(reader.catalog().type(u"opportunity"_s), "_v=1 AND closed_on IS NULL", {},
                [&](const Record& deal) { answer.states.insert(deal.n, nextStateOf(answer.plans.of(deal), today)); });
            return answer;
        },
        [this](Answer answer) {
            m_plans = std::move(answer.plans);
            m_checks = std::move(answer.checks);
            m_states = std::move(answer.states);
            m_loaded = true;
            emit changed();
        });
}

bool NextSteps::areAskedBy(const Filter& filter)
{
    return filter.path.contains(u"planned"_s) || filter.path.contains(u"last_contact"_s)
        || std::any_of(filter.parts.begin(), filter.parts.end(), &areAskedBy);
}

NextSteps::Tally NextSteps::tally(std::span<const qint64> rows) const
{
    Tally tally;
    for (const qint64 n : rows) {
        const auto state = m_states.constFind(n);
        if (state == m_states.cend()) continue;
        qint64& count = *state == NextState::Late ? tally.late
            : *state == NextState::None           ? tally.none
            : *state == NextState::Today          ? tally.today
                                                  : tally.later;
        ++count;
    }
    return tally;
}

} // namespace fairlead::ui
