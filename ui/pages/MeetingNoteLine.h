#pragma once
#include "models/MeetingActs.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace fairlead::ui {

class Label;
class SegmentedSwitch;

/// Where notes of a meeting are typed: one line, which becomes a point, a task or a coaching note with Enter. A line
/// that names somebody with @ or a day is a task unless the person chooses otherwise.
class MeetingNoteLine : public QWidget
{
    Q_OBJECT
public:
    MeetingNoteLine(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// The deal that is spoken of; nothing: none.
    void setDeal(const std::optional<Record>& deal);
    void focusLine();

signals:
    void written();
    void doneWanted(); ///< it was talked about: on to the next

private:
    void build();
    void label();
    void readPeople();
    MeetingNote note() const;
    MeetingNote::Kind kind() const;
    void preview();
    void write();

    const Theme& m_theme;
    Session& m_session;
    std::optional<Record> m_deal;
    QHash<QString, RecordId> m_people;
    bool m_chosen = false; ///< the kind, by the person
    QLineEdit* m_line = nullptr;
    SegmentedSwitch* m_kinds = nullptr;
    Label* m_preview = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace fairlead::ui
