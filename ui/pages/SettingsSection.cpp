#include "pages/SettingsSection.h"

#include "widgets/Hairline.h"
#include "widgets/Label.h"

namespace fairlead::ui {

SettingRow::SettingRow(const Theme& theme, const QString& title, const QString& hint, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_words(title + u' ' + hint)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(Space::M), 0, theme.px(Space::M));
    row->setSpacing(theme.px(Space::L));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(Space::Nudge));
    auto* name = new Label(theme, Type::Body, Weight::Medium, Ink::Text, this);
    name->setText(title);
    words->addWidget(name);
    if (!hint.isEmpty()) {
        auto* line = new Label(theme, Type::Caption, Ink::TextMuted, this);
        line->setWordWrap(true);
        line->setText(hint);
        words->addWidget(line);
    }
    row->addLayout(words, 1);
    if (!control) return;
    control->setParent(this);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(title);
    row->addWidget(control, 0, Qt::AlignVCenter);
}

bool SettingRow::matches(const QString& text) const { return m_words.contains(text, Qt::CaseInsensitive); }

SettingsSection::SettingsSection(const Theme& theme, const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    auto* head = new Label(theme, Type::Title, Ink::Text, this);
    head->setText(title);
    m_column->addWidget(head);
    if (!subtitle.isEmpty()) {
        auto* line = new Label(theme, Type::Body, Ink::TextMuted, this);
        line->setWordWrap(true);
        line->setText(subtitle);
        m_column->addWidget(line);
    }
    m_column->addSpacing(theme.px(Space::L));
}

void SettingsSection::addRow(const QString& title, const QString& hint, QWidget* control)
{
    Hairline* line = nullptr;
    if (!m_parts.empty()) {
        line = new Hairline(m_theme, Qt::Horizontal, Ink::Border, this);
        m_column->addWidget(line);
    }
    auto* row = new SettingRow(m_theme, title, hint, control, this);
    m_column->addWidget(row);
    m_parts.push_back({ row, line, {} });
}

void SettingsSection::addBody(QWidget* body, const QString& words)
{
    m_column->addWidget(body);
    m_parts.push_back({ body, nullptr, words });
}

bool SettingsSection::find(const QString& text)
{
    const bool all = text.isEmpty() || m_title.contains(text, Qt::CaseInsensitive);
    bool any = false;
    for (const Part& part : m_parts) {
        const auto* row = qobject_cast<SettingRow*>(part.widget);
        const bool fits = all || (row ? row->matches(text) : part.words.contains(text, Qt::CaseInsensitive));
        part.widget->setVisible(fits);
        if (part.line) part.line->setVisible(fits && any);
        any |= fits;
    }
    return any;
}

} // namespace fairlead::ui
