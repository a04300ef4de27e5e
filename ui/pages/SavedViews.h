#pragma once
#include "model/types/SavedView.h"
#include "models/Session.h"
#include "pages/ListConfig.h"

namespace fairlead::ui {

/// What tabs stand for: a list, or a board.
struct ViewsPlace
{
    QString id;
    QString page; ///< as saved views name it
    QList<ListConfig::View> views; ///< that it has by declaration
};

/// What a place shows, as saved views keep it.
struct ViewShape
{
    QString filter; ///< as FilterText writes it
    QString grouping;
    QString columns;
    QString sorting;
    bool operator==(const ViewShape&) const = default;

    static ViewShape of(const SavedView& view) { return { view.filter, view.grouping, view.columns, view.sorting }; }
};

/// The views that people saved of one list or board: those that the person who sits here may see, in their order. To be
/// read anew when records of their type change. On the interface thread.
class SavedViews
{
public:
    /// Of records of type `shown`.
    SavedViews(Session& session, QString page, const RecordType& shown)
        : m_session(session)
        , m_page(std::move(page))
        , m_shown(shown)
    {
    }

    void read();
    const std::vector<SavedView>& all() const { return m_views; }
    /// By its id as text; null if there is none.
    const SavedView* find(const QString& id) const;

    /// A further one, not yet stored and without name, that shows this.
    SavedView make(const ViewShape& shape) const;
    /// Lets it show this from now on; an edit with a name.
    void keep(SavedView view, const ViewShape& shape);
    void remove(const SavedView& view);
    /// Puts one to another place among all(); an edit.
    bool move(const QString& id, int to);

private:
    const RecordType& type() const { return m_session.catalog().type(QStringLiteral("saved_view")); }

    Session& m_session;
    QString m_page;
    const RecordType& m_shown;
    std::vector<SavedView> m_views;
};

} // namespace fairlead::ui
