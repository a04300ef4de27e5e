#pragma once
#include "pages/RecordSetup.h"
#include "theme/Theme.h"

#include <QWidget>

class QCheckBox;

namespace fairlead::ui {

/// What must be true before a lead becomes a deal, and whether Convert only warns of what is missing or refuses.
class LeadCriteriaPane : public QWidget
{
    Q_OBJECT
public:
    LeadCriteriaPane(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void label();

private:
    void ask();
    void setBlocking(bool blocks);

    Session& m_session;
    SetupPanel* m_panel = nullptr;
    RecordSetup* m_criteria = nullptr;
    QCheckBox* m_blocks = nullptr;
    std::optional<Record> m_own; ///< the own company, which holds the setting
};

} // namespace fairlead::ui
