#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace fairlead::ui {

class Label;
class RecordSuggest;

/// One field of a form: its label above, the control of its kind, below it what is wrong. Short lists of records are
/// chosen from, long ones are found by typing.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// Bare: in a table, where the head says what the column is. InCell: the same, over a cell of a list.
    enum class Dress { Labelled, Bare, InCell };
    FieldEditor(const Theme& theme, Session& session, const Record& record, const Field& field,
        QWidget* parent = nullptr, Dress dress = Dress::Labelled);

    const Field& field() const { return m_field; }
    /// Long texts take the whole width of a form.
    bool isLong() const;
    bool isDirty() const;
    /// Amounts stand with groups while they are not edited; this is what was typed.
    QString text() const;
    void setText(const QString& text); ///< of a line or an area; as if it had been typed
    /// Puts what stands here into the record; shows and gives the sentence of what is wrong, or nothing.
    QString write(Record& record);
    /// The same in silence: what cannot be read leaves the record as it is.
    void peek(Record& record) const;
    void setFault(const QString& sentence);

signals:
    void edited();
    void finished(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showGroups(bool shown);
    void offerDays(QLineEdit* line);
    QWidget* makeControl(const Record& record);
    QComboBox* makeChoice(const Record& record);
    QComboBox* makeRecordChoice(const Record& record);
    QLineEdit* makeLine(const Record& record);
    RecordId companyOf(const Record& record) const;

    const Theme& m_theme;
    Session& m_session;
    const Field& m_field;
    QWidget* m_control = nullptr;
    RecordSuggest* m_suggest = nullptr; ///< of a reference that is found by typing
    Label* m_fault = nullptr;
    QString m_opened;
    std::optional<QString> m_plain; ///< of an amount, while its groups are shown
};

} // namespace fairlead::ui
