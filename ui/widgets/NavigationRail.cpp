#include "widgets/NavigationRail.h"

#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/Logo.h"
#include "widgets/RailButton.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

NavigationRail::NavigationRail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"navigationRail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    connect(&theme, &Theme::changed, this, &NavigationRail::build);
    build();
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) build();
    QWidget::changeEvent(event);
}

void NavigationRail::setWorkspace(const QString& name)
{
    if (m_workspace == name) return;
    m_workspace = name;
    build();
}

void NavigationRail::setGroups(const QList<RailGroup>& groups, const QList<RailItem>& foot)
{
    m_groups = groups;
    m_foot = foot;
    build();
}

void NavigationRail::setCurrent(const QString& id)
{
    m_current = id;
    for (RailButton* button : std::as_const(m_buttons))
        button->setChecked(button->id() == id);
    keepOneTabStop();
    // Later: what was just built has no places yet.
    QMetaObject::invokeMethod(this, &NavigationRail::showCurrent, Qt::QueuedConnection);
}

/// A page may be opened from anywhere: where one is must be seen.
void NavigationRail::showCurrent()
{
    auto* scroll = m_content->findChild<QScrollArea*>();
    for (RailButton* button : std::as_const(m_buttons))
        if (scroll && button->isChecked() && scroll->isAncestorOf(button)) scroll->ensureWidgetVisible(button);
}

void NavigationRail::setCount(const QString& id, const QString& count)
{
    const auto remember = [&](RailItem& item) {
        if (item.id == id) item.count = count;
    };
    for (RailGroup& group : m_groups)
        std::for_each(group.items.begin(), group.items.end(), remember);
    std::for_each(m_foot.begin(), m_foot.end(), remember);
    for (RailButton* button : std::as_const(m_buttons))
        if (button->id() == id) button->setCount(count);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed) return;
    m_collapsed = collapsed;
    settle();
    emit collapsedChanged(collapsed);
}

void NavigationRail::setWindowWidth(int width)
{
    m_windowWidth = width;
    settle();
}

void NavigationRail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &NavigationRail::showCurrent, Qt::QueuedConnection);
}

void NavigationRail::settle()
{
    const bool narrow = m_collapsed || m_windowWidth < m_theme.px(Breakpoint::RailCollapses);
    if (m_narrow == narrow) return;
    m_narrow = narrow;
    build();
}

QSize NavigationRail::sizeHint() const
{
    return { m_theme.px(m_narrow ? Size::RailCollapsed : Size::RailWidth), QWidget::sizeHint().height() };
}

// The rail is small and changes rarely: it is built anew for every change of its shape.
void NavigationRail::build()
{
    setAccessibleName(tr("Places"));
    const bool focused = m_content && m_content->isAncestorOf(QApplication::focusWidget());
    m_buttons.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    addHead(column);

    auto* scroll = new QScrollArea(m_content);
    scroll->setObjectName(u"railScrollArea"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // the wheel and the keys scroll; a bar would crowd words
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto* places = new QWidget(scroll);
    auto* placesColumn = new QVBoxLayout(places);
    const int side = m_theme.px(Space::S);
    placesColumn->setContentsMargins(side, 0, side, 0);
    placesColumn->setSpacing(0);
    for (const RailGroup& group : std::as_const(m_groups)) {
        addGroupTitle(group.title, placesColumn);
        addItems(group.items, placesColumn);
    }
    placesColumn->addStretch();
    scroll->setWidget(places);
    column->addWidget(scroll, 1);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(side, side, side, side);
    addItems(m_foot, foot);
    column->addLayout(foot);

    setFixedWidth(sizeHint().width());
    setCurrent(m_current);
    if (focused)
        for (RailButton* button : std::as_const(m_buttons))
            if (button->isChecked()) button->setFocus(Qt::OtherFocusReason);
}

void NavigationRail::addHead(QVBoxLayout* column)
{
    auto* head = new QWidget(m_content);
    head->setFixedHeight(m_theme.px(Size::TopBar));
    auto* row = new QHBoxLayout(head);
    const int pad = m_theme.px(Space::L);
    row->setContentsMargins(pad, 0, m_narrow ? pad : m_theme.px(Space::L), 0);
    row->addWidget(new Logo(m_theme, Size::Logo, head));
    if (!m_narrow) {
        auto* name = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, head);
        name->setText(m_workspace);
        row->addWidget(name, 1);
    }
    column->addWidget(head);
    const bool forced = m_windowWidth < m_theme.px(Breakpoint::RailCollapses);
    if (forced) return;
    auto* fold = new QToolButton(head);
    fold->setObjectName(u"railFoldButton"_s);
    fold->setAccessibleName(m_narrow ? tr("Show names") : tr("Show icons only"));
    fold->setToolTip(fold->accessibleName());
    fold->setIcon(m_theme.icon(m_narrow ? u"sidebar-expand-left"_s : u"sidebar-collapse-left"_s));
    fold->setAutoRaise(true);
    setKind(fold, Kind::Quiet, kinds::Scale::Tiny);
    connect(fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    if (!m_narrow) return row->addWidget(fold);
    column->addWidget(fold, 0, Qt::AlignHCenter);
}

void NavigationRail::addGroupTitle(const QString& title, QVBoxLayout* column)
{
    if (m_narrow) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(
            m_theme.px(Space::S), m_theme.px(Space::Snug), m_theme.px(Space::S), m_theme.px(Space::S));
        row->addWidget(new Hairline(m_theme, Qt::Horizontal));
        column->addWidget(line);
        return;
    }
    auto* label = new Label(m_theme, Type::Caption, Ink::TextMuted);
    label->setText(title);
    label->setContentsMargins(m_theme.px(Space::S), 0, 0, 0);
    column->addSpacing(m_theme.px(Space::M));
    column->addWidget(label);
    column->addSpacing(m_theme.px(Space::Xs));
}

void NavigationRail::addItems(const QList<RailItem>& items, QVBoxLayout* column)
{
    for (const RailItem& item : items) {
        auto* button = new RailButton(m_theme, item.id, item.icon, item.text);
        button->setCount(item.count);
        button->setNarrow(m_narrow);
        column->addWidget(button);
        m_buttons.append(button);
        connect(button, &RailButton::clicked, this, [this, button] {
            button->setChecked(button->id() == m_current); // only the navigator says where we are
            emit activated(button->id());
        });
        connect(button, &RailButton::stepped, this, [this, button](int direction) { step(button, direction); });
    }
}

void NavigationRail::step(const RailButton* from, int direction)
{
    const auto place = std::find(m_buttons.cbegin(), m_buttons.cend(), from) - m_buttons.cbegin();
    const qsizetype next = place + direction;
    if (next < 0 || next >= m_buttons.size()) return;
    m_buttons.at(next)->setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (auto* scroll = m_content->findChild<QScrollArea*>()) scroll->ensureWidgetVisible(m_buttons.at(next));
}

void NavigationRail::keepOneTabStop()
{
    const auto chosen = std::find_if(
        m_buttons.cbegin(), m_buttons.cend(), [](const RailButton* button) { return button->isChecked(); });
    for (RailButton* button : std::as_const(m_buttons)) {
        const bool stop = chosen == m_buttons.cend() ? button == m_buttons.first() : button == *chosen;
        button->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace fairlead::ui
