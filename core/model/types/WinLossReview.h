#pragma once
#include "model/RecordType.h"

namespace fairlead {

/// Why a deal was won or lost, looked back on; one per deal.
struct WinLossReview
{
    RecordId id;
    RecordId opportunity;
    QString outcome;
    QString reason1;
    QString reason2;
    QString reason3;
    RecordId rival;
    std::optional<qint64> priceGap;
    QString turningPoint;
    QString lesson;
    QString toldBy;
    QDate heldOn;
    RecordId by;
    bool operator==(const WinLossReview&) const = default;
};

template <>
inline RecordType describe<WinLossReview>()
{
    return RecordType("win_loss_review", 43, "Win / loss review", "赢输复盘", Nature::Keyed)
        .field(1, "opportunity", &WinLossReview::opportunity,
            declare::reference("Opportunity", "机会", "opportunity").required().partOf())
        .field(2, "outcome", &WinLossReview::outcome, declare::choice("Outcome", "结果", "stage_kind").group("review"))
        .field(3, "reason_1", &WinLossReview::reason1,
            declare::choice("First reason", "首要原因", "close_reason").open().group("review"))
        .field(4, "reason_2", &WinLossReview::reason2,
            declare::choice("Second reason", "次要原因", "close_reason").open().group("review"))
        .field(5, "reason_3", &WinLossReview::reason3,
            declare::choice("Third reason", "第三原因", "close_reason").open().group("review"))
        .field(
            6, "rival", &WinLossReview::rival, declare::reference("Main rival", "主要对手", "company").group("review"))
        .field(7, "price_gap", &WinLossReview::priceGap, declare::percent("Price gap", "价差").group("review"))
        .field(8, "turning_point", &WinLossReview::turningPoint,
            declare::longText("Turning point", "转折点").group("review"))
        .field(9, "lesson", &WinLossReview::lesson, declare::longText("Lesson", "教训").searchable().group("review"))
        .field(10, "told_by", &WinLossReview::toldBy,
            declare::choice("Who told us", "信息来源", "told_by").open().group("review"))
        .field(11, "held_on", &WinLossReview::heldOn, declare::date("Reviewed on", "复盘日期").group("review"))
        .field(12, "by", &WinLossReview::by, declare::reference("By", "复盘人", "person").group("review"))
        .key({ "opportunity" });
}

} // namespace fairlead
