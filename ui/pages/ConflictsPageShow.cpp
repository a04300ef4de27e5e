// What the page of conflicts shows of one: the second half of ConflictsPage.
#include "models/SyncText.h"
#include "pages/ConflictActs.h"
#include "pages/ConflictSide.h"
#include "pages/ConflictsPage.h"
#include "widgets/EmptyPage.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"
#include "widgets/RowList.h"

#include <QAction>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int historyShown = 8;
} // namespace

void ConflictsPage::showEmpty()
{
    if (!m_empty) {
        m_empty = new EmptyPage(m_theme, tr("Nothing to decide"),
            tr("Where two people write the same field apart, the later value is in place and both are shown here."), {},
            this);
        layout()->addWidget(m_empty);
    }
    m_empty->show();
}

void ConflictsPage::showCard(const Conflict& conflict)
{
    const ConflictActs acts(m_session);
    const auto& conflicts = m_keeper.conflicts();
    m_headline->setText(acts.headline(conflict));
    const QString kind = conflict.type->label().in(m_session.isChinese());
    const QString before = acts.before(conflict);
    m_about->setText(
        before.isEmpty() ? kind : tr("%1 · both started from %2", "kind of record, value").arg(kind, before));
    m_place->setText(tr("%1 of %2").arg(m_at + 1).arg(conflicts.size()));
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < conflicts.size());
    const QString here = acts.value(conflict, conflict.winner);
    const QString other = acts.value(conflict, conflict.loser);
    m_here->show({ tr("Later"), tr("in place"), here, acts.who(conflict.winner), acts.when(conflict.winner),
        tr("Keep %1  1", "value, key").arg(here) });
    m_other->show({ tr("The other"), {}, other, acts.who(conflict.loser), acts.when(conflict.loser),
        tr("Take %1  2", "value, key").arg(other) });
}

void ConflictsPage::showHistory(const Conflict& conflict)
{
    QList<RowList::Row> rows;
    const auto history = m_session.workspace().history(*conflict.type, conflict.record);
    const ConflictActs acts(m_session);
    if (history)
        for (const HistoryEntry& entry : *history) {
            const bool concerns = std::any_of(entry.fields.begin(), entry.fields.end(),
                [&](const auto& change) { return conflict.fields.contains(change.field); });
            if (!concerns || rows.size() == historyShown) continue;
            const Conflict::Side side { {}, entry.person, entry.madeAt, {} };
            RowList::Row row;
            row.id = QString::number(entry.edit);
            row.lead = SyncText::moment(entry.madeAt, m_session.format(), m_session.today());
            row.title = entry.editName;
            row.right = acts.who(side);
            rows.append(row);
        }
    m_past->setTitle(tr("History: %1", "field").arg(acts.fields(conflict)));
    m_past->setVisible(!rows.isEmpty());
    m_rows->setRows(rows, {});
    m_rows->setAccessibleName(tr("History: %1", "field").arg(acts.fields(conflict)));
}

} // namespace fairlead::ui
