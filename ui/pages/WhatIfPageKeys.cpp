#include "pages/WhatIfPage.h"

#include "pages/BoardActions.h"
#include "pages/FunnelPickers.h"
#include "pages/WhatIfSide.h"
#include "widgets/BoardView.h"
#include <QKeyEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QList<KeyHint> WhatIfPage::hints() const
{
    return { { u"↑↓←→"_s, tr("choose") }, { u"Ctrl ←→"_s, tr("move") }, { u"M"_s, tr("move mode") },
        { u"W"_s, tr("won") }, { u"L"_s, tr("lost") }, { u"E"_s, tr("date, amount, chance") },
        { u"Del"_s, tr("take back") }, { u"Ctrl Z"_s, tr("last step back") }, { u"Ctrl S"_s, tr("apply") } };
}

void WhatIfPage::focusFirst()
{
    if (m_model->columnCount() == 0) return m_board->setFocus(Qt::OtherFocusReason);
    m_board->focusCards();
}

void WhatIfPage::print(PrintReady ready)
{
    PrintSheet sheet;
    sheet.title = tr("What-if");
    QStringList scope { m_pickers->words() };
    for (const WhatIf::Line& line : m_rehearsal.lines())
        scope.append(
            tr("%1, %2: %3 → %4", "deal, field, before, after").arg(line.title, line.label, line.before, line.after));
    sheet.scope = scope.join(u" · "_s);
    for (const ReportTableModel* rows : { &m_side->forecast(), &m_side->funnel() })
        sheet.blocks.push_back(PrintTable::of(*rows, rows->report().title.in(m_session.isChinese())));
    ready(std::move(sheet));
}

/// On this page the steps that are taken back are those of the rehearsal; without any the keys are the window's.
bool WhatIfPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && m_rehearsal.canUndo())
            || (key->matches(QKeySequence::Redo) && m_rehearsal.canRedo())) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void WhatIfPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo) && m_rehearsal.canUndo())
        m_rehearsal.undo();
    else if (event->matches(QKeySequence::Redo) && m_rehearsal.canRedo())
        m_rehearsal.redo();
    else if (event->key() == Qt::Key_Delete)
        m_actions->takeBackChosen();
    else if (event->key() == Qt::Key_F2)
        m_actions->changeChosen();
    else
        Page::keyPressEvent(event);
}

} // namespace fairlead::ui
