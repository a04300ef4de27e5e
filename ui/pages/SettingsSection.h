#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead::ui {

/// One thing that can be set: its name, a line that explains it, the control at the right.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    SettingRow(const Theme& theme, const QString& title, const QString& hint, QWidget* control, QWidget* parent);

    bool matches(const QString& text) const;

private:
    QString m_words;
};

/// A heading with its settings. Made anew when the language changes.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(const Theme& theme, const QString& title, const QString& subtitle, QWidget* parent = nullptr);

    void addRow(const QString& title, const QString& hint, QWidget* control);
    /// Anything wider than a row; `words` is what it is found by.
    void addBody(QWidget* body, const QString& words);
    /// Shows only what has these words; all for none. False: nothing has.
    bool find(const QString& text);

protected:
    const Theme& m_theme;

private:
    struct Part
    {
        QWidget* widget;
        QWidget* line;
        QString words; ///< of a body; rows know theirs
    };
    QVBoxLayout* m_column = nullptr;
    QString m_title;
    std::vector<Part> m_parts;
};

} // namespace fairlead::ui
