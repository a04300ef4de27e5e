#pragma once
#include "models/Session.h"
#include "widgets/PickerButton.h"

namespace fairlead::ui {

/// Which kept forecast is looked at: the newest of the period, or one by its day.
class KeptPicker : public PickerButton
{
    Q_OBJECT
public:
    KeptPicker(const Theme& theme, Session& session, QWidget* parent = nullptr);
    /// The choices anew; `key` is the one in force, empty for the newest.
    void fill(const QString& key);

private:
    Session& m_session;
};

} // namespace fairlead::ui
