#include "pages/CallPage.h"

#include "insight/Report.h"
#include "insight/ReportBasis.h"
#include "models/Address.h"
#include "models/TreeRoles.h"
#include "pages/BehindNumber.h"
#include "pages/CallDialog.h"
#include "pages/ForecastKeeper.h"
#include "pages/FunnelPickers.h"
#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"
#include "widgets/PageHead.h"
#include "widgets/Panel.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/SentenceBanner.h"
#include "widgets/TreeColumn.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;
using Rows = CallTableModel;

namespace {

constexpr int leastRows = 10;
const QString calls = QStringLiteral("calls");
const QString thisWeek = QStringLiteral("week");

/// The first day of a call that is held so often.
QDate beginOf(const QString& round, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (round == u"fortnight"_s) return monday.addDays(-7);
    if (round == u"month"_s) return { today.year(), today.month(), 1 };
    return monday;
}

} // namespace

CallPage::CallPage(const Theme& theme, Session& session, QWidget* parent)
    : InsightPage(theme, session,
        { u"call"_s,
            { u"forecast_call"_s, u"opportunity"_s, u"stage"_s, u"stage_event"_s, u"membership"_s, u"unit"_s,
                u"person"_s, u"plan"_s, u"quota"_s, u"receipt"_s, u"invoice"_s, u"instalment"_s, u"allocation"_s },
            true, true },
        parent)
    , m_measure(u"signed"_s)
    , m_round(thisWeek)
{
    setObjectName(u"callPage"_s);
    pickers().offerFew();
    pickers().offerAhead();
    FunnelScope scope;
    scope.period = u"quarter"_s;
    pickers().setScope(scope);
    build();
    connect(&session, &Session::personChanged, this, [this] { ask(); });
    begin();
}

void CallPage::build()
{
    m_rounds = new PickerButton(m_theme, u"roundPicker"_s, u"view-calendar-week"_s, {}, this);
    head().addLeading(m_rounds);
    connect(m_rounds, &PickerButton::picked, this, [this](const QString& round) {
        m_round = round;
        askAnew();
    });
    m_submit = addAction("callSubmit", "document-send", true, &CallPage::submitMine);
    m_adjust = addAction("callAdjust", "document-edit", false, &CallPage::adjust);
    m_keeper = new ForecastKeeper(
        m_theme, m_session, head(), *this, ForecastKeeper::Offer::Keep, [this] { return pickers().scope(); });
    m_figures = new KeyFigures(m_theme, this);
    column()->addWidget(m_figures);
    m_panel = new Panel(m_theme, this);
    m_panel->setTitle(u" "_s);
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(u"callTable"_s);
    m_table->setModel(&m_rows);
    m_table->setCellwise(true);
    m_table->setStretchLeast(int(Size::StretchLeast));
    m_table->setMinimumHeight((leastRows + 1) * m_theme.rowHeight());
    m_panel->setBody(m_table);
    column()->addWidget(m_panel, 1);
    auto* tree = new TreeColumn(*m_table, Rows::Name);
    connect(tree, &TreeColumn::toggled, &m_rows, &CallTableModel::toggle);
    connect(m_table, &DataTable::opened, this, &CallPage::open);
    connect(m_table, &DataTable::editAsked, this, [this](const QModelIndex& index) { say(m_rows.row(index.row())); });
}

QAction* CallPage::addAction(const char* name, const char* icon, bool primary, void (CallPage::*act)())
{
    auto* action = new QAction(m_theme.icon(QString::fromLatin1(icon)), QString(), this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, act);
    head().addAction(
        new ActionButton(action, ActionButton::Show::IconAndText, primary ? kinds::Kind::Primary : kinds::Kind::Plain));
    return action;
}

InsightPage::Words CallPage::words() const
{
    return { tr("Forecast call"), {}, tr("Copy table"), tr("forecast-call", "name of a file"), tr("Nobody to ask yet"),
        tr("People and teams stand here with what is computed for them, as soon as there are some.") };
}

void CallPage::labelMeasures()
{
    delete m_measures;
    m_measures = new SegmentedSwitch(m_theme, tr("Measure"), this);
    m_measures->setObjectName(u"callMeasures"_s);
    m_measures->addSegment(u"signed"_s, tr("Bookings"));
    m_measures->addSegment(u"collected"_s, tr("Cash"));
    m_measures->setCurrent(m_measure);
    m_panel->addHeadWidget(m_measures);
    connect(m_measures, &SegmentedSwitch::chosen, this, [this](const QString& measure) {
        m_measure = measure;
        askAnew();
    });
}

void CallPage::labelRounds()
{
    m_rounds->setLabel(tr("This call since"));
    m_rounds->setOptions({ { thisWeek, tr("Monday") }, { u"fortnight"_s, tr("Monday of last week") },
        { u"month"_s, tr("the first of the month") } });
    m_rounds->setCurrent(m_round);
}

void CallPage::labelParts()
{
    labelMeasures();
    labelRounds();
    m_submit->setText(tr("Submit mine"));
    m_adjust->setText(tr("My figure…"));
    m_adjust->setToolTip(tr("Says what you take for the team or person you stand on, over their own figure."));
    m_panel->setTitle(tr("Who says what"));
    m_table->setAccessibleName(tr("Forecast call"));
}

ReportScope CallPage::scopeAsked() const
{
    ReportScope scope = pickers().scope().at(m_session.today());
    scope.measure = m_measure;
    scope.callFrom = beginOf(m_round, m_session.today());
    return scope;
}

CallPage::Answer CallPage::compute(const Reader& reader, const ReportScope& scope)
{
    const auto moment = reader.snapshot();
    auto result = ForecastCalls(reader).compute(scope);
    if (!result) return { {}, {}, result.error().detail };
    return { std::move(*result), ReportBasis(reader).start(calls, By::None, {}, scope).inputs, {} };
}

void CallPage::ask()
{
    pose<Answer>([scope = scopeAsked()](const Reader& reader) { return compute(reader, scope); },
        [this](Answer answer) { show(std::move(answer)); });
}

bool CallPage::isEmpty() const { return m_answered && m_rows.result().rows.size() <= 1; }

void CallPage::show(Answer answer)
{
    if (!answer.error.isEmpty()) return emit toast(u"dialog-error"_s, answer.error, false);
    m_answered = true;
    m_inputs = std::move(answer.inputs);
    const QPersistentModelIndex stood = m_table->currentIndex();
    const int column = stood.isValid() ? stood.column() : int(Rows::Name);
    const RecordId who = stood.isValid() ? m_rows.row(stood.row()).who.id : RecordId();
    m_rows.setResult(std::move(answer.calls), ReportText::of(m_session));
    offerCurrencies();
    m_figures->setFigures(figures());
    dress();
    const int row = m_rows.rowOf(who);
    if (row >= 0) m_table->standOn(m_rows.index(row, column));
    m_submit->setEnabled(m_rows.result().rowOf(m_session.person()) > 0);
    showSilent();
}

void CallPage::offerCurrencies()
{
    if (m_rows.result().rows.empty()) return;
    QStringList currencies;
    const CallRow& whole = m_rows.result().rows.front();
    for (const QList<Money>* sums : { &whole.best, &whole.takenCommit, &whole.plan })
        for (const Money& money : *sums)
            currencies.append(money.currency);
    pickers().addCurrencies(currencies);
}

void CallPage::open(const QModelIndex& index)
{
    const CallRow& row = m_rows.row(index.row());
    const QString key = Rows::columnKey(index.column());
    if (!key.isEmpty() && m_measure == u"signed"_s && !(row.who.level == Level::Person && row.who.id.isNull())) {
        const QString who = row.who.level == Level::Company ? u"total"_s : row.who.id.toString();
        return emit asked(BehindNumber::ofReport(pickers().scope(), calls, u"none"_s, who, key));
    }
    if (index.column() != Rows::Name) return say(row);
    if (row.who.id.isNull()) return;
    emit asked(Address::record(row.who.level == Level::Unit ? u"unit"_s : u"person"_s, row.who.id));
}

void CallPage::say(const CallRow& row)
{
    if (row.who.level == Level::Person && row.who.id.isNull()) return;
    if (m_session.workspace().isReadOnly())
        return emit toast(u"dialog-information"_s, tr("The workspace is open for reading only"), false);
    (new CallDialog(m_theme, m_session, m_rows.result(), row, this))->open();
}

void CallPage::submitMine()
{
    const int at = m_rows.result().rowOf(m_session.person());
    if (at > 0) say(m_rows.result().rows[size_t(at)]);
}

void CallPage::adjust()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) say(m_rows.row(index.row()));
}

void CallPage::withdraw()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return;
    const CallRow& row = m_rows.row(index.row());
    const bool mine = row.who.level == Level::Person && row.who.id == m_session.person();
    const std::optional<CallFigure>& figure = mine ? row.submitted : row.adjusted;
    if (!figure || !figure->isThisCall)
        return emit toast(u"dialog-information"_s, tr("There is no figure of yours from this call"), false);
    m_session.apply(
        withdrawCall(m_session.workspace(), *figure, tr("take back the figure for %1").arg(m_rows.nameOf(row))));
}

void CallPage::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers()) return InsightPage::keyPressEvent(event);
    if (event->key() == Qt::Key_S && m_submit->isEnabled()) return submitMine();
    if (event->key() == Qt::Key_A) return adjust();
    if (event->key() == Qt::Key_W) return withdraw();
    InsightPage::keyPressEvent(event);
}

QWidget& CallPage::picture() { return *m_panel; }

void CallPage::readQuery(const QUrlQuery& query)
{
    if (query.hasQueryItem(u"measure"_s))
        m_measure = query.queryItemValue(u"measure"_s) == u"collected"_s ? u"collected"_s : u"signed"_s;
    if (query.hasQueryItem(u"since"_s)) m_round = query.queryItemValue(u"since"_s);
    m_measures->setCurrent(m_measure);
    m_rounds->setCurrent(m_round);
}

void CallPage::writeQuery(QUrlQuery& query) const
{
    query.addQueryItem(u"measure"_s, m_measure);
    query.addQueryItem(u"since"_s, m_round);
}

QList<KeyHint> CallPage::hints() const
{
    return { { u"S"_s, tr("submit mine") }, { u"A"_s, tr("my figure for the row") }, { u"W"_s, tr("take it back") },
        { u"Enter"_s, tr("the deals behind a figure") } };
}

QString CallPage::note() const
{
    return tr("Taken is the figure from above, else the submitted, else the computed one.");
}

void CallPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid()) m_table->standOn(m_rows.index(0, Rows::Name));
}

} // namespace fairlead::ui
