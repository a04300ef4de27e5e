#pragma once
#include "models/Session.h"

namespace fairlead::ui {

class TabStrip;

/// The number of rows behind each tab of a list, counted beside the person.
class ViewCounts : public QObject
{
    Q_OBJECT
public:
    ViewCounts(Session& session, TabStrip& tabs, QObject* parent = nullptr);

    /// One question per tab.
    void setViews(const QList<std::pair<QString, Query>>& views);
    void count();

private:
    Session& m_session;
    TabStrip& m_tabs;
    QList<std::pair<QString, Query>> m_views;
};

} // namespace fairlead::ui
