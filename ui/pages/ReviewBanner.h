#pragma once
#include "models/Session.h"
#include "widgets/SentenceBanner.h"

namespace fairlead::ui {

/// On the page of a deal that was won or lost lately and has no review: offers to hold it while all is fresh. Hidden
/// else.
class ReviewBanner : public SentenceBanner
{
    Q_OBJECT
public:
    ReviewBanner(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// Nothing: there is no review to be held here.
    void show(const std::optional<Record>& deal);
    /// The form of the review of an ended deal, filled in with what its end says already.
    static void open(const Theme& theme, Session& session, const Record& deal, QWidget* parent);
    /// Whether a review would still be fresh: won or lost in the last weeks.
    static bool isDue(const Session& session, const Record& deal);

private:
    const Theme& m_looks;
    Session& m_session;
    std::optional<Record> m_deal;
};

} // namespace fairlead::ui
