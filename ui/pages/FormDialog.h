#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QDialog>

class QVBoxLayout;

namespace fairlead::ui {

class FieldEditor;
class Label;

/// The frame of every form: head, what there is to fill in, a note beside the buttons. Ctrl+S saves as Enter does. A
/// refusal is said below its field.
class FormDialog : public QDialog
{
    Q_OBJECT
public slots:
    virtual void save() = 0;

public:
    /// What is saved is only tried out.
    void rehearse(WhatIf& rehearsal) { m_rehearsal = &rehearsal; }

protected:
    FormDialog(const Theme& theme, Session& session, QWidget* parent);

    /// Puts the parts together; `kind` stands below the title, may be empty.
    void arrange(const QString& title, const QString& kind, QWidget* body, const QString& saveWords, bool wide = false);
    void setNote(Ink ink, const QString& text);
    /// Applies and tells; what the workspace found wrong goes to the editor of its field, the rest beside the buttons.
    bool apply(Edit edit, const RecordType& type, const QList<FieldEditor*>& editors);
    /// Puts the editors' texts into the record; the names of what changed. With a fault in any: focus goes there.
    static FieldEditor* write(const QList<FieldEditor*>& editors, Record& record, bool all, QStringList& changed);
    void paintEvent(QPaintEvent* event) override;

    const Theme& m_theme;
    Session& m_session;

private:
    QWidget* makeFoot(const QString& saveWords);

    Label* m_note = nullptr;
    WhatIf* m_rehearsal = nullptr; ///< null: what is saved is done
};

} // namespace fairlead::ui
