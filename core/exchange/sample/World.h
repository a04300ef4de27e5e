#pragma once
#include "exchange/sample/WrittenPipeline.h"
#include "exchange/sample/PlaceTable.h"
#include "exchange/sample/Random.h"
#include "model/types/Company.h"

#include <QSet>
#include <QTimeZone>

namespace fairlead::sample {

/// One of our own people, with what makes his deals go as they do.
struct Colleague
{
    RecordId id;
    QString name;
    bool chinese = false;
    bool sells = false;
    double skill = 0; ///< above 0: loses less often
    double pace = 1; ///< above 1: takes longer
    QDate leftOn;
    size_t successor = 0; ///< who took over his customers
    struct Term
    {
        RecordId unit;
        QDate from;
        QDate to;
    };
    std::vector<Term> terms;
    size_t manager = 0;

    bool isHere(QDate day) const { return !leftOn.isValid() || day <= leftOn; }
    RecordId unitOn(QDate day) const;
    /// IANA name of the zone that the diary is kept in: where this machine is, so that a day's appointments are seen in
    /// the hours of work wherever the sample is tried.
    static QByteArray zone() { return QTimeZone::systemTimeZoneId(); }
};

/// A product as the stories need it.
struct Ware
{
    RecordId id;
    int series = 0;
    double yuan = 0;
    QString unit;
};

/// A person at a firm.
struct Acquaintance
{
    RecordId id;
    QString name;
    size_t title = 0; ///< index of titles()
};

/// A firm outside. Its record is written when the deals are known, because they decide what kind of customer it is.
struct Firm
{
    Company record;
    size_t place = 0;
    size_t trade = 0;
    QString domain;
    double weight = 0; ///< how many deals it draws; 0: none
    double size = 1; ///< factor of its deals' amounts
    size_t owner = 0; ///< index of the colleague who looks after it today
    size_t formerOwner = 0; ///< who did before somebody left
    QDate customerSince; ///< invalid: has not bought yet
    int deals = 0;
    std::vector<Acquaintance> people;
    QSet<QString> dealNames;

    bool chinese() const { return places()[place].isChinese(); }
    QString currency() const { return QString::fromLatin1(places()[place].currency); }
};

/// What the stories share: the day, the languages, and what has been thought up so far.
struct World
{
    TemplateWriter& writer;
    QDate today;
    qint64 now;
    bool chinese; ///< language of what belongs to our own company
    QString base; ///< base currency
    Random random;
    WrittenPipeline pipeline;
    QDate chanceChange; ///< the day on which the chances of the stages changed
    std::vector<Colleague> colleagues;
    std::vector<Ware> wares;
    std::vector<RecordId> industries; ///< by trade
    std::vector<RecordId> regions; ///< by place
    std::vector<Firm> firms; ///< customers and prospects
    std::vector<RecordId> rivals; ///< the first half sells in China
    std::vector<RecordId> dealers; ///< likewise

    QDate begin() const { return today.addDays(-830); }
    QString say(const TwoTongues& words) const { return words.in(chinese); }
    /// An open stage of direct selling as the template has it.
    static const PipelinePlan::Stage& stageOf(size_t stage);
    /// The chance of an open stage on a day, in basis points.
    int chanceOn(size_t stage, QDate day) const;
    int expectedDays(size_t stage, QDate day) const;
    /// UTC milliseconds of a wall time where the colleague works.
    static qint64 instant(QDate day, int minute, const Colleague& where);
    std::vector<size_t> sellers() const; ///< who sells today, as indexes

    /// Yuan for one unit of a currency at the planning rate; 0 = unknown.
    static double yuanPer(const QString& currency);
    /// An amount thought of in yuan, in a currency, rounded to `step` units.
    static Money money(double yuan, const QString& currency, int step);
};

} // namespace fairlead::sample
