#include "pages/MeetingPage.h"

#include "models/Address.h"
#include "models/MeetingActs.h"
#include "pages/MeetingNoteLine.h"
#include "pages/MeetingSheet.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QUrl MeetingPage::over(Session& session, std::vector<qint64> rows)
{
    session.setTrail({ u"opportunity"_s, std::make_shared<const std::vector<qint64>>(std::move(rows)) });
    return Address::page(u"meeting"_s, QUrlQuery(u"list=chosen"_s));
}

QUrl MeetingPage::over(Session& session, const std::vector<RecordId>& deals)
{
    std::vector<qint64> rows;
    const RecordType& type = session.catalog().type(u"opportunity"_s);
    for (const RecordId& id : deals)
        if (const auto deal = rows.size() <= MeetingAgenda::most
                ? session.reader().find(type, id)
                : Result<std::optional<Record>>(std::optional<Record>());
            deal && *deal)
            rows.push_back((*deal)->n);
    return over(session, std::move(rows));
}

/// The list that the person came from; without one the open deals, the nearest first.
void MeetingPage::takeList()
{
    const RecordTrail& trail = m_session.trail();
    if (trail.type == u"opportunity"_s && !trail.isEmpty()) {
        m_rows = trail.rows;
        return;
    }
    auto rows = std::make_shared<std::vector<qint64>>();
    (void)m_session.reader().records(m_session.catalog().type(u"opportunity"_s),
        "closed_on IS NULL AND _v=1 AND expected_close>'' ORDER BY expected_close, n LIMIT 100", {},
        [&rows](const Record& deal) { rows->push_back(deal.n); });
    m_rows = std::move(rows);
}

/// A deal with a note is talked about already; the next one that is not comes up.
void MeetingPage::talked()
{
    if (!m_sheet->deal() || m_sheet->deal()->id != m_deal) return;
    bool done = false;
    for (const MeetingAgenda::Person& person : m_agenda.people)
        for (const MeetingAgenda::Deal& deal : person.deals)
            done |= deal.id == m_deal && deal.done;
    if (!done && !MeetingActs(m_session).say(*m_sheet->deal(), {})) return;
    step(1);
    m_noteLine->focusLine();
}

QString MeetingPage::minutes() const
{
    const Reader& reader = m_session.reader();
    const auto meeting = reader.find(m_session.catalog().type(u"meeting"_s), MeetingActs(m_session).meeting());
    if (!meeting || !*meeting) return {};
    const auto points = MeetingBook(reader, m_session.today()).pointsOf((*meeting)->id);
    return points ? MeetingMinutes(reader, m_session.format()).text(**meeting, *points) : QString();
}

void MeetingPage::copyMinutes()
{
    const QString text = minutes();
    if (text.isEmpty()) return;
    QGuiApplication::clipboard()->setText(text);
    emit toast(u"edit-copy"_s, tr("The minutes are in the clipboard."), false);
}

void MeetingPage::keepMinutes()
{
    if (const QString text = minutes(); !text.isEmpty()) MeetingActs(m_session).keepMinutes(text);
}

void MeetingPage::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = tr("Sales meeting");
    sheet.scope = m_session.format().day(m_session.today(), true);
    const QString text = minutes();
    sheet.blocks.push_back(PrintText { tr("Minutes"), text.isEmpty() ? tr("Nothing was written down yet") : text });
    ready(std::move(sheet));
}

} // namespace fairlead::ui
