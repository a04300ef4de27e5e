#pragma once
#include "pages/ListConfig.h"
#include "pages/SavedViews.h"
#include "store/query/QueryRunner.h"

#include <QUrlQuery>

namespace fairlead::ui {

/// How a list is arranged: by what it is grouped and sorted, and which columns it has. Kept in addresses, for each view
/// on this computer, and in saved views; always by names of fields. Pure.
struct ListLook
{
    GroupBy group;
    Sort sort;
    QStringList columns;
    bool operator==(const ListLook&) const = default;

    static ListLook of(const ListConfig& config);
    /// Of a saved view. What the list no longer has is as it is usually.
    static ListLook of(
        const ListConfig& config, const ViewShape& shape, const Catalog& catalog, const RecordType& type);
    ViewShape shape(const QString& filter) const;
    /// Takes what a query says; what it does not say, or what the type does not have, stays.
    void read(const QUrlQuery& query, const Catalog& catalog, const RecordType& type);
    /// Writes group and order, and columns that are not the `usual` ones.
    void write(QUrlQuery& query, const ListLook& usual) const;

    /// By what the records of a list can be grouped, in the order of its columns.
    static QList<GroupBy> groupings(const ListConfig& config, const Catalog& catalog, const RecordType& type);
    static Label labelOf(const GroupBy& by, const Catalog& catalog, const RecordType& type);
};

} // namespace fairlead::ui
