#include "pages/ReportPage.h"

#include "insight/Report.h"
#include "insight/ReportBasis.h"
#include "models/Address.h"
#include "pages/BehindNumber.h"
#include "pages/ClosedNote.h"
#include "pages/ForecastKeeper.h"
#include "pages/FunnelPickers.h"
#include "pages/KeptPicker.h"
#include "pages/ReportActs.h"
#include "pages/ReportBody.h"
#include "widgets/DataTable.h"
#include "widgets/PageHead.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/SentenceBanner.h"
#include "widgets/TabStrip.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ReportPage::ReportPage(const Theme& theme, Session& session, const ReportSet& set, QWidget* parent)
    : InsightPage(theme, session, { set.place, set.follows, true, true }, parent)
    , m_set(set)
    , m_tabs(new TabStrip(theme, this))
    , m_splits(new PickerButton(theme, u"splitPicker"_s, {}, {}, this))
    , m_body(new ReportBody(theme, session, this))
    , m_acts(new ReportActs(theme, session, head(), *this))
    , m_look(&set.looks.front())
    , m_by(m_look->by)
{
    setObjectName(u"reportPage"_s);
    m_tabs->setObjectName(u"reportTabs"_s);
    addAbovePickers(m_tabs);
    head().addLeading(m_splits);
    column()->addWidget(m_body, 1);
    connectParts();
    FunnelScope scope;
    scope.period = set.period;
    if (set.ahead) {
        pickers().offerAhead();
        addKeeping();
    }
    pickers().setScope(scope);
    begin();
}

/// What is to come is kept, and compared later with what came.
void ReportPage::addKeeping()
{
    m_kept = new KeptPicker(m_theme, m_session, this);
    head().addLeading(m_kept);
    connect(m_kept, &PickerButton::picked, this, [this](const QString& key) {
        FunnelScope scope = pickers().scope();
        scope.snapshot = key;
        pickers().setScope(scope);
        askAnew();
    });
    new ForecastKeeper(m_theme, m_session, head(), *this, ForecastKeeper::Offer::KeepPlanAndClose,
        [this] { return pickers().scope(); });
    m_closed = new ClosedNote(m_session, sentence(), this);
    connect(m_closed, &ClosedNote::wanted, this, [this] {
        choose(u"after-close"_s, Split::AsItBegins);
        labelTabs();
        askAnew();
    });
}

void ReportPage::connectParts()
{
    connect(m_tabs, &TabStrip::viewChosen, this, [this](const QString& report) {
        choose(report, Split::AsItBegins);
        askAnew();
    });
    connect(m_splits, &PickerButton::picked, this, [this](const QString& by) {
        m_by = by;
        askAnew();
    });
    connect(m_body, &ReportBody::opened, this, &ReportPage::open);
    connect(m_acts, &ReportActs::wanted, this,
        [this] { m_acts->perform(m_body->current(), pickers().scope().at(m_session.today())); });
}

/// A row that is a record opens it, from its words and from figures about it alone; any other figure opens the list of
/// what is behind it.
void ReportPage::open(const QString& row, const QString& column)
{
    const ReportResult& report = m_body->rows().report();
    const ReportRow* found = m_look->isRecords && row != u"total"_s ? report.row(row) : nullptr;
    const QString behind = Reports::rowsType(report.name, row, column);
    const QString named = report.columns.empty() ? QString() : report.columns.front().recordType;
    const QString own = named.isEmpty() ? behind : named;
    const int at = report.columnOf(column);
    const bool words = at >= 0 && report.columns[size_t(at)].kind == ColumnKind::Text;
    if (found && !found->cells.front().id.isNull() && (words || behind == own))
        emit asked(Address::record(own, found->cells.front().id));
    else
        emit asked(BehindNumber::ofReport(pickers().scope(), report.name, report.by, row, column));
}

QUrl ReportPage::whereTheWeekWent(const Session& session)
{
    FunnelScope scope;
    scope.period = u"week"_s;
    scope.person = session.person();
    QUrlQuery query = scope.query();
    query.addQueryItem(u"report"_s, u"time"_s);
    query.addQueryItem(u"by"_s, u"kind"_s);
    return Address::page(pipelineReports().place, query);
}

InsightPage::Words ReportPage::words() const
{
    const QString title = m_set.title.in(m_session.isChinese());
    if (m_look->report == u"kept-forecast"_s)
        return { title, {}, tr("Copy table"), m_look->report, tr("No forecast of this time has been kept"),
            tr("Keep it as it stands, by the button above: later it stands beside what came of it.") };
    if (m_look->report == u"after-close"_s)
        return { title, {}, tr("Copy table"), m_look->report, tr("Nothing has come after a close"),
            tr("Close a month or a quarter, by the button above: what is recorded later for its days stands here.") };
    if (m_look->report == u"lead-suggestions"_s)
        return { title, {}, tr("Copy table"), m_look->report, tr("Nobody is to be asked again for now"),
            tr("A customer is suggested from three purchases on, or when others of its industry have more; what an "
               "open "
               "deal or lead is about is left out.") };
    if (m_look->report == u"time"_s)
        return { title, {}, tr("Copy table"), m_look->report, tr("Nobody has written down what was done"),
            tr("Note calls, visits and meetings with how long they took, above the timeline of a deal or customer.") };
    return { title, {}, tr("Copy table"), m_look->report, tr("Nothing in this time"),
        tr("Choose a longer period or fewer restrictions.") };
}

QString ReportPage::title() const
{
    const ReportInfo* info = Reports::find(m_look->report);
    return info ? info->title.in(m_session.isChinese()) : QString();
}

void ReportPage::labelParts()
{
    m_acts->label();
    labelGroups();
    labelTabs();
    labelSplits();
}

/// Segments carry their words from birth.
void ReportPage::labelGroups()
{
    const auto first = m_set.looks.front().group;
    if (std::all_of(m_set.looks.begin(), m_set.looks.end(), [first](const auto& look) { return look.group == first; }))
        return;
    delete m_groups;
    m_groups = new SegmentedSwitch(m_theme, tr("Question"), this);
    m_groups->setObjectName(u"reportGroups"_s);
    QList<ReportGroup> groups; // in the order of the reports
    for (const ReportLook& look : m_set.looks)
        if (!groups.contains(look.group)) groups.append(look.group);
    for (const ReportGroup group : std::as_const(groups))
        m_groups->addSegment(QString::number(int(group)), groupName(group));
    m_groups->setCurrent(QString::number(int(m_look->group)));
    head().addLeading(m_groups);
    connect(m_groups, &SegmentedSwitch::chosen, this,
        [this](const QString& group) { chooseGroup(ReportGroup(group.toInt())); });
}

QString ReportPage::groupName(ReportGroup group)
{
    switch (group) {
    case ReportGroup::Results:
        return tr("Results");
    case ReportGroup::Pipeline:
        return tr("Pipeline");
    case ReportGroup::Stages:
        return tr("Stages");
    case ReportGroup::Time:
        return tr("Time");
    case ReportGroup::Bookings:
        return tr("Bookings");
    case ReportGroup::Cash:
        return tr("Cash");
    case ReportGroup::Methods:
        return tr("Methods");
    case ReportGroup::Demand:
        break;
    }
    return tr("Demand");
}

void ReportPage::chooseGroup(ReportGroup group)
{
    const auto first = std::find_if(
        m_set.looks.begin(), m_set.looks.end(), [group](const ReportLook& look) { return look.group == group; });
    if (first == m_set.looks.end()) return;
    choose(first->report, Split::AsItBegins);
    labelTabs();
    askAnew();
}

void ReportPage::labelTabs()
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count())
        m_tabs->removeTab(0);
    for (const ReportLook& look : m_set.looks)
        if (const ReportInfo* info = look.group == m_look->group ? Reports::find(look.report) : nullptr)
            m_tabs->addView(look.report, info->title.in(m_session.isChinese()));
    m_tabs->setCurrentView(m_look->report);
}

void ReportPage::labelSplits()
{
    const ReportInfo* info = Reports::find(m_look->report);
    QList<PickerOption> options;
    const ReportBasis basis(m_session.reader());
    for (const QString& name : info ? info->by : QStringList()) {
        const By by = byNamed(name).value_or(By::None);
        options.append(
            { name, by == By::None ? tr("Not split") : basis.groupColumn(by).label.in(m_session.isChinese()) });
    }
    m_splits->setLabel(tr("By"));
    m_splits->setOptions(options);
    m_splits->setCurrent(m_by);
    m_splits->setVisible(options.size() > 1);
    if (!m_kept) return;
    m_kept->setVisible(m_look->report == u"kept-forecast"_s);
    m_kept->fill(pickers().scope().snapshot);
}

/// A split of the person's own stays where the report knows it, unless it is drawn as a whole.
void ReportPage::choose(const QString& report, Split split)
{
    const auto look = std::find_if(
        m_set.looks.begin(), m_set.looks.end(), [&report](const ReportLook& one) { return one.report == report; });
    const ReportInfo* info = look == m_set.looks.end() ? nullptr : Reports::find(report);
    if (!info) return;
    m_look = &*look;
    const bool whole = m_by == u"none"_s || look->by == u"none"_s;
    if (split == Split::AsItBegins && whole) m_by.clear();
    if (!info->by.contains(m_by)) m_by = look->by.isEmpty() ? info->by.front() : look->by;
    labelSplits();
}

void ReportPage::ask()
{
    const ReportScope scope = pickers().scope().at(m_session.today());
    const QString base = m_session.workspace().baseCurrency();
    pose<ReportAnswer>(
        [look = *m_look, by = m_by, scope, base](const Reader& reader) {
            const auto moment = reader.snapshot();
            return ReportAnswer::of(Reports(reader).run(look.report, by, scope), look, base);
        },
        [this, look = m_look](ReportAnswer answer) { show(std::move(answer), *look); });
    if (m_closed) m_closed->ask(scope);
    if (m_kept) m_kept->fill(pickers().scope().snapshot);
}

bool ReportPage::isEmpty() const { return m_body->isEmpty(); }

void ReportPage::show(ReportAnswer answer, const ReportLook& look)
{
    if (!answer.error.isEmpty()) return emit toast(u"dialog-error"_s, answer.error, false);
    QStringList currencies;
    if (const auto& totals = answer.report.totals)
        for (const ReportCell& cell : totals->cells)
            for (const Money& money : cell.money)
                currencies.append(money.currency);
    pickers().addCurrencies(currencies);
    m_body->show(std::move(answer), look, title());
    m_acts->setAct(look.act);
    showFindings();
}

/// What the report has found is said above all; the other notes stand below the table.
void ReportPage::showFindings()
{
    QStringList found;
    for (const ReportNote& note : m_body->rows().report().notes)
        if (isFinding(note.code)) found.append(note.text.in(m_session.isChinese()));
    if (m_closed) return; // says it there itself
    sentence().setVisible(!found.isEmpty());
    const Tone tone = m_look->group == ReportGroup::Stages ? Tone::Danger : Tone::Info;
    if (!found.isEmpty()) sentence().setSentence(tone, found.front(), found.mid(1).join(u' '));
}

QList<const QAbstractItemModel*> ReportPage::tables() const { return { &m_body->rows() }; }

QWidget& ReportPage::picture() { return *m_body; }

std::optional<Formula> ReportPage::formula()
{
    const ReportResult& report = m_body->rows().report();
    if (report.name.isEmpty()) return {}; // nothing was answered yet
    Formula formula { report.formula.in(m_session.isChinese()).split(u"; "_s), report.inputs,
        m_session.format().day(report.asOf), {} };
    for (const ReportNote& note : report.notes)
        formula.notes.append(note.text.in(m_session.isChinese()));
    return formula;
}

void ReportPage::readQuery(const QUrlQuery& query)
{
    if (query.hasQueryItem(u"by"_s)) m_by = query.queryItemValue(u"by"_s);
    choose(query.hasQueryItem(u"report"_s) ? query.queryItemValue(u"report"_s) : m_look->report, Split::AsAsked);
    if (m_groups) m_groups->setCurrent(QString::number(int(m_look->group)));
    labelTabs();
}

void ReportPage::writeQuery(QUrlQuery& query) const
{
    query.addQueryItem(u"report"_s, m_look->report);
    query.addQueryItem(u"by"_s, m_by);
}

QString ReportPage::note() const { return tr("Double-click a figure, or press Enter on it, for what is behind it."); }

QList<KeyHint> ReportPage::hints() const { return m_acts->hints(); }

void ReportPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_acts->takeKey(*event)) InsightPage::keyPressEvent(event);
}

QString ReportPage::rightText() const
{
    const int left = m_body->leftOut();
    return left ? tr("%Ln earlier period(s) are in the table only", nullptr, left) : QString();
}

void ReportPage::focusFirst() { m_body->table().setFocus(Qt::OtherFocusReason); }

QString ReportPage::scopeOnPaper() const { return title() + u" · "_s + InsightPage::scopeOnPaper(); }

std::vector<PrintBlock> ReportPage::blocks() const { return m_body->blocks(); }

} // namespace fairlead::ui
