// What the window says after an act, and what it offers to do next.
#include "models/Address.h"
#include "pages/ReviewBanner.h"
#include "shell/MainWindow.h"
#include "widgets/ToastStack.h"

#include <QAction>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
const QString reviewMark = u"review:"_s; // before the id of a deal
} // namespace

/// What was done, with its way back. A move may be explained right there; one that went back is asked about.
void MainWindow::showAct(const QString& name)
{
    ToastMessage message { name, u"dialog-ok"_s, tr("Done: %1").arg(name), tr("Undo") };
    if (const QString warning = m_session.warning(); !warning.isEmpty()) {
        message.icon = u"dialog-warning"_s;
        // What was done is seen; what is missing would fall off the end of a line that names both.
        message.text = tr("Done, but %1", "what about it").arg(warning);
    }
    if (m_session.canExplain()) {
        message.question = tr("Add reason…");
        message.asks = m_session.wentBack();
        message.hint = message.asks ? tr("Why did it go back?") : tr("Reason of the move");
    }
    m_toasts->show(message);
    m_actions[u"explain"_s]->setEnabled(m_session.canExplain());
    offerReview();
}

/// A deal that was won or lost is reviewed best while all is fresh; who has no time for it finds the offer on its page.
void MainWindow::offerReview()
{
    const auto deal = m_session.justEnded();
    if (!deal || !ReviewBanner::isDue(m_session, *deal)) return;
    ToastMessage message { reviewMark + deal->id.toString(), u"view-history"_s,
        tr("“%1” has ended. What decided it?").arg(deal->title()), tr("Review…") };
    message.undoes = false;
    m_toasts->show(message);
}

void MainWindow::followToast(const QString& id)
{
    if (!id.startsWith(reviewMark)) return open(Address::page(u"news"_s));
    const auto deal = RecordId::parse(id.mid(reviewMark.size()));
    const auto found = deal ? m_session.reader().find(m_session.catalog().type(u"opportunity"_s), *deal)
                            : Result<std::optional<Record>>(std::optional<Record>());
    if (found && *found) ReviewBanner::open(m_theme, m_session, **found, this);
}

} // namespace fairlead::ui
