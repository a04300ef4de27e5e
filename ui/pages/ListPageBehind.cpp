// The rows behind a number of an insight page.
#include "pages/BehindNumber.h"
#include "pages/FilterPanel.h"
#include "pages/ListFilterRow.h"
#include "pages/ListPage.h"
#include "pages/ListViews.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void ListPage::leaveBehind()
{
    if (m_behindQuery.isEmpty()) return;
    m_behindQuery.clear();
    m_views->setSavable(true);
    m_filter->panel().setSavable(true);
    m_session.beside<int>(
        m_behind, [](const Reader&) { return 0; }, [](int) {}); // an answer under way is late now
    m_filter->setBehind({});
    m_model->setOnly({});
}

void ListPage::showBehind(const QUrlQuery& query)
{
    m_behindQuery = query;
    m_views->setSavable(false);
    m_filter->panel().setSavable(false);
    const BehindNumber number(query, m_session.today());
    m_session.beside<std::vector<RecordId>>(
        m_behind, [number](const Reader& reader) { return number.deals(reader); },
        [this, number](std::vector<RecordId> ids) {
            m_filter->setBehind(number.words(m_session, int(ids.size())));
            if (ids.empty()) ids.push_back(RecordId()); // "just these" of none would mean all
            m_model->setOnly(std::move(ids));
            ask();
        });
}

} // namespace fairlead::ui
