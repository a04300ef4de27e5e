#pragma once
#include "pages/Page.h"
#include "pages/SettingsSection.h"

#include <functional>

class QVBoxLayout;

namespace fairlead::ui {

class PageScroll;
class RailButton;
class SearchEdit;

/// Everything that can be set, in sections; each has an address (fairlead://page/settings?section=language). The search
/// field finds a setting wherever it stands.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    bool showsMoney() const override { return false; }
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Entry
    {
        QString id;
        QString icon;
        QString title;
        std::function<SettingsSection*()> make;
    };
    using Writing = std::tuple<bool, MoneyUnit, AmountStyle>;
    QList<Entry> entries();
    void follow();
    QWidget* buildList();
    void build();
    void choose(const QString& id);
    void show(const QString& text);
    SettingsSection* section(const Entry& entry);

    Theme& m_looks;
    QList<Entry> m_entries;
    QString m_current;
    Writing m_writing;
    SearchEdit* m_search = nullptr;
    QVBoxLayout* m_buttonsColumn = nullptr;
    QList<RailButton*> m_buttons;
    PageScroll* m_scroll = nullptr;
    QHash<QString, SettingsSection*> m_sections;
};

} // namespace fairlead::ui
