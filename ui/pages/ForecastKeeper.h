#pragma once
#include "insight/KeptForecasts.h"
#include "models/Session.h"
#include "pages/FunnelScope.h"
#include "theme/Theme.h"

class QAction;
class QMenu;
class QToolButton;

namespace fairlead::ui {

class Page;
class PageHead;

/// What is kept of a forecast, offered in the head of a page: the forecast as it stands, the forecast as a plan, and
/// the close of a period, or its opening again. All are acts that undo takes back; closing asks once, with what is
/// closed.
class ForecastKeeper : public QObject
{
    Q_OBJECT
public:
    enum class Offer { Keep, KeepPlanAndClose };
    /// `scope` says what the page looks at.
    ForecastKeeper(const Theme& theme, Session& session, PageHead& head, Page& page, Offer offer,
        std::function<FunnelScope()> scope);

private:
    void label();
    void fillMenu();
    ReportScope wholeScope() const;
    void keep();
    void keepAsPlan();
    void close();
    void reopen(const KeptForecast& closed);
    QString knownUntil() const;

    const Theme& m_theme;
    Session& m_session;
    Page& m_page;
    Offer m_offer;
    std::function<FunnelScope()> m_scope;
    QToolButton* m_button = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace fairlead::ui
