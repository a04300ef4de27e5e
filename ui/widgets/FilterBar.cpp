#include "widgets/FilterBar.h"

#include "theme/Kinds.h"
#include "widgets/FilterChip.h"
#include "widgets/FlowLayout.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

FilterBar::FilterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_open(new QToolButton(this))
    , m_add(new QToolButton(this))
    , m_chips(new FlowLayout(theme.px(Space::S), theme.px(Size::FilterRow)))
    , m_trailing(new QHBoxLayout)
{
    setObjectName(u"filterBar"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would ignore the second row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QToolButton* button : { m_open, m_add }) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_open->setObjectName(u"filterPanelButton"_s);
    m_open->setCheckable(true);
    m_open->setIcon(theme.icon(u"view-filter"_s));
    setKind(m_open, Kind::Chip, kinds::Scale::Tiny);
    m_add->setObjectName(u"addFilterButton"_s);
    m_add->setIcon(theme.icon(u"list-add"_s));
    setKind(m_add, Kind::Dashed, kinds::Scale::Tiny);
    m_trailing->setSpacing(theme.px(Space::S));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    row->setSpacing(theme.px(Space::L));
    row->addLayout(m_chips, 1);
    row->addLayout(m_trailing);
    row->setAlignment(m_trailing, Qt::AlignTop);
    connect(m_open, &QToolButton::toggled, this, &FilterBar::panelToggled);
    connect(m_add, &QToolButton::clicked, this, &FilterBar::addRequested);
    build();
}

void FilterBar::setConditions(const QList<FilterCondition>& conditions)
{
    m_conditions = conditions;
    build();
}

void FilterBar::setPanelOpen(bool open)
{
    const QSignalBlocker quiet(m_open);
    m_open->setChecked(open);
}

void FilterBar::addTrailing(QWidget* widget)
{
    auto* cell = new QWidget(this); // keeps it in the first row when the chips wrap
    cell->setFixedHeight(m_theme.px(Size::FilterRow));
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins({});
    row->addWidget(widget);
    m_trailing->addWidget(cell);
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) build();
    QWidget::changeEvent(event);
}

void FilterBar::build()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (auto* chip = qobject_cast<FilterChip*>(item->widget())) {
            chip->hide();
            chip->deleteLater();
        }
        delete item;
    }
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    const int count = int(m_conditions.size());
    m_open->setText(count ? tr("Filter · %Ln", nullptr, count) : tr("Filter"));
    m_open->setAccessibleName(m_open->text());
    m_chips->addWidget(m_open);
    for (const FilterCondition& condition : std::as_const(m_conditions)) {
        auto* chip = new FilterChip(m_theme, condition.id, condition.field, condition.value, this);
        connect(chip, &FilterChip::clicked, this, [this, id = condition.id] { emit editRequested(id); });
        connect(chip, &FilterChip::removeRequested, this, [this, id = condition.id] { emit removeRequested(id); });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_add->setVisible(count > 0);
    m_chips->addWidget(m_add);
    m_chips->update(); // it was laid out when the first chip showed, before the others came
    updateGeometry();
}

} // namespace fairlead::ui
