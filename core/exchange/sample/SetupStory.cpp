// What a company sets up before it sells: the pipeline with its parameters, exchange rates, products.
#include "exchange/PipelineFile.h"
#include "exchange/sample/OrganisationStory.h"
#include "exchange/sample/StageParameters.h"
#include "exchange/sample/WareTable.h"
#include "exchange/sample/WorkDays.h"
#include "model/types/CurrencyRate.h"
#include "model/types/Product.h"
#include "model/types/StageModel.h"

#include <cmath>

namespace fairlead::sample {

using namespace Qt::StringLiterals;

void tellPipeline(World& world)
{
    world.pipeline = writePipeline(world.writer, *pipelineTemplate(u"direct"_s), world.chinese);
    world.chanceChange = QDate(world.today.year() - 1, 7, 1);
    for (size_t i = 0; i < world.pipeline.open.size(); ++i) {
        StageModel model;
        model.stage = world.pipeline.open[i];
        model.probability = 100 * laterChances[i];
        model.targetRate = 100 * laterTargets[i];
        model.expectedDays = laterDays[i];
        model.happenedOn = world.chanceChange;
        world.writer.add(u"stage_model"_s, model);
    }
}

void tellRates(World& world)
{
    Random random = world.random.branch(11);
    const auto write = [&world](const QString& from, double rate, const QString& kind, QDate day) {
        CurrencyRate record { {}, from, world.base, qint64(std::llround(rate * 10000)) * 100000, kind, day };
        world.writer.add(u"currency_rate"_s, record);
    };
    for (const QString& currency : { u"CNY"_s, u"EUR"_s, u"USD"_s }) {
        if (currency == world.base) continue;
        const double planned = World::yuanPer(currency) / World::yuanPer(world.base);
        for (int year = world.begin().year(); year <= world.today.year(); ++year)
            write(currency, planned * (0.98 + 0.01 * (year - world.begin().year())), u"planning"_s, QDate(year, 1, 1));
        double rate = planned * 0.985;
        for (QDate day(world.begin().year(), world.begin().month(), 1); day <= world.today; day = day.addMonths(1)) {
            rate *= random.around(1.0008, 0.009);
            write(currency, rate, u"market"_s, day);
            if (monthEnd(day) <= world.today) write(currency, rate * 1.001, u"month_end"_s, monthEnd(day));
        }
    }
}

void tellWares(World& world)
{
    int number = 0;
    for (const WareTemplate& ware : wareTemplates()) {
        Product product;
        product.name = world.say(ware.name);
        product.code = QString::fromLatin1(ware.code);
        product.series = world.say(wareSeries()[size_t(ware.series)].name);
        product.unit = QString::fromLatin1(ware.unit);
        product.listPrice = World::money(ware.yuan, world.base, 10);
        product.taxRate = ware.series == serviceSeries ? 600 : 1300;
        product.kind = QString::fromLatin1(ware.kind);
        product.specification = QString::fromUtf8(ware.specification);
        product.soldFrom = QDate(world.today.year() - 3 - number % 5, 1 + number % 12, 1);
        ++number;
        world.wares.push_back(
            { world.writer.add(u"product"_s, product), ware.series, double(ware.yuan), product.unit });
    }
}

} // namespace fairlead::sample
