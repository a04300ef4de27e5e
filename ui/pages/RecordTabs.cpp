#include "pages/RecordTabs.h"

#include "models/Format.h"
#include "pages/DecisionPane.h"
#include "pages/HistoryPane.h"
#include "pages/PartTables.h"
#include "pages/PartsPane.h"
#include "pages/RecordConfig.h"
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
const QString decisionTab = u"decision"_s;

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
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_timeline = new TimelinePane(theme, session, drafts, type, this);
    m_stack->addWidget(m_timeline);
    row->addWidget(m_timeline->kindPicker());
    if (type.name() == u"opportunity"_s) {
        m_decision = new DecisionPane(theme, session, this);
        m_stack->addWidget(m_decision);
        connect(m_decision, &DecisionPane::linked, this, &RecordTabs::linked);
        connect(m_decision, &DecisionPane::counted, this,
            [this](int people) { m_strip->setCount(decisionTab, people ? QString::number(people) : QString()); });
    }
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
    QHash<QString, QString> counts { { timelineTab, m_strip->countOf(timelineTab) } };
    if (m_decision) counts.insert(decisionTab, m_strip->countOf(decisionTab));
    for (const PartsPane* pane : std::as_const(m_parts))
        counts.insert(pane->part().name(), m_strip->countOf(pane->part().name()));
    while (m_strip->count())
        m_strip->removeTab(0);
    m_strip->addView(timelineTab, tr("Timeline"));
    if (m_decision) m_strip->addView(decisionTab, tr("Decision map"));
    for (const PartsPane* pane : std::as_const(m_parts))
        m_strip->addView(pane->part().name(), partsTitle(pane->part()).in(m_session.isChinese()));
    m_strip->addView(historyTab, tr("History"));
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        m_strip->setCount(count.key(), *count);
    m_strip->setCurrentView(current);
    m_strip->setAccessibleName(tr("Parts of the page"));
}

QWidget* RecordTabs::paneOf(const QString& id) const
{
    if (id == historyTab) return m_history;
    if (m_decision && id == decisionTab) return m_decision;
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
    m_timeline->kindPicker()->setVisible(pane == m_timeline);
    // The history is read when somebody looks at it.
    if (pane == m_history && m_record.type) m_history->show(m_record);
    emit tabShown();
}

void RecordTabs::show(const Record& record, bool anew)
{
    m_record = record;
    m_timeline->show(record, anew);
    if (m_decision) m_decision->show(record, anew);
    for (PartsPane* pane : std::as_const(m_parts))
        pane->show(record, anew);
    showTab();
}

bool RecordTabs::isWide() const { return m_decision && m_stack->currentWidget() == m_decision; }

std::optional<PrintBlock> RecordTabs::paper() const
{
    if (!isWide()) return {};
    return m_decision->paper();
}

void RecordTabs::focusTab() { m_strip->setFocus(Qt::OtherFocusReason); }

} // namespace fairlead::ui
