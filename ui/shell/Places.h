#pragma once
#include "model/Field.h"
#include "pages/Page.h"

#include <functional>

namespace fairlead::ui {

/// The groups of the rail, in its order; Foot: set apart at its foot; Hidden: reached by address and palette only.
enum class PlaceGroup { Sales, Customers, Money, Analysis, Together, Setup, Foot, Hidden };

/// A page of the program: where it stands in the rail, how it is called, how it is made.
struct Place
{
    QString id; ///< fairlead://page/<id>
    PlaceGroup group = PlaceGroup::Hidden;
    QString icon;
    fairlead::Label title;
    std::function<Page*(Theme& theme, Session& session, QWidget* parent)> make;
    QString galleryQuery = {}; ///< what the picture of it should show: "period=all"
};

/// All pages, in the order of the rail. A further page is one entry in Places.cpp; a list page comes from its
/// ListConfig.
QList<Place> allPlaces();
/// Nothing if there is no such page.
std::optional<Place> placeNamed(const QString& id);
QString groupTitle(PlaceGroup group);

} // namespace fairlead::ui
