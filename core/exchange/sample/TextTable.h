#pragma once
#include "exchange/sample/TwoTongues.h"

#include <span>

namespace fairlead::sample {

/// An activity as people write it down. %1 is the deal, %2 the contact.
struct ActivityText
{
    const char* kind; ///< code of activity_kind
    TwoTongues subject;
    TwoTongues body;
    const char* result; ///< code of activity_result; may be empty
};

/// What comes next, and by which means.
struct StepText
{
    TwoTongues text;
    const char* appointment; ///< code of appointment_kind; empty: a task
};

/// Why a deal ended so, with a line for the remark.
struct ReasonText
{
    const char* code; ///< of close_reason
    double weight;
    TwoTongues remark;
};

struct TitleText
{
    TwoTongues title;
    TwoTongues department;
    const char* level; ///< code of level
    const char* role; ///< the buying role such a person mostly plays
};

std::span<const ActivityText> stageActivities(int stage);
std::span<const ActivityText> careActivities(); ///< without a deal
std::span<const StepText> stageSteps(int stage);
std::span<const ReasonText> lossReasons();
std::span<const ReasonText> winReasons();
std::span<const ReasonText> fadeReasons();
std::span<const TwoTongues> pushReasons();
std::span<const TwoTongues> moreReasons(); ///< why an amount grew
std::span<const TwoTongues> lessReasons();
std::span<const TwoTongues> holdReasons();
std::span<const TwoTongues> officeTasks(); ///< tasks without a customer
std::span<const TitleText> titles();
std::span<const TwoTongues> needs();
std::span<const TwoTongues> interests();

} // namespace fairlead::sample
