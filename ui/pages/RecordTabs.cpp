#include "pages/RecordTabs.h"

#include "models/Format.h"
#include "pages/HistoryPane.h"
#include "pages/PartTables.h"
#include "pages/PartsPane.h"
#include "pages/TimelinePane.h"
#include "widgets/Hairline.h"
#include "widgets/TabStrip.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString timelineTab = u"timeline"_s;
const QString historyTab = u"history"_s;

} // namespace

RecordTabs::RecordTabs(
    const Theme& theme, Session& session, RecordDrafts& drafts, const RecordType& type, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
{
    setObjectName(u"recordTabs"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_strip = new TabStrip(theme, this);
    m_strip->setObjectName(u"recordTabStrip"_s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), 0);
    row->addWidget(m_strip);
    column->addLayout(row);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_timeline = new TimelinePane(theme, session, drafts, type, this);
    m_stack->addWidget(m_timeline);
    for (const auto& [part, owning] : session.catalog().partsOf(type)) {
        if (!PartTables::isShown(*part)) continue;
        auto* pane = new PartsPane(theme, session, *part, *owning, this);
        m_stack->addWidget(pane);
        m_parts.append(pane);
        connect(pane, &PartsPane::counted, this, [this, pane](int parts) {
            m_strip->setCount(pane->part().name(), parts ? QString::number(parts) : QString());
        });
    }
    m_history = new HistoryPane(theme, session, this);
    m_stack->addWidget(m_history);
    connect(m_timeline, &TimelinePane::linked, this, &RecordTabs::linked);
    connect(m_timeline, &TimelinePane::historyWanted, this, [this] {
        setTab(historyTab);
        emit tabChosen();
    });
    connect(m_timeline, &TimelinePane::counted, this, [this](qint64 entries) {
        const Format format(m_session.isChinese(), m_session.today());
        m_strip->setCount(timelineTab, entries ? format.count(entries) : QString());
    });
    connect(m_strip, &TabStrip::viewChosen, this, [this] {
        showTab();
        emit tabChosen();
    });
    connect(&session, &Session::languageChanged, this, &RecordTabs::label);
    label();
}

void RecordTabs::label()
{
    const QSignalBlocker quiet(m_strip);
    const QString current = m_strip->count() ? m_strip->currentView() : timelineTab;
    while (m_strip->count())
        m_strip->removeTab(0);
    m_strip->addView(timelineTab, tr("Timeline"));
    for (const PartsPane* pane : std::as_const(m_parts))
        m_strip->addView(pane->part().name(), pane->part().label().in(m_session.isChinese()));
    m_strip->addView(historyTab, tr("History"));
    m_strip->setCurrentView(current);
    m_strip->setAccessibleName(tr("Parts of the page"));
}

QWidget* RecordTabs::paneOf(const QString& id) const
{
    if (id == historyTab) return m_history;
    for (PartsPane* pane : m_parts)
        if (pane->part().name() == id) return pane;
    return m_timeline;
}

QString RecordTabs::tab() const { return m_strip->currentView(); }

void RecordTabs::setTab(const QString& id)
{
    const QSignalBlocker quiet(m_strip);
    m_strip->setCurrentView(paneOf(id) == m_timeline ? timelineTab : id);
    showTab();
}

void RecordTabs::showTab()
{
    QWidget* pane = paneOf(tab());
    m_stack->setCurrentWidget(pane);
    // The history is read when somebody looks at it.
    if (pane == m_history && m_record.type) m_history->show(m_record);
}

void RecordTabs::show(const Record& record, bool anew)
{
    m_record = record;
    m_timeline->show(record, anew);
    for (PartsPane* pane : std::as_const(m_parts))
        pane->show(record, anew);
    showTab();
}

void RecordTabs::focusTab() { m_strip->setFocus(Qt::OtherFocusReason); }

} // namespace fairlead::ui
