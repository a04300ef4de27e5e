#include "pages/PlanPage.h"

#include "insight/PlanEdits.h"
#include "models/Address.h"
#include "models/TreeRoles.h"
#include "pages/PlanDialog.h"
#include "pages/PlanSheetInput.h"
#include "widgets/ActionButton.h"
#include "widgets/DataTable.h"
#include "widgets/EmptyPage.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/TreeColumn.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;
using Rows = PlanSheetModel;

namespace {

const QStringList& follows()
{
    static const QStringList types { u"plan"_s, u"quota"_s, u"unit"_s, u"person"_s, u"membership"_s };
    return types;
}

} // namespace

PlanPage::PlanPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_measure(u"signed"_s)
{
    setObjectName(u"planPage"_s);
    build();
    connect(&session, &Session::languageChanged, this, &PlanPage::label);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const QString& type : follows())
            if (change.records.contains(type)) return fillPlans(), ask();
    });
    label();
}

void PlanPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    column->addWidget(m_head);
    m_bar = new QWidget(this);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(m_theme.px(Space::L), m_theme.px(Space::S), m_theme.px(Space::L), m_theme.px(Space::S));
    row->setSpacing(m_theme.px(Space::S));
    m_plans = new PickerButton(m_theme, u"planPicker"_s, u"view-calendar-list"_s, {}, m_bar);
    m_measures = new PickerButton(m_theme, u"measurePicker"_s, u"office-chart-bar"_s, {}, m_bar);
    row->addWidget(m_plans);
    row->addWidget(m_measures);
    row->addStretch(1);
    column->addWidget(m_bar);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_table = new DataTable(m_theme, this);
    m_table->setObjectName(u"planTable"_s);
    m_table->setModel(&m_rows);
    m_table->setCellwise(true);
    column->addWidget(m_table, 1);
    addActions();
    connectParts();
}

void PlanPage::connectParts()
{
    auto* tree = new TreeColumn(*m_table, Rows::Name);
    m_input = new PlanSheetInput(m_rows, *m_table);
    connect(tree, &TreeColumn::toggled, &m_rows, &Rows::toggle);
    connect(m_plans, &PickerButton::picked, this,
        [this](const QString& id) { takePlan(RecordId::parse(id).value_or(RecordId())); });
    connect(m_measures, &PickerButton::picked, this, [this](const QString& code) {
        m_measure = code;
        ask();
        emit moved();
    });
    connect(&m_rows, &Rows::modelReset, this, &PlanPage::dress);
    connect(&m_rows, &Rows::typed, this, [this](const PlanTyped& typed) { write({ typed }, {}); });
    connect(&m_rows, &Rows::refused, this,
        [this](const QString& text) { emit toast(u"dialog-error"_s, tr("“%1” is no figure").arg(text), false); });
    connect(m_input, &PlanSheetInput::given, this, [this](const QList<PlanTyped>& typed) { write(typed, {}); });
    connect(m_input, &PlanSheetInput::told, this,
        [this](const QString& sentence) { emit toast(u"dialog-information"_s, sentence, false); });
}

void PlanPage::addActions()
{
    const auto add = [this](const char* name, const char* icon, Kind kind, void (PlanPage::*act)()) {
        auto* action = new QAction(m_theme.icon(QString::fromLatin1(icon)), QString(), this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        m_head->addAction(new ActionButton(action, ActionButton::Show::IconAndText, kind));
        return action;
    };
    m_spread = new QToolButton(m_head);
    m_spread->setObjectName(u"spreadButton"_s);
    m_spread->setIcon(m_theme.icon(u"distribute-horizontal"_s));
    m_spread->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_spread->setPopupMode(QToolButton::InstantPopup);
    m_spreadMenu = new QMenu(m_spread);
    m_spread->setMenu(m_spreadMenu);
    setKind(m_spread, Kind::Plain, kinds::Scale::Small);
    m_head->addAction(m_spread);
    m_version = add("planVersion", "vcs-branch", Kind::Plain, &PlanPage::makeVersion);
    m_release = add("planRelease", "dialog-ok-apply", Kind::Primary, &PlanPage::release);
}

void PlanPage::label()
{
    m_head->setTitle(tr("Quotas"));
    m_spread->setText(tr("Spread over months"));
    m_spread->setAccessibleName(m_spread->text());
    m_spreadMenu->clear();
    m_spreadMenu->addAction(tr("Evenly"), this, [this] { spread(false); })->setObjectName(u"spreadEvenly"_s);
    m_spreadMenu->addAction(tr("Like last year's closings"), this, [this] { spread(true); })
        ->setObjectName(u"spreadLastYear"_s);
    m_version->setText(tr("New version…"));
    m_release->setText(tr("Release"));
    m_release->setToolTip(tr("From then on its quotas are those that count."));
    m_table->setAccessibleName(tr("Quotas"));
    delete std::exchange(m_empty, nullptr);
    labelSwitches();
    fillMeasures();
    fillPlans();
    ask();
}

/// Segments carry their words from birth.
void PlanPage::labelSwitches()
{
    const QString steps = m_rows.steps() == Rows::Steps::Months ? u"month"_s : u"quarter"_s;
    const QString figure = m_rows.figure() == PlanFigure::Target ? u"target"_s : u"stretch"_s;
    for (SegmentedSwitch* old : { m_steps, m_figures })
        delete old;
    const auto add = [this](const char* name, const QString& words, const QList<std::pair<QString, QString>>& parts) {
        auto* made = new SegmentedSwitch(m_theme, words, m_bar);
        made->setObjectName(QString::fromLatin1(name));
        for (const auto& [id, text] : parts)
            made->addSegment(id, text);
        m_bar->layout()->addWidget(made);
        return made;
    };
    m_figures = add("planFigure", tr("Figure"), { { u"target"_s, tr("Target") }, { u"stretch"_s, tr("Stretch") } });
    m_steps = add("planSteps", tr("Steps"), { { u"quarter"_s, tr("Quarters") }, { u"month"_s, tr("Months") } });
    m_figures->setCurrent(figure);
    m_steps->setCurrent(steps);
    connect(m_figures, &SegmentedSwitch::chosen, this,
        [this](const QString& id) { m_rows.setFigure(id == u"stretch"_s ? PlanFigure::Stretch : PlanFigure::Target); });
    connect(m_steps, &SegmentedSwitch::chosen, this,
        [this](const QString& id) { m_rows.setSteps(id == u"month"_s ? Rows::Steps::Months : Rows::Steps::Quarters); });
}

void PlanPage::fillMeasures()
{
    QList<PickerOption> options;
    if (const ChoiceList* list = m_session.catalog().list(u"quota_measure"_s))
        for (const ChoiceValue& value : list->values)
            options.append({ value.code, value.label.in(m_session.isChinese()) });
    m_measures->setLabel(tr("Measure"));
    m_measures->setOptions(options);
    m_measures->setCurrent(m_measure);
}

/// The newest year first; what is looked at without a choice is what is in force.
void PlanPage::fillPlans()
{
    QList<PickerOption> options;
    RecordId first, inForce;
    const qint64 year = m_session.today().year();
    const auto read = plansOf(m_session.reader());
    for (const Record& plan : read ? *read : std::vector<Record>()) {
        const bool released = plan.date(u"released_on"_s).isValid();
        const QString title = plan.number(u"version"_s) > 1
            ? tr("%1, v%2").arg(plan.title()).arg(plan.number(u"version"_s))
            : plan.title();
        options.append({ plan.id.toString(), released ? title : tr("%1 (draft)").arg(title) });
        if (first.isNull()) first = plan.id;
        if (inForce.isNull() && released && plan.number(u"year"_s) == year) inForce = plan.id;
    }
    const auto known = [&](const RecordId& id) {
        return std::any_of(
            options.cbegin(), options.cend(), [&](const PickerOption& one) { return one.id == id.toString(); });
    };
    if (m_plan.isNull() || !known(m_plan)) m_plan = inForce.isNull() ? first : inForce;
    m_plans->setLabel(tr("Plan"));
    m_plans->setOptions(options);
    m_plans->setCurrent(m_plan.toString());
}

std::optional<Record> PlanPage::plan() const
{
    const auto found = m_session.reader().find(m_session.catalog().type(u"plan"_s), m_plan);
    if (m_plan.isNull() || !found || !*found || (*found)->deleted) return {};
    return **found;
}

void PlanPage::takePlan(const RecordId& plan)
{
    m_plan = plan;
    fillPlans();
    ask();
    emit moved();
}

void PlanPage::ask()
{
    showState();
    if (m_plan.isNull()) return;
    m_session.beside<Answer>(
        this,
        [plan = m_plan, measure = m_measure, today = m_session.today()](const Reader& reader) -> Answer {
            auto sheet = PlanSheet::load(reader, plan, measure, today);
            if (!sheet) return { {}, sheet.error().detail };
            return { std::move(*sheet), {} };
        },
        [this](Answer answer) { show(std::move(answer)); });
}

void PlanPage::show(Answer answer)
{
    if (!answer.sheet) return emit toast(u"dialog-error"_s, answer.error, false);
    const QModelIndex stood = m_table->currentIndex();
    const int column = stood.isValid() ? stood.column() : int(Rows::FirstPeriod);
    const PlanWho who = stood.isValid() ? m_rows.sheet().whoOf(m_rows.placeAt(stood.row())) : PlanWho();
    m_rows.setSheet(
        std::move(*answer.sheet), ReportText::of(m_session), m_measure, m_session.workspace().baseCurrency());
    if (m_table->currentIndex().isValid()) return;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        if (m_rows.lineAt(row) == Rows::Line::Figure && m_rows.sheet().whoOf(m_rows.placeAt(row)) == who)
            return m_table->standOn(m_rows.index(row, std::min(column, m_rows.columnCount() - 1)));
}

void PlanPage::go(const QUrl& address)
{
    const QUrlQuery query(address);
    if (const auto plan = RecordId::parse(query.queryItemValue(u"plan"_s))) m_plan = *plan;
    if (query.hasQueryItem(u"measure"_s)) m_measure = query.queryItemValue(u"measure"_s);
    m_measures->setCurrent(m_measure);
    fillPlans();
    ask();
}

QUrl PlanPage::address() const
{
    QUrlQuery query;
    if (!m_plan.isNull()) query.addQueryItem(u"plan"_s, m_plan.toString());
    query.addQueryItem(u"measure"_s, m_measure);
    return Address::page(u"quotas"_s, query);
}

QList<KeyHint> PlanPage::hints() const
{
    return { { u"0–9"_s, tr("type a quota") }, { u"F2"_s, tr("change it") }, { u"Del"_s, tr("take it away") },
        { u"Ctrl+V"_s, tr("paste a block") } };
}

QString PlanPage::note() const { return tr("Bold is what was typed; grey is the sum of those below."); }

void PlanPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_rows.rowCount() > 0)
        m_table->standOn(m_rows.index(0, Rows::FirstPeriod));
}

} // namespace fairlead::ui
