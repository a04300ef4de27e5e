#pragma once
#include "models/TileGrid.h"
#include "pages/FunnelScope.h"

namespace fairlead::ui {

/// One question on a dashboard: of which kind, with which options, and where it stands. What the options leave open –
/// period, team, person – is as the page's pickers say.
struct Tile
{
    QString kind; ///< of the TileKinds
    QUrlQuery options; ///< "figure=won", "report=open&by=person"; own restrictions "period", "team", "person"; "title"
    TilePlace place;

    QString option(const QString& key) const { return options.queryItemValue(key, QUrl::FullyDecoded); }
    /// Empty: as the page says.
    void setOption(const QString& key, const QString& value);
    /// The page's choices with the tile's own in their place.
    FunnelScope scopeIn(const FunnelScope& page) const;
    bool operator==(const Tile&) const = default;
};

/// Tiles under a name. Kept as text in a saved view of the page "dashboard", one line per tile.
struct Dashboard
{
    RecordId id; ///< null: as declared, not stored
    QString name;
    QString origin; ///< "overview": the declared one as somebody arranged it
    bool own = true; ///< of who sits here
    bool shared = false;
    FunnelScope scope; ///< what its pickers begin with
    QList<Tile> tiles;

    QString tilesText() const;
    /// Lines that cannot be read are left out: a newer program may have written them.
    static QList<Tile> tilesOf(const QString& text);
    /// What everybody has from the first minute.
    static Dashboard overview(const QString& name);
};

} // namespace fairlead::ui
