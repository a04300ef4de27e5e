#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class FieldEditor;
class Label;

/// The editors of fields that are written together, opened in place: for a fact of a record page, for a cell of a list.
/// What is refused is said at its field and the typing stays. While an input method composes, no key ends them.
class FactEditors : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Page, Cell };
    /// `fields`: at least one; their values stand in `record`.
    FactEditors(const Theme& theme, Session& session, const Record& record, const QList<const Field*>& fields,
        Place place, QWidget* parent);

    /// The fields that are edited with one, itself first: those that share its clock.
    static QList<const Field*> together(const RecordType& type, const Field& field);

    const QList<FieldEditor*>& editors() const { return m_editors; }
    bool isLong() const;
    bool isDirty() const;
    void say(Ink ink, const QString& note); ///< below the editors
    /// Writes what was changed into the record as it is by now: what others changed meanwhile in other fields stays.
    enum class Outcome { Unchanged, Saved, Refused };
    Outcome save(Session::Telling telling = Session::Telling::Aloud);

    /// What a key asks for.
    enum class Exit { Back, Keep, Next, Previous };

signals:
    void exitAsked(fairlead::ui::FactEditors::Exit exit);
    void edited();
    void grown(); ///< a sentence came or went: it wants another height

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const Record& record, const Field& field, Place place, bool alone);
    bool handleKey(const QKeyEvent& event);

    const Theme& m_theme;
    Session& m_session;
    const RecordType& m_type;
    RecordId m_record;
    QList<FieldEditor*> m_editors;
    Label* m_note = nullptr;
    bool m_composing = false;
};

} // namespace fairlead::ui
