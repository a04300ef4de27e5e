#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QLineEdit;

namespace fairlead::ui {

class FieldEditor;
class Label;

/// A kind of record that can be added in one line, with the few fields that it needs from the beginning.
struct QuickKind
{
    QString kind; ///< record type or view
    QString icon;
    fairlead::Label hint; ///< an example of the line
    QStringList fields; ///< besides the line
    QString day; ///< the field that a day in the line sets; empty: the line is only a name
    bool withPost = false; ///< a contact: the company comes with an employment

    /// Those that are made every day, in their order.
    static const QList<QuickKind>& daily();
    /// Any other: its required fields.
    static QuickKind of(const Session& session, const QString& kind);
};

/// What was typed for a kind and not saved yet: control texts by field.
using QuickDraft = QHash<QString, QString>;

/// One line for the name and the necessary fields below it. Days and times in the line of a task or an appointment are
/// understood; a day typed in its field wins.
class QuickForm : public QWidget
{
    Q_OBJECT
public:
    QuickForm(const Theme& theme, Session& session, const QuickKind& kind, const QuickDraft& draft, QWidget* parent);

    QuickDraft draft() const;
    /// What has been typed so far, faults left out: for the whole form.
    Record peek() const;
    /// What belongs to it and is no field of it: the post of a contact at a company.
    std::vector<Record> peekParts() const;
    /// Saves as one edit; null and said at the fields if anything is wrong.
    RecordId save();
    const RecordType& type() const { return *m_type; }
    /// What no field can say.
    QString refusal() const { return m_refusal; }
    void focusLine();

signals:
    void openWanted(const QString& type, const fairlead::RecordId& id);

private:
    void addLine(const QuickDraft& draft, class QVBoxLayout* column);
    void addFields(const QuickDraft& draft, QVBoxLayout* column);
    FieldEditor* editorOf(const QString& field) const;
    Record blank() const;
    Record begun() const;
    void understand();
    QList<FieldEditor*> all() const;

    const Theme& m_theme;
    Session& m_session;
    QuickKind m_kind;
    const RecordType* m_type = nullptr;
    Record m_opened;
    Record m_post; ///< of a contact
    FieldEditor* m_line = nullptr; ///< null: records of this kind have no name of their own
    fairlead::ui::Label* m_meaning = nullptr;
    QList<FieldEditor*> m_fields;
    FieldEditor* m_company = nullptr; ///< of the post
    QString m_understood; ///< the day that the line has put into its field
    QString m_refusal;
};

} // namespace fairlead::ui
