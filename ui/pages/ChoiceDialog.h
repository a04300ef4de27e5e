#pragma once
#include "models/ChoiceLists.h"
#include "pages/FormDialog.h"

class QLineEdit;

namespace fairlead::ui {

class ColourRow;

/// Asks what a value of a choice list is called and which colour it has. A new one that the list has already is not
/// made twice.
class ChoiceDialog : public FormDialog
{
    Q_OBJECT
public:
    ChoiceDialog(const Theme& theme, Session& session, const ChoiceList& list, std::optional<ChoiceValue> value,
        QWidget* parent);

    void save() override;

private:
    QWidget* buildBody();
    ChoiceLists::Draft draft() const;
    bool isDouble(const ChoiceLists::Draft& draft);

    QString m_list;
    std::optional<ChoiceValue> m_value;
    QLineEdit* m_en = nullptr;
    QLineEdit* m_zh = nullptr;
    ColourRow* m_colour = nullptr;
};

} // namespace fairlead::ui
