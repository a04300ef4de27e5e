#pragma once
#include "models/FieldUses.h"
#include "pages/SettingsSection.h"

class QPushButton;

namespace fairlead::ui {

class PickerButton;
class SetupPanel;

/// The facts of a kind of record in the order of its page and forms: which are shown, which must be filled in – each
/// act with undo, and open pages follow at once. Space shows or hides, R requires, Alt with up and down moves.
class LayoutsSettings : public SettingsSection
{
    Q_OBJECT
public:
    LayoutsSettings(const Theme& theme, Session& session, QWidget* parent = nullptr);

private:
    void build();
    QWidget* buildHead();
    void connectPanel();
    void fill();
    void addRow(const Field& field, const QString& section);
    const RecordType& type() const;
    const Field* fieldAt(int row) const;
    void toggleShown(int row);
    void toggleRequired(int row);
    void move(int from, int to);

    Session& m_session;
    FieldUses m_uses;
    QStringList m_fields; ///< as they stand in the table
    QString m_current; ///< the field that is chosen
    PickerButton* m_type = nullptr;
    QPushButton* m_reset = nullptr;
    SetupPanel* m_panel = nullptr;
};

} // namespace fairlead::ui
