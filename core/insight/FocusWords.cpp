#include "insight/FocusWords.h"

#include "insight/ReportBasis.h"

namespace fairlead {

using namespace Qt::StringLiterals;

FocusKind FocusKind::deals() { return { "focus", ReportBasis::label("Focus deals", "重点机会"), false }; }

FocusKind FocusKind::collections()
{
    return { "focus-cash", ReportBasis::label("Focus collections", "重点收款"), true };
}

Label focusSentence(const FocusGroup& group, const FocusKind& kind)
{
    const auto text = [&group](qint64 minor) { return moneyText({ { minor, group.currency } }); };
    const QString count = QString::number(group.chosen);
    const QString gap = text(group.gap());
    const bool one = group.chosen == 1;
    const QString what = kind.claims ? (one ? u"collection"_s : u"collections"_s) : one ? u"deal"_s : u"deals"_s;
    const QString things = kind.claims ? u"笔收款"_s : u"个机会"_s;
    if (group.gap() == 0)
        return { u"The plan of %1 is met: there is no gap to close."_s.arg(text(group.plan)),
            u"计划 %1 已完成，没有缺口。"_s.arg(text(group.plan)) };
    if (group.left() > 0)
        return { u"All %1 %2 together bring %3 of the gap of %4: %5 remain."_s.arg(
                     count, what, text(group.chosenAmount), gap, text(group.left())),
            u"全部 %1 %2合计 %3，仍不足以补足缺口 %4：还缺 %5。"_s.arg(
                count, things, text(group.chosenAmount), gap, text(group.left())) };
    return { (one ? u"%1 %2 closes the gap of %3 with %4."_s : u"%1 %2 close the gap of %3: together %4."_s)
                 .arg(count, what, gap, text(group.chosenAmount)),
        u"%1 %2即可补足缺口 %3：合计 %4。"_s.arg(count, things, gap, text(group.chosenAmount)) };
}

Label focusFormula(const FocusKind& kind)
{
    return kind.claims
        ? ReportBasis::label(
            "gap = plan of collected cash − received in the period; focus = the pinned first, then the fewest open "
            "invoices and instalments, by amount, that close the gap, likelier ones in the place of others where it "
            "stays closed; share = amount ÷ plan; plan without it = (received + weighted − its chance × amount) ÷ "
            "plan",
            "缺口 = 收款计划 − "
            "期间已收；重点 = 先计置顶，再按金额取最少的未收发票与收款计划补足缺口，在仍能补足时优先可能性大的；占计划 "
            "= 金额 ÷ 计划；若落空 =（已收 + 加权 − 其金额 × 可能性）÷ 计划")
        : ReportBasis::label(
            "gap = plan − closed in the period; focus = the pinned first, then the fewest open deals, by amount, that "
            "close the gap, likelier ones in the place of others where it stays closed; share = amount ÷ plan; plan "
            "without it = (closed + weighted − its chance × amount) ÷ plan",
            "缺口 = 计划 − "
            "期间已成交；重点 = 先计置顶，再按金额取最少的在途机会补足缺口，在仍能补足时优先赢率高的；占计划 = 金额 ÷ "
            "计划；若落空 =（已成交 + 加权 − 其金额 × 赢率）÷ 计划");
}

} // namespace fairlead
