#include "pages/MeetingPage.h"

#include "models/Address.h"
#include "models/MeetingActs.h"
#include "pages/MeetingNoteLine.h"
#include "pages/MeetingSheet.h"
#include "widgets/ActionButton.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/RowList.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal larger = 1.25; ///< than the window's own text
constexpr qreal largest = 2;

} // namespace

MeetingPage::MeetingPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_large(new Theme(this))
    , m_previous(add("previousDeal", "go-previous", QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_next(add("nextDeal", "go-next", QKeySequence(Qt::ALT | Qt::Key_Down)))
    , m_copy(add("copyMinutes", "edit-copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , m_keep(add("keepMinutes", "document-save", QKeySequence::Save))
    , m_further(add("furtherMeeting", "window-new", {}))
{
    setObjectName(u"meetingPage"_s);
    followTheme();
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    build();
    connectParts();
    label();
}

QAction* MeetingPage::add(const char* name, const char* icon, const QKeySequence& keys)
{
    auto* action = new QAction(m_theme.icon(QString::fromLatin1(icon)), {}, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setData(QString::fromLatin1(icon));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

/// Light and dark are the window's; the size is the meeting's own.
void MeetingPage::followTheme()
{
    m_large->setMode(m_theme.isDark() ? Theme::Mode::Dark : Theme::Mode::Light);
    m_large->setLessMotion(m_theme.lessMotion());
    m_large->setDensity(m_theme.density());
    m_large->setTextScale(std::min(largest, m_theme.textScale() * larger));
}

void MeetingPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    for (QAction* action : { m_previous, m_next, m_copy, m_further })
        m_head->addAction(
            new ActionButton(action, ActionButton::Show::IconOnly, Kind::Quiet, kinds::Scale::Small, this));
    m_head->addAction(new ActionButton(m_keep, ActionButton::Show::TextOnly, Kind::Plain, kinds::Scale::Small, this));
    column->addWidget(m_head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side = makeSide());
    row->addWidget(new Hairline(m_theme, Qt::Vertical));
    auto* right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    m_sheet = new MeetingSheet(*m_large, m_session, this);
    right->addWidget(m_sheet, 1);
    right->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_noteLine = new MeetingNoteLine(*m_large, m_session, this);
    right->addWidget(m_noteLine);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
}

PageScroll* MeetingPage::makeSide()
{
    auto* scroll = new PageScroll(*m_large, this);
    scroll->setFixedWidth(m_large->px(Size::MeetingSide));
    const int pad = m_large->px(Space::S);
    scroll->column()->setContentsMargins(pad, pad, pad, pad);
    m_people = new RowList(*m_large, u"meetingRows"_s, this);
    scroll->column()->addWidget(m_people);
    scroll->column()->addStretch(1);
    return scroll;
}

void MeetingPage::connectParts()
{
    const auto chosen = [this](const QString& id) {
        if (const auto deal = RecordId::parse(id)) choose(*deal);
    };
    connect(m_people, &RowList::opened, this, chosen);
    connect(m_people, &RowList::stepped, this, chosen);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_copy, &QAction::triggered, this, &MeetingPage::copyMinutes);
    connect(m_keep, &QAction::triggered, this, &MeetingPage::keepMinutes);
    connect(m_further, &QAction::triggered, this, [this] { emit furtherAsked(address()); });
    connect(m_sheet, &MeetingSheet::linked, this, &Page::asked);
    connect(m_noteLine, &MeetingNoteLine::doneWanted, this, &MeetingPage::talked);
    connect(&m_again, &QTimer::timeout, this, &MeetingPage::reload);
    connect(&m_session, &Session::changed, this, [this] { m_again.start(); });
    connect(&m_session, &Session::languageChanged, this, &MeetingPage::label);
    connect(&m_theme, &Theme::changed, this, &MeetingPage::followTheme);
    for (QWidget* child : m_noteLine->findChildren<QWidget*>())
        child->installEventFilter(this);
}

void MeetingPage::label()
{
    m_head->setTitle(tr("Sales meeting"));
    m_previous->setText(tr("Previous deal"));
    m_next->setText(tr("Next deal"));
    m_copy->setText(tr("Copy the minutes"));
    m_keep->setText(tr("Keep minutes"));
    m_keep->setToolTip(tr("Writes down the minutes with the meeting"));
    m_further->setText(tr("In a window of its own, for the second screen"));
    m_people->setAccessibleName(tr("People and their deals"));
    if (m_loaded) reload();
    showHead();
}

void MeetingPage::go(const QUrl& address)
{
    const QUrlQuery query(address);
    if (!m_rows || query.hasQueryItem(u"list"_s)) {
        takeList();
        m_deal = {};
        m_fresh = true;
    }
    if (const auto deal = RecordId::parse(query.queryItemValue(u"deal"_s))) m_deal = *deal;
    reload();
}

QUrl MeetingPage::address() const
{
    QUrlQuery query;
    if (!m_deal.isNull()) query.addQueryItem(u"deal"_s, m_deal.toString());
    return Address::page(u"meeting"_s, query);
}

void MeetingPage::reload()
{
    if (!m_rows) return;
    m_session.beside<MeetingAgenda>(
        this,
        [rows = m_rows, on = m_session.runners(), meeting = MeetingActs(m_session).meeting(),
            today = m_session.today()](
            const Reader& reader) { return MeetingAgenda::load(on(reader), *rows, meeting, today); },
        [this](MeetingAgenda agenda) { takeAgenda(std::move(agenda)); });
}

void MeetingPage::takeAgenda(MeetingAgenda agenda)
{
    m_agenda = std::move(agenda);
    m_loaded = true;
    if (m_agenda.beside(m_deal, 0) != m_deal || m_deal.isNull()) m_deal = m_agenda.beside({}, 0);
    showPeople();
    showHead();
    askDeal();
    if (std::exchange(m_fresh, false)) emit moved(); // going back here must not ask for another list
}

void MeetingPage::showPeople()
{
    QList<RowList::Row> rows;
    const Format format = m_session.format();
    for (const MeetingAgenda::Person& person : m_agenda.people) {
        RowList::Row heading;
        heading.heading = true;
        heading.title = person.name.isEmpty() ? tr("Without owner") : person.name;
        rows.append(heading);
        for (const MeetingAgenda::Deal& deal : person.deals) {
            RowList::Row row;
            row.id = deal.id.toString();
            row.icon = deal.done ? u"dialog-ok-apply"_s : deal.broken ? u"data-warning"_s : u"view-filter"_s;
            row.iconInk = deal.done ? Ink::Positive : deal.broken ? Ink::Danger : Ink::TextMuted;
            row.title = deal.title;
            row.detail = deal.done        ? tr("talked about today")
                : deal.talkedOn.isValid() ? tr("talked about on %1").arg(format.day(deal.talkedOn))
                                          : deal.company;
            if (deal.id == m_deal) row.ground = Ink::AccentFill;
            row.right = deal.amount.isNull() ? QString() : format.shortMoney(deal.amount);
            rows.append(row);
        }
    }
    m_people->setRows(rows, tr("No deals"));
    m_people->setChosen(m_deal.toString());
    const QRect place = m_people->placeOf(m_deal.toString());
    m_side->ensureVisible(0, place.center().y(), 0, place.height());
}

void MeetingPage::showHead()
{
    if (!m_loaded) return;
    const Format format = m_session.format();
    QStringList words {
        tr("%1 of %2 talked about").arg(format.count(m_agenda.doneCount()), format.count(m_agenda.count()))
    };
    if (m_agenda.lastHeld.isValid()) words.append(tr("last meeting %1").arg(format.day(m_agenda.lastHeld, true)));
    if (m_agenda.left) words.append(tr("%Ln further deal(s) of the list are left out", nullptr, m_agenda.left));
    m_head->setSubtitle(words.join(u" · "_s));
    const bool begun = !MeetingActs(m_session).meeting().isNull();
    m_copy->setEnabled(begun);
    m_keep->setEnabled(begun);
}

void MeetingPage::choose(const RecordId& deal)
{
    if (deal.isNull() || deal == m_deal) return;
    m_deal = deal;
    showPeople();
    askDeal();
    emit statusChanged();
}

void MeetingPage::step(int direction) { choose(m_agenda.beside(m_deal, direction)); }

void MeetingPage::askDeal()
{
    m_session.beside<MeetingLook>(
        &m_asker,
        [deal = m_deal, held = m_agenda.lastHeld, on = m_session.runners(), today = m_session.today()](
            const Reader& reader) { return MeetingLook::read(on(reader), deal, held, today); },
        [this](const MeetingLook& look) {
            m_sheet->show(look);
            m_noteLine->setDeal(look.deal);
        });
}

int MeetingPage::footRoom() const { return m_noteLine->height(); }

QList<KeyHint> MeetingPage::hints() const
{
    return { { u"Alt ↑↓"_s, tr("deal") }, { u"Enter"_s, tr("write down") }, { u"Ctrl Enter"_s, tr("talked, next") },
        { u"Alt 1 2 3"_s, tr("point, task, coaching") }, { u"F11"_s, tr("full screen") } };
}

void MeetingPage::focusFirst() { m_noteLine->focusLine(); }

/// Ctrl+Enter goes on also while the keyboard is in the line.
bool MeetingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            talked();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void MeetingPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) return talked();
    Page::keyPressEvent(event);
}

} // namespace fairlead::ui
