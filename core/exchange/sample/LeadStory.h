#pragma once
#include "exchange/sample/Deal.h"
#include "model/types/Lead.h"
#include "exchange/sample/World.h"

namespace fairlead::sample {

/// Where last year's deals came from: some from leads, beside leads that came to nothing and those that are being
/// worked on, with what each is asked before it becomes a deal.
class LeadStory
{
public:
    explicit LeadStory(World& world);
    void tell(const std::vector<Deal>& deals);

private:
    struct Question
    {
        RecordId id;
        bool required = false;
    };
    void askQuestions();
    Lead begin(const Deal& deal, QDate received) const;
    void goOn(Lead& lead, const Deal& deal);
    void answer(const RecordId& lead, QDate received, double share);

    World& m_world;
    Random m_random;
    Random m_details; ///< of leads that are being worked on
    std::vector<Question> m_questions;
    int m_open = 0;
};

} // namespace fairlead::sample
