#include "pages/FunnelPickers.h"

#include "insight/RateBook.h"
#include "models/Format.h"
#include "widgets/DayPopup.h"
#include "widgets/FlowLayout.h"
#include "widgets/PickerButton.h"

#include <QCheckBox>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
// No id of a record and no day.
constexpr auto anotherDay = "choose"_L1;
constexpr auto recorded = "recorded"_L1;
// Rates, as FunnelScope has them.
constexpr auto market = "market"_L1;
constexpr auto each = "each"_L1;
} // namespace

FunnelPickers::FunnelPickers(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"pickerBar"_s);
    auto* row = new FlowLayout(theme.px(Space::S), theme.px(Size::ControlSmall) + theme.px(Space::M), this);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FunnelPickers::setScope(const FunnelScope& scope)
{
    m_scope = scope;
    fill();
}

void FunnelPickers::addCurrencies(const QStringList& codes)
{
    const auto before = m_currencies.size();
    m_currencies.insert(codes.cbegin(), codes.cend());
    if (m_currencies.size() != before) fillCurrencies();
}

QString FunnelPickers::words() const
{
    QStringList parts;
    for (const PickerButton* picker : m_pickers)
        if (picker->isVisibleTo(this) && !picker->accessibleDescription().isEmpty())
            parts.append(tr("%1: %2", "what is chosen").arg(picker->accessibleName(), picker->accessibleDescription()));
    if (m_organisation->isChecked()) parts.append(m_organisation->text());
    return parts.join(u" · "_s);
}

void FunnelPickers::label()
{
    // Pickers carry their label from birth: a change of language makes them anew.
    qDeleteAll(m_pickers);
    m_pickers.clear();
    delete m_organisation;
    add("pipelinePicker", "view-filter", tr("Pipeline"));
    add("periodPicker", "view-calendar", tr("Period"));
    add("teamPicker", "system-users", tr("Team"));
    add("personPicker", "user", tr("Person"));
    add("productPicker", "package", tr("Product"));
    add("currencyPicker", "view-list-details", tr("Currency"));
    add("asOfPicker", "view-calendar", tr("As of"));
    add("datesPicker", "document-edit", tr("Dates"));
    m_organisation = new QCheckBox(tr("Today's organisation"), this);
    m_organisation->setObjectName(u"organisationCheck"_s);
    m_organisation->setAccessibleName(m_organisation->text());
    m_organisation->setToolTip(tr("Results count for who owns the deal today and for the team that person is in now."));
    layout()->addWidget(m_organisation);
    m_organisation->show();
    connect(m_organisation, &QCheckBox::clicked, this, [this](bool on) {
        m_scope.todaysOrganisation = on;
        emit changed();
    });
    m_pickers[Product]->setVisible(!m_few);
    m_pickers[Period]->setVisible(!m_present);
    for (QWidget* picker : { static_cast<QWidget*>(m_pickers[AsOf]), static_cast<QWidget*>(m_pickers[Dates]),
             static_cast<QWidget*>(m_organisation) })
        picker->setVisible(!m_few && !m_fromNow);
    fill();
}

void FunnelPickers::add(const char* name, const char* icon, const QString& words)
{
    auto* picker = new PickerButton(m_theme, QString::fromLatin1(name), QString::fromLatin1(icon), words, this);
    layout()->addWidget(picker);
    picker->show();
    m_pickers.append(picker);
    connect(picker, &PickerButton::picked, this, [this, at = int(m_pickers.size()) - 1](const QString& id) {
        if (id == anotherDay) return at == Period ? chooseSince() : chooseDay();
        take(at, id);
        emit changed();
    });
}

void FunnelPickers::take(int picker, const QString& id)
{
    const RecordId record = RecordId::parse(id).value_or(RecordId());
    switch (picker) {
    case Pipeline:
        m_scope.pipeline = record;
        break;
    case Period:
        m_scope.period = id;
        m_scope.snapshot.clear(); // one of another period
        break;
    case Team:
        m_scope.team = record;
        break;
    case Person:
        m_scope.person = record;
        break;
    case Product:
        m_scope.product = record;
        break;
    case Currency:
        // A currency by its code alone is looked at as it is.
        m_scope.currency = id == market || id == each ? QString() : id;
        m_scope.rates = id == market || id.isEmpty() ? id : QString(each);
        break;
    case Dates:
        m_scope.asWeKnewIt = id == recorded;
        break;
    default:
        m_scope.asOf = QDate::fromString(id, Qt::ISODate);
    }
}

void FunnelPickers::fill()
{
    if (m_pickers.isEmpty()) return;
    fillPeriods();
    fillRecords(Team, u"unit"_s, tr("All teams"), m_scope.team);
    fillRecords(Person, u"person"_s, tr("Everyone"), m_scope.person);
    fillRecords(Product, u"product"_s, tr("All products"), m_scope.product);
    fillPipelines();
    fillCurrencies();
    fillDays();
    m_pickers[Dates]->setOptions(
        { { QString(), tr("As it happened") }, { QString(recorded), tr("As we knew it then") } });
    m_pickers[Dates]->setCurrent(m_scope.asWeKnewIt ? QString(recorded) : QString());
    m_pickers[Dates]->setToolTip(tr("A move counts on the day it happened, or on the day it was recorded."));
    m_organisation->setChecked(m_scope.todaysOrganisation);
}

void FunnelPickers::fillPeriods()
{
    QList<PickerOption> options { { u"year"_s, tr("This year") }, { u"quarter"_s, tr("This quarter") },
        { u"month"_s, tr("This month") } };
    if (m_ahead)
        options += { { u"nextmonth"_s, tr("Next month") }, { u"nextquarter"_s, tr("Next quarter") },
            { u"ahead"_s, tr("Next 6 months") }, { u"yearahead"_s, tr("Next 12 months") } };
    else
        options += { { u"twelve"_s, tr("Last 12 months") } };
    if (!m_ahead && !m_fromNow) options += { { u"week"_s, tr("This week") }, { u"lastweek"_s, tr("Last week") } };
    if (m_fromNow)
        options.prepend({ u"all"_s, tr("From now on") });
    else
        options += { { u"lastmonth"_s, tr("Last month") }, { u"lastquarter"_s, tr("Last quarter") },
            { u"lastyear"_s, tr("Last year") } };
    if (!m_ahead) options += { { u"all"_s, tr("All time") } };
    if (const QDate since = m_scope.since(); since.isValid())
        options.append(
            { m_scope.period, tr("Since %1").arg(Format(m_session.isChinese(), m_session.today()).day(since)) });
    else if (const auto named = fairlead::Period::parse(m_scope.period))
        options.append({ m_scope.period, named->text() });
    if (!m_ahead) options.append({ QString(anotherDay), tr("Since a day…") });
    m_pickers[Period]->setOptions(options);
    m_pickers[Period]->setCurrent(m_scope.period);
}

void FunnelPickers::fillRecords(Picker picker, const QString& type, const QString& all, const RecordId& current)
{
    QList<PickerOption> options { { QString(), all } };
    (void)m_session.reader().records(
        m_session.catalog().type(type), "_v=1 ORDER BY _k LIMIT 2000", {}, [&](const Record& record) {
            options.append({ record.id.toString(), record.title() });
        });
    m_pickers[picker]->setOptions(options);
    m_pickers[picker]->setCurrent(current.isNull() ? QString() : current.toString());
}

void FunnelPickers::fillPipelines()
{
    QList<PickerOption> options;
    QString first;
    if (m_allPipelines) options.append({ QString(), tr("All pipelines") });
    (void)m_session.reader().records(
        m_session.catalog().type(u"pipeline"_s), "_v=1 ORDER BY sort_key, id", {}, [&](const Record& record) {
            const bool retired = record.number(u"retired"_s);
            if (first.isEmpty() && !retired) first = record.id.toString();
            options.append({ record.id.toString(), retired ? tr("%1 (retired)").arg(record.title()) : record.title() });
        });
    m_pickers[Pipeline]->setOptions(options);
    m_pickers[Pipeline]->setCurrent(
        m_scope.pipeline.isNull() ? (m_allPipelines ? QString() : first) : m_scope.pipeline.toString());
    m_pickers[Pipeline]->setVisible(options.size() > (m_allPipelines ? 2 : 1));
}

void FunnelPickers::fillCurrencies()
{
    std::set<QString> codes = m_currencies;
    const auto rated = RateBook::currencies(m_session.reader());
    if (rated) codes.insert(rated->cbegin(), rated->cend());
    if (!m_scope.currency.isEmpty()) codes.insert(m_scope.currency);
    const QString base = m_session.workspace().baseCurrency();
    QList<PickerOption> options;
    const bool converts = rated && !rated->isEmpty();
    if (converts) {
        options = { { QString(), tr("All in %1, planning rates").arg(base) },
            { QString(market), tr("All in %1, market rates").arg(base) }, { QString(each), tr("All, side by side") } };
    } else {
        options = { { QString(), tr("All", "currencies") } };
    }
    for (const QString& code : codes)
        options.append({ code, code });
    m_pickers[Currency]->setOptions(options);
    m_pickers[Currency]->setCurrent(m_scope.currency.isEmpty() && converts ? m_scope.rates : m_scope.currency);
    m_pickers[Currency]->setVisible(codes.size() > 1 || !m_scope.currency.isEmpty());
}

void FunnelPickers::fillDays()
{
    const QDate today = m_session.today();
    const Format format(m_session.isChinese(), today);
    QList<PickerOption> options { { QString(), tr("Today") } };
    const QDate month = QDate(today.year(), today.month(), 1).addDays(-1);
    const QDate quarter = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addDays(-1);
    const QDate year = QDate(today.year(), 1, 1).addDays(-1);
    for (const QDate day : { month, quarter, year, m_scope.asOf }) {
        const QString id = day.toString(Qt::ISODate);
        const auto same = [&id](const PickerOption& option) { return option.id == id; };
        if (std::none_of(options.cbegin(), options.cend(), same)) options.append({ id, format.day(day) });
    }
    options.append({ QString(anotherDay), tr("Another day…") });
    m_pickers[AsOf]->setOptions(options);
    m_pickers[AsOf]->setCurrent(m_scope.asOf.toString(Qt::ISODate));
}

/// With the as-of day as the last one, these are any days.
void FunnelPickers::chooseSince()
{
    const QDate today = m_session.today();
    fillPeriods(); // shows the period in force again
    auto* days = new DayPopup(m_theme, m_scope.since().isValid() ? m_scope.since() : today.addMonths(-1), today, this);
    connect(days, &DayPopup::picked, this, [this](QDate day) {
        m_scope.period = FunnelScope::since(day);
        fillPeriods();
        emit changed();
    });
    days->openBelow(m_pickers[Period]);
}

void FunnelPickers::chooseDay()
{
    const QDate today = m_session.today();
    fillDays(); // shows the day in force again, not "another day"
    auto* days = new DayPopup(m_theme, m_scope.asOf.isValid() ? m_scope.asOf : today, today, this);
    connect(days, &DayPopup::picked, this, [this, today](QDate day) {
        const QDate chosen = day == today ? QDate() : day;
        if (chosen == m_scope.asOf) return;
        m_scope.asOf = chosen;
        fillDays();
        emit changed();
    });
    days->openBelow(m_pickers[AsOf]);
}

} // namespace fairlead::ui
