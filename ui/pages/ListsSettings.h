#pragma once
#include "models/ChoiceLists.h"
#include "pages/SettingsSection.h"

namespace fairlead::ui {

class PickerButton;
class SetupPanel;

/// Choice lists and their values in order: those of the program are renamed, coloured, moved and retired, own ones
/// added and deleted too – each with undo. Forms, filters, files and groups have them at once.
class ListsSettings : public SettingsSection
{
    Q_OBJECT
public:
    ListsSettings(const Theme& theme, Session& session, QWidget* parent = nullptr);

private:
    void build();
    void connectPanel();
    void label();
    void fill();
    const ChoiceList* list() const;
    void open(std::optional<ChoiceValue> value);

    Session& m_session;
    ChoiceLists m_lists;
    QList<ChoiceValue> m_values; ///< as they stand in the table
    QString m_current; ///< code of the row that is chosen
    PickerButton* m_list = nullptr;
    SetupPanel* m_panel = nullptr;
};

} // namespace fairlead::ui
