#pragma once
#include "models/OwnFields.h"
#include "pages/FormDialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace fairlead::ui {

class PickerButton;

/// Asks what a field of one's own is called and what it holds. The kind of a field that is there stays.
class FieldDialog : public FormDialog
{
    Q_OBJECT
public:
    FieldDialog(
        const Theme& theme, Session& session, const RecordType& type, std::optional<Record> field, QWidget* parent);

    void save() override;

private:
    QWidget* buildBody();
    void showKind();
    OwnFields::Draft draft() const;

    const RecordType& m_type;
    std::optional<Record> m_field;
    QLineEdit* m_en = nullptr;
    QLineEdit* m_zh = nullptr;
    PickerButton* m_kind = nullptr;
    PickerButton* m_target = nullptr;
    QPlainTextEdit* m_values = nullptr;
    QWidget* m_valuesRow = nullptr;
    QWidget* m_targetRow = nullptr;
};

} // namespace fairlead::ui
