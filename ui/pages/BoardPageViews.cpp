// The views of a board: what its tabs stand for, and what is done over all it shows.
#include "pages/BoardPage.h"
#include "pages/ListFilterRow.h"
#include "pages/ListViews.h"
#include "pages/MeetingPage.h"
#include "pages/ViewSwitch.h"
#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"
#include "widgets/BoardView.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString pipelineField = u"pipeline"_s;

/// The pipeline that a part of a filter asks for; null if it asks for something else.
RecordId pipelineOf(const FilterPart& part)
{
    const bool asks = part.kind == FilterPart::Kind::Line && part.lines.front().path == QStringList { pipelineField }
        && part.lines.front().op == Filter::Operator::Equal && !part.lines.front().negated;
    return asks ? part.lines.front().values.front().id : RecordId();
}

} // namespace

QList<ListConfig::View> BoardPage::declaredViews() const
{
    QList<ListConfig::View> views;
    for (const ListConfig::View& view : m_list->views)
        if (m_config.views.contains(view.id)) views.append(view);
    if (views.isEmpty()) views.append({ u"all"_s, { u"All"_s, u"全部"_s }, {} });
    return views;
}

Filter BoardPage::baseFilter() const
{
    const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
    const auto base = parser.parse(m_model->type(), m_config.base);
    return base ? *base : Filter();
}

ViewShape BoardPage::shape() const
{
    // What holds for the whole board need not be said by its views; the strips of ended deals would be empty by it.
    const Filter base = baseFilter();
    Filter filter;
    const FilterDraft draft = FilterDraft::of(FilterDraft::joined(m_views->declaredFilter(), m_filter->filter()));
    for (const FilterPart& part : draft.parts)
        if (part.filter() != base) filter = Filter::both(std::move(filter), part.filter());
    if (!m_model->pipeline().isNull())
        filter = Filter::both(std::move(filter),
            Filter::condition({ pipelineField }, Filter::Operator::Equal, { FilterValue::ofId(m_model->pipeline()) }));
    return { filterText(m_session.catalog(), m_model->type(), filter), m_model->way().id, {}, {} };
}

void BoardPage::take(const ViewShape& shape)
{
    m_model->setWay(shape.grouping);
    const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
    const auto filter = parser.parse(m_model->type(), shape.filter);
    if (!filter) return m_filter->setExpression(shape.filter); // there it can be mended
    FilterDraft draft = FilterDraft::of(*filter);
    for (const FilterPart& part : draft.parts)
        if (const RecordId pipeline = pipelineOf(part); !pipeline.isNull()) m_model->setPipeline(pipeline);
    std::erase_if(draft.parts, [](const FilterPart& part) { return !pipelineOf(part).isNull(); });
    m_filter->setFilter(draft.filter());
}

void BoardPage::showView(bool conditions)
{
    const auto saved = m_views->saved();
    if (saved)
        take(*saved);
    else if (conditions)
        m_filter->setFilter({});
    m_switch->setCurrent(m_model->way().id);
    ask();
    emit moved();
}

/// Over the cards that are chosen; of a single one over all of the board.
void BoardPage::startMeeting()
{
    std::vector<RecordId> deals = m_board->chosen();
    if (deals.size() < 2) {
        deals.clear();
        for (int place = 0; place < m_model->columnCount(); ++place)
            for (const BoardCard& card : m_model->cards(place).cards())
                deals.push_back(card.id);
    }
    if (!deals.empty()) emit asked(MeetingPage::over(m_session, deals));
}

} // namespace fairlead::ui
