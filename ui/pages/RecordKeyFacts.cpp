#include "pages/RecordKeyFacts.h"

#include "pages/BehindNumber.h"
#include "pages/MoneyFacts.h"

#include "insight/MoneySums.h"
#include "model/OpportunityRules.h"
#include "models/NextWords.h"
#include "models/RecordText.h"
#include "widgets/BoardCardDelegate.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordKeyFacts::RecordKeyFacts(const Session& session, const Record& record, const RecordLook& look)
    : m_session(session)
    , m_record(record)
    , m_look(look)
    , m_format(session.isChinese(), session.today())
{
}

QList<KeyFact> RecordKeyFacts::of(const QStringList& names) const
{
    QList<KeyFact> facts;
    for (const QString& name : names)
        if (auto fact = name.startsWith(u'@') ? computed(name) : fieldFact(name)) facts.append(std::move(*fact));
    return facts;
}

std::optional<KeyFact> RecordKeyFacts::computed(const QString& name) const
{
    if (name == u"@weighted"_s) return weighted();
    if (name == u"@stage_days"_s) return stageDays();
    if (name == u"@next"_s) return nextStep();
    if (name == u"@time"_s) return timeSpent();
    if (name == u"@last_contact"_s) return lastContact();
    if (name == u"@birthday"_s) return birthday();
    if (name == u"@open_deals"_s && m_look.openDeals) return openDeals(*m_look.openDeals);
    if (MoneyFacts::knows(name))
        return m_look.claims ? MoneyFacts(m_session, *m_look.claims).of(name, m_record.id) : std::nullopt;
    if (!m_look.figures) return std::nullopt;
    if (name == u"@open_deals"_s) return openDeals(m_look.figures->open);
    if (name == u"@won"_s) return won();
    if (name == u"@win_rate"_s) return winRate();
    return std::nullopt;
}

QString RecordKeyFacts::fromToday(QDate day) const
{
    const int days = int(m_session.today().daysTo(day));
    if (days == 0) return tr("today");
    return days > 0 ? tr("in %Ln day(s)", nullptr, days) : tr("%Ln day(s) ago", nullptr, -days);
}

const StageInfo* RecordKeyFacts::stage() const
{
    if (!m_look.path || m_look.path->current < 0) return nullptr;
    return &m_look.path->stages[size_t(m_look.path->current)].stage;
}

std::optional<KeyFact> RecordKeyFacts::fieldFact(const QString& name) const
{
    const Field* field = m_record.type->find(name);
    if (!field) return std::nullopt;
    KeyFact fact;
    fact.label = field->label.in(m_session.isChinese());
    fact.value = RecordText(m_session).shown(m_record, *field);
    const bool blank = fact.value.isEmpty();
    if (blank) fact.value = u"–"_s;
    if (field->kind == fairlead::Kind::Money) fact.toolTip = m_format.money(m_record.money(name), true);
    const bool open = stage() && stage()->end == StageEnd::Open;
    if (name == u"expected_close"_s && !blank && open) {
        fact.remark = fromToday(m_record.date(name));
        if (m_record.date(name) < m_session.today()) fact.remarkInk = Ink::Danger;
    }
    return fact;
}

std::optional<KeyFact> RecordKeyFacts::weighted() const
{
    const StageInfo* present = stage();
    const Money amount = m_record.money(u"amount"_s);
    if (!present || amount.isNull() || present->end != StageEnd::Open) return std::nullopt;
    const auto chance = chanceInForce(m_record, present->kind, present->chance);
    if (!chance) return KeyFact { tr("Weighted"), tr("unknown"), tr("no chance was set") };
    WordTable currencies;
    WeightedSums sum;
    sum.add(currencies.indexOf(amount.currency.toStdString()), amount.minor, int(*chance));
    const auto worth = sum.list(currencies);
    if (!worth || worth->isEmpty()) return std::nullopt;
    return KeyFact { tr("Weighted, %1").arg(m_format.percent(double(*chance) / basisPoints)),
        m_format.money(worth->front()), {}, Ink::TextMuted, {}, tr("Amount × chance in force") };
}

std::optional<KeyFact> RecordKeyFacts::stageDays() const
{
    const StageInfo* present = stage();
    if (!present || present->end != StageEnd::Open) return std::nullopt;
    KeyFact fact { tr("In this stage"), m_format.days(m_look.path->daysInStage) };
    if (present->expectedDays) {
        fact.remark = tr("limit %1").arg(m_format.days(double(*present->expectedDays)));
        if (m_look.path->daysInStage > *present->expectedDays) fact.remarkInk = Ink::Danger;
    }
    return fact;
}

/// Leads to the activities that it is the sum of.
std::optional<KeyFact> RecordKeyFacts::timeSpent() const
{
    if (!m_look.time || !m_look.time->activities) return std::nullopt;
    const TimeSum& time = *m_look.time;
    const auto hours = [this](qint64 parts) {
        return tr("%1 h", "hours").arg(m_format.number(double(parts) / double(partsOfHour)));
    };
    KeyFact fact { tr("Time spent"), hours(time.together()) };
    if (time.planned) fact.remark = tr("planned %1, took %2").arg(hours(time.planned), hours(time.asPlanned));
    fact.toolTip
        = tr("%Ln activities, of it %1 on the way; planned: what appointments and tasks said, beside what they "
             "took",
            nullptr, int(time.activities))
              .arg(hours(time.travel));
    fact.opens = BehindNumber::ofReport(FunnelScope(), u"time"_s, u"deal"_s, m_record.id.toString(), u"activities"_s);
    return fact;
}

std::optional<KeyFact> RecordKeyFacts::nextStep() const
{
    const StageInfo* present = stage();
    if (present && present->end != StageEnd::Open) return std::nullopt; // an ended deal needs none
    const QDate today = m_session.today();
    const NextWords words(m_session.catalog(), m_session.isChinese(), today);
    KeyFact fact { tr("Next step"), words.of(m_look.next) };
    fact.next = markOf(nextStateOf(m_look.next, today));
    if (!m_look.next) return fact;
    const QString step = m_look.next->text.isEmpty() ? words.nameOf(*m_look.next) : m_look.next->text;
    const QDate on = m_look.next->on;
    fact.value = step;
    if (on < today && on.isValid())
        fact.value = tr("%1, %Ln day(s) late", nullptr, int(on.daysTo(today))).arg(step);
    else if (on.isValid())
        fact.value = tr("%1, %2", "step and its day").arg(step, on == today ? tr("today") : m_format.day(on, true));
    fact.toolTip = fact.value;
    return fact;
}

std::optional<KeyFact> RecordKeyFacts::openDeals(const Totals& open) const
{
    QList<Money> sums;
    for (const MoneySum& sum : open.sums)
        sums.append({ sum.minor, sum.currency });
    KeyFact fact { tr("Open deals"), sums.isEmpty() ? m_format.count(open.count) : m_format.moneys(sums, true) };
    QList<Money> weighted;
    for (const WeightedSum& sum : open.weighted)
        if (sum.count) weighted.append({ sum.minor, sum.currency });
    fact.remark = weighted.isEmpty() ? (sums.isEmpty() ? QString() : m_format.count(open.count))
                                     : tr("%1, weighted %2", "number of deals, amount")
                                           .arg(m_format.count(open.count), m_format.moneys(weighted, true));
    fact.toolTip = m_format.moneys(sums);
    return fact;
}

std::optional<KeyFact> RecordKeyFacts::won() const
{
    const CustomerFigures& figures = *m_look.figures;
    return KeyFact { tr("Won, 24 months"), m_format.moneys(figures.won, true),
        tr("%Ln deal(s)", nullptr, int(figures.wonDeals)), Ink::TextMuted, {}, m_format.moneys(figures.won) };
}

std::optional<KeyFact> RecordKeyFacts::winRate() const
{
    const qint64 ended = m_look.figures->allWon + m_look.figures->allLost;
    if (!ended) return KeyFact { tr("Win rate"), u"–"_s };
    return KeyFact { tr("Win rate"), m_format.percent(double(m_look.figures->allWon) / double(ended)),
        u"%1 / %2"_s.arg(m_format.count(m_look.figures->allWon), m_format.count(ended)), Ink::TextMuted, {},
        tr("Won ÷ (won + lost), all years") };
}

std::optional<KeyFact> RecordKeyFacts::lastContact() const
{
    if (!m_look.lastContact) return KeyFact { tr("Last contact"), u"–"_s, tr("never") };
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_look.lastContact).date();
    return KeyFact { tr("Last contact"), m_format.day(day), fromToday(day) };
}

std::optional<KeyFact> RecordKeyFacts::birthday() const
{
    const int month = int(m_record.number(u"birth_month"_s));
    const int day = int(m_record.number(u"birth_day"_s));
    const int year = int(m_record.number(u"birth_year"_s));
    const QDate today = m_session.today();
    if (year && (!month || !day))
        return KeyFact { tr("Birthday"), QString::number(year),
            tr("about %Ln year(s)", nullptr, std::max(0, today.year() - year)) };
    if (!month || !day) return std::nullopt;
    const QString words = m_format.day(QDate(today.year(), month, day));
    if (words.isEmpty()) return std::nullopt;
    KeyFact fact { tr("Birthday"), words };
    const bool lunar = m_record.text(u"birth_calendar"_s) == u"lunar"_s;
    if (lunar)
        fact.remark = tr("lunar");
    else if (year)
        fact.remark
            = tr("%Ln year(s)", nullptr, today.year() - year - (QDate(today.year(), month, day) > today ? 1 : 0));
    return fact;
}

} // namespace fairlead::ui
