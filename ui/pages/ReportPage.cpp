#include "pages/ReportPage.h"

#include "insight/Report.h"
#include "insight/ReportBasis.h"
#include "pages/BehindNumber.h"
#include "pages/ClosedNote.h"
#include "pages/ForecastKeeper.h"
#include "pages/FunnelPickers.h"
#include "pages/KeptPicker.h"
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
    connect(m_body, &ReportBody::opened, this, [this](const QString& row, const QString& column) {
        const ReportResult& report = m_body->rows().report();
        emit asked(BehindNumber::ofReport(pickers().scope(), report.name, report.by, row, column));
    });
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
    m_groups->addSegment(QString::number(int(ReportGroup::Results)), tr("Results"));
    m_groups->addSegment(QString::number(int(ReportGroup::Pipeline)), tr("Pipeline"));
    m_groups->addSegment(QString::number(int(ReportGroup::Stages)), tr("Stages"));
    m_groups->setCurrent(QString::number(int(m_look->group)));
    head().addLeading(m_groups);
    connect(m_groups, &SegmentedSwitch::chosen, this,
        [this](const QString& group) { chooseGroup(ReportGroup(group.toInt())); });
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
    showFindings();
}

/// What the report has found is said above all; the other notes stand below the table.
void ReportPage::showFindings()
{
    QStringList found;
    for (const ReportNote& note : m_body->rows().report().notes)
        if (note.code == u"bottleneck"_s || note.code == u"longest_stay"_s || note.code == u"furthest_below"_s)
            found.append(note.text.in(m_session.isChinese()));
    if (m_closed) return; // says it there itself
    sentence().setVisible(!found.isEmpty());
    if (!found.isEmpty()) sentence().setSentence(Tone::Danger, found.front(), found.mid(1).join(u' '));
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

QString ReportPage::rightText() const
{
    const int left = m_body->leftOut();
    return left ? tr("%Ln earlier period(s) are in the table only", nullptr, left) : QString();
}

void ReportPage::focusFirst() { m_body->table().setFocus(Qt::OtherFocusReason); }

QString ReportPage::scopeOnPaper() const { return title() + u" · "_s + InsightPage::scopeOnPaper(); }

std::vector<PrintBlock> ReportPage::blocks() const { return m_body->blocks(); }

} // namespace fairlead::ui
