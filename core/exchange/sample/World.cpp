#include "exchange/sample/World.h"

#include "exchange/PipelineFile.h"
#include "exchange/sample/StageParameters.h"

#include <QDateTime>
#include <QTimeZone>
#include <cmath>

namespace fairlead::sample {

using namespace Qt::StringLiterals;

RecordId Colleague::unitOn(QDate day) const
{
    for (const Term& term : terms)
        if (day >= term.from && (!term.to.isValid() || day <= term.to)) return term.unit;
    return {};
}

const PipelinePlan::Stage& World::stageOf(size_t stage) { return pipelineTemplate(u"direct"_s)->stages[stage]; }

int World::chanceOn(size_t stage, QDate day) const
{
    return day < chanceChange ? int(stageOf(stage).chance.value_or(0)) : 100 * laterChances[stage];
}

int World::expectedDays(size_t stage, QDate day) const
{
    return day < chanceChange ? int(stageOf(stage).expectedDays.value_or(0)) : laterDays[stage];
}

qint64 World::instant(QDate day, int minute, const Colleague& where)
{
    const QTimeZone zone(where.zone());
    const QTime time = QTime(0, 0).addSecs(60 * minute);
    return QDateTime(day, time, zone.isValid() ? zone : QTimeZone::utc()).toMSecsSinceEpoch();
}

std::vector<size_t> World::sellers() const
{
    std::vector<size_t> all;
    for (size_t i = 0; i < colleagues.size(); ++i)
        if (colleagues[i].sells && colleagues[i].isHere(today)) all.push_back(i);
    return all;
}

double World::yuanPer(const QString& currency)
{
    static const QHash<QString, double> rates { { u"CNY"_s, 1 }, { u"EUR"_s, 7.75 }, { u"USD"_s, 7.15 },
        { u"GBP"_s, 9.05 }, { u"JPY"_s, 0.048 }, { u"HKD"_s, 0.915 }, { u"CHF"_s, 8.1 }, { u"SGD"_s, 5.3 } };
    return rates.value(currency);
}

Money World::money(double yuan, const QString& currency, int step)
{
    qint64 scale = 1;
    for (int i = Money::digitsOf(currency); i > 0; --i)
        scale *= 10;
    const qint64 units = std::max<qint64>(1, std::llround(yuan / yuanPer(currency) / step)) * step;
    return { units * scale, currency };
}

} // namespace fairlead::sample
