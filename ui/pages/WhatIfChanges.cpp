#include "pages/WhatIfChanges.h"

#include "theme/Kinds.h"
#include "widgets/CrossButton.h"
#include "widgets/Label.h"
#include "widgets/LinkLabel.h"
#include "widgets/PageScroll.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

WhatIfChanges::WhatIfChanges(const Theme& theme, WhatIf& rehearsal, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rehearsal(rehearsal)
    , m_scroll(new PageScroll(theme, this))
    , m_rows(m_scroll->column())
{
    setObjectName(u"whatIfChanges"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    const int pad = theme.px(Space::M);
    m_rows->setContentsMargins(pad, pad, pad, pad);
    m_rows->setSpacing(theme.px(Space::Xs));
    fill();
}

void WhatIfChanges::fill()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide(); // it is drawn until it is gone, and belongs to no layout any more
            row->deleteLater();
        }
        delete item;
    }
    const std::vector<WhatIf::Line> lines = m_rehearsal.lines();
    if (lines.empty())
        addWords(Ink::TextMuted,
            tr("Nothing is changed yet. Drag a card to another stage or month, or press E to try another date, amount "
               "or chance. Funnel and forecast move with it; the workspace stays as it is."));
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || lines[i - 1].deal != lines[i].deal) addHead(lines[i]);
        if (!lines[i].field.isEmpty()) addLine(lines[i]);
        const bool last = i + 1 == lines.size() || lines[i + 1].deal != lines[i].deal;
        if (last && !lines[i].trouble.isEmpty()) addTrouble(lines[i]);
    }
    m_rows->addStretch(1);
}

void WhatIfChanges::addWords(Ink ink, const QString& words)
{
    auto* label = new Label(m_theme, Type::Body, ink, this);
    label->setWordWrap(true);
    label->setText(words);
    m_rows->addWidget(label);
}

void WhatIfChanges::addHead(const WhatIf::Line& line)
{
    if (m_rows->count()) m_rows->addSpacing(m_theme.px(Space::S));
    auto* title = new LinkLabel(m_theme, Type::Body, line.title, this);
    title->setObjectName(u"rehearsedDealLink"_s);
    title->setAccessibleName(tr("Open %1").arg(line.title));
    connect(title, &LinkLabel::clicked, this, [this, deal = line.deal] { emit dealOpened(deal); });
    m_rows->addWidget(title, 0, Qt::AlignLeft);
}

/// "Stage: Qualify → Proposal", and a cross.
void WhatIfChanges::addLine(const WhatIf::Line& line)
{
    auto* row = new QWidget(this);
    auto* cells = new QHBoxLayout(row);
    cells->setContentsMargins({});
    cells->setSpacing(m_theme.px(Space::S));
    auto* words = new Label(m_theme, Type::Body, line.holdsBack() ? Ink::Warning : Ink::Text, row);
    words->setObjectName(u"rehearsedChangeLabel"_s);
    words->setWordWrap(true);
    words->setText(tr("%1: %2 → %3", "field, before, after").arg(line.label, line.before, line.after));
    cells->addWidget(words, 1);
    auto* cross = new CrossButton(m_theme, u"takeBackButton"_s, row);
    cross->setWords(tr("Take back: %1 of %2", "field, deal").arg(line.label, line.title));
    // The button is of the list that is filled anew.
    connect(
        cross, &CrossButton::clicked, &m_rehearsal,
        [rehearsal = &m_rehearsal, line] { rehearsal->takeBack(line.deal, line.field); }, Qt::QueuedConnection);
    cells->addWidget(cross, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    if (line.meanwhile.isEmpty()) return;
    addWords(Ink::Warning, tr("Meanwhile somebody made it %1; this change is not applied.").arg(line.meanwhile));
    auto* keep = new QPushButton(tr("Apply mine all the same"), this);
    keep->setObjectName(u"keepMineButton"_s);
    setKind(keep, kinds::Kind::Plain, kinds::Scale::Small);
    connect(
        keep, &QPushButton::clicked, &m_rehearsal,
        [rehearsal = &m_rehearsal, line] { rehearsal->keepMine(line.deal, line.field); }, Qt::QueuedConnection);
    m_rows->addWidget(keep, 0, Qt::AlignLeft);
}

void WhatIfChanges::addTrouble(const WhatIf::Line& line)
{
    addWords(Ink::Danger, line.trouble);
    auto* back = new QPushButton(tr("Take back"), this);
    back->setObjectName(u"dropDealButton"_s);
    back->setAccessibleName(tr("Take back all changes of %1").arg(line.title));
    setKind(back, kinds::Kind::Plain, kinds::Scale::Small);
    connect(
        back, &QPushButton::clicked, &m_rehearsal,
        [rehearsal = &m_rehearsal, deal = line.deal] { rehearsal->takeBack(deal); }, Qt::QueuedConnection);
    m_rows->addWidget(back, 0, Qt::AlignLeft);
}

} // namespace fairlead::ui
