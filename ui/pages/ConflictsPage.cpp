#include "pages/ConflictsPage.h"

#include "models/Address.h"
#include "pages/ConflictActs.h"
#include "pages/ConflictSide.h"
#include "widgets/ActionButton.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/Panel.h"
#include "widgets/RowList.h"

#include <QAction>
#include <QKeyEvent>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ConflictsPage::ConflictsPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_keeper(SyncKeeper::of(session))
    , m_all(act(u"keepAllConflicts"_s, u"dialog-ok"_s))
    , m_back(act(u"backToSync"_s, u"go-previous"_s))
    , m_previous(act(u"previousConflict"_s, u"go-previous"_s))
    , m_next(act(u"nextConflict"_s, u"go-next"_s))
    , m_write(act(u"writeAnotherValue"_s, u"document-edit"_s))
{
    setObjectName(u"conflictsPage"_s);
    setFocusPolicy(Qt::ClickFocus); // takes the digits; the buttons are where Tab goes
    build();
    connect(m_all, &QAction::triggered, this, [this] {
        if (ConflictActs(m_session).keepAll(int(m_keeper.conflicts().size()))) m_keeper.look();
    });
    connect(m_back, &QAction::triggered, this, [this] { emit asked(Address::page(u"sync"_s)); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_write, &QAction::triggered, this, &ConflictsPage::write);
    connect(&m_keeper, &SyncKeeper::changed, this, &ConflictsPage::show);
    connect(&session, &Session::languageChanged, this, &ConflictsPage::label);
    label();
}

QAction* ConflictsPage::act(const QString& name, const QString& icon)
{
    auto* action = new QAction(m_theme.icon(icon), {}, this);
    action->setObjectName(name);
    action->setData(icon);
    addAction(action);
    return action;
}

void ConflictsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    using Show = ActionButton::Show;
    m_head->addAction(new ActionButton(m_back, Show::TextOnly, Kind::Quiet, kinds::Scale::Small, this));
    m_head->addAction(new ActionButton(m_all, Show::TextOnly, Kind::Plain, kinds::Scale::Small, this));
    column->addWidget(m_head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    auto* scroll = new PageScroll(m_theme, this);
    m_body = new QWidget(scroll);
    m_body->setMaximumWidth(m_theme.px(Size::DialogWidth));
    auto* parts = new QVBoxLayout(m_body);
    parts->setContentsMargins({});
    parts->setSpacing(m_theme.px(Space::L));
    parts->addSpacing(m_theme.px(Space::L));
    parts->addWidget(buildCard());
    m_past = new Panel(m_theme, m_body);
    m_rows = new RowList(m_theme, u"conflictHistory"_s, m_past);
    m_past->setBody(m_rows, true);
    parts->addWidget(m_past);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_body, 100);
    across->addStretch(1);
    scroll->column()->addLayout(across);
    scroll->column()->addStretch(1);
    column->addWidget(scroll, 1);
    connect(m_rows, &RowList::opened, this, [this] {
        if (const Conflict* conflict = current()) {
            QUrl place = Address::record(conflict->type->name(), conflict->record);
            place.setQuery(u"tab=history"_s);
            emit asked(place);
        }
    });
}

QWidget* ConflictsPage::buildCard()
{
    m_card = new Panel(m_theme, m_body);
    auto* body = new QWidget(m_card);
    auto* column = new QVBoxLayout(body);
    const int pad = m_theme.px(Space::L);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(pad);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline = new Label(m_theme, Type::Heading, Ink::Text, body));
    words->addWidget(m_about = new Label(m_theme, Type::Caption, Ink::TextMuted, body));
    m_headline->setObjectName(u"conflictHeadline"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px(Space::S));
    head->addLayout(words, 1);
    head->addWidget(m_place = new Label(m_theme, Type::Body, Ink::TextMuted, body));
    using Show = ActionButton::Show;
    for (QAction* action : { m_previous, m_next })
        head->addWidget(new ActionButton(action, Show::IconOnly, Kind::Quiet, kinds::Scale::Small, body));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(pad);
    sides->addWidget(m_here = new ConflictSide(m_theme, u"conflictHere"_s, body), 1);
    sides->addWidget(m_other = new ConflictSide(m_theme, u"conflictOther"_s, body), 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new ActionButton(m_write, Show::TextOnly, Kind::Plain, kinds::Scale::Normal, body));
    foot->addStretch(1);
    foot->addWidget(m_kept = new Label(m_theme, Type::Caption, Ink::TextMuted, body));
    column->addLayout(head);
    column->addLayout(sides);
    column->addLayout(foot);
    m_card->setBody(body);
    connect(m_here, &ConflictSide::chosen, this, &ConflictsPage::keep);
    connect(m_other, &ConflictSide::chosen, this, &ConflictsPage::take);
    return m_card;
}

void ConflictsPage::label()
{
    m_head->setTitle(tr("Conflicts"));
    m_all->setText(tr("Keep the later in all"));
    m_back->setText(tr("Back to sync"));
    m_previous->setText(tr("Previous conflict"));
    m_next->setText(tr("Next conflict"));
    m_write->setText(tr("Write another value…  3"));
    m_kept->setText(tr("Both values stay in the history."));
    delete std::exchange(m_empty, nullptr); // its words are from birth
    show();
}

const Conflict* ConflictsPage::current() const
{
    const auto& conflicts = m_keeper.conflicts();
    return m_at < conflicts.size() ? &conflicts[m_at] : nullptr;
}

/// The one that was looked at stays in view; where it was decided, the next one takes its place.
void ConflictsPage::show()
{
    const auto& conflicts = m_keeper.conflicts();
    const auto same = std::find_if(
        conflicts.begin(), conflicts.end(), [this](const Conflict& conflict) { return conflict.no == m_no; });
    m_at = same != conflicts.end() ? size_t(same - conflicts.begin())
        : conflicts.empty()        ? 0
                                   : std::min(m_at, conflicts.size() - 1);
    const Conflict* conflict = current();
    m_no = conflict ? conflict->no : 0;
    m_body->setVisible(conflict);
    m_all->setEnabled(conflicts.size() > 0);
    m_head->setSubtitle(tr("%Ln to decide", nullptr, int(conflicts.size())));
    if (!conflict) return showEmpty();
    if (m_empty) m_empty->hide();
    showCard(*conflict);
    showHistory(*conflict);
    emit statusChanged();
}

void ConflictsPage::go(const QUrl& address)
{
    const qint64 no = QUrlQuery(address).queryItemValue(u"no"_s).toLongLong();
    if (no) m_no = no;
    show();
}

QUrl ConflictsPage::address() const
{
    QUrlQuery query;
    if (m_no) query.addQueryItem(u"no"_s, QString::number(m_no));
    return Address::page(u"conflicts"_s, query);
}

QList<KeyHint> ConflictsPage::hints() const
{
    if (!current()) return {};
    return { { u"1"_s, tr("keep") }, { u"2"_s, tr("take the other") }, { u"3"_s, tr("another value") },
        { u"← →"_s, tr("previous, next") }, { u"Ctrl Z"_s, tr("undo") } };
}

void ConflictsPage::focusFirst() { setFocus(Qt::OtherFocusReason); }

void ConflictsPage::keep()
{
    const Conflict* conflict = current();
    if (conflict && ConflictActs(m_session).keep(*conflict)) m_keeper.look();
}

void ConflictsPage::take()
{
    const Conflict* conflict = current();
    if (conflict && ConflictActs(m_session).take(*conflict)) m_keeper.look();
}

void ConflictsPage::write()
{
    if (const Conflict* conflict = current()) emit asked(Address::record(conflict->type->name(), conflict->record));
}

void ConflictsPage::step(int direction)
{
    const auto& conflicts = m_keeper.conflicts();
    const auto to = qsizetype(m_at) + direction;
    if (to < 0 || to >= std::ssize(conflicts)) return;
    m_no = conflicts[size_t(to)].no;
    show();
    emit moved();
}

void ConflictsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) return Page::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_1:
        return keep();
    case Qt::Key_2:
        return take();
    case Qt::Key_3:
        return write();
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Escape:
        return emit asked(Address::page(u"sync"_s));
    default:
        Page::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
