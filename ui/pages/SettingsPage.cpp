#include "pages/SettingsPage.h"

#include "models/Preferences.h"
#include "pages/FieldsSettings.h"
#include "pages/FlagRulesSettings.h"
#include "pages/LayoutsSettings.h"
#include "pages/ListsSettings.h"
#include "pages/SettingsSections.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageScroll.h"
#include "widgets/RailButton.h"
#include "widgets/SearchEdit.h"

#include <QKeyEvent>
#include <QUrlQuery>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Theme& theme, Session& session, QWidget* parent)
    : Page(theme, session, parent)
    , m_looks(theme)
    , m_current(u"appearance"_s)
{
    setObjectName(u"settingsPage"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(new Hairline(theme, Qt::Vertical));
    m_scroll = new PageScroll(theme, this);
    m_scroll->column()->setContentsMargins(
        theme.px(Space::Xxxl), theme.px(Space::Xl), theme.px(Space::Xxxl), theme.px(Space::Xxxl));
    m_scroll->column()->setSpacing(theme.px(Space::Xxxl));
    m_scroll->column()->addStretch(1);
    row->addWidget(m_scroll, 1);
    // The control that asked for another language is inside: it must have come to its end before it goes.
    connect(&session, &Session::languageChanged, this, &SettingsPage::follow, Qt::QueuedConnection);
    build();
}

QWidget* SettingsPage::buildList()
{
    auto* list = new QWidget(this);
    list->setFixedWidth(m_theme.px(Size::SettingsList));
    auto* column = new QVBoxLayout(list);
    const int margin = m_theme.px(Space::S);
    column->setContentsMargins(margin, m_theme.px(Space::M), margin, margin);
    column->setSpacing(m_theme.px(Space::Nudge));
    m_search = new SearchEdit(m_theme, list);
    m_search->setObjectName(u"settingsSearchEdit"_s);
    column->addWidget(m_search);
    column->addSpacing(m_theme.px(Space::S));
    m_buttonsColumn = new QVBoxLayout;
    m_buttonsColumn->setSpacing(m_theme.px(Space::Nudge));
    column->addLayout(m_buttonsColumn);
    column->addStretch(1);
    connect(m_search, &SearchEdit::asked, this, &SettingsPage::show);
    connect(m_search, &SearchEdit::left, this, &SettingsPage::focusFirst);
    return list;
}

QList<SettingsPage::Entry> SettingsPage::entries()
{
    const auto sections = [this] { return SettingsSections(m_looks, m_session, this); };
    const auto go = [this](const QUrl& address) { emit asked(address); };
    return {
        { u"appearance"_s, u"color-fill"_s, tr("Appearance"), [=] { return sections().appearance(); } },
        { u"language"_s, u"globe"_s, tr("Language and formats"), [=] { return sections().language(); } },
        { u"alerts"_s, u"notifications"_s, tr("Alerts"), [=] { return sections().alerts(); } },
        { u"sync"_s, u"folder-sync"_s, tr("Sync"), [=] { return sections().sync(); } },
        { u"pipelines"_s, u"view-filter"_s, tr("Pipelines and stages"), [=] { return sections().pipelines(go); } },
        { u"flags"_s, u"data-warning"_s, tr("Deals out of line"),
            [this]() -> SettingsSection* { return new FlagRulesSettings(m_theme, m_session, this); } },
        { u"fields"_s, u"view-form"_s, tr("Fields of your own"),
            [this]() -> SettingsSection* { return new FieldsSettings(m_theme, m_session, this); } },
        { u"lists"_s, u"view-list-details"_s, tr("Lists"),
            [this]() -> SettingsSection* { return new ListsSettings(m_theme, m_session, this); } },
        { u"layouts"_s, u"view-list-tree"_s, tr("Layouts"),
            [this]() -> SettingsSection* { return new LayoutsSettings(m_theme, m_session, this); } },
        { u"backup"_s, u"backup"_s, tr("Backup"), [=] { return sections().backup(); } },
        { u"keyboard"_s, u"input-keyboard"_s, tr("Keyboard"), [=] { return sections().keyboard(go); } },
        { u"about"_s, u"help-about"_s, tr("About"), [=] { return sections().about(); } },
    };
}

/// Only what these sections themselves say things in: names of fields and values they follow each for itself.
void SettingsPage::follow()
{
    const Writing now { m_session.isChinese(), m_session.unit(), Preferences::amounts() };
    if (now != m_writing) build();
}

void SettingsPage::build()
{
    m_writing = { m_session.isChinese(), m_session.unit(), Preferences::amounts() };
    const bool searching = m_search->hasFocus();
    setAccessibleName(tr("Settings"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    for (SettingsSection* section : std::as_const(m_sections))
        section->deleteLater();
    m_sections.clear();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_entries = entries();
    for (const Entry& entry : std::as_const(m_entries)) {
        auto* button = new RailButton(m_theme, u"settings-"_s + entry.id, entry.icon, entry.title, this);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttonsColumn->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.id] {
            m_search->clear();
            choose(id);
            emit moved();
        });
        connect(button, &RailButton::stepped, this, [this, button](int step) {
            const qsizetype next = m_buttons.indexOf(button) + step;
            if (next >= 0 && next < m_buttons.size()) m_buttons.at(next)->setFocus(Qt::TabFocusReason);
        });
    }
    show(m_search->text());
    if (searching) m_search->setFocus();
    emit statusChanged();
}

SettingsSection* SettingsPage::section(const Entry& entry)
{
    SettingsSection*& section = m_sections[entry.id];
    if (section) return section;
    section = entry.make();
    section->setMaximumWidth(m_theme.px(Size::SettingsWidest));
    qsizetype place = 0; // in the order of the list, whichever was made first
    for (const Entry& other : std::as_const(m_entries)) {
        if (other.id == entry.id) break;
        if (m_sections.value(other.id)) ++place;
    }
    m_scroll->column()->insertWidget(int(place), section);
    return section;
}

void SettingsPage::show(const QString& text)
{
    const QString words = text.trimmed();
    for (const Entry& entry : std::as_const(m_entries)) {
        const bool wanted = words.isEmpty() ? entry.id == m_current : section(entry)->find(words);
        if (wanted && words.isEmpty()) section(entry)->find({});
        if (SettingsSection* made = m_sections.value(entry.id)) made->setVisible(wanted);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(words.isEmpty() && m_entries.at(i).id == m_current);
}

void SettingsPage::choose(const QString& id)
{
    m_current = id;
    show({});
}

void SettingsPage::go(const QUrl& address)
{
    const QString id = QUrlQuery(address).queryItemValue(u"section"_s);
    const auto known = [&id](const Entry& entry) { return entry.id == id; };
    if (std::any_of(m_entries.cbegin(), m_entries.cend(), known)) choose(id);
}

QUrl SettingsPage::address() const
{
    QUrl url(u"fairlead://page/settings"_s);
    url.setQuery(u"section="_s + m_current);
    return url;
}

QList<KeyHint> SettingsPage::hints() const { return { { u"Ctrl F"_s, tr("find a setting") } }; }

void SettingsPage::focusFirst()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_entries.at(i).id == m_current) m_buttons.at(i)->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F && event->modifiers() == Qt::ControlModifier)
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        Page::keyPressEvent(event);
}

} // namespace fairlead::ui
