#include "models/BoardConfig.h"

#include "models/BoardColumns.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

const QList<BoardConfig>& boardConfigs()
{
    static const QList<BoardConfig> configs {
        { u"board"_s, { u"Board"_s, u"看板"_s }, u"opportunities"_s, u"opportunity"_s, u"stage.kind = open"_s,
            { u"open"_s, u"quarter"_s, u"overdue"_s, u"nostep"_s, u"silent"_s },
            { { u"stage"_s, { u"By stage"_s, u"按阶段"_s }, u"view-file-columns"_s, &BoardColumns::byStage,
                  u"entered_on"_s },
                { u"month"_s, { u"By close month"_s, u"按成交月"_s }, u"view-calendar-month"_s,
                    &BoardColumns::byCloseMonth, u"entered_on"_s } },
            true, u"company"_s, u"amount"_s, u"expected_close"_s, u"owner"_s, true },
        { u"taskboard"_s, { u"Task board"_s, u"任务看板"_s }, u"tasks"_s, u"task"_s, {}, {},
            { { u"status"_s, { u"By status"_s, u"按状态"_s }, u"view-file-columns"_s, &BoardColumns::byTaskStatus,
                {} } },
            false, u"company"_s, {}, u"due_on"_s, u"owner"_s, false, u"priority"_s },
        { u"leadboard"_s, { u"Lead board"_s, u"线索看板"_s }, u"leads"_s, u"lead"_s, {}, {},
            { { u"status"_s, { u"By status"_s, u"按状态"_s }, u"view-file-columns"_s, &BoardColumns::byLeadStatus,
                {} } },
            false, u"company_name"_s, u"amount_guess"_s, u"next_on"_s, u"owner"_s, false, u"source"_s },
    };
    return configs;
}

const BoardConfig& rehearsalBoard()
{
    static const BoardConfig config = [] {
        BoardConfig board = boardConfigs().front();
        board.id = u"whatif"_s;
        board.title = { u"What-if"_s, u"假设演练"_s };
        board.list.clear();
        board.views.clear();
        board.adds = false;
        return board;
    }();
    return config;
}

const BoardConfig* boardConfig(const QString& id)
{
    for (const BoardConfig& config : boardConfigs())
        if (config.id == id) return &config;
    return nullptr;
}

} // namespace fairlead::ui
