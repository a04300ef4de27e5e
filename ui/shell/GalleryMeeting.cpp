// A rehearsal under way, and a meeting: more of the states of Gallery.
#include "models/Address.h"
#include "models/WhatIf.h"
#include "pages/MeetingPage.h"
#include "pages/RehearseDialog.h"
#include "shell/Gallery.h"

#include <QLineEdit>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

/// Deals that are put off and become dearer, and one that is won. The workspace stays as it is.
void Gallery::rehearse()
{
    WhatIf& rehearsal = m_session.whatIf();
    rehearsal.throwAway();
    RecordId won;
    (void)m_session.reader().records(m_session.catalog().type(u"stage"_s), "_v=1 AND kind='won' ORDER BY n LIMIT 1", {},
        [&won](const Record& stage) { won = stage.id; });
    int place = 0;
    const QString condition
        = u"_v=1 AND closed_on IS NULL AND expected_close>'%1' ORDER BY amount DESC, n LIMIT 4"_s.arg(
            m_session.today().toString(Qt::ISODate));
    std::vector<Record> deals;
    (void)m_session.reader().records(m_session.catalog().type(u"opportunity"_s), condition.toLatin1(), {},
        [&deals](const Record& deal) { deals.push_back(deal); });
    for (Record& deal : deals) {
        QStringList fields { u"expected_close"_s };
        deal.set(u"expected_close"_s, m_session.today().addDays(5 + 9 * place));
        if (place++ == 0) {
            fields = { u"stage"_s };
            deal.set(u"stage"_s, won);
        }
        (void)rehearsal.add({ {}, { EditStep::change(deal, fields) }, {} });
    }
}

int Gallery::meetings(MainWindow& window, const QDir& target, const QString& tail)
{
    int pictures = 0;
    rehearse();
    for (const QString& part : { u"changes"_s, u"forecast"_s, u"funnel"_s }) {
        const bool month = part == u"changes"_s;
        QUrlQuery query { { u"part"_s, part }, { u"period"_s, u"quarter"_s } };
        query.addQueryItem(u"way"_s, month ? u"month"_s : u"stage"_s);
        window.navigator().open(Address::page(u"whatif"_s, query));
        m_session.settle();
        pictures += picture(window, target.filePath(u"whatif-"_s + part + tail));
    }
    if (const auto deals = m_session.whatIf().deals(); !deals.empty()) {
        auto* dialog = RehearseDialog::ask(m_theme, m_session, m_session.whatIf(), deals.back(), &window);
        pictures += dialog->grab().save(target.filePath(u"rehearse-dialog"_s + tail));
        delete dialog;
    }
    m_session.whatIf().throwAway();
    // What was talked about last week, with what was promised.
    std::vector<RecordId> deals;
    (void)m_session.reader().records(m_session.catalog().type(u"meeting_point"_s),
        "_v=1 AND task IS NOT NULL ORDER BY happened_at DESC", {},
        [&deals](const Record& point) { deals.push_back(point.referred(point.type->at(u"about"_s))); });
    window.navigator().open(MeetingPage::over(m_session, deals));
    m_session.settle();
    if (auto* line = window.page()->findChild<QLineEdit*>(u"meetingNoteEdit"_s))
        line->setText(m_session.isChinese() ? u"致电采购 周五"_s : u"call purchasing fri"_s);
    pictures += picture(window, target.filePath(u"meeting-talk"_s + tail));
    return pictures;
}

} // namespace fairlead::ui
