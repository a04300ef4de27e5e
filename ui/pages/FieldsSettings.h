#pragma once
#include "models/OwnFields.h"
#include "pages/SettingsSection.h"

namespace fairlead::ui {

class PickerButton;

/// Fields of one's own by record type: add, rename, retire, use again, delete – each with undo. They appear in forms,
/// filters, imports and exports at once.
class FieldsSettings : public SettingsSection
{
    Q_OBJECT
public:
    FieldsSettings(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void setType(const QString& type);

private:
    void build();
    void fill();
    QWidget* rowOf(const Record& field);
    void open(std::optional<Record> field);

    Session& m_session;
    OwnFields m_fields;
    PickerButton* m_type = nullptr;
    QWidget* m_list = nullptr;
};

} // namespace fairlead::ui
