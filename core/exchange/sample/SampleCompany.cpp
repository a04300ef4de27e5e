#include "exchange/sample/SampleCompany.h"

#include "exchange/sample/ActivityStory.h"
#include "exchange/sample/CalendarStory.h"
#include "exchange/sample/CallStory.h"
#include "exchange/sample/CareStory.h"
#include "exchange/sample/ChecklistStory.h"
#include "exchange/sample/ContactStory.h"
#include "exchange/sample/DealBook.h"
#include "exchange/sample/DealWriter.h"
#include "exchange/sample/FirmStory.h"
#include "exchange/sample/Ids.h"
#include "exchange/sample/MeetingStory.h"
#include "exchange/sample/MoneyStory.h"
#include "exchange/sample/OrganisationStory.h"
#include "exchange/sample/PlanningStory.h"
#include "exchange/sample/QuoteStory.h"
#include "exchange/sample/RivalStory.h"

#include <QDateTime>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

void tellDeals(sample::World& world, int count, const Clock& clock)
{
    sample::FirmStory firms(world);
    firms.tell();
    std::vector<sample::Deal> deals = sample::DealBook(world).thinkUp(count);
    firms.write();
    sample::ContactStory(world).tell();
    sample::DealWriter writer(world);
    sample::Diary diary(world);
    sample::ActivityStory activities(world, diary);
    for (sample::Deal& deal : deals)
        writer.write(deal);
    for (const sample::Deal& deal : deals)
        activities.tell(deal);
    activities.tellCare();
    sample::CalendarStory(world, diary).tell(deals);
    // Last, so that what stands above keeps its ids.
    sample::MoneyStory money(world);
    money.tell(deals);
    sample::ChecklistStory checklists(world);
    for (const sample::Deal& deal : deals)
        checklists.tell(deal);
    sample::RivalStory rivals(world);
    for (const sample::Deal& deal : deals)
        rivals.tell(deal);
    sample::MeetingStory(world).tell(deals);
    sample::tellPlanning(world, deals);
    sample::CallStory(world, clock.now()).tell(deals, money.receipts());
    sample::CareStory(world).tell(deals);
    sample::QuoteStory(world).tell(deals);
}

} // namespace

Result<void> writeSampleCompany(Workspace& workspace, const SampleChoices& choices)
{
    if (sample::World::yuanPer(choices.currency) == 0) return Error { ErrorCode::Invalid, choices.currency };
    const QDate today = workspace.today();
    sample::Random random(choices.seed);
    sample::Ids ids(QDateTime(today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(), random.branch(1));
    TemplateWriter writer(
        workspace, choices.chinese ? u"示例公司"_s : u"Sample company"_s, [&ids] { return ids.next(); });
    sample::World world { writer, today, workspace.clock().now(), choices.chinese, choices.currency, random, {}, {}, {},
        {}, {}, {}, {}, {}, {} };
    sample::tellOrganisation(world);
    sample::tellPipeline(world);
    sample::tellRates(world);
    sample::tellWares(world);
    tellDeals(world, choices.deals, workspace.clock());
    return writer.finish();
}

} // namespace fairlead
