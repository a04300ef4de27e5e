#pragma once
#include "model/RecordType.h"

#include <QList>

namespace fairlead::ui {

/// A list page by declaration: which kind of record, which columns, which views as tabs. Every type that its
/// declaration lists has one; those that were thought about are written out in ListConfig.cpp.
struct ListConfig
{
    struct View
    {
        QString id;
        fairlead::Label label;
        QString filter; ///< as FilterParser reads it
    };
    QString id; ///< of the place: "opportunities"
    QString kind; ///< record type or view
    QString icon;
    Menu menu = Menu::Setup;
    fairlead::Label title; ///< plural
    QStringList columns; ///< fields; widths in pixels at 100 % in `widths`
    QList<int> widths; ///< 0 = takes the rest
    QList<View> views;
    QString sort;
    bool descending = false;
    fairlead::Label emptyText;
};

const QList<ListConfig>& listConfigs();
const ListConfig* listConfig(const QString& id);
/// The list of a record type or view; null if it has none.
const ListConfig* listConfigOf(const QString& kind);
/// Fields that many records at once are given most often: who has them, when they are due.
QStringList quickFields(const RecordType& type);
/// Width of a column that nobody has thought about, in pixels at text size 100 %.
int defaultWidth(const Field& field);
/// The conditions of a view, as FilterParser reads them. `somebody` sits here: what is "mine" is known.
QString viewConditions(const ListConfig::View& view, bool somebody);
/// Without a person nothing is "mine": such views are left out.
bool isOffered(const ListConfig::View& view, bool somebody);

} // namespace fairlead::ui
