#pragma once
#include "pages/FormDialog.h"

namespace fairlead::ui {

/// Leaves a coaching note on a record for somebody, or answers one. What is said stays as it was said.
class CommentDialog : public FormDialog
{
    Q_OBJECT
public:
    /// For the owner of the record, unless somebody else is chosen.
    static CommentDialog* coach(const Theme& theme, Session& session, const Record& about, QWidget* parent);
    /// To whoever left the note.
    static CommentDialog* answer(
        const Theme& theme, Session& session, const Record& about, const Record& note, QWidget* parent);

    void save() override;

private:
    CommentDialog(const Theme& theme, Session& session, const Record& about, Record comment, QWidget* parent);
    void build(const QString& title, const QStringList& fields, const QString& said, const QString& saveWords);

    QString m_about;
    Record m_comment;
    QList<FieldEditor*> m_editors;
};

} // namespace fairlead::ui
