#include "pages/SavedViews.h"

#include "models/RecordOrder.h"
#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"

#include <QCoreApplication>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostViews = 100; ///< more tabs than that nobody reads
const QString everybody = u"all"_s;

QString say(const char* text) { return QCoreApplication::translate("SavedViews", text); }

void describeAs(SavedView& view, const ViewShape& shape)
{
    view.filter = shape.filter;
    view.grouping = shape.grouping;
    view.sorting = shape.sorting;
    view.columns = shape.columns;
}

/// Those that nobody put anywhere stand last, the newest at the end.
std::tuple<bool, QString, qint64, qint64> placeOf(const Record& view)
{
    const QString key = view.text(u"sort_key"_s);
    return { key.isEmpty(), key, view.createdAt, view.n };
}

} // namespace

void SavedViews::read()
{
    m_views.clear();
    Query query;
    query.type = &type();
    query.filter = Filter::condition({ u"page"_s }, Filter::Operator::Equal, { FilterValue::ofText(m_page) });
    auto page = m_session.runner().firstPage(query, mostViews);
    if (!page) return;
    std::stable_sort(page->records.begin(), page->records.end(),
        [](const Record& left, const Record& right) { return placeOf(left) < placeOf(right); });
    const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
    for (const Record& record : page->records) {
        // Saved before anybody said who he is: nobody else can have meant it for himself.
        const bool own = record.createdBy.isNull() || record.createdBy == m_session.person();
        if (!own && record.text(u"shared_with"_s) != everybody) continue;
        if (!isOffered({ {}, {}, record.text(u"filter"_s) }, !m_session.person().isNull())) continue;
        m_views.push_back(record.as<SavedView>());
        // However it was written, it is compared with what is shown now.
        if (const auto filter = parser.parse(m_shown, m_views.back().filter))
            m_views.back().filter = filterText(m_session.catalog(), m_shown, *filter);
    }
}

const SavedView* SavedViews::find(const QString& id) const
{
    for (const SavedView& view : m_views)
        if (view.id.toString() == id) return &view;
    return nullptr;
}

SavedView SavedViews::make(const ViewShape& shape) const
{
    SavedView view = m_session.workspace().blank(type().name()).as<SavedView>();
    view.page = m_page;
    view.sharedWith = u"own"_s;
    describeAs(view, shape);
    return view;
}

void SavedViews::keep(SavedView view, const ViewShape& shape)
{
    describeAs(view, shape);
    const QStringList fields { u"filter"_s, u"grouping"_s, u"columns"_s, u"sorting"_s };
    m_session.apply({ say(QT_TRANSLATE_NOOP("SavedViews", "change view %1")).arg(view.name),
        { EditStep::change(Record::of(type(), view), fields) }, {} });
}

void SavedViews::remove(const SavedView& view)
{
    m_session.apply({ say(QT_TRANSLATE_NOOP("SavedViews", "delete view %1")).arg(view.name),
        { EditStep::remove(type(), view.id) }, {} });
}

bool SavedViews::move(const QString& id, int to)
{
    const auto found = std::find_if(
        m_views.begin(), m_views.end(), [&id](const SavedView& view) { return view.id.toString() == id; });
    std::vector<Record> records;
    for (const SavedView& view : m_views)
        if (auto record = m_session.reader().find(type(), view.id); record && *record)
            records.push_back(std::move(**record));
    if (found == m_views.end() || records.size() != m_views.size()) return false;
    return RecordOrder::move(m_session, std::move(records), int(found - m_views.begin()), to);
}

} // namespace fairlead::ui
