#pragma once
#include "model/Field.h"

#include <QDate>
#include <QList>

namespace fairlead::ui {

/// A list page by declaration: which kind of record, which columns, which views as tabs. A further record type gets its
/// list by one line more in listConfigs().
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
/// The filter of a view on a day, as FilterParser reads it. `somebody` sits here: what is "mine" is known.
QString viewFilter(const ListConfig::View& view, QDate today, bool somebody);
/// Without a person nothing is "mine": such views are left out.
bool isOffered(const ListConfig::View& view, bool somebody);

} // namespace fairlead::ui
