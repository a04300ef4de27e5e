#pragma once
#include "model/types/SavedView.h"
#include "models/Session.h"
#include "pages/Dashboard.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The dashboards that the person who sits here may see: the declared one, or what was made of it, then those that were
/// saved, oldest first. Every change is an edit that undo takes back. On the interface thread.
class Dashboards
{
    Q_DECLARE_TR_FUNCTIONS(Dashboards)
public:
    explicit Dashboards(Session& session)
        : m_session(session)
    {
    }
    /// To be read anew when saved views or the language change.
    void read();
    const std::vector<Dashboard>& all() const { return m_dashboards; }
    /// The id of a dashboard as its tab has it; the first if there is no such.
    static QString tabOf(const Dashboard& dashboard);
    const Dashboard& find(const QString& tab) const;
    bool has(const QString& tab) const;

    /// Stores what was changed, under the name of the act ("move a tile"); the declared one is stored as the person's
    /// own first. Returns the tab it stands at from now on; empty if it was refused.
    QString keep(const Dashboard& dashboard, const QString& act);
    /// A further one, not yet stored, with these tiles.
    SavedView make(const Dashboard& like) const;
    SavedView stored(const Dashboard& dashboard) const;
    void remove(const Dashboard& dashboard);

    static constexpr auto page = "dashboard";

private:
    const RecordType& type() const { return m_session.catalog().type(QStringLiteral("saved_view")); }

    Session& m_session;
    std::vector<Dashboard> m_dashboards;
};

} // namespace fairlead::ui
