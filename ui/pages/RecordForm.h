#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QGridLayout;

namespace fairlead::ui {

class FieldEditor;

/// The fields of a record from its declaration, in two columns: what its list shows first, then the rest with fields of
/// one group side by side, long texts last; what people moved or hid as they want it (FieldOrder).
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(const Theme& theme, Session& session, const Record& record, QWidget* parent = nullptr);

    const QList<FieldEditor*>& editors() const { return m_editors; }
    FieldEditor* editorOf(const QString& field) const;
    bool isDirty() const;
    /// Between the fields that matter most and the rest.
    void setMiddle(QWidget* parts);
    /// The last field before that place; null if there is none.
    FieldEditor* lastBeforeMiddle() const { return m_lastKey; }
    /// Puts a second editor into the place of a field, to its right.
    void putBeside(FieldEditor* field, FieldEditor* second);

private:
    bool isShown(const Field& field) const;
    QList<const Field*> keyFields() const;
    QList<QList<const Field*>> sections() const;
    void addSection(const QString& title, const QList<const Field*>& fields);
    void place(FieldEditor* editor, bool wide);

    const Theme& m_theme;
    Session& m_session;
    const Record& m_record;
    QGridLayout* m_grid = nullptr;
    QList<FieldEditor*> m_editors;
    FieldEditor* m_lastKey = nullptr;
    int m_middleRow = 0;
    int m_row = 0;
    int m_column = 0;
};

} // namespace fairlead::ui
