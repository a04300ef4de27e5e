#include "pages/ClosedNote.h"

#include "insight/MoneySums.h"
#include "models/ReportText.h"
#include "models/SyncText.h"
#include "widgets/SentenceBanner.h"

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNothing(const Money& money) { return money.minor == 0; }

} // namespace

ClosedNote::ClosedNote(Session& session, SentenceBanner& banner, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
{
    connect(&banner, &SentenceBanner::activated, this, &ClosedNote::wanted);
}

void ClosedNote::ask(const ReportScope& scope)
{
    using All = std::vector<LateNews>;
    m_session.beside<All>(
        this,
        [scope](const Reader& reader) {
            auto all = LateNews::of(reader, scope);
            return all ? std::move(*all) : All();
        },
        [this](All all) { show(all); });
}

void ClosedNote::show(const std::vector<LateNews>& all)
{
    m_banner.setVisible(!all.empty());
    if (all.empty()) return;
    QStringList closed;
    QList<Money> won, cash;
    int records = 0;
    for (const LateNews& news : all) {
        closed.append(tr("%1 was closed %2")
                          .arg(ReportText::period(news.close.period, m_session.isChinese()),
                              SyncText::moment(news.close.takenAt, m_session.format(), m_session.today())));
        records += int(news.items.size());
        addMoney(won, news.wonNow);
        addMoney(won, news.wonThen, -1);
        addMoney(cash, news.cashNow);
        addMoney(cash, news.cashThen, -1);
    }
    for (QList<Money>* sums : { &won, &cash }) // a currency that comes to nothing is not worth a word
        while (sums->size() > 1 && std::any_of(sums->cbegin(), sums->cend(), isNothing))
            sums->erase(std::find_if(sums->cbegin(), sums->cend(), isNothing));
    const Format format = m_session.format();
    const QString came = records == 0 ? tr("Nothing has come after.")
                                      : tr("%Ln record(s) came after: won %1, received %2.", nullptr, records)
                                            .arg(format.moneys(won, true), format.moneys(cash, true));
    m_banner.setSentence(records ? Tone::Warning : Tone::Neutral, closed.join(u" · "_s), came);
    m_banner.setButton(records ? tr("After the close") : QString());
}

} // namespace fairlead::ui
