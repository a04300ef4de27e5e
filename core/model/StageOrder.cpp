#include "model/StageOrder.h"

#include "base/Text.h"
#include "model/OpportunityRules.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr int unknownRank = 800;
}

int stageRank(const QString& name)
{
    static const QHash<QString, int> ranks = [] {
        // In the order in which deals pass them; the usual names of the trade and of other programs' exports.
        const std::initializer_list<Words> order = {
            { "new", "lead", "lead in", "线索", "新建", "潜在客户" },
            { "prospecting", "prospect", "contact made", "appointment scheduled", "初步接触", "初步沟通", "接触" },
            { "qualification", "qualify", "qualified", "qualified to buy", "鉴别", "立项", "确认机会", "机会确认" },
            { "engaging", "discovery", "needs analysis", "needs", "needs defined", "demo", "presentation scheduled",
                "需求分析", "需求", "需求确认" },
            { "value proposition", "solution", "方案", "方案制定", "demo scheduled" },
            { "id decision makers", "identifying decision makers", "decision maker boughtin",
                "decision maker bought in" },
            { "perception analysis", "evaluation" },
            { "proposal", "proposition", "proposal price quote", "proposal made", "quote", "报价", "方案报价", "投标" },
            { "negotiation", "negotiation review", "negotiations started", "谈判", "商务谈判", "谈判审核" },
            { "contract", "contract sent", "commit", "合同", "签约" },
        };
        QHash<QString, int> map;
        int rank = 100;
        for (const Words& words : order) {
            for (const QString& word : wordList(words))
                map.insert(looseText(word), rank);
            rank += 50;
        }
        return map;
    }();
    const QString kind = guessStageKind(name);
    if (kind == stage_kind::won) return 900;
    if (kind == stage_kind::lost) return 910;
    if (kind != stage_kind::open) return 920;
    return ranks.value(looseText(name), unknownRank);
}

QString sortKeyBetween(const QString& below, const QString& above)
{
    // As between two numbers 0.bcd… and 0.bce…: take over what is the same, then the letter in the middle.
    constexpr char16_t floor = u'a' - 1;
    constexpr char16_t ceiling = u'z' + 1;
    bool bounded = below < above;
    QString key;
    for (qsizetype i = 0;; ++i) {
        const bool limited = bounded && i < above.size();
        const char16_t least = limited && above[i] <= u'a' ? u' ' : floor; // before digits, too
        const char16_t low = i < below.size() ? below[i].unicode() : least;
        const char16_t high = limited ? above[i].unicode() : std::max<char16_t>(ceiling, low + 2);
        if (high > low + 1) return key + QChar(char16_t(low + (high - low) / 2));
        // No room at this place; behind a smaller letter `above` is no bound any more.
        key += QChar(low);
        bounded = bounded && low == high;
    }
}

namespace {

int rankOf(const Record& stage)
{
    const QString kind = stage.text(u"kind"_s);
    if (kind == stage_kind::won) return 900;
    if (kind == stage_kind::lost) return 910;
    if (!kind.isEmpty() && kind != stage_kind::open) return 920;
    return std::min(stageRank(stage.title()), unknownRank);
}

std::vector<Record> inOrder(std::vector<Record> records)
{
    std::stable_sort(records.begin(), records.end(),
        [](const Record& a, const Record& b) { return a.text(u"sort_key"_s) < b.text(u"sort_key"_s); });
    return records;
}

} // namespace

QString pipelineFamily(const QString& name)
{
    static const QRegularExpression number(u"\\s+v\\d+$"_s);
    return QString(name).remove(number);
}

std::vector<EditStep> placeStage(const Record* before, Record& after, const RuleContext& context)
{
    if (before || !after.isBlank(u"sort_key"_s)) return {};
    const int rank = rankOf(after);
    QString below;
    QString above;
    for (const Record& stage : inOrder(context.lookup.all(u"stage"_s))) {
        if (stage.reference(u"pipeline"_s) != after.reference(u"pipeline"_s) || stage.id == after.id) continue;
        // Where a stage of an unknown name belongs only its place tells.
        const int other = rankOf(stage);
        if (other != unknownRank && other > rank) {
            above = stage.text(u"sort_key"_s);
            break;
        }
        below = stage.text(u"sort_key"_s);
    }
    after.set(u"sort_key"_s, sortKeyBetween(below, above));
    return {};
}

std::vector<EditStep> placePipeline(const Record* before, Record& after, const RuleContext& context)
{
    if (before || !after.isBlank(u"sort_key"_s)) return {};
    const std::vector<Record> pipelines = inOrder(context.lookup.all(u"pipeline"_s));
    after.set(u"sort_key"_s, sortKeyBetween(pipelines.empty() ? QString() : pipelines.back().text(u"sort_key"_s), {}));
    return {};
}

} // namespace fairlead
