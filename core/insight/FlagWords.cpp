#include "insight/FlagWords.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString days(qint64 count) { return count == 1 ? u"1 day"_s : u"%1 days"_s.arg(count); }
QString times(qint64 count) { return count == 1 ? u"once"_s : u"%1 times"_s.arg(count); }

} // namespace

FlagWords::FlagWords(MoneyText money)
    : m_money(
        money ? std::move(money) : [](const Money& amount) { return amount.toPlainString() + u' ' + amount.currency; })
{
}

Label FlagWords::kind(FlagKind kind, const Catalog& catalog)
{
    const ChoiceList* list = catalog.list(u"flag_kind"_s);
    const ChoiceValue* value = list ? list->find(codeOf(kind)) : nullptr;
    return value ? value->label : Label { codeOf(kind), codeOf(kind) };
}

Label FlagWords::brief(const Flag& flag)
{
    const QString found = QString::number(flag.found);
    using enum FlagKind;
    switch (flag.kind) {
    case LongInStage: {
        const QString over = QString::number(flag.found - flag.against);
        return { u"%1 d over limit"_s.arg(over), u"超期 %1 天"_s.arg(over) };
    }
    case Pushed:
        return { u"pushed %1×"_s.arg(found), u"推迟 %1 次"_s.arg(found) };
    case AmountUp:
        return { u"amount +%1 %"_s.arg(found), u"金额 +%1%"_s.arg(found) };
    case AmountDown:
        return { u"amount −%1 %"_s.arg(found), u"金额 −%1%"_s.arg(found) };
    case Skipped:
        return { flag.found == 1 ? u"1 stage skipped"_s : u"%1 stages skipped"_s.arg(found),
            u"跳过 %1 个阶段"_s.arg(found) };
    case MovedBack:
        return { u"moved back"_s, u"阶段后退"_s };
    case Silent:
        return { u"silent %1 d"_s.arg(found), u"%1 天未联系"_s.arg(found) };
    case NoNextStep:
        return { u"no next step"_s, u"无下一步"_s };
    case NoDecisionMaker:
        return { u"no decision maker"_s, u"无决策者"_s };
    case ChanceOff:
        return { u"chance %1 / %2 %"_s.arg(found).arg(flag.against), u"赢率 %1 / %2%"_s.arg(found).arg(flag.against) };
    case OverdueClose:
        return { u"close %1 d past"_s.arg(found), u"逾期 %1 天"_s.arg(found) };
    case NoAmount:
        break;
    }
    return { u"no amount"_s, u"无金额"_s };
}

Label FlagWords::sentence(const Flag& flag) const
{
    const QString found = QString::number(flag.found);
    const QString against = QString::number(flag.against);
    const QString stage = flag.stages.value(0);
    using enum FlagKind;
    switch (flag.kind) {
    case LongInStage:
        return { u"In “%1” for %2; %3 are expected there."_s.arg(stage, days(flag.found), against),
            u"已在“%1”停留 %2 天，预期 %3 天。"_s.arg(stage, found, against) };
    case Pushed:
        return { u"The expected close was put off %1, by %2 in all."_s.arg(times(flag.found), days(flag.against)),
            u"预计成交日已推迟 %1 次，共 %2 天。"_s.arg(found, against) };
    case AmountUp:
        return { u"The amount grew by %1 % within %2 days: %3 → %4."_s.arg(
                     found, against, m_money(flag.before), m_money(flag.after)),
            u"金额在 %2 天内增加 %1%：%3 → %4。"_s.arg(found, against, m_money(flag.before), m_money(flag.after)) };
    case AmountDown:
        return { u"The amount shrank by %1 % within %2 days: %3 → %4."_s.arg(
                     found, against, m_money(flag.before), m_money(flag.after)),
            u"金额在 %2 天内减少 %1%：%3 → %4。"_s.arg(found, against, m_money(flag.before), m_money(flag.after)) };
    case Skipped:
        return { u"Went past without a stop: %1."_s.arg(flag.stages.join(u", "_s)),
            u"未经过：%1。"_s.arg(flag.stages.join(u"、"_s)) };
    case MovedBack:
        return { u"Moved back from “%1” to “%2” %3 ago."_s.arg(stage, flag.stages.value(1), days(flag.found)),
            u"%3 天前从“%1”退回“%2”。"_s.arg(stage, flag.stages.value(1), found) };
    case Silent:
        return flag.against
            ? Label { u"No contact for %1."_s.arg(days(flag.found)), u"已有 %1 天没有联系。"_s.arg(found) }
            : Label { u"No contact since it was opened %1 ago."_s.arg(days(flag.found)),
                  u"建立 %1 天以来没有联系。"_s.arg(found) };
    case NoNextStep:
        return { u"Nothing is planned: no next step, no task, no appointment."_s,
            u"没有任何计划：无下一步、无任务、无日程。"_s };
    case NoDecisionMaker:
        return { u"In “%1”, and no decision maker is named."_s.arg(stage), u"已到“%1”，仍未指明决策者。"_s.arg(stage) };
    case ChanceOff:
        return { u"The chance was typed as %1 %; the stage “%3” says %2 %."_s.arg(found, against, stage),
            u"手工赢率为 %1%，阶段“%3”为 %2%。"_s.arg(found, against, stage) };
    case OverdueClose:
        return { u"The expected close was %1 ago."_s.arg(days(flag.found)), u"预计成交日已过 %1 天。"_s.arg(found) };
    case NoAmount:
        break;
    }
    return { u"In “%1” without an amount."_s.arg(stage), u"已到“%1”，仍无金额。"_s.arg(stage) };
}

Label FlagWords::sentences(const std::vector<Flag>& flags) const
{
    QStringList en, zh;
    for (const Flag& flag : flags) {
        const Label one = sentence(flag);
        en.append(one.en);
        zh.append(one.zh);
    }
    return { en.join(u' '), zh.join(QString()) };
}

} // namespace fairlead
