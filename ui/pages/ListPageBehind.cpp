// The rows behind a number of the funnel.
#include "insight/Funnel.h"
#include "pages/FunnelScope.h"
#include "pages/ListFilterRow.h"
#include "pages/ListPage.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void ListPage::leaveBehind()
{
    if (m_behindQuery.isEmpty()) return;
    m_behindQuery.clear();
    m_session.beside<int>(
        m_behind, [](const Reader&) { return 0; }, [](int) {}); // an answer under way is late now
    m_filter->setBehind({});
    m_model->setOnly({});
}

void ListPage::showBehind(const QUrlQuery& query)
{
    m_behindQuery = query;
    const ReportScope scope = FunnelScope::of(query).at(m_session.today());
    const RecordId stage = RecordId::parse(query.queryItemValue(u"stage"_s)).value_or(RecordId());
    const auto figure = FunnelFigure(query.queryItemValue(u"behind"_s).toInt());
    m_session.beside<std::vector<RecordId>>(
        m_behind,
        [=](const Reader& reader) {
            const auto moment = reader.snapshot();
            const auto ids = Funnel(reader).dealsBehind(scope, stage, figure);
            return ids ? *ids : std::vector<RecordId>();
        },
        [this, stage](std::vector<RecordId> ids) {
            QString words = tr("%Ln deal(s) behind the funnel", nullptr, int(ids.size()));
            if (!stage.isNull())
                words = tr("%Ln deal(s) of the funnel: %1", nullptr, int(ids.size()))
                            .arg(m_session.reader().titleOf(m_session.catalog().type(u"stage"_s), stage).text);
            if (ids.empty()) ids.push_back(RecordId()); // "just these" of none would mean all
            m_filter->setBehind(words);
            m_model->setOnly(std::move(ids));
            ask();
        });
}

} // namespace fairlead::ui
