#include "pages/SyncConflicts.h"

#include "pages/ConflictActs.h"
#include "widgets/RowList.h"

#include <QKeyEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostShown = 5;
} // namespace

SyncConflicts::SyncConflicts(const Theme& theme, Session& session, QWidget* parent)
    : Panel(theme, parent)
    , m_session(session)
    , m_rows(new RowList(theme, u"syncConflicts"_s, this))
{
    setObjectName(u"syncConflictsPanel"_s);
    setBody(m_rows, true);
    m_rows->installEventFilter(this);
    connect(m_rows, &RowList::opened, this, &SyncConflicts::opened);
}

void SyncConflicts::show(const SyncKeeper& keeper)
{
    const std::vector<Conflict>& conflicts = keeper.conflicts();
    setVisible(!conflicts.empty());
    setTitle(tr("Conflicts"), m_session.format().count(qint64(conflicts.size())));
    const ConflictActs acts(m_session);
    QList<RowList::Row> rows;
    for (const Conflict& conflict : conflicts) {
        if (rows.size() == mostShown) break;
        RowList::Row row;
        row.id = QString::number(conflict.no);
        row.icon = u"dialog-warning"_s;
        row.iconInk = Ink::Warning;
        row.title = conflict.title.isEmpty() ? conflict.type->label().in(m_session.isChinese()) : conflict.title;
        row.beside = acts.fields(conflict);
        row.detail = tr("%1 is in place", "value").arg(acts.value(conflict, conflict.winner));
        row.right = acts.value(conflict, conflict.loser);
        row.rightInk = Ink::Text;
        row.rightBelow = tr("%1, %2", "person, moment").arg(acts.who(conflict.loser), acts.when(conflict.loser));
        rows.append(row);
    }
    m_rows->setRows(rows, {});
    m_rows->setAccessibleName(tr("Conflicts"));
}

const Conflict* SyncConflicts::chosen() const
{
    for (const Conflict& conflict : SyncKeeper::of(m_session).conflicts())
        if (QString::number(conflict.no) == m_rows->chosen()) return &conflict;
    return nullptr;
}

bool SyncConflicts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const Conflict* conflict = key == Qt::Key_1 || key == Qt::Key_2 ? chosen() : nullptr;
    if (!conflict) return Panel::eventFilter(watched, event);
    const ConflictActs acts(m_session);
    if (key == Qt::Key_1 ? acts.keep(*conflict) : acts.take(*conflict)) SyncKeeper::of(m_session).look();
    return true;
}

} // namespace fairlead::ui
