#include "exchange/StageOrder.h"

#include "base/Text.h"
#include "model/OpportunityRules.h"

namespace fairlead {

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
    return ranks.value(looseText(name), 800);
}

} // namespace fairlead
