#pragma once
#include "model/types/SavedView.h"
#include "models/Session.h"
#include "pages/ListLook.h"

namespace fairlead::ui {

/// The views that people saved of one list: those that the person who sits here may see, oldest first. To be read anew
/// when records of their type change. On the interface thread.
class SavedViews
{
public:
    SavedViews(Session& session, const ListConfig& config)
        : m_session(session)
        , m_config(config)
    {
    }

    void read();
    const std::vector<SavedView>& all() const { return m_views; }
    /// By its id as text; null if there is none.
    const SavedView* find(const QString& id) const;
    /// How it is arranged. What the list no longer has is as it is usually.
    ListLook lookOf(const SavedView& view) const;

    /// A further one, not yet stored and without name, that shows this.
    SavedView make(const QString& filter, const ListLook& look) const;
    /// Whether it shows just this.
    static bool shows(const SavedView& view, const QString& filter, const ListLook& look);
    /// Lets it show this from now on; an edit with a name.
    void keep(SavedView view, const QString& filter, const ListLook& look);
    void remove(const SavedView& view);

private:
    const RecordType& type() const { return m_session.catalog().type(QStringLiteral("saved_view")); }

    Session& m_session;
    const ListConfig& m_config;
    std::vector<SavedView> m_views;
};

} // namespace fairlead::ui
