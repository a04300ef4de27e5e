#pragma once
#include "models/ComposedAct.h"
#include "models/RecordDrafts.h"
#include "theme/Theme.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace fairlead::ui {

class ComposerDetails;
class Label;
class SegmentedSwitch;

/// Above a timeline: what was done or is to be done, with whom, how long, what came of it and what comes next, in one
/// form and one edit. Ctrl+Enter saves. What was typed and not saved comes back with the record.
class Composer : public QWidget
{
    Q_OBJECT
public:
    Composer(const Theme& theme, Session& session, RecordDrafts& drafts, QWidget* parent = nullptr);

    /// Turns to a record; `anew`: another one, whose own draft comes back.
    void show(const Record& record, bool anew);
    /// Opens it for a kind: note, call, visit, meeting, mail, message, task.
    void begin(const QString& kind);
    bool isOpen() const;
    ComposedAct act() const;
    void save();

signals:
    void saved();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeNote();
    void label();
    void showKind();
    void showOpen(bool open);
    void keepDraft();
    void clear();
    void say(Ink ink, const QString& sentence);

    const Theme& m_theme;
    Session& m_session;
    RecordDrafts& m_drafts;
    Record m_record;
    SegmentedSwitch* m_kind = nullptr;
    Label* m_hint = nullptr;
    QPlainTextEdit* m_text = nullptr;
    ComposerDetails* m_details = nullptr;
    QPushButton* m_discard = nullptr;
    Label* m_note = nullptr;
    QWidget* m_noteRow = nullptr;
};

} // namespace fairlead::ui
