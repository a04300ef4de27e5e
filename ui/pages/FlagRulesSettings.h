#pragma once
#include "insight/FlagRules.h"
#include "models/Session.h"
#include "pages/SettingsSection.h"

namespace fairlead::ui {

class PickerButton;

/// When a deal is told to be out of line: for each kind whether, from which limit on and how grave it is, for all
/// pipelines or for one. What nobody changed is the program's.
class FlagRulesSettings : public SettingsSection
{
    Q_OBJECT
public:
    FlagRulesSettings(const Theme& theme, Session& session, QWidget* parent = nullptr);

private:
    struct Row
    {
        PickerButton* limit = nullptr; ///< null: the kind has none
        PickerButton* severity = nullptr;
    };
    void addKind(FlagKind kind);
    QString hint(FlagKind kind) const;
    QString limitText(FlagKind kind, qint64 threshold) const;
    void fill();
    void change(FlagKind kind, const QString& field, const std::function<void(Record&)>& fill);

    Session& m_session;
    PickerButton* m_pipeline = nullptr;
    std::array<Row, flagKinds> m_rows {};
};

} // namespace fairlead::ui
