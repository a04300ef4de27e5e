#include "widgets/TopBar.h"

#include "widgets/ActionButton.h"
#include "widgets/AlertButton.h"
#include "widgets/PersonButton.h"
#include "widgets/SearchBox.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

TopBar::TopBar(const Theme& theme, const TopBarActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    using Show = ActionButton::Show;
    setObjectName(u"topBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto iconButton = [this](QAction* action) {
        return new ActionButton(action, Show::IconOnly, Kind::Quiet, kinds::Scale::Normal, this);
    };
    m_search = new SearchBox(theme, this);
    m_search->setKeys(actions.search->shortcut().toString(QKeySequence::NativeText).replace(u'+', u' '));
    if (actions.alerts) m_alerts = new AlertButton(theme, actions.alerts, this);
    m_person = new PersonButton(theme, actions.person, this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, theme.px(Space::S), 0);
    row->setSpacing(theme.px(Space::Xs));
    row->addWidget(iconButton(actions.back));
    row->addWidget(iconButton(actions.forward));
    row->addSpacing(theme.px(Space::M));
    row->addWidget(m_search);
    row->addSpacing(theme.px(Space::S));
    row->addStretch(1);
    row->addWidget(new ActionButton(actions.create, Show::IconAndText, Kind::Primary, kinds::Scale::Small, this));
    row->addSpacing(theme.px(Space::M));
    auto* undo = iconButton(actions.undo);
    row->addWidget(undo);
    if (actions.undoList) {
        row->addWidget(new ActionButton(actions.undoList, Show::IconOnly, Kind::Quiet, kinds::Scale::Tiny, this));
        undo->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(undo, &QWidget::customContextMenuRequested, actions.undoList, &QAction::trigger);
    }
    row->addWidget(iconButton(actions.redo));
    if (actions.sync)
        row->addWidget(new ActionButton(actions.sync, Show::IconAndText, Kind::Status, kinds::Scale::Small, this));
    if (m_alerts) row->addWidget(m_alerts);
    row->addWidget(m_person);

    connect(m_search, &SearchBox::clicked, this, [this] { emit searchRequested({}); });
    connect(m_search, &SearchBox::typed, this, &TopBar::searchRequested);
    connect(actions.search, &QAction::triggered, this, [this] { emit searchRequested({}); });
}

void TopBar::setAlertCount(int count)
{
    if (m_alerts) m_alerts->setCount(count);
}

void TopBar::setPerson(const QString& name, const QImage& photo)
{
    m_person->setName(name);
    m_person->setPhoto(photo);
}

QSize TopBar::sizeHint() const { return { QWidget::sizeHint().width(), m_theme.px(Size::TopBar) }; }

} // namespace fairlead::ui
