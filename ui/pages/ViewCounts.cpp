#include "pages/ViewCounts.h"

#include "models/Format.h"
#include "widgets/TabStrip.h"

namespace fairlead::ui {

ViewCounts::ViewCounts(Session& session, TabStrip& tabs, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_tabs(tabs)
{
}

void ViewCounts::setViews(const QList<std::pair<QString, Query>>& views)
{
    m_views = views;
    count();
}

void ViewCounts::count()
{
    using Answer = QHash<QString, qint64>;
    m_session.beside<Answer>(
        this,
        [views = m_views, on = m_session.runners()](const Reader& reader) -> Answer {
            const auto moment = reader.snapshot();
            const QueryRunner runner = on(reader);
            Answer counts;
            for (const auto& [id, query] : views)
                if (const auto number = runner.count(query)) counts.insert(id, *number);
            return counts;
        },
        [this](Answer counts) {
            const Format format = m_session.format();
            for (auto it = counts.cbegin(); it != counts.cend(); ++it)
                m_tabs.setCount(it.key(), format.count(it.value()));
        });
}

} // namespace fairlead::ui
