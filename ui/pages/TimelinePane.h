#pragma once
#include "models/TimelineModel.h"
#include "pages/Composer.h"
#include "pages/TimelineText.h"

#include <QUrl>

namespace fairlead::ui {

class PickerButton;

/// The timeline of a record with its composer and the choice of kinds.
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    TimelinePane(
        const Theme& theme, Session& session, RecordDrafts& drafts, const RecordType& type, QWidget* parent = nullptr);

    void show(const Record& record, bool anew);
    Composer& composer() { return *m_composer; }
    TimelineModel& model() { return *m_model; }
    void focusList();

signals:
    void linked(const QUrl& address);
    void counted(qint64 entries);
    void historyWanted();

private:
    void label();
    void open(const QModelIndex& index);
    void finish(const QModelIndex& index);
    TimelineItem itemAt(const QModelIndex& index);
    void chooseKind(const QString& id);

    const Theme& m_theme;
    Session& m_session;
    const RecordType& m_type;
    Record m_record;
    Composer* m_composer = nullptr;
    PickerButton* m_kinds = nullptr;
    TimelineView* m_view = nullptr;
    TimelineModel* m_model = nullptr;
    QHash<int, TimelineItem> m_items; ///< of rows in words, until the rows change
};

} // namespace fairlead::ui
