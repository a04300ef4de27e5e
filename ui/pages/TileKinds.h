#pragma once
#include "models/Session.h"
#include "pages/Dashboard.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// What can stand on a dashboard: every tile is a question that the program answers elsewhere, too.
class TileKinds
{
    Q_DECLARE_TR_FUNCTIONS(TileKinds)
public:
    /// A tile to choose from, with the size that it begins with.
    struct Offer
    {
        QString group; ///< heading that it stands under
        Tile tile;
        QString title;
        QString sentence; ///< what it answers
        QString icon;
    };
    /// All of them: figures, charts, rankings, what is to be done, and every view of every list, saved ones too.
    static QList<Offer> offers(Session& session);
    /// The person's own title, else what the question is called.
    static QString titleOf(const Tile& tile, Session& session);
    static QString iconOf(const Tile& tile);
    /// Smaller than that it cannot be read.
    static TilePlace leastSize(const Tile& tile);
    /// Period, team and person change what it shows; a view has its own conditions.
    static bool followsScope(const Tile& tile) { return tile.kind != QStringLiteral("view"); }
    static bool followsPeriod(const Tile& tile);

private:
    static void addFigures(QList<Offer>& offers);
    static void addCharts(QList<Offer>& offers);
    static void addRankings(QList<Offer>& offers);
    static void addDoings(QList<Offer>& offers);
    static void addViews(QList<Offer>& offers, Session& session);
    static QString questionOf(const Tile& tile, Session& session);
    static QString figureName(const QString& figure);
    static QString rankingName(const QString& report, const QString& by);
    static QString viewName(const Tile& tile, Session& session);
};

} // namespace fairlead::ui
