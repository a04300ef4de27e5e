#pragma once
#include "models/Session.h"
#include "widgets/SentenceBanner.h"

namespace fairlead::ui {

/// On the page of a deal: somebody waits for help with it, since when and by when; to be answered here. Hidden while
/// nobody waits.
class HelpBanner : public SentenceBanner
{
    Q_OBJECT
public:
    HelpBanner(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// The open calls of a deal, the oldest first.
    void show(const std::vector<Record>& requests);

private:
    QString detailOf(const Record& request) const;
    void answer();

    const Theme& m_looks;
    Session& m_session;
    std::vector<Record> m_requests;
};

} // namespace fairlead::ui
