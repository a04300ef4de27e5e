#include "pages/Dashboards.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDashboards = 50; ///< more tabs than that nobody reads
const QString everybody = u"all"_s;
const QString declaredTab = u"overview"_s;

Dashboard dashboardOf(const Record& record, const RecordId& person)
{
    const SavedView view = record.as<SavedView>();
    Dashboard dashboard;
    dashboard.id = record.id;
    dashboard.name = view.name;
    dashboard.origin = view.grouping;
    dashboard.own = record.createdBy.isNull() || record.createdBy == person;
    dashboard.shared = view.sharedWith == everybody;
    dashboard.scope = FunnelScope::of(QUrlQuery(view.filter));
    dashboard.tiles = Dashboard::tilesOf(view.columns);
    return dashboard;
}

void describeAs(SavedView& view, const Dashboard& dashboard)
{
    view.filter = dashboard.scope.query().toString(QUrl::FullyEncoded);
    view.columns = dashboard.tilesText();
}

} // namespace

QString Dashboards::tabOf(const Dashboard& dashboard)
{
    // The declared one keeps its tab when it is arranged for the first time.
    return dashboard.id.isNull() || (dashboard.own && dashboard.origin == declaredTab) ? declaredTab
                                                                                       : dashboard.id.toString();
}

void Dashboards::read()
{
    m_dashboards.clear();
    Query query;
    query.type = &type();
    query.filter
        = Filter::condition({ u"page"_s }, Filter::Operator::Equal, { FilterValue::ofText(QString::fromLatin1(page)) });
    auto found = m_session.runner().firstPage(query, mostDashboards);
    if (found) {
        std::stable_sort(found->records.begin(), found->records.end(),
            [](const Record& left, const Record& right) { return left.createdAt < right.createdAt; });
        for (const Record& record : found->records) {
            const Dashboard dashboard = dashboardOf(record, m_session.person());
            if (!dashboard.own && !dashboard.shared) continue;
            const bool isDeclared = tabOf(dashboard) == declaredTab;
            if (isDeclared && has(declaredTab)) continue; // of two laptops; the older one counts
            m_dashboards.insert(isDeclared ? m_dashboards.begin() : m_dashboards.end(), dashboard);
        }
    }
    if (!has(declaredTab)) m_dashboards.insert(m_dashboards.begin(), Dashboard::overview(tr("Overview")));
}

bool Dashboards::has(const QString& tab) const
{
    return std::any_of(m_dashboards.begin(), m_dashboards.end(),
        [&tab](const Dashboard& dashboard) { return tabOf(dashboard) == tab; });
}

const Dashboard& Dashboards::find(const QString& tab) const
{
    for (const Dashboard& dashboard : m_dashboards)
        if (tabOf(dashboard) == tab) return dashboard;
    return m_dashboards.front();
}

SavedView Dashboards::make(const Dashboard& like) const
{
    SavedView view = m_session.workspace().blank(type().name()).as<SavedView>();
    view.page = QString::fromLatin1(page);
    view.sharedWith = u"own"_s;
    describeAs(view, like);
    return view;
}

SavedView Dashboards::stored(const Dashboard& dashboard) const
{
    const auto found = m_session.reader().find(type(), dashboard.id);
    return found && *found ? (*found)->as<SavedView>() : SavedView();
}

QString Dashboards::keep(const Dashboard& dashboard, const QString& act)
{
    if (dashboard.id.isNull()) {
        SavedView view = make(dashboard);
        view.name = dashboard.name;
        view.grouping = dashboard.origin;
        return m_session.apply({ act, { EditStep::create(Record::of(type(), view)) }, {} }) ? declaredTab : QString();
    }
    SavedView view = stored(dashboard);
    if (view.id.isNull()) return {};
    describeAs(view, dashboard);
    const bool done
        = m_session.apply({ act, { EditStep::change(Record::of(type(), view), { u"filter"_s, u"columns"_s }) }, {} });
    return done ? tabOf(dashboard) : QString();
}

void Dashboards::remove(const Dashboard& dashboard)
{
    if (dashboard.id.isNull()) return;
    m_session.apply({ tr("delete dashboard %1").arg(dashboard.name), { EditStep::remove(type(), dashboard.id) }, {} });
}

} // namespace fairlead::ui
