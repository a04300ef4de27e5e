#include "insight/PipelineFlow.h"

#include "insight/DayNumber.h"
#include "insight/DealStories.h"
#include "insight/DealSumBuilder.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

/// Goes over the stories once.
class FlowWalk
{
public:
    FlowWalk(const Reader& reader, const ScopeFilter& filter, PipelineFlow& flow)
        : m_reader(reader)
        , m_filter(filter)
        , m_flow(flow)
        , m_book(reader, flow.m_stages, m_filter)
        , m_perStage(size_t(flow.m_stages.count()))
    {
        m_wantedCurrency = m_book.currencies().indexOf(filter.scope().currency);
    }

    Result<void> run()
    {
        DealNeeds needs;
        needs.who = !m_filter.isOfTheDay();
        const auto deals = m_book.present(needs);
        if (!deals) return deals.error();
        DealStories stories(m_reader, m_flow.m_stages, m_filter, m_book.currencies());
        stories.askWho();
        stories.askDue();
        const auto done = stories.each(*deals, [this](const DealStory& story) {
            if (m_filter.acceptsProductOf(story.present().id)) take(story);
        });
        if (!done) return done;
        m_flow.m_currencies = m_book.currencies();
        return build();
    }

private:
    struct PerStage
    {
        DealSumBuilder opening;
        DealSumBuilder closing;
        StageFlow flow;
        bool isEmpty() const
        {
            const auto none = [](qint64 count) { return count == 0; };
            return opening.count() == 0 && closing.count() == 0 && std::all_of(flow.in.begin(), flow.in.end(), none)
                && std::all_of(flow.out.begin(), flow.out.end(), none);
        }
    };

    int from() const { return m_flow.m_from.isValid() ? dayOfDate(m_flow.m_from) : -1; }
    bool isHere(int stage) const { return stage >= 0 && m_flow.m_stages.at(stage).pipeline == m_flow.m_pipeline; }
    bool isOpenHere(int stage) const { return isHere(stage) && m_flow.m_stages.at(stage).end == StageEnd::Open; }
    bool isTheirs(const RecordId& owner, const RecordId& unit) const
    {
        return !m_filter.asksWho()
            || m_filter.acceptsWho(owner, m_filter.unitOf(owner, dayOfDate(m_filter.scope().today), unit));
    }

    /// All at the rate of the closing day: rates that move are no move of the pipeline.
    void convert(std::optional<DealFacts>& deal)
    {
        if (deal) m_filter.rates().convert(m_book.currencies(), deal->currency, deal->amount, dayOfDate(m_flow.m_to));
    }

    /// The open stage in which the deal stood on an evening, as far as it is asked for.
    int standing(const std::optional<DealFacts>& deal) const
    {
        if (!deal || !isOpenHere(deal->stage) || !isTheirs(deal->owner, deal->unit)) return -1;
        return m_wantedCurrency >= 0 && deal->currency != m_wantedCurrency ? -1 : deal->stage;
    }

    void take(const DealStory& story)
    {
        const RecordId& id = story.present().id;
        auto before = story.on(from());
        auto after = story.on(dayOfDate(m_flow.m_to));
        const int start = standing(before);
        const int end = standing(after);
        convert(before);
        convert(after);
        if (start >= 0) {
            m_perStage[size_t(start)].opening.add(*before, 1);
            m_flow.m_opened.emplace_back(id, start);
        }
        if (end >= 0) {
            m_perStage[size_t(end)].closing.add(*after, 1);
            m_flow.m_closed.emplace_back(id, end);
        }
        const size_t known = m_flow.m_moves.size();
        const bool moved = takeMoves(story);
        takeOver(id, start, end, known);
        if (!moved && start >= 0 && start == end)
            m_flow.m_moves.push_back(
                { id, MoveKind::Stayed, start, end, 0, after->owner, after->currency, after->amount, 0 });
    }

    /// Where a deal stands in the end without having come by one of its moves, or has gone from without one.
    void takeOver(const RecordId& deal, int start, int end, size_t firstMove)
    {
        QVarLengthArray<std::pair<int, int>, 8> open; // how often more than its moves explain
        const auto add = [&](int stage, int times) {
            if (!isOpenHere(stage)) return;
            const auto same
                = std::find_if(open.begin(), open.end(), [&](const auto& one) { return one.first == stage; });
            if (same == open.end())
                open.append({ stage, times });
            else
                same->second += times;
        };
        add(end, 1);
        add(start, -1);
        for (size_t i = firstMove; i < m_flow.m_moves.size(); ++i) {
            add(m_flow.m_moves[i].to, -1);
            add(m_flow.m_moves[i].from, 1);
        }
        for (const auto& [stage, times] : open) {
            StageFlow& flow = m_perStage[size_t(stage)].flow;
            (times > 0 ? flow.cameOver : flow.handedOver) += std::abs(times);
            for (int i = 0; i < std::abs(times); ++i)
                (times > 0 ? m_flow.m_cameOver : m_flow.m_handedOver).emplace_back(deal, stage);
        }
    }

    /// Whether anything moved in the days, whoever's it was.
    bool takeMoves(const DealStory& story)
    {
        int at = -1;
        bool any = false;
        for (const MoveEvent& move : story.moves()) {
            const int from = at;
            at = move.stage;
            if (move.stage == from || move.countsOn <= this->from() || move.countsOn > dayOfDate(m_flow.m_to)) continue;
            const auto kind = kindOf(from, move.stage);
            if (!kind) continue;
            any = true;
            const DealFacts& today = story.present();
            const bool ofTheDay = m_filter.isOfTheDay();
            const RecordId& owner = ofTheDay ? move.owner : today.owner;
            if (!isTheirs(owner, ofTheDay ? move.unit : today.unit)) continue;
            if (m_wantedCurrency >= 0 && move.currency != m_wantedCurrency) continue;
            add(story.present().id, *kind, from, move, owner);
        }
        return any;
    }

    std::optional<MoveKind> kindOf(int from, int to) const
    {
        if (!isHere(to)) return isOpenHere(from) ? std::optional(MoveKind::Left) : std::nullopt;
        switch (m_flow.m_stages.at(to).end) {
        case StageEnd::Open:
            if (!isHere(from)) return MoveKind::Entered;
            if (!isOpenHere(from)) return MoveKind::Reopened;
            return to > from ? MoveKind::Forward : MoveKind::Back; // the table is in the order of the stages
        case StageEnd::Won:
            return MoveKind::Won;
        case StageEnd::Lost:
            return MoveKind::Lost;
        case StageEnd::Other:
            break;
        }
        return MoveKind::OtherEnd;
    }

    void add(const RecordId& deal, MoveKind kind, int from, const MoveEvent& move, const RecordId& owner)
    {
        if (isOpenHere(from)) ++m_perStage[size_t(from)].flow.out[size_t(kind)];
        if (isOpenHere(move.stage)) ++m_perStage[size_t(move.stage)].flow.in[size_t(kind)];
        int currency = move.currency;
        qint64 amount = move.amount;
        m_filter.rates().convert(m_book.currencies(), currency, amount, dayOfDate(m_flow.m_to));
        m_flow.m_moves.push_back({ deal, kind, isHere(from) ? from : -1, isHere(move.stage) ? move.stage : -1, move.day,
            m_filter.person(owner), currency, amount, move.row });
    }

    Result<void> build()
    {
        for (int i = 0; i < m_flow.m_stages.count(); ++i) {
            const StageInfo& info = m_flow.m_stages.at(i);
            PerStage& stage = m_perStage[size_t(i)];
            if (!isOpenHere(i) || (info.retired && stage.isEmpty())) continue;
            auto opening = stage.opening.build(m_flow.m_currencies);
            if (!opening) return opening.error();
            auto closing = stage.closing.build(m_flow.m_currencies);
            if (!closing) return closing.error();
            stage.flow.stage = info.id;
            stage.flow.name = info.name;
            stage.flow.opening = std::move(*opening);
            stage.flow.closing = std::move(*closing);
            m_flow.m_flows.push_back(std::move(stage.flow));
        }
        return {};
    }

    const Reader& m_reader;
    const ScopeFilter& m_filter;
    PipelineFlow& m_flow;
    DealBook m_book;
    std::vector<PerStage> m_perStage;
    int m_wantedCurrency = -1;
};

Result<PipelineFlow> PipelineFlow::of(const Reader& reader, const ReportScope& asked)
{
    const auto moment = reader.snapshot();
    ReportScope scope = asked;
    const QDate now = scope.asOf.isValid() ? scope.asOf : scope.today;
    auto stages = StageTable::load(reader, now);
    if (!stages) return stages.error();
    if (scope.pipeline.isNull()) scope.pipeline = stages->firstPipeline();
    if (scope.pipeline.isNull()) return Error { ErrorCode::NotFound, u"pipeline"_s };
    PipelineFlow flow;
    flow.m_stages = std::move(*stages);
    flow.m_pipeline = scope.pipeline;
    if (scope.period.from.isValid()) flow.m_from = scope.period.from.addDays(-1);
    flow.m_to = scope.period.to.isValid() ? std::min(scope.period.to, now) : now;
    if (flow.m_from.isValid() && flow.m_from > flow.m_to) return Error { ErrorCode::Invalid, u"period"_s };
    const auto filter = ScopeFilter::load(reader, scope);
    if (!filter) return filter.error();
    if (const auto done = FlowWalk(reader, *filter, flow).run(); !done) return done.error();
    return flow;
}

} // namespace fairlead
