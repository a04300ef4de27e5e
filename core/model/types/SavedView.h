#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// A list or board as somebody likes to see it: which records, in which groups, columns and order; of a board the
/// grouping is what its columns are. Whose it is, `created_by` says. `page` is the kind of record that the list shows
/// (a type or a view of one), or "board/" and the name of a board: a word and no choice because kinds come by
/// declaration.
struct SavedView
{
    RecordId id;
    QString name;
    QString page;
    QString filter;
    QString grouping;
    QString columns;
    QString sorting;
    QString sharedWith;
    QString sortKey;
    bool operator==(const SavedView&) const = default;
};

template <>
inline RecordType describe<SavedView>()
{
    using namespace declare;
    return RecordType("saved_view", 33, "Saved view", "视图", Nature::Register)
        .field(1, "name", &SavedView::name, text("Name", "名称").required().title())
        .field(2, "page", &SavedView::page, text("Page", "页面").required().indexed().group("definition"))
        .field(3, "filter", &SavedView::filter, longText("Filter", "条件").group("definition"))
        .field(4, "grouping", &SavedView::grouping, text("Grouping", "分组").group("definition"))
        .field(5, "columns", &SavedView::columns, longText("Columns", "列").group("definition"))
        .field(6, "sorting", &SavedView::sorting, text("Order", "排序").group("definition"))
        .field(7, "shared_with", &SavedView::sharedWith, choice("Shared with", "共享", "view_sharing"))
        .field(8, "sort_key", &SavedView::sortKey, text("Sort key", "排序键"));
}

} // namespace fairlead
