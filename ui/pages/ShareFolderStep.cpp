#include "pages/ShareFolderStep.h"

#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ShareFolderStep::ShareFolderStep(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(theme, Type::Heading, Ink::Text, this))
    , m_words(new Label(theme, Type::Body, Ink::TextMuted, this))
    , m_edit(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_fault(new Label(theme, Type::Body, Ink::Danger, this))
{
    setObjectName(u"shareFolderStep"_s);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(theme.px(Size::SettingsWidest));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(theme.px(Space::M));
    m_words->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(u"shareFaultLabel"_s);
    m_edit->setObjectName(u"shareFolderEdit"_s);
    m_choose->setObjectName(u"chooseFolderButton"_s);
    setKind(m_choose, kinds::Kind::Plain, kinds::Scale::Normal);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(Space::S));
    line->addWidget(m_edit, 1);
    line->addWidget(m_choose);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(line);
    column->addWidget(m_fault);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->addStretch(1);
    all->addLayout(across);
    all->addStretch(2);
    connect(m_choose, &QPushButton::clicked, this, &ShareFolderStep::choose);
    connect(m_edit, &QLineEdit::textChanged, this, &ShareFolderStep::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &ShareFolderStep::entered);
}

void ShareFolderStep::label(const QString& title, const QString& words)
{
    m_title->setText(title);
    m_words->setText(words);
    m_choose->setText(tr("Choose a folder…"));
    m_choose->setAccessibleName(m_choose->text());
    m_edit->setAccessibleName(tr("Folder on the file server"));
    m_edit->setPlaceholderText(tr("Folder on the file server, a mounted drive or a stick"));
}

QString ShareFolderStep::folder() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QString() : QDir(QDir::fromNativeSeparators(text)).absolutePath();
}

void ShareFolderStep::setFolder(const QString& folder) { m_edit->setText(QDir::toNativeSeparators(folder)); }

void ShareFolderStep::setFault(const QString& sentence) { m_fault->setText(sentence); }

void ShareFolderStep::focusFirst()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void ShareFolderStep::choose()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the share"), folder());
    if (!chosen.isEmpty()) setFolder(chosen);
}

} // namespace fairlead::ui
