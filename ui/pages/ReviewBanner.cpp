#include "pages/ReviewBanner.h"

#include "model/OpportunityRules.h"
#include "pages/RecordDialog.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int freshDays = 60;

QString endOf(const Session& session, const Record& deal)
{
    const auto stage = session.reader().find(session.catalog().type(u"stage"_s), deal.reference(u"stage"_s));
    return stage && *stage ? (*stage)->text(u"kind"_s) : QString();
}

} // namespace

ReviewBanner::ReviewBanner(const Theme& theme, Session& session, QWidget* parent)
    : SentenceBanner(theme, parent)
    , m_looks(theme)
    , m_session(session)
{
    setObjectName(u"reviewBanner"_s);
    hide();
    connect(this, &SentenceBanner::activated, this, [this] {
        if (m_deal) open(m_looks, m_session, *m_deal, window());
    });
}

bool ReviewBanner::isDue(const Session& session, const Record& deal)
{
    const QDate closed = deal.date(u"closed_on"_s);
    if (!closed.isValid() || closed < session.today().addDays(-freshDays)) return false;
    const QString end = endOf(session, deal);
    return end == stage_kind::won || end == stage_kind::lost;
}

void ReviewBanner::show(const std::optional<Record>& deal)
{
    m_deal = deal && isDue(m_session, *deal) ? deal : std::nullopt;
    setVisible(m_deal.has_value());
    if (!m_deal) return;
    const bool won = endOf(m_session, *m_deal) == stage_kind::won;
    const QString day = m_session.format().day(m_deal->date(u"closed_on"_s), true);
    setSentence(Tone::Info,
        won ? tr("Won on %1: what decided it?").arg(day) : tr("Lost on %1: what decided it?").arg(day),
        tr("The review is quickest while it is fresh; the win / loss report learns from it."));
    setButton(tr("Review…"));
}

void ReviewBanner::open(const Theme& theme, Session& session, const Record& deal, QWidget* parent)
{
    Record review = session.workspace().blank(u"win_loss_review"_s);
    review.set(u"opportunity"_s, deal.id).set(u"outcome"_s, endOf(session, deal));
    review.set(u"reason_1"_s, deal.text(u"close_reason"_s)).set(u"rival"_s, deal.reference(u"lost_to"_s));
    review.set(u"held_on"_s, session.today()).set(u"by"_s, session.person());
    auto* dialog = new RecordDialog(theme, session, review, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace fairlead::ui
