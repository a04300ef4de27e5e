#pragma once
#include "models/RecordDrafts.h"
#include "models/Session.h"
#include "print/PrintSheet.h"
#include "theme/Theme.h"

#include <QUrl>
#include <QWidget>

class QStackedLayout;

namespace fairlead::ui {

class DecisionPane;
class HistoryPane;
class PartsPane;
class TabStrip;
class TimelinePane;

/// The middle of a record: timeline, of a deal its decision map, a tab for every kind of parts, history.
class RecordTabs : public QWidget
{
    Q_OBJECT
public:
    RecordTabs(
        const Theme& theme, Session& session, RecordDrafts& drafts, const RecordType& type, QWidget* parent = nullptr);

    void show(const Record& record, bool anew);
    /// "timeline", the name of a part's type, "history"; an unknown one is the timeline.
    void setTab(const QString& id);
    QString tab() const;
    TimelinePane& timeline() { return *m_timeline; }
    /// The tab that is shown takes the whole width of the page.
    bool isWide() const;
    /// What the tab that is shown puts on paper in place of the record; nothing: the record is printed.
    std::optional<PrintBlock> paper() const;
    void focusTab();

signals:
    void linked(const QUrl& address);
    void tabChosen();
    void tabShown(); ///< chosen by the person, or by an address

private:
    void label();
    void showTab();
    QWidget* paneOf(const QString& id) const;

    Session& m_session;
    const RecordType& m_type;
    Record m_record;
    TabStrip* m_strip = nullptr;
    QStackedLayout* m_stack = nullptr;
    TimelinePane* m_timeline = nullptr;
    DecisionPane* m_decision = nullptr; ///< deals only
    QList<PartsPane*> m_parts;
    HistoryPane* m_history = nullptr;
};

} // namespace fairlead::ui
