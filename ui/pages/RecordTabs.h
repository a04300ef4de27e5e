#pragma once
#include "models/RecordDrafts.h"
#include "models/Session.h"
#include "theme/Theme.h"

#include <QUrl>
#include <QWidget>

class QStackedLayout;

namespace fairlead::ui {

class HistoryPane;
class PartsPane;
class TabStrip;
class TimelinePane;

/// The middle of a record: timeline, a tab for every kind of parts, history.
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
    void focusTab();

signals:
    void linked(const QUrl& address);
    void tabChosen();

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
    QList<PartsPane*> m_parts;
    HistoryPane* m_history = nullptr;
};

} // namespace fairlead::ui
