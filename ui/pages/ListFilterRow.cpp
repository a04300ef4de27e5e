#include "pages/ListFilterRow.h"

#include "models/FilterWording.h"
#include "pages/FilterPanel.h"
#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"
#include "widgets/FilterBar.h"
#include "widgets/Label.h"
#include "widgets/SearchEdit.h"
#include "widgets/SidePane.h"

#include <QAction>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto conditionMark = u'=';
constexpr int newCondition = -1;
const QString behindId = QStringLiteral("behind");
} // namespace

ListFilterRow::ListFilterRow(
    const Theme& theme, Session& session, const Query& base, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_base(base)
    , m_bar(new FilterBar(theme, this))
    , m_edit(new SearchEdit(theme, this))
    , m_fault(new Label(theme, Type::Caption, Ink::Danger, this))
    , m_panel(new FilterPanel(theme, session, base, this))
    , m_open(new QAction(theme.icon(u"view-filter"_s), QString(), this))
{
    setObjectName(name + u"FilterRow"_s);
    m_edit->setObjectName(name + u"FilterEdit"_s);
    m_fault->setObjectName(name + u"FaultLabel"_s);
    m_fault->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), theme.px(Space::S));
    m_fault->hide();
    m_panel->hide();
    m_open->setObjectName(u"filterPanelAction"_s);
    m_open->setData(u"view-filter"_s);
    m_open->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_fault);
    m_bar->addTrailing(m_edit);
    connectParts();
    label();
}

void ListFilterRow::connectParts()
{
    connect(m_edit, &SearchEdit::asked, this, &ListFilterRow::read);
    connect(m_edit, &SearchEdit::accepted, this, &ListFilterRow::accept);
    connect(m_edit, &SearchEdit::left, this, &ListFilterRow::left);
    connect(m_bar, &FilterBar::editRequested, this, [this](const QString& id) {
        if (id != behindId) openPanel(id.toInt());
    });
    connect(m_bar, &FilterBar::removeRequested, this, &ListFilterRow::remove);
    connect(m_bar, &FilterBar::addRequested, this, [this] { openPanel(newCondition); });
    connect(m_bar, &FilterBar::panelToggled, this, [this](bool open) {
        if (open)
            openPanel(0);
        else
            setPanelOpen(false);
    });
    connect(m_open, &QAction::triggered, this, [this] {
        const bool there = m_pane && m_pane->isOpen();
        const QWidget* focused = window()->focusWidget();
        if (!there || !focused || !m_panel->isAncestorOf(focused))
            openPanel(0);
        else
            emit m_panel->closeWanted();
    });
    connect(m_panel, &FilterPanel::closeWanted, this, [this] {
        setPanelOpen(false);
        emit left();
    });
    connect(m_panel, &FilterPanel::filterChanged, this, &ListFilterRow::take);
}

void ListFilterRow::label()
{
    m_edit->setPlaceholderText(tr("Search this list"));
    m_edit->setAccessibleName(tr("Search this list"));
    m_edit->setToolTip(tr("Words to find, or a condition such as =amount >= 10000"));
    m_open->setText(tr("Filter…"));
    showFilter();
}

void ListFilterRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    QWidget::changeEvent(event);
}

QString ListFilterRow::expression() const { return filterText(m_session.catalog(), *m_base.type, m_filter); }

void ListFilterRow::setFilter(const Filter& filter)
{
    m_filter = filter;
    m_fault->hide();
    showFilter();
}

void ListFilterRow::setExpression(const QString& expression)
{
    const auto filter = parsed(expression);
    if (filter) return setFilter(*filter);
    const QString reason = m_fault->text();
    setFilter({});
    m_edit->setText(conditionMark + expression);
    m_fault->setText(reason);
    m_fault->show();
}

QString ListFilterRow::search() const { return m_search; }

void ListFilterRow::setSearch(const QString& text)
{
    if (text != m_search) m_edit->setText(text);
}

void ListFilterRow::setBehind(const QString& words)
{
    if (m_behind == words) return;
    m_behind = words;
    showFilter();
}

std::optional<Filter> ListFilterRow::parsed(const QString& text)
{
    FilterFault fault;
    const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
    const auto read = parser.parse(*m_base.type, text, &fault);
    if (read) return *read;
    const QString expected = fault.expected.join(u", "_s);
    if (fault.found.isEmpty())
        m_fault->setText(tr("Something is missing at the end. Possible: %1").arg(expected));
    else
        m_fault->setText(tr("“%1” is not understood here. Possible: %2").arg(fault.found, expected));
    m_fault->show();
    return std::nullopt;
}

void ListFilterRow::refuse(const QString& sentence)
{
    FilterDraft draft = FilterDraft::of(m_filter);
    if (!draft.parts.empty()) {
        const Filter last = draft.parts.back().filter();
        draft.parts.pop_back();
        m_edit->setText(conditionMark + filterText(m_session.catalog(), *m_base.type, last));
        m_edit->setFocus(Qt::OtherFocusReason);
        take(draft.filter());
    }
    m_fault->setText(sentence);
    m_fault->show();
}

void ListFilterRow::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ListFilterRow::addTrailing(QWidget* widget) { m_bar->addTrailing(widget); }

void ListFilterRow::setPane(SidePane* pane) { m_pane = pane; }

void ListFilterRow::setPanelOpen(bool open)
{
    if (m_pane) m_pane->setOpen(open);
    m_bar->setPanelOpen(open);
}

void ListFilterRow::openPanel(int part)
{
    setPanelOpen(true);
    m_panel->edit(part);
}

void ListFilterRow::showFilter()
{
    QList<FilterCondition> chips;
    if (!m_behind.isEmpty()) chips.append({ behindId, QString(), m_behind });
    const FilterWording words(m_session, *m_base.type);
    const FilterDraft draft = FilterDraft::of(m_filter);
    for (size_t i = 0; i < draft.parts.size(); ++i) {
        const FilterWording::Chip chip = words.chip(draft.parts[i]);
        chips.append({ QString::number(i), chip.field, chip.value });
    }
    m_bar->setConditions(chips);
    m_panel->setFilter(m_filter);
}

void ListFilterRow::read(const QString& text)
{
    m_fault->hide();
    const QString words = text.startsWith(conditionMark) ? QString() : text;
    if (words == m_search) return;
    m_search = words;
    emit searchChanged(m_search);
}

void ListFilterRow::accept()
{
    const QString text = m_edit->text();
    if (!text.startsWith(conditionMark)) return emit left();
    const QString condition = text.mid(1).trimmed();
    if (condition.isEmpty()) return m_edit->clear();
    const auto filter = parsed(condition);
    if (!filter) return;
    m_edit->clear();
    take(Filter::both(m_filter, *filter));
}

void ListFilterRow::take(const Filter& filter)
{
    if (filter == m_filter) return;
    setFilter(filter);
    emit conditionsChanged();
}

void ListFilterRow::remove(const QString& id)
{
    if (id == behindId) {
        setBehind({});
        return emit behindRemoved();
    }
    FilterDraft draft = FilterDraft::of(m_filter);
    if (id.toUInt() < draft.parts.size()) draft.parts.erase(draft.parts.begin() + id.toInt());
    take(draft.filter());
}

} // namespace fairlead::ui
