#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace fairlead::ui {

/// A record's fields in a form made from its declaration: new, or to be changed. Saves as one named edit; a refusal is
/// said beside the field.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    RecordDialog(const Theme& theme, Session& session, const Record& record, QWidget* parent = nullptr);
    ~RecordDialog() override;

    /// True if the draft differs from what was opened.
    bool isDirty() const;

public slots:
    void save();

private:
    struct Row;
    void build();
    void addRow(const Field& field);
    bool isShown(const Field& field) const;
    void lookForDoubles(const QString& title);

    const Theme& m_theme;
    Session& m_session;
    Record m_record;
    bool m_isNew;
    std::vector<std::unique_ptr<Row>> m_rows;
    QLabel* m_fault = nullptr;
    QLabel* m_double = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace fairlead::ui
