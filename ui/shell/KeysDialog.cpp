#include "shell/KeysDialog.h"

#include "theme/Paint.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/SearchEdit.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// One key as it stands on the keyboard, at the right edge of its place.
class KeyCap : public QWidget
{
public:
    KeyCap(const Theme& theme, const QString& keys, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_keys(keys)
    {
        setFixedSize(paint::keyCapWidth(keys, theme), theme.px(Size::ControlTiny));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::keyCap(painter, rect(), m_keys, m_theme);
    }

private:
    const Theme& m_theme;
    QString m_keys;
};

} // namespace

KeysDialog::KeysDialog(const Theme& theme, const QList<Group>& groups, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keyboard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new PageHead(theme, this);
    head->setTitle(tr("Keyboard"));
    auto* search = new SearchEdit(theme, head);
    search->setObjectName(u"keysSearchEdit"_s);
    search->setPlaceholderText(tr("Find a key or an act"));
    search->setAccessibleName(search->placeholderText());
    connect(search, &SearchEdit::asked, this, &KeysDialog::find);
    connect(search, &SearchEdit::left, this, &QDialog::reject);
    head->addAction(search);
    column->addWidget(head);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    auto* scroll = new PageScroll(theme, this);
    scroll->column()->setSpacing(0);
    for (const Group& group : groups)
        if (!group.keys.isEmpty()) addGroup(group, scroll->column());
    scroll->column()->addStretch(1);
    column->addWidget(scroll, 1);
    resize(theme.px(Size::PaletteWidth), theme.px(Size::PreviewHeight));
    search->setFocus();
}

void KeysDialog::addGroup(const Group& group, QVBoxLayout* column)
{
    auto* title = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    title->setText(group.title);
    title->setContentsMargins(0, m_theme.px(Space::L), 0, m_theme.px(Space::Xs));
    title->setMinimumHeight(m_theme.px(Size::PanelHead));
    column->addWidget(title);
    m_titles.append(title);
    for (const KeyHint& key : group.keys) {
        auto* row = new QWidget(this);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, m_theme.px(Space::Xs), 0, m_theme.px(Space::Xs));
        auto* words = new Label(m_theme, Type::Body, Ink::Text, row);
        words->setText(key.text);
        across->addWidget(words, 1);
        across->addWidget(new KeyCap(m_theme, key.keys, row));
        row->setAccessibleName(tr("%1: %2", "a key and what it does").arg(key.keys, key.text));
        column->addWidget(row);
        m_rows.push_back({ row, key.keys + u' ' + key.text, int(m_titles.size()) - 1 });
    }
}

void KeysDialog::find(const QString& text)
{
    QList<bool> any(m_titles.size(), false);
    for (const Row& row : m_rows) {
        const bool fits = row.words.contains(text.trimmed(), Qt::CaseInsensitive);
        row.widget->setVisible(fits);
        any[row.group] = any[row.group] || fits;
    }
    for (qsizetype i = 0; i < m_titles.size(); ++i)
        m_titles.at(i)->setVisible(any.at(i));
}

int KeysDialog::shown() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
        [](const Row& row) { return row.widget->isVisibleTo(row.widget->parentWidget()); }));
}

void KeysDialog::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::Surface)); }

} // namespace fairlead::ui
