#include "pages/WhatIfPage.h"

#include "insight/ReportDifference.h"
#include "insight/UnitTree.h"
#include "models/Address.h"
#include "models/ReportText.h"
#include "pages/BehindNumber.h"
#include "pages/BoardActions.h"
#include "pages/FunnelPickers.h"
#include "pages/WhatIfSide.h"
#include "widgets/ActionButton.h"
#include "widgets/BoardView.h"
#include "widgets/Hairline.h"
#include "widgets/KeyFigures.h"
#include "widgets/PageHead.h"
#include "widgets/SegmentedSwitch.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
/// The head figures of the forecast, the most important first.
const QStringList shownFigures { QStringLiteral("expected"), QStringLiteral("closed"), QStringLiteral("commit"),
    QStringLiteral("weighted"), QStringLiteral("gap"), QStringLiteral("plan") };
} // namespace

WhatIfPage::WhatIfPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_rehearsal(session.whatIf())
    , m_model(new BoardModel(rehearsalBoard(), session, this))
    , m_apply(new QAction(theme.icon(u"dialog-ok-apply"_s), {}, this))
    , m_throw(new QAction(theme.icon(u"edit-delete"_s), {}, this))
{
    setObjectName(u"whatIfPage"_s);
    m_apply->setObjectName(u"applyRehearsal"_s);
    m_apply->setData(u"dialog-ok-apply"_s);
    m_apply->setShortcut(QKeySequence::Save);
    m_apply->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_throw->setObjectName(u"throwRehearsal"_s);
    m_throw->setData(u"edit-delete"_s);
    addActions({ m_apply, m_throw });
    build();
    connectParts();
    label();
    showRehearsal();
}

void WhatIfPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_head->addAction(new ActionButton(m_throw, ActionButton::Show::TextOnly, Kind::Plain, kinds::Scale::Small, this));
    m_head->addAction(
        new ActionButton(m_apply, ActionButton::Show::TextOnly, Kind::Primary, kinds::Scale::Small, this));
    column->addWidget(m_head);
    m_pickers = new FunnelPickers(m_theme, m_session, this);
    m_pickers->offerFew();
    m_pickers->offerAhead();
    FunnelScope scope;
    scope.period = u"quarter"_s;
    m_pickers->setScope(scope);
    column->addWidget(m_pickers);
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(m_theme.px(Space::L), m_theme.px(Space::S), m_theme.px(Space::L), m_theme.px(Space::M));
    m_figures = new KeyFigures(m_theme, strip);
    row->addWidget(m_figures);
    column->addWidget(strip);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    auto* body = new QHBoxLayout;
    body->setContentsMargins({});
    body->setSpacing(0);
    m_board = new BoardView(m_theme, *m_model, this);
    m_actions = new BoardActions(m_theme, m_session, *m_board, &m_rehearsal);
    body->addWidget(m_board, 1);
    m_side = new WhatIfSide(m_theme, m_session, this);
    body->addWidget(m_side);
    column->addLayout(body, 1);
}

void WhatIfPage::connectParts()
{
    connect(m_apply, &QAction::triggered, this, &WhatIfPage::apply);
    connect(m_throw, &QAction::triggered, this, &WhatIfPage::throwAway);
    connect(&m_rehearsal, &WhatIf::changed, this, &WhatIfPage::showRehearsal);
    connect(m_pickers, &FunnelPickers::changed, this, [this] {
        ask();
        emit moved();
    });
    connect(m_actions, &BoardActions::asked, this, &Page::asked);
    connect(m_actions, &BoardActions::refused, this,
        [this](const QString& sentence) { emit toast(u"dialog-warning"_s, sentence, false); });
    connect(m_board, &BoardView::choiceChanged, this, &Page::statusChanged);
    connect(m_side, &WhatIfSide::splitChanged, this, &WhatIfPage::askFigures);
    connect(m_side, &WhatIfSide::dealOpened, this,
        [this](const RecordId& deal) { emit asked(Address::record(u"opportunity"_s, deal)); });
    connect(m_side, &WhatIfSide::behindWanted, this, [this](const QString& row, const QString& column) {
        emit asked(BehindNumber::ofReport(m_pickers->scope(), u"forecast"_s, m_side->split(), row, column));
    });
    connect(&m_session, &Session::languageChanged, this, &WhatIfPage::label);
    connect(&m_session, &Session::changed, this, [this] {
        if (m_rehearsal.isEmpty()) askFigures(); // else the rehearsal follows, and tells
    });
}

void WhatIfPage::label()
{
    m_head->setTitle(tr("What-if"));
    m_head->setSubtitle(tr("Nothing here reaches the workspace until it is applied."));
    m_throw->setText(tr("Throw away"));
    m_throw->setToolTip(tr("Take all changes of the rehearsal back"));
    m_board->setAccessibleName(tr("Board of the rehearsal"));
    labelWays();
    m_pickers->label();
    showRehearsal();
}

/// Segments carry their words from birth.
void WhatIfPage::labelWays()
{
    delete m_ways;
    m_ways = new SegmentedSwitch(m_theme, tr("Columns"), this);
    m_ways->setObjectName(u"whatIfWays"_s);
    for (const BoardConfig::Way& way : m_model->config().ways)
        m_ways->addSegment(way.id, way.title.in(m_session.isChinese()), way.icon);
    m_ways->setCurrent(m_model->way().id);
    m_head->addLeading(m_ways);
    connect(m_ways, &SegmentedSwitch::chosen, this, [this](const QString& way) {
        m_model->setWay(way);
        emit moved();
    });
}

void WhatIfPage::go(const QUrl& address)
{
    const QUrlQuery query(address);
    if (query.hasQueryItem(u"way"_s)) m_model->setWay(query.queryItemValue(u"way"_s));
    m_ways->setCurrent(m_model->way().id);
    if (query.hasQueryItem(u"part"_s)) m_side->setPart(query.queryItemValue(u"part"_s));
    if (query.hasQueryItem(u"period"_s)) m_pickers->setScope(FunnelScope::of(query));
    ask();
}

QUrl WhatIfPage::address() const
{
    QUrlQuery query = m_pickers->scope().query();
    query.addQueryItem(u"way"_s, m_model->way().id);
    query.addQueryItem(u"part"_s, m_side->part());
    return Address::page(u"whatif"_s, query);
}

Filter WhatIfPage::scopeFilter() const
{
    using Op = Filter::Operator;
    const FunnelScope& scope = m_pickers->scope();
    Filter filter;
    if (!scope.person.isNull())
        filter = Filter::condition({ u"owner"_s }, Op::Equal, { FilterValue::ofId(scope.person) });
    if (const auto units = scope.team.isNull() ? Result<UnitTree>(Error {}) : UnitTree::load(m_session.reader())) {
        std::vector<FilterValue> values;
        for (const RecordId& unit : units->subtree(scope.team))
            values.push_back(FilterValue::ofId(unit));
        filter = Filter::both(filter, Filter::condition({ u"owner_unit"_s }, Op::In, std::move(values)));
    }
    return filter;
}

void WhatIfPage::ask()
{
    m_model->setPipeline(m_pickers->scope().pipeline);
    m_model->setConditions(scopeFilter());
    askFigures();
}

void WhatIfPage::askFigures()
{
    const ReportScope scope = m_pickers->scope().at(m_session.today());
    m_session.beside<WhatIfFigures>(
        this,
        [rehearsal = m_rehearsal.rehearsal(), scope, by = m_side->split()](
            const Reader& reader) { return WhatIfFigures::of(reader, *rehearsal, scope, by); },
        [this](WhatIfFigures figures) { showFigures(std::move(figures)); });
}

void WhatIfPage::showFigures(WhatIfFigures figures)
{
    if (!figures.error.isEmpty()) return emit toast(u"dialog-error"_s, figures.error, false);
    const ReportText words = ReportText::of(m_session);
    QList<KeyFigure> shown;
    QStringList currencies;
    for (const QString& key : shownFigures) {
        const ReportFigure* now = figures.forecast.now.figure(key);
        const ReportFigure* then = figures.forecast.then.figure(key);
        if (!now || !then) continue;
        const ReportCell change = cellDifference(now->cell, then->cell, then->kind);
        const bool differs = !change.blank && !change.money.isEmpty();
        shown.append({ then->label.in(m_session.isChinese()), words.figure(then->cell, then->kind),
            differs ? words.change(change, then->kind, true) : QString(),
            tr("Now %1, rehearsed %2").arg(words.exact(now->cell, now->kind), words.exact(then->cell, then->kind)) });
        for (const Money& money : then->cell.money)
            currencies.append(money.currency);
    }
    m_pickers->addCurrencies(currencies);
    m_figures->setFigures(shown);
    m_side->show(std::move(figures));
}

void WhatIfPage::showRehearsal()
{
    const std::vector<WhatIf::Line> lines = m_rehearsal.lines();
    const auto ready
        = std::count_if(lines.begin(), lines.end(), [](const WhatIf::Line& line) { return !line.holdsBack(); });
    m_apply->setText(ready ? tr("Apply %Ln change(s)", nullptr, int(ready)) : tr("Apply"));
    m_apply->setToolTip(tr("Make the rehearsed changes in the workspace, as one edit"));
    m_apply->setEnabled(ready > 0);
    m_throw->setEnabled(!lines.empty());
    m_model->setRehearsal(m_rehearsal.rehearsal(), m_rehearsal.deals());
    askFigures();
    emit statusChanged();
}

void WhatIfPage::apply()
{
    if (!m_apply->isEnabled() || !m_rehearsal.apply()) return;
    if (const auto left = m_rehearsal.deals().size())
        emit toast(u"dialog-warning"_s,
            tr("%Ln deal(s) stay in the rehearsal: they have changed meanwhile, or a rule forbids it.", nullptr,
                int(left)),
            false);
}

void WhatIfPage::throwAway()
{
    m_rehearsal.throwAway();
    emit toast(u"edit-delete"_s, tr("The rehearsal is thrown away; Ctrl+Z on this page brings it back."), false);
}

} // namespace fairlead::ui
