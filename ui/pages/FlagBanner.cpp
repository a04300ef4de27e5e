#include "pages/FlagBanner.h"

#include "insight/FlagWords.h"
#include "pages/DealRows.h"
#include "pages/DismissDialog.h"

#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FlagBanner::FlagBanner(const Theme& theme, Session& session, QWidget* parent)
    : SentenceBanner(theme, parent)
    , m_looks(theme)
    , m_session(session)
{
    setObjectName(u"flagBanner"_s);
    hide();
    connect(this, &SentenceBanner::activated, this, qOverload<>(&FlagBanner::dismiss));
}

void FlagBanner::show(const std::optional<FlaggedDeal>& deal)
{
    setVisible(deal && !deal->flags.empty());
    if (!deal || deal->flags.empty()) return;
    m_deal = *deal;
    QStringList briefs;
    for (const Flag& flag : m_deal.flags)
        briefs.append(FlagWords::brief(flag).in(m_session.isChinese()));
    const Format format = m_session.format();
    const FlagWords words([format](const Money& amount) { return format.money(amount); });
    setSentence(DealRows::toneOf(m_deal.flags.front().severity), briefs.join(u" · "_s),
        words.sentences(m_deal.flags).in(m_session.isChinese()));
    setButton(tr("Dismiss…"));
}

void FlagBanner::dismiss()
{
    if (m_deal.flags.size() == 1) return dismiss(m_deal.flags.front());
    QMenu menu(this);
    menu.setObjectName(u"dismissMenu"_s);
    for (const Flag& flag : m_deal.flags)
        menu.addAction(FlagWords::kind(flag.kind, m_session.catalog()).in(m_session.isChinese()), this,
            [this, flag] { dismiss(flag); });
    menu.exec(mapToGlobal(rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)));
}

void FlagBanner::dismiss(const Flag& flag)
{
    auto* dialog = new DismissDialog(m_looks, m_session, m_deal, flag, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace fairlead::ui
