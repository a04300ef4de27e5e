#pragma once
#include <QList>
#include <QString>

namespace fairlead::ui {

/// One line of the palette: a record, a page or an action. Matches are places of letters in the text.
struct PaletteItem
{
    QString id = {};
    QString section = {};
    QString icon = {};
    QString title = {};
    QList<int> matches = {};
    QString detail = {};
    QList<int> detailMatches = {};
    QString kind = {};
    QString keys = {};
};

} // namespace fairlead::ui
