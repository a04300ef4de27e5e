#include "pages/HelpBanner.h"

#include "pages/HelpDialog.h"

#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

HelpBanner::HelpBanner(const Theme& theme, Session& session, QWidget* parent)
    : SentenceBanner(theme, parent)
    , m_looks(theme)
    , m_session(session)
{
    setObjectName(u"helpBanner"_s);
    hide();
    connect(this, &SentenceBanner::activated, this, &HelpBanner::answer);
}

QString HelpBanner::detailOf(const Record& request) const
{
    const RecordId asker = request.reference(u"asked_by"_s);
    const QString name
        = asker.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), asker).text;
    const QDate since = request.date(u"asked_on"_s);
    const QDate needed = request.date(u"needed_by"_s);
    QStringList words;
    if (!name.isEmpty()) words.append(tr("asked by %1").arg(name));
    if (const int days = since.isValid() ? int(since.daysTo(m_session.today())) : -1; days >= 0)
        words.append(days ? tr("%Ln day(s) ago", nullptr, days) : tr("today"));
    if (needed.isValid()) words.append(tr("needed by %1").arg(m_session.format().day(needed, true)));
    return words.join(u" · "_s);
}

void HelpBanner::show(const std::vector<Record>& requests)
{
    m_requests = requests;
    setVisible(!requests.empty());
    if (requests.empty()) return;
    QStringList all;
    for (const Record& request : requests)
        all.append(request.title());
    setSentence(Tone::Info, tr("Help wanted: %1").arg(all.join(u" · "_s)), detailOf(requests.front()));
    setButton(tr("Answer…"));
}

void HelpBanner::answer()
{
    if (m_requests.size() == 1) return HelpDialog::answer(m_looks, m_session, m_requests.front(), window())->open();
    QMenu menu(this);
    menu.setObjectName(u"answerMenu"_s);
    for (const Record& request : m_requests)
        menu.addAction(request.title(), this,
            [this, request] { HelpDialog::answer(m_looks, m_session, request, window())->open(); });
    menu.exec(mapToGlobal(rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)));
}

} // namespace fairlead::ui
