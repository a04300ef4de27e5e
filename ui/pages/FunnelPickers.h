#pragma once
#include "models/Session.h"
#include "pages/FunnelScope.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class PickerButton;

/// Period, team, person and product of the funnel, in one row that wraps.
class FunnelPickers : public QWidget
{
    Q_OBJECT
public:
    FunnelPickers(const Theme& theme, Session& session, QWidget* parent = nullptr);

    const FunnelScope& scope() const { return m_scope; }
    /// Shows a scope without telling.
    void setScope(const FunnelScope& scope);
    /// The choices anew, after a change of teams, people or products.
    void fill();
    /// All words anew, after a change of language.
    void label();

signals:
    void changed();

private:
    void add(const char* name, const char* icon, const QString& words);
    void fillRecords(PickerButton* picker, const QString& type, const QString& all, const RecordId& current);

    const Theme& m_theme;
    Session& m_session;
    QList<PickerButton*> m_pickers;
    FunnelScope m_scope;
};

} // namespace fairlead::ui
