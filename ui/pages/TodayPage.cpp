#include "pages/TodayPage.h"

#include "models/Address.h"
#include "models/CalendarSpan.h"
#include "models/CareActs.h"
#include "models/Sitter.h"
#include "models/TaskActs.h"
#include "pages/AppointmentMenu.h"
#include "pages/CareDoneDialog.h"
#include "pages/FunnelScope.h"
#include "pages/ReportPage.h"
#include "pages/VisitDialog.h"
#include "theme/Kinds.h"
#include "widgets/ActionButton.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/Panel.h"
#include "widgets/PickerButton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TodayPage::TodayPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_model(session)
{
    setObjectName(u"todayPage"_s);
    build();
    connect(&m_model, &TodayModel::changed, this, &TodayPage::refresh);
    connect(&session, &Session::languageChanged, this, &TodayPage::label);
    connect(&session, &Session::personChanged, this, &TodayPage::refresh);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"person"_s)) fillPeople();
    });
    label();
}

TodayPage::Part TodayPage::addPart(const char* name)
{
    Part part;
    part.panel = new Panel(m_theme, m_body);
    part.rows = new RowList(m_theme, QString::fromLatin1(name) + u"List"_s, part.panel);
    part.panel->setObjectName(QString::fromLatin1(name) + u"Panel"_s);
    part.panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    part.more = new QAction(part.panel);
    part.more->setObjectName(QString::fromLatin1(name) + u"More"_s);
    part.panel->addHeadWidget(
        new ActionButton(part.more, ActionButton::Show::TextOnly, Kind::Link, kinds::Scale::Small, part.panel));
    part.panel->setBody(part.rows, true);
    connect(part.rows, &RowList::opened, this, &TodayPage::open);
    connect(part.rows, &RowList::ticked, this, &TodayPage::finish);
    return part;
}

void TodayPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_time = new QAction(m_theme.icon(u"chronometer"_s), {}, this);
    m_time->setObjectName(u"myWeekAction"_s);
    m_head->addAction(
        new ActionButton(m_time, ActionButton::Show::IconAndText, kinds::Kind::Plain, kinds::Scale::Small, this));
    connect(m_time, &QAction::triggered, this, [this] { emit asked(ReportPage::whereTheWeekWent(m_session)); });
    column->addWidget(m_head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    auto* scroll = new PageScroll(m_theme, this);
    column->addWidget(scroll, 1);
    m_body = scroll->widget();

    m_hint = new QWidget(m_body);
    auto* row = new QHBoxLayout(m_hint);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::M));
    m_hintText = new Label(m_theme, Type::Body, Ink::TextMuted, m_hint);
    m_people = new PickerButton(m_theme, u"sitterPicker"_s, u"user"_s, {}, m_hint);
    row->addWidget(m_hintText);
    row->addWidget(m_people);
    row->addStretch(1);
    scroll->column()->addWidget(m_hint);
    connect(m_people, &PickerButton::picked, this, [this](const QString& id) {
        if (const auto person = RecordId::parse(id)) {
            // The picker goes with its line: the keys must not wander to the foot of the page.
            m_agenda.rows->setFocus();
            Sitter::choose(m_session, *person);
        }
    });

    m_agenda = addPart("agenda");
    m_agenda.rows->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_agenda.rows, &QWidget::customContextMenuRequested, this, &TodayPage::showMenu);
    m_tasks = addPart("dueTasks");
    m_deals = addPart("needyDeals");
    m_week = addPart("week");
    m_grid = new QHBoxLayout;
    for (int column = 0; column < 3; ++column) {
        m_columns.append(new QVBoxLayout);
        m_columns.back()->setSpacing(m_theme.px(Space::L));
        m_grid->addLayout(m_columns.back());
    }
    scroll->column()->addLayout(m_grid);
    scroll->column()->addStretch(1);
    arrange();
    connect(m_agenda.more, &QAction::triggered, this, [this] {
        const QUrlQuery day { { u"view"_s, u"day"_s }, { u"day"_s, m_session.today().toString(Qt::ISODate) } };
        emit asked(Address::page(u"calendar"_s, day));
    });
    connect(m_tasks.more, &QAction::triggered, this, [this] { emit asked(Address::page(u"tasks"_s)); });
    connect(m_deals.more, &QAction::triggered, this, [this] {
        FunnelScope scope;
        scope.person = m_session.person();
        emit asked(Address::page(u"attention"_s, scope.query()));
    });
    connect(m_week.more, &QAction::triggered, this, [this] {
        const QUrlQuery week { { u"view"_s, u"week"_s }, { u"day"_s, m_session.today().toString(Qt::ISODate) } };
        emit asked(Address::page(u"calendar"_s, week));
    });
}

/// Three columns where there is room, deals in the middle and widest; else two. Each column is as high as its panels.
void TodayPage::arrange()
{
    const QList<QList<Part>> wide { { m_agenda, m_week }, { m_deals }, { m_tasks } };
    const QList<QList<Part>> narrow { { m_agenda, m_week }, { m_tasks, m_deals } };
    const QList<QList<Part>>& columns = m_narrow ? narrow : wide;
    for (int place = 0; place < m_columns.size(); ++place) {
        while (QLayoutItem* item = m_columns.at(place)->takeAt(0))
            delete item;
        if (place >= columns.size()) continue;
        for (const Part& part : columns.at(place))
            m_columns.at(place)->addWidget(part.panel);
        m_columns.at(place)->addStretch(1);
    }
    const std::array<int, 3> shares = m_narrow ? std::array { 1, 1, 0 } : std::array { 5, 7, 5 };
    for (int place = 0; place < m_columns.size(); ++place)
        m_grid->setStretch(place, shares[size_t(place)]);
    m_grid->setSpacing(m_theme.px(m_narrow ? Space::M : Space::L));
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < m_theme.px(Breakpoint::PanelBecomesPeek);
    if (std::exchange(m_narrow, narrow) != narrow) arrange();
}

void TodayPage::label()
{
    m_time->setText(tr("Where did my week go"));
    m_agenda.more->setText(tr("Open calendar"));
    m_tasks.more->setText(tr("All tasks"));
    m_deals.more->setText(tr("All reasons"));
    m_week.more->setText(tr("Open week"));
    m_hintText->setText(tr("Everybody's day is shown. Who sits here?"));
    m_people->setAccessibleName(tr("Who sits here"));
    fillPeople();
    refresh();
}

void TodayPage::fillPeople()
{
    QList<PickerOption> options { { {}, tr("Choose a person") } };
    (void)m_session.reader().records(m_session.catalog().type(u"person"_s),
        "_v=1 AND left_on IS NULL ORDER BY _k LIMIT 2000", {}, [&](const Record& person) {
            options.append({ person.id.toString(), person.title() });
        });
    m_people->setOptions(options);
    m_people->setCurrent({});
}

void TodayPage::go(const QUrl&)
{
    if (!m_model.isLoaded()) m_model.reload();
}

QUrl TodayPage::address() const { return Address::page(u"today"_s); }

QList<KeyHint> TodayPage::hints() const
{
    return { { u"C"_s, tr("check in to the visit, or out") }, { u"↑↓"_s, tr("choose") }, { u"Tab"_s, tr("next panel") },
        { u"Enter"_s, tr("open") }, { u"Space"_s, tr("done") }, { u"T"_s, tr("put the task off to tomorrow") } };
}

void TodayPage::focusFirst() { m_agenda.rows->setFocus(Qt::OtherFocusReason); }

void TodayPage::open(const QString& id)
{
    const auto record = RecordId::parse(id.section(u':', 1));
    if (record) emit asked(Address::record(id.section(u':', 0, 0), *record));
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_T && !event->modifiers() && m_tasks.rows->hasFocus()) return postpone();
    if (event->key() == Qt::Key_C && !event->modifiers() && m_agenda.rows->hasFocus()) return stepVisit();
    Page::keyPressEvent(event);
}

void TodayPage::finish(const QString& id)
{
    const auto record = RecordId::parse(id.section(u':', 1));
    if (!record) return;
    if (id.startsWith(u"care_item:"_s))
        CareDoneDialog::ask(m_theme, m_session, *record, this);
    else
        TaskActs(m_session).finish({ *record });
}

std::optional<CalendarItem> TodayPage::chosenAppointment() const
{
    const QString id = m_agenda.rows->chosen();
    const auto record = RecordId::parse(id.section(u':', 1));
    return record && id.startsWith(u"appointment:"_s) ? AppointmentMenu::find(m_session, *record) : std::nullopt;
}

void TodayPage::stepVisit()
{
    if (const auto item = chosenAppointment()) VisitDialog::ask(m_theme, m_session, *item, this);
}

void TodayPage::showMenu(const QPoint& point)
{
    const auto item = chosenAppointment();
    if (!item) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"todayMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        m_theme.icon(u"document-edit"_s), tr("Open"), this, [this, id = m_agenda.rows->chosen()] { open(id); });
    AppointmentMenu::addTo(*menu, m_theme, m_session, *item, this);
    menu->popup(m_agenda.rows->mapToGlobal(point));
}

void TodayPage::postpone()
{
    const QString chosen = m_tasks.rows->chosen();
    const auto record = RecordId::parse(chosen.section(u':', 1));
    if (!record) return;
    const QDate tomorrow = m_session.today().addDays(1);
    CareActs acts(m_session);
    const auto care = chosen.startsWith(u"care_item:"_s) ? acts.find(*record) : std::nullopt;
    if (care)
        acts.setDue(*care, tomorrow);
    else
        TaskActs(m_session).setDue({ *record }, tomorrow);
}

} // namespace fairlead::ui
