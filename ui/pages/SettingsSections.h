#pragma once
#include "models/Session.h"
#include "pages/SettingsSection.h"

#include <QCoreApplication>
#include <QUrl>

class QCheckBox;

namespace fairlead::ui {

class PickerButton;
struct PickerOption;

/// The sections of the settings page, each made anew where it is needed. Everything acts at once and is remembered.
class SettingsSections
{
    Q_DECLARE_TR_FUNCTIONS(SettingsSections)
public:
    SettingsSections(Theme& theme, Session& session, QWidget* parent)
        : m_theme(theme)
        , m_session(session)
        , m_parent(parent)
    {
    }
    SettingsSection* appearance() const;
    SettingsSection* language() const;
    SettingsSection* alerts() const;
    SettingsSection* sync() const;
    SettingsSection* backup() const;
    /// Links to pages that have a place of their own.
    SettingsSection* pipelines(const std::function<void(const QUrl&)>& go) const;
    SettingsSection* keyboard(const std::function<void(const QUrl&)>& go) const;
    SettingsSection* about() const;

private:
    QWidget* themeCards() const;
    QWidget* textSize() const;
    QCheckBox* toggle(const char* name, bool on, const std::function<void(bool)>& act) const;
    PickerButton* picker(const char* name, const QList<PickerOption>& options, const QString& current,
        const std::function<void(const QString&)>& act) const;

    Theme& m_theme;
    Session& m_session;
    QWidget* m_parent;
};

} // namespace fairlead::ui
