// What a RecordPage says in the status line, puts on paper, and does by keys.
#include "pages/ChecklistPane.h"
#include "pages/RecordActions.h"
#include "pages/RecordFacts.h"
#include "pages/RecordNews.h"
#include "pages/RecordPage.h"
#include "pages/ReceiptPaper.h"
#include "pages/RecordPaper.h"
#include "pages/RecordTabs.h"
#include "pages/TimelinePane.h"
#include "widgets/StagePath.h"

#include <QDateTime>
#include <QKeyEvent>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QList<KeyHint> RecordPage::hints() const
{
    QList<KeyHint> hints { { u"Ctrl ↑↓"_s, tr("previous, next") }, { u"F2"_s, tr("edit") }, { u"N"_s, tr("note") },
        { u"C"_s, tr("call") }, { u"V"_s, tr("visit") }, { u"E"_s, tr("mail") }, { u"T"_s, tr("task") } };
    if (m_checklist && m_checklist->isVisible()) hints.append({ u"K"_s, tr("checklist") });
    if (m_path) hints.append({ u"P"_s, tr("plan") });
    if (m_path) hints.append({ u"Ctrl →"_s, tr("next stage") });
    return hints;
}

QString RecordPage::rightText() const
{
    const qint64 at = m_record.type ? m_session.reader().changedAt(m_record) : 0;
    if (!at) return {};
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(at);
    const Format format = m_session.format();
    return tr("Changed %1, %2", "day, time").arg(format.day(changed.date(), true), changed.time().toString(u"HH:mm"_s));
}

void RecordPage::print(PrintReady ready)
{
    if (m_gone || !m_record.type) return Page::print(std::move(ready));
    if (m_type.name() == u"receipt"_s) return ReceiptPaper(m_session, m_record).print(&m_printing, std::move(ready));
    if (auto paper = m_tabs->paper()) return ready({ m_record.title(), {}, { std::move(*paper) }, true });
    RecordPaper(m_session, m_record, m_config)
        .print(&m_printing, m_look, m_path ? m_path->steps() : QList<StageStep>(), std::move(ready));
}

void RecordPage::focusFirst()
{
    if (!m_facts->isEditing()) m_tabs->focusTab();
}

void RecordPage::keyPressEvent(QKeyEvent* event)
{
    static const QHash<int, QString> kinds { { Qt::Key_N, u"note"_s }, { Qt::Key_C, u"call"_s },
        { Qt::Key_V, u"visit"_s }, { Qt::Key_M, u"meeting"_s }, { Qt::Key_E, u"mail"_s }, { Qt::Key_W, u"message"_s },
        { Qt::Key_T, u"task"_s } };
    if (m_gone) return Page::keyPressEvent(event);
    if (event->modifiers() == Qt::NoModifier && kinds.contains(event->key())) {
        m_tabs->setTab(u"timeline"_s);
        m_tabs->timeline().composer().begin(kinds.value(event->key()));
    } else if (event->key() == Qt::Key_Escape && m_news->tells()) {
        m_news->forget();
    } else if (event->key() == Qt::Key_K && event->modifiers() == Qt::NoModifier && m_checklist) {
        m_checklist->focusFirst();
    } else if (event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier && m_path) {
        m_actions->planContact();
    } else if (event->key() == Qt::Key_F2) {
        m_facts->editCurrent();
    } else if (m_path && event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Right) {
        m_actions->step(1);
    } else if (m_path && event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Left) {
        m_actions->step(-1);
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace fairlead::ui
