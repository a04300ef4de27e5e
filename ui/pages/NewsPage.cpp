#include "pages/NewsPage.h"

#include "models/Address.h"
#include "models/NewsText.h"
#include "models/SyncKeeper.h"
#include "widgets/ActionButton.h"
#include "widgets/EmptyPage.h"
#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/TimelineView.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(NewsItem::Kind kind)
{
    switch (kind) {
    case NewsItem::Kind::Given:
        return u"list-add-user"_s;
    case NewsItem::Kind::Taken:
        return u"list-remove-user"_s;
    case NewsItem::Kind::Noted:
        return u"dialog-messages"_s;
    case NewsItem::Kind::Moved:
        return u"go-next"_s;
    case NewsItem::Kind::Changed:
        return u"document-edit"_s;
    case NewsItem::Kind::Priced:
        return u"view-currency-list"_s;
    case NewsItem::Kind::Overtaken:
        return u"dialog-warning"_s;
    case NewsItem::Kind::Deleted:
        break;
    }
    return u"edit-delete"_s;
}

} // namespace

NewsPage::NewsPage(const Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_keeper(NewsKeeper::of(session))
    , m_model(new NewsModel(session, this))
    , m_readAll(new QAction(theme.icon(u"dialog-ok"_s), {}, this))
{
    setObjectName(u"newsPage"_s);
    m_readAll->setObjectName(u"readAllNews"_s);
    m_readAll->setData(u"dialog-ok"_s);
    addAction(m_readAll);
    build();
    connect(m_readAll, &QAction::triggered, &m_keeper, &NewsKeeper::readAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NewsPage::show);
    connect(&SyncKeeper::of(session), &SyncKeeper::changed, this, &NewsPage::show);
    connect(&session, &Session::personChanged, this, &NewsPage::label);
    connect(&session, &Session::languageChanged, this, &NewsPage::label);
    label();
}

void NewsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new PageHead(m_theme, this);
    m_head->addAction(
        new ActionButton(m_readAll, ActionButton::Show::IconAndText, Kind::Plain, kinds::Scale::Small, this));
    column->addWidget(m_head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    m_view = new TimelineView(
        m_theme, [this](const QModelIndex& index) { return itemAt(index); }, this);
    m_view->setObjectName(u"newsView"_s);
    m_view->setModel(m_model);
    m_view->setWidest(Size::DialogWidth);
    column->addWidget(m_view, 1);
    connect(m_view, &TimelineView::opened, this, &NewsPage::open);
}

void NewsPage::label()
{
    m_head->setTitle(tr("News for me"));
    m_readAll->setText(tr("Mark all as read"));
    m_view->setAccessibleName(tr("News for me"));
    m_view->setEmptyText(
        tr("No news for you"), tr("What others write that concerns you stands here after the next sync."));
    delete std::exchange(m_empty, nullptr); // its words are from birth
    show();
}

void NewsPage::show()
{
    const SyncKeeper& sync = SyncKeeper::of(m_session);
    const int unread = m_keeper.unread();
    m_head->setCount(unread ? m_session.format().count(unread) : QString());
    m_head->setSubtitle(sync.freshness());
    m_readAll->setEnabled(unread > 0);
    const bool known = sync.state() != SyncKeeper::State::Unknown;
    const bool can = sync.isShared() && !m_session.person().isNull();
    m_view->setVisible(can || !known);
    if (known && !can && !m_empty) layout()->addWidget(m_empty = emptyPage());
    const bool begins = can && m_empty;
    if (can) delete std::exchange(m_empty, nullptr);
    m_view->keepPlace();
    // The button that was pressed last has gone; and what has come in is there for the keys.
    if (isVisible() && (begins || m_view->hasFocus())) focusFirst();
    emit statusChanged();
}

/// What is missing before there can be news.
QWidget* NewsPage::emptyPage()
{
    QList<EmptyStep> steps;
    const bool shared = SyncKeeper::of(m_session).isShared();
    if (shared)
        steps.append({ u"person"_s, u"user"_s, tr("Say who sits here"),
            tr("News are picked for you: your deals, your customers, your tasks."), tr("Choose…") });
    else
        steps.append({ u"share"_s, u"document-share"_s, tr("Share this workspace"),
            tr("Choose a folder on your file server. Colleagues join it; each works on alone and all meet there."),
            tr("Share…") });
    auto* empty = new EmptyPage(m_theme, shared ? tr("News for whom?") : tr("Nobody else has this workspace"),
        tr("Here stands what others write that concerns you: deals given or taken, notes on your customers, changed "
           "prices, and edits of yours that somebody wrote over."),
        steps, this);
    connect(empty, &EmptyPage::stepChosen, this, [this](const QString& step) { emit asked(Address::page(step)); });
    return empty;
}

TimelineItem NewsPage::itemAt(const QModelIndex& index) const
{
    TimelineItem line;
    const NewsItem* item = m_model->itemAt(index.row());
    line.heading = !item;
    line.title = m_model->data(index).toString();
    if (!item) return line;
    const NewsText text(m_session);
    line.key = item->key();
    line.icon = iconOf(item->kind);
    line.unread = m_model->isUnread(index.row());
    const bool lost = item->conflict != 0;
    line.iconInk = lost ? Ink::Warning : line.unread ? Ink::Accent : Ink::TextMuted;
    line.meta = text.moment(*item);
    line.text = text.detail(*item);
    return line;
}

void NewsPage::open(const QModelIndex& index)
{
    const NewsItem item = *m_model->itemAt(index.row());
    m_keeper.read(item); // the rows are others from here on
    QUrlQuery query;
    if (item.conflict) {
        query.addQueryItem(u"no"_s, QString::number(item.conflict));
        return emit asked(Address::page(u"conflicts"_s, query));
    }
    QUrl place = Address::record(item.type, item.record);
    query.addQueryItem(u"news"_s, QString::number(item.first));
    place.setQuery(query);
    emit asked(place);
}

void NewsPage::go(const QUrl&) { show(); }

QUrl NewsPage::address() const { return Address::page(u"news"_s); }

QList<KeyHint> NewsPage::hints() const
{
    if (m_keeper.items().empty()) return {};
    QList<KeyHint> hints { { u"Enter"_s, tr("open") } };
    if (m_keeper.unread()) hints << KeyHint { u"R"_s, tr("mark all as read") };
    return hints;
}

void NewsPage::focusFirst()
{
    if (auto* begin = m_empty ? m_empty->findChild<QAbstractButton*>() : nullptr)
        return begin->setFocus(Qt::OtherFocusReason);
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 1 && !m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_model->index(1, 0));
}

void NewsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        m_readAll->trigger();
    else
        Page::keyPressEvent(event);
}

} // namespace fairlead::ui
