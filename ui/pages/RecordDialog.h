#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QDialog>

namespace fairlead::ui {

class Label;
class RecordForm;

/// A record's fields in a form made from its declaration: new, or to be changed. Saves as one named edit; a refusal is
/// said below the field.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    RecordDialog(const Theme& theme, Session& session, const Record& record, QWidget* parent = nullptr);

    /// True if the draft differs from what was opened.
    bool isDirty() const;

public slots:
    void save();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void lookForDoubles(const QString& title);
    bool apply(const QStringList& fields);
    void refuse(const Error& error);

    const Theme& m_theme;
    Session& m_session;
    Record m_record;
    bool m_isNew;
    RecordForm* m_form = nullptr;
    Label* m_note = nullptr; ///< a double, or why it was refused
};

} // namespace fairlead::ui
