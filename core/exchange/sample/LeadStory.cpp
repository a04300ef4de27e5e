#include "exchange/sample/LeadStory.h"

#include "exchange/sample/WorkDays.h"
#include "model/CriterionRules.h"
#include "model/types/Criterion.h"
#include "model/types/CriterionTick.h"

namespace fairlead::sample {

using namespace Qt::StringLiterals;

namespace {
constexpr double mostlyAnswered = 0.9; ///< of a lead that became a deal
constexpr double halfAnswered = 0.5;
constexpr int workedOnDays = 40; ///< a lead that is older has come to something, or to nothing
constexpr int unassigned = 6; ///< every so many-th that is open has nobody yet
} // namespace

LeadStory::LeadStory(World& world)
    : m_world(world)
    , m_random(world.random.branch(92))
    , m_details(world.random.branch(94))
{
}

void LeadStory::tell(const std::vector<Deal>& deals)
{
    askQuestions();
    const QDate today = m_world.today;
    for (const Deal& deal : deals) {
        const QDate opened = deal.record.openedOn;
        if (opened < today.addYears(-1) || !m_random.chance(0.12)) continue;
        const QDate received = opened.addDays(-m_random.between(3, 21));
        Lead lead = begin(deal, received);
        lead.status = u"converted"_s;
        lead.convertedTo = deal.record.id;
        lead.convertedOn = opened;
        answer(m_world.writer.add(u"lead"_s, lead), received, mostlyAnswered);
        for (int i = m_random.between(0, 3); i > 0; --i) {
            const Deal& like = deals[size_t(m_random.between(0, int(deals.size()) - 1))];
            Lead other = begin(like, received.addDays(i));
            if (other.receivedOn > today) continue;
            if (other.receivedOn > today.addDays(-workedOnDays)) {
                goOn(other, like);
                continue;
            }
            other.status = u"rejected"_s;
            other.rejectReason = i == 1 ? u"no_need"_s : u"no_budget"_s;
            m_world.writer.add(u"lead"_s, other);
        }
    }
}

void LeadStory::askQuestions()
{
    static constexpr std::pair<TwoTongues, bool> all[] {
        { { "There is a need that our products meet", "客户需求与我方产品匹配" }, true },
        { { "There is a budget, or somebody who can grant it", "已有预算，或有人可批准预算" }, true },
        { { "We talk to somebody who takes part in the decision", "已接触参与决策的人" }, true },
        { { "It is known when they want to decide", "已了解客户计划何时决定" }, false },
    };
    char place = 'b';
    for (const auto& [words, required] : all) {
        Criterion question;
        question.text = m_world.say(words);
        question.isRequired = required;
        question.sortKey = QString(QChar::fromLatin1(place++));
        m_questions.push_back({ m_world.writer.add(u"criterion"_s, question), required });
    }
}

Lead LeadStory::begin(const Deal& deal, QDate received) const
{
    const Firm& firm = m_world.firms[deal.firm];
    Lead lead;
    lead.topic = deal.record.name;
    lead.companyName = firm.record.name;
    lead.matchedCompany = firm.record.id;
    lead.owner = m_world.colleagues[deal.owner].id;
    lead.source = deal.record.source;
    lead.receivedOn = received;
    return lead;
}

/// One that is being worked on, or that nobody has yet.
void LeadStory::goOn(Lead& lead, const Deal& deal)
{
    static constexpr TwoTongues steps[] { { "Call back and ask what is needed", "回电了解需求" },
        { "Send references of the same trade", "发送同行业业绩" }, { "Arrange a first visit", "约定首次拜访" },
        { "Ask who decides", "了解由谁决策" } };
    const Firm& firm = m_world.firms[deal.firm];
    if (!firm.people.empty()) lead.contactName = firm.people.front().name;
    if (++m_open % unassigned == 0) {
        lead.status = u"new"_s;
        lead.owner = {};
        lead.receivedOn = std::max(lead.receivedOn, m_world.today.addDays(-m_details.between(1, 4)));
        m_world.writer.add(u"lead"_s, lead);
        return;
    }
    lead.status = u"working"_s;
    lead.nextAction = steps[m_details.between(0, int(std::size(steps)) - 1)].in(firm.chinese());
    lead.nextOn = workday(m_world.today.addDays(m_details.between(-4, 10)));
    answer(m_world.writer.add(u"lead"_s, lead), lead.receivedOn, halfAnswered);
}

void LeadStory::answer(const RecordId& lead, QDate received, double share)
{
    for (const Question& question : m_questions) {
        if (!m_details.chance(question.required ? share : share / 2)) continue;
        CriterionTick tick;
        tick.subject = m_world.writer.refTo(u"lead"_s, lead);
        tick.criterion = question.id;
        tick.state = tick_state::met;
        tick.happenedOn = std::min(received.addDays(m_details.between(0, 3)), m_world.today);
        m_world.writer.add(u"criterion_tick"_s, tick);
    }
}

} // namespace fairlead::sample
