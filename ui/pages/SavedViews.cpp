#include "pages/SavedViews.h"

#include <QCoreApplication>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostViews = 100; ///< more tabs than that nobody reads
const QString everybody = u"all"_s;

QString say(const char* text) { return QCoreApplication::translate("SavedViews", text); }

void describeAs(SavedView& view, const QString& filter, const ListLook& look)
{
    view.filter = filter;
    view.grouping = look.group.isNone() ? QString() : look.group.toString();
    view.sorting = look.sort.descending ? u'-' + look.sort.field : look.sort.field;
    view.columns = look.columns.join(u',');
}

} // namespace

void SavedViews::read()
{
    m_views.clear();
    Query query;
    query.type = &type();
    query.filter = Filter::condition({ u"page"_s }, Filter::Operator::Equal, { FilterValue::ofText(m_config.kind) });
    auto page = m_session.runner().firstPage(query, mostViews);
    if (!page) return;
    std::stable_sort(page->records.begin(), page->records.end(),
        [](const Record& left, const Record& right) { return left.createdAt < right.createdAt; });
    for (const Record& record : page->records) {
        // Saved before anybody said who he is: nobody else can have meant it for himself.
        const bool own = record.createdBy.isNull() || record.createdBy == m_session.person();
        if (own || record.text(u"shared_with"_s) == everybody) m_views.push_back(record.as<SavedView>());
    }
}

const SavedView* SavedViews::find(const QString& id) const
{
    for (const SavedView& view : m_views)
        if (view.id.toString() == id) return &view;
    return nullptr;
}

ListLook SavedViews::lookOf(const SavedView& view) const
{
    QUrlQuery query;
    query.addQueryItem(u"group"_s, view.grouping);
    query.addQueryItem(u"sort"_s, view.sorting);
    query.addQueryItem(u"columns"_s, view.columns);
    ListLook look = ListLook::of(m_config);
    look.read(query, m_session.catalog(), *m_session.catalog().resolve(m_config.kind).type);
    return look;
}

SavedView SavedViews::make(const QString& filter, const ListLook& look) const
{
    SavedView view = m_session.workspace().blank(type().name()).as<SavedView>();
    view.page = m_config.kind;
    view.sharedWith = u"own"_s;
    describeAs(view, filter, look);
    return view;
}

bool SavedViews::shows(const SavedView& view, const QString& filter, const ListLook& look)
{
    SavedView now = view;
    describeAs(now, filter, look);
    return now == view;
}

void SavedViews::keep(SavedView view, const QString& filter, const ListLook& look)
{
    describeAs(view, filter, look);
    const QStringList fields { u"filter"_s, u"grouping"_s, u"columns"_s, u"sorting"_s };
    m_session.apply({ say(QT_TRANSLATE_NOOP("SavedViews", "change view %1")).arg(view.name),
        { EditStep::change(Record::of(type(), view), fields) }, {} });
}

void SavedViews::remove(const SavedView& view)
{
    m_session.apply({ say(QT_TRANSLATE_NOOP("SavedViews", "delete view %1")).arg(view.name),
        { EditStep::remove(type(), view.id) }, {} });
}

} // namespace fairlead::ui
