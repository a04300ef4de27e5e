#include "shell/Places.h"

#include "pages/AnomaliesPage.h"
#include "pages/BinPage.h"
#include "pages/BoardPage.h"
#include "pages/CalendarPage.h"
#include "pages/CallPage.h"
#include "pages/ConflictsPage.h"
#include "pages/DashboardPage.h"
#include "pages/FunnelPage.h"
#include "pages/DuplicatesPage.h"
#include "pages/ImportPage.h"
#include "pages/ListConfig.h"
#include "pages/ListPage.h"
#include "pages/MasterPage.h"
#include "pages/MeetingPage.h"
#include "pages/NewsPage.h"
#include "pages/PipelinesPage.h"
#include "pages/PlanPage.h"
#include "pages/RecordPage.h"
#include "pages/ReportPage.h"
#include "pages/SettingsPage.h"
#include "pages/SharePage.h"
#include "pages/SyncPage.h"
#include "pages/TasksPage.h"
#include "pages/TodayPage.h"
#include "pages/TrendPage.h"
#include "pages/WhatIfPage.h"

#include <QCoreApplication>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

PlaceGroup groupOf(Menu menu)
{
    switch (menu) {
    case Menu::Sales:
        return PlaceGroup::Sales;
    case Menu::Customers:
        return PlaceGroup::Customers;
    case Menu::Money:
        return PlaceGroup::Money;
    case Menu::Analysis:
        return PlaceGroup::Analysis;
    case Menu::Together:
        return PlaceGroup::Together;
    case Menu::Setup:
        return PlaceGroup::Setup;
    }
    return PlaceGroup::Hidden;
}

Place listPlace(const ListConfig* config)
{
    return { config->id, groupOf(config->menu), config->icon, config->title,
        [config](Theme& theme, Session& session, QWidget* parent) -> Page* {
            return new ListPage(*config, theme, session, parent);
        } };
}

/// A list that another page leads to.
Place hiddenList(const char* id)
{
    Place place = listPlace(listConfig(QString::fromLatin1(id)));
    place.group = PlaceGroup::Hidden;
    return place;
}

Place boardPlace(const char* id, PlaceGroup group)
{
    const BoardConfig* config = boardConfig(QString::fromLatin1(id));
    return { config->id, group, u"view-file-columns"_s, config->title,
        [config](Theme& theme, Session& session, QWidget* parent) -> Page* {
            return new BoardPage(*config, theme, session, parent);
        } };
}

template <typename OwnPage>
Place ownPlace(
    const char* id, PlaceGroup group, const char* icon, const fairlead::Label& title, const QString& galleryQuery = {})
{
    return { QString::fromLatin1(id), group, QString::fromLatin1(icon), title,
        [](Theme& theme, Session& session, QWidget* parent) -> Page* { return new OwnPage(theme, session, parent); },
        galleryQuery };
}

Place reportPlace(const ReportSet& set, const char* icon, const QString& galleryQuery)
{
    return { set.place, PlaceGroup::Analysis, QString::fromLatin1(icon), set.title,
        [&set](Theme& theme, Session& session, QWidget* parent) -> Page* {
            return new ReportPage(theme, session, set, parent);
        },
        galleryQuery };
}

} // namespace

QList<Place> allPlaces()
{
    QList<Place> places {
        ownPlace<TodayPage>("today", PlaceGroup::Sales, "go-home", { u"Today"_s, u"今天"_s }),
        boardPlace("board", PlaceGroup::Sales),
        listPlace(listConfig(u"opportunities"_s)),
        listPlace(listConfig(u"leads"_s)),
        ownPlace<CalendarPage>("calendar", PlaceGroup::Sales, "view-calendar", { u"Calendar"_s, u"日历"_s }),
        ownPlace<TasksPage>("tasks", PlaceGroup::Sales, "view-task", { u"Tasks"_s, u"任务"_s }),
        ownPlace<MeetingPage>("meeting", PlaceGroup::Sales, "system-users", { u"Sales meeting"_s, u"销售例会"_s }),
        boardPlace("taskboard", PlaceGroup::Hidden),
        boardPlace("leadboard", PlaceGroup::Hidden),
        ownPlace<DashboardPage>(
            "overview", PlaceGroup::Analysis, "view-list-icons", { u"Overview"_s, u"总览"_s }, u"period=year"_s),
        ownPlace<AnomaliesPage>(
            "attention", PlaceGroup::Analysis, "data-warning", { u"Needs attention"_s, u"需要关注"_s }),
        ownPlace<FunnelPage>(
            "funnel", PlaceGroup::Analysis, "view-filter", { u"Funnel"_s, u"销售漏斗"_s }, u"period=all"_s),
        reportPlace(pipelineReports(), "office-chart-line", u"report=won&by=month&period=twelve"_s),
        reportPlace(forecastReports(), "office-chart-line-forecast", u"report=forecast&by=month&period=quarter"_s),
        ownPlace<WhatIfPage>("whatif", PlaceGroup::Analysis, "view-refresh", { u"What-if"_s, u"假设演练"_s }),
        ownPlace<CallPage>("call", PlaceGroup::Analysis, "dialog-messages", { u"Forecast call"_s, u"预测提报"_s }),
        ownPlace<PlanPage>("quotas", PlaceGroup::Analysis, "view-calendar-list", { u"Quotas"_s, u"销售定额"_s }),
        hiddenList("plan"),
        ownPlace<MasterPage>("master", PlaceGroup::Analysis, "view-list-tree", { u"Master table"_s, u"机会总览表"_s }),
        ownPlace<TrendPage>("trends", PlaceGroup::Analysis, "office-chart-bar", { u"Trends"_s, u"趋势"_s }),
        ownPlace<PipelinesPage>(
            "pipelines", PlaceGroup::Setup, "view-object-histogram-linear", { u"Pipelines"_s, u"销售管线"_s }),
        ownPlace<SettingsPage>("settings", PlaceGroup::Foot, "configure", { u"Settings"_s, u"设置"_s }),
        ownPlace<NewsPage>("news", PlaceGroup::Together, "mail-mark-unread", { u"News for me"_s, u"与我有关"_s }),
        ownPlace<SyncPage>("sync", PlaceGroup::Together, "folder-sync", { u"Sync"_s, u"同步"_s }),
        ownPlace<ConflictsPage>("conflicts", PlaceGroup::Hidden, "dialog-warning", { u"Conflicts"_s, u"冲突"_s }),
        ownPlace<SharePage>(
            "share", PlaceGroup::Hidden, "document-share", { u"Share this workspace"_s, u"共享此工作区"_s }),
        ownPlace<ImportPage>("import", PlaceGroup::Hidden, "document-import", { u"Import"_s, u"导入"_s }),
    };
    // Then the lists that have no place yet, by the group that their declaration says.
    for (const ListConfig& config : listConfigs())
        if (std::none_of(places.begin(), places.end(), [&config](const Place& place) { return place.id == config.id; }))
            places.append(listPlace(&config));
    places.append(ownPlace<DuplicatesPage>(
        "duplicates", PlaceGroup::Together, "edit-copy", { u"Numbers given twice"_s, u"重复编号"_s }));
    places.append(ownPlace<BinPage>("bin", PlaceGroup::Together, "edit-delete", { u"Recycle bin"_s, u"回收站"_s }));
    std::stable_sort(
        places.begin(), places.end(), [](const Place& left, const Place& right) { return left.group < right.group; });
    return places;
}

namespace {

const QString recordPrefix = u"record:"_s;

/// Any record type has a page; whether the workspace knows the type is seen when it is made.
Place recordPlace(const QString& id)
{
    return { id, PlaceGroup::Hidden, {}, {},
        [type = id.mid(recordPrefix.size())](Theme& theme, Session& session, QWidget* parent) -> Page* {
            const RecordType* known = session.catalog().find(type);
            return known ? new RecordPage(theme, session, *known, parent) : nullptr;
        } };
}

} // namespace

std::optional<Place> placeNamed(const QString& id)
{
    if (id.startsWith(recordPrefix)) return recordPlace(id);
    for (const Place& place : allPlaces())
        if (place.id == id) return place;
    return std::nullopt;
}

QString groupTitle(PlaceGroup group)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Places", text); };
    switch (group) {
    case PlaceGroup::Sales:
        return words(QT_TRANSLATE_NOOP("Places", "Sales"));
    case PlaceGroup::Customers:
        return words(QT_TRANSLATE_NOOP("Places", "Customers"));
    case PlaceGroup::Money:
        return words(QT_TRANSLATE_NOOP("Places", "Money"));
    case PlaceGroup::Analysis:
        return words(QT_TRANSLATE_NOOP("Places", "Analysis"));
    case PlaceGroup::Together:
        return words(QT_TRANSLATE_NOOP("Places", "Together"));
    case PlaceGroup::Setup:
        return words(QT_TRANSLATE_NOOP("Places", "Setup"));
    case PlaceGroup::Foot:
    case PlaceGroup::Hidden:
        break;
    }
    return {};
}

} // namespace fairlead::ui
