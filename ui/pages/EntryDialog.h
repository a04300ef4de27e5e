#pragma once
#include "insight/Timeline.h"
#include "pages/FormDialog.h"

#include <QUrl>

namespace fairlead::ui {

/// The whole of what was written down about a call, a visit, a note: words, people, result. Entries never change: what
/// is saved here is a correction that stands in place of the first one; Void takes it away.
class EntryDialog : public FormDialog
{
    Q_OBJECT
public:
    EntryDialog(const Theme& theme, Session& session, const TimelineEntry& entry, QWidget* parent = nullptr);

    void save() override;

signals:
    void linked(const QUrl& address);

private:
    QWidget* makeBody(const TimelineEntry& entry);
    QWidget* makePeople(const TimelineEntry& entry);
    void takeAway();

    Record m_activity;
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
