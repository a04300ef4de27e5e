#include "pages/ListViews.h"

#include "pages/ViewCounts.h"
#include "pages/ViewDialog.h"
#include "store/query/FilterParser.h"
#include "widgets/ActionButton.h"
#include "widgets/TabStrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ListViews::ListViews(const Theme& theme, Session& session, const ListConfig& config, const Query& base,
    std::function<Shown()> shown, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_config(config)
    , m_base(base)
    , m_shown(std::move(shown))
    , m_saved(session, config)
{
    setObjectName(config.id + u"ViewsRow"_s);
    build();
    const auto again = [this] {
        m_saved.read();
        label();
        fill();
    };
    connect(&session, &Session::languageChanged, this, again);
    connect(&session, &Session::personChanged, this, again);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"saved_view"_s)) {
            m_saved.read();
            fill();
        } else if (change.records.contains(m_base.type->name()) || change.records.contains(u"stage"_s)) {
            m_counts->count(); // every tab hangs on the records themselves, and on the stages they stand in
        }
    });
    again();
}

QAction* ListViews::add(const QString& name, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(m_theme.icon(icon), QString(), this);
    action->setObjectName(name);
    action->setData(icon);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void ListViews::build()
{
    m_tabs = new TabStrip(m_theme, this);
    m_tabs->setObjectName(m_config.id + u"Views"_s);
    m_counts = new ViewCounts(m_session, *m_tabs, this);
    m_saveAs = add(u"saveAsView"_s, u"list-add"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_keep = add(u"saveIntoView"_s, u"document-save"_s, {});
    m_edit = add(u"editView"_s, u"document-edit"_s, QKeySequence(Qt::Key_F2));
    m_remove = add(u"deleteView"_s, u"edit-delete"_s, QKeySequence(Qt::Key_Delete));
    m_tabs->addActions({ m_edit, m_remove });
    m_keepButton = new ActionButton(m_keep, ActionButton::Show::TextOnly);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    row->setSpacing(m_theme.px(Space::S));
    row->addWidget(m_tabs, 1);
    row->addWidget(m_keepButton);
    row->addWidget(new ActionButton(m_saveAs, ActionButton::Show::IconOnly));
    connect(m_tabs, &TabStrip::viewChosen, this, &ListViews::go);
    connect(m_tabs, &TabStrip::menuWanted, this, &ListViews::showMenu);
    connect(m_saveAs, &QAction::triggered, this, &ListViews::saveAs);
    connect(m_keep, &QAction::triggered, this, [this] { keep(m_current); });
    connect(m_edit, &QAction::triggered, this, [this] { edit(m_current); });
    connect(m_remove, &QAction::triggered, this, [this] { remove(m_current); });
}

void ListViews::label()
{
    m_saveAs->setText(tr("Save as view…"));
    m_keep->setText(tr("Save changes"));
    m_edit->setText(tr("Rename or share…"));
    m_remove->setText(tr("Delete view"));
}

bool ListViews::isShown(const ListConfig::View& view) const { return isOffered(view, !m_session.person().isNull()); }

void ListViews::fill()
{
    const QString before = m_current;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count())
            m_tabs->removeTab(0);
        m_current.clear();
        const auto put = [&](const QString& id, const QString& words) {
            m_tabs->addView(id, words, m_tabs->countOf(id));
            if (m_current.isEmpty() || id == before) m_current = id;
        };
        for (const ListConfig::View& view : m_config.views)
            if (isShown(view)) put(view.id, view.label.in(m_session.isChinese()));
        for (const SavedView& view : m_saved.all())
            if (isShown({ {}, {}, view.filter })) put(view.id.toString(), view.name);
        m_tabs->setCurrentView(m_current);
    }
    count();
    if (!before.isEmpty() && m_current != before) emit chosen(true); // it was deleted, or its making undone
    follow();
}

Query ListViews::queryOf(const QString& filter, bool& readable) const
{
    const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
    const auto read = parser.parse(*m_base.type, filterOn(filter, m_session.today()));
    readable = bool(read);
    Query query;
    query.type = m_base.type;
    query.view = m_base.view;
    if (read) query.filter = *read;
    return query;
}

void ListViews::count()
{
    QList<std::pair<QString, Query>> views;
    const auto put = [&](const QString& id, const QString& filter) {
        bool readable = false;
        const Query query = queryOf(filter, readable);
        if (readable) views.append({ id, query });
    };
    for (const ListConfig::View& view : m_config.views)
        if (isShown(view)) put(view.id, viewConditions(view, !m_session.person().isNull()));
    for (const SavedView& view : m_saved.all())
        put(view.id.toString(), view.filter);
    m_counts->setViews(views);
}

void ListViews::setCurrent(const QString& id)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentView(id);
    m_current = m_tabs->currentView();
}

void ListViews::go(const QString& id)
{
    const bool conditions = isSaved() || m_saved.find(id);
    setCurrent(id);
    emit chosen(conditions);
}

QString ListViews::name() const
{
    if (const SavedView* view = m_saved.find(m_current)) return view->name;
    for (const ListConfig::View& view : m_config.views)
        if (view.id == m_current) return view.label.in(m_session.isChinese());
    return {};
}

QString ListViews::tabFilter() const
{
    for (const ListConfig::View& view : m_config.views)
        if (view.id == m_current) return viewConditions(view, !m_session.person().isNull());
    return {};
}

QString ListViews::savedFilter() const
{
    const SavedView* view = m_saved.find(m_current);
    return view ? view->filter : QString();
}

ListLook ListViews::look() const
{
    if (const SavedView* view = m_saved.find(m_current)) return m_saved.lookOf(*view);
    ListLook look = ListLook::of(m_config);
    look.read(QUrlQuery(QSettings().value(u"lists/%1/views/%2"_s.arg(m_config.id, m_current)).toString()),
        m_session.catalog(), *m_base.type);
    return look;
}

void ListViews::arranged(const ListLook& look)
{
    if (isSaved()) return;
    QUrlQuery kept;
    look.write(kept, ListLook::of(m_config));
    QSettings().setValue(u"lists/%1/views/%2"_s.arg(m_config.id, m_current), kept.toString());
}

void ListViews::setSavable(bool savable)
{
    m_saveAs->setEnabled(savable);
    follow();
}

void ListViews::follow()
{
    const SavedView* view = m_saved.find(m_current);
    bool other = false;
    if (view && m_saveAs->isEnabled()) {
        const Shown shown = m_shown();
        other = !SavedViews::shows(*view, shown.filter, shown.look);
    }
    m_keep->setEnabled(other);
    m_keepButton->setVisible(other);
    m_edit->setEnabled(view);
    m_remove->setEnabled(view);
}

void ListViews::saveAs()
{
    const Shown shown = m_shown();
    const SavedView view = m_saved.make(shown.filter, shown.look);
    auto* dialog = new ViewDialog(m_theme, m_session, view, true, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = view.id.toString()] { go(id); });
    dialog->open();
}

void ListViews::keep(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view) return;
    const Shown shown = m_shown();
    m_saved.keep(*view, shown.filter, shown.look);
    if (id != m_current) go(id);
}

void ListViews::edit(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view) return;
    auto* dialog = new ViewDialog(m_theme, m_session, *view, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListViews::remove(const QString& id)
{
    if (const SavedView* view = m_saved.find(id)) m_saved.remove(SavedView(*view)); // the edit reads them anew
}

void ListViews::showMenu(const QString& id, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const SavedView* view = m_saved.find(id)) {
        const auto put = [&](const QAction* like, const QString& words, void (ListViews::*act)(const QString&)) {
            QAction* action = menu->addAction(like->icon(), words, this, [this, id, act] { (this->*act)(id); });
            action->setObjectName(like->objectName() + u"Here"_s);
            return action;
        };
        put(m_edit, m_edit->text(), &ListViews::edit);
        const Shown shown = m_shown();
        put(m_keep, tr("Save what the list shows now in this view"), &ListViews::keep)
            ->setEnabled(m_saveAs->isEnabled() && !SavedViews::shows(*view, shown.filter, shown.look));
        put(m_remove, m_remove->text(), &ListViews::remove);
        menu->addSeparator();
    }
    menu->addAction(m_saveAs);
    menu->popup(place);
}

} // namespace fairlead::ui
