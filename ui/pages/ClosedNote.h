#pragma once
#include "insight/LateNews.h"
#include "models/Session.h"

#include <QObject>

namespace fairlead::ui {

class SentenceBanner;

/// Says in the banner of a page that its period, or a part of it, is closed, since when, and what has come after.
class ClosedNote : public QObject
{
    Q_OBJECT
public:
    ClosedNote(Session& session, SentenceBanner& banner, QObject* parent);
    /// Works it out beside the person; the banner hides while nothing of the scope's period is closed.
    void ask(const ReportScope& scope);

signals:
    void wanted(); ///< the person wants to see what has come

private:
    void show(const std::vector<LateNews>& all);

    Session& m_session;
    SentenceBanner& m_banner;
};

} // namespace fairlead::ui
