#pragma once
#include "insight/Anomalies.h"
#include "models/Session.h"
#include "widgets/SentenceBanner.h"

namespace fairlead::ui {

/// On the page of a deal: what is out of line with it, each in a sentence, to be dismissed with a reason. Hidden while
/// there is nothing.
class FlagBanner : public SentenceBanner
{
    Q_OBJECT
public:
    FlagBanner(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// Nothing: the deal is not open, or is not known yet.
    void show(const std::optional<FlaggedDeal>& deal);

private:
    void dismiss();
    void dismiss(const Flag& flag);

    const Theme& m_looks;
    Session& m_session;
    FlaggedDeal m_deal;
};

} // namespace fairlead::ui
