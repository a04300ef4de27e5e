#include "pages/TileKinds.h"

#include "pages/SavedViews.h"
#include "pages/TrendWords.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array figures { "open", "weighted", "won", "rate", "new", "cycle" };
constexpr std::array trends { TrendFigure::WonAmount, TrendFigure::Ended, TrendFigure::WinRate, TrendFigure::NewDeals,
    TrendFigure::OpenPipeline };
constexpr std::array rankings { std::pair { "open", "person" }, std::pair { "open", "team" },
    std::pair { "open", "product" }, std::pair { "open", "source" }, std::pair { "won", "person" },
    std::pair { "won", "team" }, std::pair { "won", "customer" }, std::pair { "won", "product" },
    std::pair { "won", "source" }, std::pair { "win-rate", "person" }, std::pair { "win-rate", "source" } };

Tile made(const QString& kind, const QString& options, int w, int h)
{
    return { kind, QUrlQuery(options), { 0, 0, w, h } };
}

} // namespace

QString TileKinds::figureName(const QString& figure)
{
    if (figure == u"open"_s) return tr("Open pipeline");
    if (figure == u"weighted"_s) return tr("Weighted pipeline");
    if (figure == u"won"_s) return tr("Won");
    if (figure == u"rate"_s) return tr("Win rate");
    if (figure == u"new"_s) return tr("New deals");
    return tr("Sales cycle");
}

QString TileKinds::rankingName(const QString& report, const QString& by)
{
    if (report == u"won"_s && by == u"customer"_s) return tr("Top customers");
    if (report == u"open"_s)
        return by == u"person"_s ? tr("Open by owner")
            : by == u"team"_s    ? tr("Open by team")
            : by == u"product"_s ? tr("Open by product")
                                 : tr("Open by source");
    if (report == u"won"_s)
        return by == u"person"_s ? tr("Won by person")
            : by == u"team"_s    ? tr("Won by team")
            : by == u"product"_s ? tr("Won by product")
                                 : tr("Won by source");
    return by == u"person"_s ? tr("Win rate by person") : tr("Win rate by source");
}

QString TileKinds::viewName(const Tile& tile, Session& session)
{
    const ListConfig* config = listConfig(tile.option(u"list"_s));
    if (!config) return {};
    const bool chinese = session.isChinese();
    const QString id = tile.option(u"view"_s);
    const auto named
        = [&](const QString& view) { return tr("%1: %2", "list and its view").arg(config->title.in(chinese), view); };
    for (const ListConfig::View& view : config->views)
        if (view.id == id) return named(view.label.in(chinese));
    SavedViews saved(session, *config);
    saved.read();
    const SavedView* view = saved.find(id);
    return view ? named(view->name) : tr("A view that was deleted");
}

QString TileKinds::questionOf(const Tile& tile, Session& session)
{
    if (tile.kind == u"figure"_s) return figureName(tile.option(u"figure"_s));
    if (tile.kind == u"trend"_s) return TrendWords::nameOf(TrendFigure(tile.option(u"figure"_s).toInt()));
    if (tile.kind == u"funnel"_s) return tr("Funnel");
    if (tile.kind == u"report"_s) return rankingName(tile.option(u"report"_s), tile.option(u"by"_s));
    if (tile.kind == u"attention"_s) return tr("Deals that need attention");
    if (tile.kind == u"coming"_s) return tr("Next activities");
    return viewName(tile, session);
}

QString TileKinds::titleOf(const Tile& tile, Session& session)
{
    const QString own = tile.option(u"title"_s);
    return own.isEmpty() ? questionOf(tile, session) : own;
}

QString TileKinds::iconOf(const Tile& tile)
{
    if (tile.kind == u"figure"_s) return u"view-object-histogram-linear"_s;
    if (tile.kind == u"trend"_s) return u"office-chart-bar"_s;
    if (tile.kind == u"funnel"_s) return u"view-filter"_s;
    if (tile.kind == u"report"_s) return u"view-object-histogram-linear"_s;
    if (tile.kind == u"attention"_s) return u"data-warning"_s;
    if (tile.kind == u"coming"_s) return u"view-calendar"_s;
    const ListConfig* config = listConfig(tile.option(u"list"_s));
    return config ? config->icon : u"view-list-details"_s;
}

TilePlace TileKinds::leastSize(const Tile& tile)
{
    if (tile.kind == u"figure"_s || (tile.kind == u"view"_s && tile.option(u"shown"_s) != u"rows"_s))
        return { 0, 0, 2, 2 };
    if (tile.kind == u"funnel"_s) return { 0, 0, 4, 7 };
    return { 0, 0, 3, 4 };
}

bool TileKinds::followsPeriod(const Tile& tile)
{
    if (tile.kind == u"figure"_s)
        return tile.option(u"figure"_s) != u"open"_s && tile.option(u"figure"_s) != u"weighted"_s;
    if (tile.kind == u"report"_s) return tile.option(u"report"_s) != u"open"_s;
    return tile.kind == u"trend"_s || tile.kind == u"funnel"_s;
}

void TileKinds::addFigures(QList<Offer>& offers)
{
    const QStringList sentences { tr("What stands open, with its sum"), tr("Open amounts by their chance"),
        tr("What was won in the period"), tr("Won of all that were won or lost"), tr("What was begun in the period"),
        tr("Days from opening to winning") };
    for (size_t i = 0; i < figures.size(); ++i) {
        const QString figure = QString::fromLatin1(figures[i]);
        offers.append({ tr("Key figures"), made(u"figure"_s, u"figure="_s + figure, 2, 2), figureName(figure),
            sentences.at(qsizetype(i)), {} });
    }
}

void TileKinds::addCharts(QList<Offer>& offers)
{
    offers.append({ tr("Charts"), made(u"funnel"_s, {}, 4, 8), tr("Funnel"), tr("Where do deals get stuck?"), {} });
    for (const TrendFigure figure : trends)
        offers.append({ tr("Charts"), made(u"trend"_s, u"figure=%1&by=month"_s.arg(int(figure)), 5, 7),
            tr("Trend: %1").arg(TrendWords::nameOf(figure)), tr("By month, quarter or year, beside the year before"),
            {} });
}

void TileKinds::addRankings(QList<Offer>& offers)
{
    for (const auto& [report, by] : rankings) {
        const QString name = QString::fromLatin1(report);
        const QString split = QString::fromLatin1(by);
        offers.append({ tr("Rankings"), made(u"report"_s, u"report=%1&by=%2"_s.arg(name, split), 4, 7),
            rankingName(name, split), tr("The largest first, as bars"), {} });
    }
}

void TileKinds::addDoings(QList<Offer>& offers)
{
    offers.append({ tr("What is to be done"), made(u"attention"_s, {}, 5, 8), tr("Deals that need attention"),
        tr("Past their close, over the limit of their stage, or without a next step"), {} });
    offers.append({ tr("What is to be done"), made(u"coming"_s, {}, 4, 8), tr("Next activities"),
        tr("Appointments and tasks of the next two weeks"), {} });
}

void TileKinds::addViews(QList<Offer>& offers, Session& session)
{
    const bool chinese = session.isChinese();
    for (const ListConfig& config : listConfigs()) {
        const auto add = [&](const QString& id, const QString& name) {
            const QString options = u"list=%1&view=%2&shown=rows"_s.arg(config.id, id);
            offers.append({ tr("Views of lists"), made(u"view"_s, options, 4, 7),
                tr("%1: %2", "list and its view").arg(config.title.in(chinese), name),
                tr("Its number and sum, and the first rows"), config.icon });
        };
        SavedViews saved(session, config);
        saved.read();
        for (const SavedView& view : saved.all())
            add(view.id.toString(), view.name);
        for (const ListConfig::View& view : config.views)
            if (isOffered(view, !session.person().isNull())) add(view.id, view.label.in(chinese));
    }
}

QList<TileKinds::Offer> TileKinds::offers(Session& session)
{
    QList<Offer> offers;
    addFigures(offers);
    addCharts(offers);
    addRankings(offers);
    addDoings(offers);
    addViews(offers, session);
    for (Offer& offer : offers)
        if (offer.icon.isEmpty()) offer.icon = iconOf(offer.tile);
    return offers;
}

} // namespace fairlead::ui
