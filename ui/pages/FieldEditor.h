#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace fairlead::ui {

class Label;

/// One field of a form: its label above, the control of its kind, below it what is wrong. Short lists of records are
/// chosen from, long ones are found by typing.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(
        const Theme& theme, Session& session, const Record& record, const Field& field, QWidget* parent = nullptr);

    const Field& field() const { return m_field; }
    /// Long texts take the whole width of a form.
    bool isLong() const;
    bool isDirty() const { return text() != m_opened; }
    QString text() const;
    /// Puts what stands here into the record; shows and gives the sentence of what is wrong, or nothing.
    QString write(Record& record);
    void setFault(const QString& sentence);

signals:
    void finished(const QString& text);

private:
    QWidget* makeControl(const Record& record);
    QComboBox* makeChoice(const Record& record);
    QComboBox* makeRecordChoice(const Record& record);
    QLineEdit* makeLine(const Record& record);

    const Theme& m_theme;
    Session& m_session;
    const Field& m_field;
    QWidget* m_control = nullptr;
    Label* m_fault = nullptr;
    QString m_opened;
};

} // namespace fairlead::ui
