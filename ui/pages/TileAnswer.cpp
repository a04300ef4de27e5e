#include "pages/TileAnswer.h"

#include "insight/Anomalies.h"
#include "insight/Funnel.h"
#include "insight/Report.h"
#include "insight/ReportBasis.h"
#include "insight/Team.h"
#include "models/FieldText.h"
#include "pages/DealRows.h"
#include "pages/ListLook.h"
#include "pages/ReportLook.h"
#include "pages/TileKinds.h"
#include "store/query/FilterParser.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

template <typename Found>
TileAnswer answerOf(Result<Found> found)
{
    TileAnswer answer;
    if (found)
        answer.found = std::move(*found);
    else
        answer.error = found.error().detail;
    return answer;
}

TileAnswer failed(const Error& error)
{
    TileAnswer answer;
    answer.error = error.detail;
    return answer;
}

TrendFigure trendOf(const QString& figure)
{
    return figure == u"won"_s ? TrendFigure::WonAmount
        : figure == u"rate"_s ? TrendFigure::WinRate
        : figure == u"new"_s  ? TrendFigure::NewDeals
                              : TrendFigure::OpenPipeline;
}

} // namespace

TileQuestion::TileQuestion(Session& session, const Tile& tile, const FunnelScope& scope)
    : m_tile(tile)
    , m_scope(scope.at(session.today()))
    , m_runners(session.runners())
    , m_format(session.format())
    , m_chinese(session.isChinese())
    , m_base(session.workspace().baseCurrency())
    , m_sitter(session.person())
{
    if (tile.kind == u"view"_s) readView(session);
}

void TileQuestion::readView(Session& session)
{
    const ListConfig* config = listConfig(m_tile.option(u"list"_s));
    if (!config) {
        m_problem = tr("This list is not known here.");
        return;
    }
    const auto kind = session.catalog().resolve(config->kind);
    m_query.type = kind.type;
    m_query.view = kind.view;
    m_query.sort = { { config->sort, config->descending } };
    m_columns = config->columns;
    const QString id = m_tile.option(u"view"_s);
    QString conditions;
    if (const auto view = TileKinds::savedView(m_tile, session)) {
        conditions = view->filter;
        m_query.sort = { ListLook::of(*config, ViewShape::of(*view), session.catalog(), *kind.type).sort };
    } else {
        const auto found = std::find_if(config->views.cbegin(), config->views.cend(),
            [&id](const ListConfig::View& view) { return view.id == id; });
        if (found == config->views.cend())
            m_problem = tr("The view was deleted.");
        else
            conditions = viewConditions(*found, !m_sitter.isNull());
    }
    const FilterParser parser(session.catalog(), session.workspace().baseCurrency());
    if (auto filter = parser.parse(*m_query.type, conditions))
        m_query.filter = std::move(*filter);
    else
        m_problem = tr("The conditions of the view cannot be read: %1").arg(filter.error().detail);
}

TileAnswer TileQuestion::answer(const Reader& reader) const
{
    if (!m_problem.isEmpty()) return failed({ ErrorCode::NotFound, m_problem });
    const auto moment = reader.snapshot();
    const QString& kind = m_tile.kind;
    TileAnswer answer;
    if (kind == u"figure"_s)
        answer = figure(reader);
    else if (kind == u"trend"_s)
        answer = answerOf(DealTrend(reader).compute(TrendFigure(m_tile.option(u"figure"_s).toInt()), m_scope,
            byNamed(m_tile.option(u"by"_s)).value_or(By::Month)));
    else if (kind == u"funnel"_s)
        answer = answerOf(Funnel(reader).compute(m_scope));
    else if (kind == u"report"_s)
        answer = ranking(reader);
    else if (kind == u"attention"_s)
        answer = attention(reader);
    else if (kind == u"coming"_s)
        answer = coming(reader);
    else if (kind == u"view"_s)
        answer = view(reader);
    else
        answer.error = tr("A newer version of the program made this tile.");
    if (kind != u"view"_s) answer.inputs = ReportBasis(reader).start({}, By::None, {}, m_scope).inputs;
    answer.asOf = m_scope.asOf.isValid() ? m_scope.asOf : m_scope.today;
    return answer;
}

TileAnswer TileQuestion::figure(const Reader& reader) const
{
    const QString name = m_tile.option(u"figure"_s);
    TileFigure figure;
    if (name == u"open"_s || name == u"weighted"_s || name == u"cycle"_s) {
        auto report = Reports(reader).run(name == u"cycle"_s ? name : u"open"_s, u"none"_s, m_scope);
        if (!report) return failed(report.error());
        figure.report = std::move(*report);
    }
    if (name != u"weighted"_s && name != u"cycle"_s) {
        ReportScope scope = m_scope;
        if (name == u"open"_s) scope.period = { {}, m_scope.today }; // what stands open is not cut by the period
        auto total = DealTrend(reader).total(trendOf(name), scope);
        if (!total) return failed(total.error());
        figure.trend = std::move(*total);
    }
    TileAnswer answer;
    answer.found = std::move(figure);
    return answer;
}

/// Whose, by the scope: empty = everybody's.
Result<std::vector<RecordId>> TileQuestion::people(const Reader& reader) const
{
    if (!m_scope.person.isNull()) return std::vector<RecordId> { m_scope.person };
    if (m_scope.unit.isNull()) return std::vector<RecordId>();
    auto people = Team(reader).people(m_scope.unit, m_scope.today);
    if (people && people->empty()) people->push_back(RecordId()); // nobody is not everybody
    return people;
}

TileAnswer TileQuestion::ranking(const Reader& reader) const
{
    auto report = Reports(reader).run(m_tile.option(u"report"_s), m_tile.option(u"by"_s), m_scope);
    if (!report) return failed(report.error());
    TileAnswer answer;
    const ReportLook* look = reportLook(m_tile.option(u"report"_s));
    answer.found = ReportRanking::of(std::move(*report), m_base, look ? look->value : QString());
    return answer;
}

TileAnswer TileQuestion::attention(const Reader& reader) const
{
    const auto deals = Anomalies(reader).compute(m_scope);
    if (!deals) return failed(deals.error());
    TileRows rows;
    rows.all = std::ssize(*deals);
    for (size_t i = 0; i < std::min(deals->size(), size_t(mostRows)); ++i)
        rows.rows.append(DealRows::needy(reader, (*deals)[i], m_format));
    TileAnswer answer;
    answer.found = std::move(rows);
    return answer;
}

TileAnswer TileQuestion::coming(const Reader& reader) const
{
    const auto whose = people(reader);
    if (!whose) return failed(whose.error());
    const auto items
        = CalendarItems(reader).compute({ { m_scope.today, m_scope.today.addDays(daysAhead - 1) }, *whose });
    if (!items) return failed(items.error());
    TileRows rows;
    for (const CalendarItem& item : *items) {
        const bool task = item.layer == CalendarLayer::Task;
        if ((!task && !item.isAppointment()) || !item.isOn() || item.from < m_scope.today) continue;
        if (task && item.state != u"open"_s && item.state != u"doing"_s) continue;
        ++rows.all;
        if (rows.rows.size() < mostRows) rows.rows.append(DealRows::planned(reader, item, m_format, m_sitter));
    }
    TileAnswer answer;
    answer.found = std::move(rows);
    return answer;
}

RowList::Row TileQuestion::rowOf(const Reader& reader, const Record& record) const
{
    const FieldText words(reader, m_chinese, m_format);
    RowList::Row row;
    row.id = record.type->name() + u':' + record.id.toString();
    row.title = record.title();
    QStringList details;
    for (const QString& name : m_columns) {
        const Field* field = record.type->find(name);
        if (!field || field->title) continue;
        const QString text
            = field->kind == fairlead::Kind::Money ? m_format.money(record.money(name)) : words.of(record, *field);
        if (text.isEmpty() || (field->kind == fairlead::Kind::Money && record.money(name).currency.isEmpty())) continue;
        if (field->kind == fairlead::Kind::Money && row.right.isEmpty()) {
            row.right = text;
            row.rightInk = Ink::Text;
        } else if (field->kind == fairlead::Kind::Date && row.rightBelow.isEmpty()) {
            row.rightBelow = text;
        } else if (details.size() < 2) {
            details.append(text);
        }
    }
    row.detail = details.join(u" · "_s);
    return row;
}

TileAnswer TileQuestion::view(const Reader& reader) const
{
    const QueryRunner runner = m_runners(reader);
    QStringList money;
    for (const QString& name : m_columns)
        if (const Field* field = m_query.type->find(name); field && field->kind == fairlead::Kind::Money)
            money = { name };
    const auto totals = runner.totals(m_query, money);
    if (!totals) return failed(totals.error());
    TileRows rows;
    rows.all = totals->count;
    for (const MoneySum& sum : totals->sums)
        if (!money.isEmpty() && sum.field == money.front() && !sum.tooLarge)
            rows.sum.append({ sum.minor, sum.currency });
    if (m_tile.option(u"shown"_s) == u"rows"_s) {
        const auto page = runner.firstPage(m_query, mostRows);
        if (!page) return failed(page.error());
        for (const Record& record : page->records)
            rows.rows.append(rowOf(reader, record));
    }
    TileAnswer answer;
    answer.found = std::move(rows);
    return answer;
}

} // namespace fairlead::ui
