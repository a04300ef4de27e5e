// What is said of a move between stages right after it.
#include "models/Session.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

std::optional<Session::Unexplained> Session::unexplained(const Edit& edit, qint64 no) const
{
    Unexplained found { no, edit, false };
    if (m_movesTold.empty()) return std::nullopt;
    const RecordType& type = catalog().type(u"stage_event"_s);
    for (const RecordId& id : m_movesTold) {
        const auto event = m_workspace->reader().find(type, id);
        if (!event || !*event || !(*event)->isBlank(u"reason"_s)) return std::nullopt;
        const QString direction = (*event)->text(u"direction"_s);
        // An end asks for its reason itself; a deal that begins needs none.
        if (direction != u"forward"_s && direction != u"back"_s && direction != u"reopened"_s) return std::nullopt;
        found.back = found.back || direction == u"back"_s;
    }
    return found;
}

void Session::explain(const QString& reason)
{
    if (!m_unexplained || m_busy || reason.trimmed().isEmpty()) return;
    Unexplained move = std::move(*m_unexplained);
    for (EditStep& step : move.act.steps)
        step.reason = reason.trimmed();
    // In the history of the deal the edit says why, too.
    const QString name = tr("%1 – %2", "what was done, and why").arg(move.act.name, reason.trimmed());
    move.act.name = name;
    const auto done = m_workspace->amend(move.edit, std::move(move.act));
    if (done)
        emit acted(name);
    else
        emit failed(tr("“%1” was not done: %2").arg(name, Session::reason(done.error())));
}

std::optional<Record> Session::justEnded() const
{
    std::optional<Record> deal;
    for (const RecordId& id : m_movesTold) {
        const auto event = reader().find(catalog().type(u"stage_event"_s), id);
        if (!event || !*event) continue;
        const QString direction = (*event)->text(u"direction"_s);
        if (direction != u"won"_s && direction != u"lost"_s) continue;
        if (deal) return std::nullopt;
        const auto found = reader().find(catalog().type(u"opportunity"_s), (*event)->reference(u"opportunity"_s));
        if (found) deal = *found;
    }
    return deal;
}

} // namespace fairlead::ui
