#include "pages/ListViews.h"

#include "pages/ViewCounts.h"
#include "pages/ViewDialog.h"
#include "store/query/FilterParser.h"
#include "widgets/ActionButton.h"
#include "widgets/TabStrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ListViews::ListViews(const Theme& theme, Session& session, ViewsPlace place, const Query& base,
    std::function<ViewShape()> shown, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_place(std::move(place))
    , m_base(base)
    , m_shown(std::move(shown))
    , m_saved(session, m_place.page, *base.type)
{
    setObjectName(m_place.id + u"ViewsRow"_s);
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
        } else if (concerns(change)) {
            m_counts->count();
        }
    });
    again();
}

/// Every tab hangs on the records themselves, those of deals on their stages and on what is planned with them too.
bool ListViews::concerns(const Change& change) const
{
    QStringList types { m_base.type->name(), u"stage"_s };
    if (m_base.type->name() == u"opportunity"_s) types << u"task"_s << u"appointment"_s;
    return std::any_of(
        types.begin(), types.end(), [&change](const QString& type) { return change.records.contains(type); });
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
    m_tabs->setObjectName(m_place.id + u"Views"_s);
    m_counts = new ViewCounts(m_session, *m_tabs, this);
    m_saveAs = add(u"saveAsView"_s, u"list-add"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_keep = add(u"saveIntoView"_s, u"document-save"_s, {});
    m_edit = add(u"editView"_s, u"document-edit"_s, QKeySequence(Qt::Key_F2));
    m_remove = add(u"deleteView"_s, u"edit-delete"_s, QKeySequence(Qt::Key_Delete));
    m_back = add(u"moveViewBack"_s, u"go-previous"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp);
    m_forth = add(u"moveViewForth"_s, u"go-next"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown);
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
    connect(m_tabs, &TabStrip::viewMoved, this,
        [this](const QString& id, int to) { m_saved.move(id, to - (m_tabs->count() - int(m_saved.all().size()))); });
    connect(m_saveAs, &QAction::triggered, this, &ListViews::saveAs);
    connect(m_back, &QAction::triggered, this, [this] { shift(m_current, -1); });
    connect(m_forth, &QAction::triggered, this, [this] { shift(m_current, 1); });
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
    m_back->setText(tr("Move view to the left"));
    m_forth->setText(tr("Move view to the right"));
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
        for (const ListConfig::View& view : m_place.views)
            if (isShown(view)) put(view.id, view.label.in(m_session.isChinese()));
        for (const SavedView& view : m_saved.all())
            put(view.id.toString(), view.name);
        m_tabs->setMovableFrom(m_tabs->count() - int(m_saved.all().size()));
        m_tabs->setCurrentView(m_current);
    }
    count();
    if (!before.isEmpty() && m_current != before) emit chosen(true); // it was deleted, or its making undone
    follow();
}

std::optional<Filter> ListViews::parsed(const QString& filter) const
{
    const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
    const auto read = parser.parse(*m_base.type, filter);
    return read ? std::optional(*read) : std::nullopt;
}

void ListViews::setScope(const Filter& scope)
{
    if (m_scope == scope) return;
    m_scope = scope;
    count();
}

void ListViews::count()
{
    QList<std::pair<QString, Query>> views;
    const auto put = [&](const QString& id, const QString& text, const Filter& scope) {
        const auto filter = parsed(text);
        if (!filter) return;
        Query query;
        query.type = m_base.type;
        query.view = m_base.view;
        query.filter = Filter::both(Filter::both(*filter, scope), m_base.filter);
        views.append({ id, query });
    };
    for (const ListConfig::View& view : m_place.views)
        if (isShown(view)) put(view.id, viewConditions(view, !m_session.person().isNull()), m_scope);
    for (const SavedView& view : m_saved.all())
        put(view.id.toString(), view.filter, {});
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
    for (const ListConfig::View& view : m_place.views)
        if (view.id == m_current) return view.label.in(m_session.isChinese());
    return {};
}

QString ListViews::tabFilter() const
{
    for (const ListConfig::View& view : m_place.views)
        if (view.id == m_current) return viewConditions(view, !m_session.person().isNull());
    return {};
}

Filter ListViews::declaredFilter() const { return parsed(tabFilter()).value_or(Filter()); }

std::optional<ViewShape> ListViews::saved() const
{
    const SavedView* view = m_saved.find(m_current);
    return view ? std::optional(ViewShape::of(*view)) : std::nullopt;
}

int ListViews::placeOf(const QString& id) const
{
    const auto& views = m_saved.all();
    for (size_t i = 0; i < views.size(); ++i)
        if (views[i].id.toString() == id) return int(i);
    return -1;
}

void ListViews::setSavable(bool savable)
{
    m_saveAs->setEnabled(savable);
    follow();
}

void ListViews::follow()
{
    const SavedView* view = m_saved.find(m_current);
    const bool other = view && m_saveAs->isEnabled() && m_shown() != ViewShape::of(*view);
    m_keep->setEnabled(other);
    m_keepButton->setVisible(other);
    m_edit->setEnabled(view);
    m_remove->setEnabled(view);
    m_back->setEnabled(placeOf(m_current) > 0);
    m_forth->setEnabled(view && placeOf(m_current) + 1 < int(m_saved.all().size()));
}

void ListViews::saveAs()
{
    if (!m_saveAs->isEnabled()) return;
    const SavedView view = m_saved.make(m_shown());
    auto* dialog = new ViewDialog(m_theme, m_session, view, true, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = view.id.toString()] { go(id); });
    dialog->open();
}

void ListViews::keep(const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view) return;
    m_saved.keep(*view, m_shown());
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

void ListViews::shift(const QString& id, int by)
{
    const int from = placeOf(id);
    if (from >= 0) m_saved.move(id, from + by);
}

void ListViews::putFurther(QMenu& menu, const QString& id)
{
    const SavedView* view = m_saved.find(id);
    if (!view) return;
    const auto put = [&menu](const QAction* like, const QString& words, bool enabled, auto act) {
        QAction* action = menu.addAction(like->icon(), words, act);
        action->setObjectName(like->objectName() + u"Here"_s);
        action->setEnabled(enabled);
    };
    const int place = placeOf(id);
    put(m_edit, m_edit->text(), true, [this, id] { edit(id); });
    put(m_keep, tr("Save what is shown now in this view"), m_saveAs->isEnabled() && m_shown() != ViewShape::of(*view),
        [this, id] { keep(id); });
    put(m_back, m_back->text(), place > 0, [this, id] { shift(id, -1); });
    put(m_forth, m_forth->text(), place + 1 < int(m_saved.all().size()), [this, id] { shift(id, 1); });
    put(m_remove, m_remove->text(), true, [this, id] { remove(id); });
    menu.addSeparator();
}

void ListViews::showMenu(const QString& id, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    putFurther(*menu, id);
    menu->addAction(m_saveAs);
    menu->popup(place);
}

} // namespace fairlead::ui
