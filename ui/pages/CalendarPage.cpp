#include "pages/CalendarPage.h"

#include "models/Address.h"
#include "models/Format.h"
#include "models/TaskActs.h"
#include "pages/CalendarAgenda.h"
#include "pages/CalendarGrid.h"
#include "pages/CalendarLine.h"
#include "pages/CalendarMonth.h"
#include "pages/CalendarSide.h"
#include "pages/LooseTaskList.h"
#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString sideKey = QStringLiteral("calendar/side");
const QString everybody = QStringLiteral("all");

} // namespace

CalendarPage::CalendarPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_model(session)
    , m_acts(session)
{
    setObjectName(u"calendarPage"_s);
    build();
    connect(&m_model, &CalendarModel::changed, this, &CalendarPage::refresh);
    connect(&session, &Session::languageChanged, this, &CalendarPage::label);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"person"_s) || change.records.contains(u"unit"_s)) fillWhose();
    });
    label();
}

CalendarView& CalendarPage::view() const { return *static_cast<CalendarView*>(m_views->currentWidget()); }

void CalendarPage::buildHead()
{
    m_head = new PageHead(m_theme, this);
    m_today = new QPushButton(this);
    m_today->setObjectName(u"todayButton"_s);
    setKind(m_today, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_today, &QPushButton::clicked, this, [this] { show(m_model.mode(), m_session.today()); });
    const auto arrow = [this](const char* name, const char* icon, int direction) {
        auto* button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(m_theme.icon(QString::fromLatin1(icon)));
        setKind(button, kinds::Kind::Quiet, kinds::Scale::Small);
        connect(button, &QToolButton::clicked, this,
            [this, direction] { show(m_model.mode(), m_model.span().stepped(direction)); });
        return button;
    };
    m_back = arrow("backButton", "go-previous", -1);
    m_forward = arrow("forwardButton", "go-next", 1);
    auto* gap = new QWidget(this);
    gap->setFixedWidth(m_theme.px(Space::S));
    m_head->addLeading(gap);
    for (QWidget* widget :
        { static_cast<QWidget*>(m_today), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forward) })
        m_head->addLeading(widget);
    m_whose = new PickerButton(m_theme, u"whosePicker"_s, u"user"_s, {}, this);
    m_head->addAction(m_whose);
    connect(m_whose, &PickerButton::picked, this, [this](const QString& id) {
        m_model.show(m_model.mode(), m_model.anchor(), RecordId::parse(id).value_or(RecordId()));
        emit moved();
    });
    m_switchPlace = new QWidget(this);
    auto* place = new QHBoxLayout(m_switchPlace);
    place->setContentsMargins({});
    m_head->addAction(m_switchPlace);
    m_sideSwitch = new QToolButton(this);
    m_sideSwitch->setObjectName(u"sideButton"_s);
    m_sideSwitch->setCheckable(true);
    m_sideSwitch->setIcon(m_theme.icon(u"sidebar-expand-right"_s));
    setKind(m_sideSwitch, kinds::Kind::Quiet, kinds::Scale::Small);
    m_head->addAction(m_sideSwitch);
    connect(m_sideSwitch, &QToolButton::clicked, this, [this](bool shown) {
        m_side->setVisible(shown);
        QSettings().setValue(sideKey, shown);
    });
}

void CalendarPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_views = new QStackedWidget(this);
    m_grid = new CalendarGrid(m_theme, m_model, this);
    m_month = new CalendarMonth(m_theme, m_model, this);
    m_agenda = new CalendarAgenda(m_theme, m_model, this);
    for (CalendarView* view : { static_cast<CalendarView*>(m_grid), m_month, m_agenda }) {
        m_views->addWidget(view);
        follow(view);
    }
    row->addWidget(m_views, 1);
    m_side = new CalendarSide(m_theme, m_model, this);
    row->addWidget(m_side);
    column->addLayout(row, 1);
    followSide();
    const bool shown = QSettings().value(sideKey, true).toBool();
    m_side->setVisible(shown);
    m_sideSwitch->setChecked(shown);
}

void CalendarPage::followSide()
{
    LooseTaskList* tasks = m_side->tasks();
    connect(tasks, &LooseTaskList::planWanted, this, &CalendarPage::plan);
    connect(tasks, &LooseTaskList::finishWanted, this,
        [this](const RecordId& task) { TaskActs(m_session).finish({ task }); });
    connect(tasks, &LooseTaskList::openWanted, this, [this](const RecordId& task) { openRecord(u"task"_s, task); });
}

void CalendarPage::follow(CalendarView* view)
{
    connect(view, &CalendarView::opened, this, &CalendarPage::open);
    connect(view, &CalendarView::placed, this, &CalendarPage::place);
    connect(view, &CalendarView::copied, this,
        [this](const CalendarItem& item, const CalendarPlace& to) { m_acts.copy(item, to); });
    connect(view, &CalendarView::drawn, this, &CalendarPage::askAt);
    connect(view, &CalendarView::taskDropped, this,
        [this](const RecordId& task, const CalendarPlace& to) { m_acts.planTask(task, to); });
    connect(view, &CalendarView::menuWanted, this, &CalendarPage::showMenu);
    connect(view, &CalendarView::removeWanted, this, &CalendarPage::remove);
    connect(view, &CalendarView::finishWanted, this, &CalendarPage::finish);
    connect(view, &CalendarView::dayWanted, this, [this](QDate day) { show(CalendarMode::Day, day); });
    connect(view, &CalendarView::turned, this,
        [this](int direction) { show(m_model.mode(), m_model.span().stepped(direction)); });
    connect(view, &CalendarView::chosenChanged, this, &Page::statusChanged);
}

void CalendarPage::label()
{
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Today (Home)"));
    const auto name = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_back, tr("Earlier (Page Up)"));
    name(m_forward, tr("Later (Page Down)"));
    name(m_sideSwitch, tr("Layers and tasks"));
    m_whose->setAccessibleName(tr("Whose calendar"));
    delete m_modes;
    m_modes = new SegmentedSwitch(m_theme, tr("View"), m_switchPlace);
    const QStringList words { tr("Day"), tr("Work week"), tr("Week"), tr("Month"), tr("Agenda"), tr("Team") };
    for (int mode = 0; mode < calendarModes; ++mode)
        m_modes->addSegment(CalendarSpan::idOf(CalendarMode(mode)), words.at(mode));
    m_modes->setCurrent(CalendarSpan::idOf(m_model.mode()));
    m_switchPlace->layout()->addWidget(m_modes);
    connect(m_modes, &SegmentedSwitch::chosen, this,
        [this](const QString& id) { show(CalendarSpan::modeOf(id), m_model.anchor()); });
    for (QWidget* view :
        { static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_month), static_cast<QWidget*>(m_agenda) })
        view->setAccessibleName(tr("Calendar"));
    m_side->label();
    fillWhose();
    refresh();
}

void CalendarPage::fillWhose()
{
    QList<PickerOption> options { { everybody, tr("Everybody") } };
    for (const char* type : { "unit", "person" })
        (void)m_session.reader().records(m_session.catalog().type(QString::fromLatin1(type)),
            "_v=1 ORDER BY _k LIMIT 2000", {}, [&](const Record& record) {
                options.append({ record.id.toString(), record.title() });
            });
    m_whose->setOptions(options);
    m_whose->setCurrent(m_model.whose().isNull() ? everybody : m_model.whose().toString());
}

void CalendarPage::go(const QUrl& address)
{
    const QUrlQuery query(address);
    const QString view = query.queryItemValue(u"view"_s);
    const QDate day = QDate::fromString(query.queryItemValue(u"day"_s), Qt::ISODate);
    RecordId whose = m_model.whose();
    if (query.hasQueryItem(u"whose"_s))
        whose = RecordId::parse(query.queryItemValue(u"whose"_s)).value_or(RecordId());
    else if (!m_model.isLoaded())
        whose = m_session.workspace().person();
    m_model.show(m_model.mode(), m_model.anchor(), whose);
    m_whose->setCurrent(whose.isNull() ? everybody : whose.toString());
    show(view.isEmpty() ? m_model.mode() : CalendarSpan::modeOf(view), day.isValid() ? day : m_model.anchor());
}

QUrl CalendarPage::address() const
{
    QUrlQuery query;
    query.addQueryItem(u"view"_s, CalendarSpan::idOf(m_model.mode()));
    query.addQueryItem(u"day"_s, m_model.anchor().toString(Qt::ISODate));
    query.addQueryItem(u"whose"_s, m_model.whose().isNull() ? everybody : m_model.whose().toString());
    return Address::page(u"calendar"_s, query);
}

void CalendarPage::show(CalendarMode mode, QDate anchor)
{
    if (m_line) m_line->finish();
    const bool hadFocus = m_views->isAncestorOf(focusWidget());
    m_model.show(mode, anchor, m_model.whose());
    m_modes->setCurrent(CalendarSpan::idOf(mode));
    CalendarView* view = mode == CalendarMode::Month ? m_month : mode == CalendarMode::Agenda ? m_agenda : m_grid;
    m_views->setCurrentWidget(view);
    const Period days = m_model.span().core();
    if (!days.contains(view->caret().from)) {
        const QDate day = days.contains(m_session.today()) ? m_session.today() : days.from;
        view->setCaret(view->caret().shifted(view->caret().from.daysTo(day)));
    }
    if (view == m_month && view->caret().isTimed()) view->setCaret(CalendarPlace::wholeDay(view->caret().from));
    if (hadFocus) view->setFocus(Qt::OtherFocusReason);
    view->refresh();
    refresh();
    emit moved();
}

void CalendarPage::refresh()
{
    m_head->setTitle(m_model.span().title());
    emit statusChanged();
}

QList<KeyHint> CalendarPage::hints() const
{
    if (view().chosen())
        return { { u"Enter"_s, tr("open") }, { u"Alt ←↑↓→"_s, tr("move") }, { u"Shift ↑↓"_s, tr("length") },
            { u"Ctrl C"_s, tr("copy") }, { u"Del"_s, tr("delete") }, { u"Esc"_s, tr("leave") } };
    return { { u"1–6"_s, tr("view") }, { u"Home"_s, tr("today") }, { u"PgUp PgDn"_s, tr("period") },
        { u"Tab"_s, tr("next item") }, { u"N"_s, tr("new here") }, { u"Ctrl V"_s, tr("paste") } };
}

QString CalendarPage::rightText() const
{
    const Period core = m_model.span().core();
    QStringList days;
    int count = 0;
    const Format format(m_session.isChinese(), m_session.today());
    for (const CalendarClash& clash : m_model.clashes()) {
        if (!core.contains(clash.day)) continue;
        ++count;
        const QString day = format.day(clash.day, true);
        if (!days.contains(day)) days.append(day);
    }
    if (count == 0) return {};
    if (days.size() > 3) days = days.mid(0, 3) + QStringList { u"…"_s };
    return tr("%Ln conflict(s): %1", nullptr, count).arg(days.join(m_session.isChinese() ? u"、"_s : u", "_s));
}

void CalendarPage::focusFirst() { view().setFocus(Qt::OtherFocusReason); }

void CalendarPage::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() & ~Qt::KeypadModifier) return Page::keyPressEvent(event);
    if (key >= Qt::Key_1 && key <= Qt::Key_6)
        show(CalendarMode(key - Qt::Key_1), m_model.anchor());
    else if (key == Qt::Key_Home || key == Qt::Key_T)
        show(m_model.mode(), m_session.today());
    else
        Page::keyPressEvent(event);
}

} // namespace fairlead::ui
