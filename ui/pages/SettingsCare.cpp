// Sections that lead elsewhere or tell something: backup, pipelines, keyboard, about.
#include "models/Address.h"
#include "models/BackupJob.h"
#include "pages/SettingsSections.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"
#include "widgets/Logo.h"

#include <QDir>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton* button(const char* name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    setKind(made, kinds::Kind::Plain, kinds::Scale::Normal);
    return made;
}

} // namespace

SettingsSection* SettingsSections::pipelines(const std::function<void(const QUrl&)>& go) const
{
    auto* section = new SettingsSection(m_theme, tr("Pipelines and stages"), {}, m_parent);
    QPushButton* open = button("openPipelinesButton", tr("Open pipelines"), m_parent);
    QObject::connect(open, &QPushButton::clicked, open, [go] { go(Address::page(u"pipelines"_s)); });
    section->addRow(tr("Stages of your deals"),
        tr("Names, order, chances, targets and days of each stage are set up on a page of their own."), open);
    return section;
}

SettingsSection* SettingsSections::keyboard(const std::function<void(const QUrl&)>& go) const
{
    auto* section = new SettingsSection(m_theme, tr("Keyboard"), {}, m_parent);
    QPushButton* open = button("openKeysButton", tr("Show all keys"), m_parent);
    QObject::connect(open, &QPushButton::clicked, open, [go] { go(Address::page(u"keys"_s)); });
    section->addRow(tr("All keys"), tr("F1 shows the keys of the window and of the page at any time."), open);
    return section;
}

SettingsSection* SettingsSections::backup() const
{
    auto* section = new SettingsSection(m_theme, tr("Backup"),
        tr("A backup is a complete copy, read to the last byte after it was written."), m_parent);
    QPushButton* make = button("backupButton", tr("Make a backup now"), section);
    const QString workspace = m_session.workspace().path();
    section->addRow(tr("Backup of this workspace"),
        tr("Kept in %1").arg(QDir::toNativeSeparators(BackupJob::folderOf(workspace))), make);
    auto* told = new Label(m_theme, Type::Body, Ink::TextMuted, section);
    told->setObjectName(u"backupLabel"_s);
    told->setWordWrap(true);
    const auto list = [told, workspace] {
        QStringList lines;
        const auto copies = BackupJob::copies(workspace);
        const QLocale locale;
        for (const BackupJob::Copy& copy : copies)
            if (lines.size() < 8)
                lines.append(u"%1 · %2"_s.arg(
                    locale.toString(copy.made, QLocale::ShortFormat), locale.formattedDataSize(copy.bytes)));
        told->setText(lines.isEmpty() ? tr("There is no backup yet.") : lines.join(u'\n'));
    };
    list();
    QObject::connect(make, &QPushButton::clicked, make, [make, told, list, &session = m_session] {
        make->setEnabled(false);
        told->setInk(Ink::TextMuted);
        told->setText(tr("The backup is being written and checked…"));
        BackupJob::start(make, session, [make, told, list](const BackupJob::Outcome& outcome) {
            make->setEnabled(true);
            told->setInk(outcome.clean ? Ink::TextMuted : Ink::Danger);
            if (outcome.clean)
                list();
            else if (outcome.path.isEmpty())
                told->setText(tr("No backup was made: %1").arg(outcome.fault));
            else
                told->setText(tr("The backup was written, but the check found damage. Check the workspace with "
                                 "“fairleadctl check”."));
        });
    });
    section->addBody(told, tr("Backup"));
    section->addRow(tr("Going back to a backup"),
        tr("A backup is a workspace like any other: open it from the start page, or put it in the place of this one "
           "with "
           "“fairleadctl restore-backup”."),
        nullptr);
    return section;
}

SettingsSection* SettingsSections::about() const
{
    auto* section = new SettingsSection(m_theme, tr("About"), {}, m_parent);
    auto* head = new QWidget(section);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, m_theme.px(Space::L));
    row->setSpacing(m_theme.px(Space::L));
    row->addWidget(new Logo(m_theme, Size::LogoLarge, head));
    auto* words = new QVBoxLayout;
    auto* name = new Label(m_theme, Type::Title, Ink::Text, head);
    name->setText(tr("Fairlead %1").arg(QCoreApplication::applicationVersion()));
    words->addWidget(name);
    auto* line = new Label(m_theme, Type::Body, Ink::TextMuted, head);
    line->setText(tr("Your pipeline, on your own machine. Nothing leaves it unless you share it."));
    words->addWidget(line);
    row->addLayout(words, 1);
    section->addBody(head, tr("About Fairlead, version"));
    const auto tell = [&](const QString& title, const QString& text) { section->addRow(title, text, nullptr); };
    tell(tr("Workspace"), QDir::toNativeSeparators(m_session.workspace().path()));
    tell(tr("Built on"), tr("Qt %1 · SQLite %2").arg(QString::fromLatin1(qVersion()), m_session.sqliteVersion()));
    tell(tr("Licence"), tr("Fairlead under the GNU GPL 3, Qt under the LGPL 3, SQLite in the public domain."));
    tell(tr("Fonts and icons"), tr("Inter and Noto under the SIL Open Font License 1.1. Breeze icons under the LGPL."));
    return section;
}

} // namespace fairlead::ui
