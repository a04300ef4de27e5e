#include "pages/ShareSteps.h"

#include "models/SyncText.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// A column in the middle of the page, as wide as words can be read.
QVBoxLayout* middleOf(QWidget* step, const Theme& theme)
{
    auto* middle = new QWidget(step);
    middle->setMaximumWidth(theme.px(Size::SettingsWidest));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(theme.px(Space::L));
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto* all = new QVBoxLayout(step);
    all->setContentsMargins(theme.px(Space::L), theme.px(Space::Xxl), theme.px(Space::L), theme.px(Space::L));
    all->addLayout(across);
    all->addStretch(1);
    return column;
}

/// A body of a panel whose lines are written anew each time.
std::pair<QWidget*, QVBoxLayout*> linesOf(Panel* panel, const Theme& theme)
{
    auto* body = new QWidget(panel);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, theme.px(Space::Xs));
    column->setSpacing(theme.px(Space::S));
    panel->setBody(body, true);
    return { body, column };
}

void addLine(const Theme& theme, QWidget* body, QVBoxLayout* column, QWidget* sign, const QString& text, Ink ink)
{
    auto* line = new QWidget(body);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme.px(Space::S));
    sign->setParent(line);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new Label(theme, Type::Body, ink, line);
    words->setText(text);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    column->addWidget(line);
}

void clear(QWidget* body) { qDeleteAll(body->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)); }

} // namespace

ShareCheckStep::ShareCheckStep(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new Panel(theme, this))
    , m_verdict(new Label(theme, Type::Body, Ink::Text, this))
    , m_nameLabel(new Label(theme, Type::Caption, Ink::TextMuted, this))
    , m_name(new QLineEdit(this))
{
    setObjectName(u"shareCheckStep"_s);
    QVBoxLayout* column = middleOf(this, theme);
    std::tie(m_findings, m_list) = linesOf(m_panel, theme);
    m_verdict->setObjectName(u"shareVerdictLabel"_s);
    m_verdict->setWordWrap(true);
    m_name->setObjectName(u"shareNameEdit"_s);
    m_name->setMaxLength(60);
    column->addWidget(m_panel);
    column->addWidget(m_verdict);
    auto* named = new QVBoxLayout;
    named->setSpacing(theme.px(Space::Xs));
    named->addWidget(m_nameLabel);
    named->addWidget(m_name);
    column->addLayout(named);
    connect(m_name, &QLineEdit::textChanged, this, &ShareCheckStep::changed);
    connect(m_name, &QLineEdit::returnPressed, this, &ShareCheckStep::entered);
}

void ShareCheckStep::label()
{
    m_nameLabel->setText(tr("What the workspace is called for those who join"));
    m_name->setAccessibleName(m_nameLabel->text());
}

void ShareCheckStep::show(const ShareSetup& setup, const QString& name, bool ours)
{
    clear(m_findings);
    m_panel->setTitle(QDir::toNativeSeparators(setup.folder()));
    for (const SyncText::Finding& finding : SyncText::findings(setup.findings()))
        addLine(m_theme, m_findings, m_list,
            new IconView(m_theme, finding.good ? u"dialog-ok"_s : u"dialog-warning"_s, Size::Icon,
                finding.good ? Ink::Positive : Ink::Warning, m_findings),
            finding.text, Ink::Text);
    const bool usable = setup.findings().isUsable();
    m_verdict->setInk(usable ? Ink::Text : Ink::Danger);
    m_verdict->setText(!usable
            ? tr("This folder cannot carry a workspace. Go back and choose another one, on another server or drive.")
            : ours ? tr("This workspace lies in the folder already: this computer goes on with it.")
                   : tr("This folder will do. Nothing lies in it yet; the next step writes your workspace there."));
    if (m_name->text().isEmpty()) m_name->setText(ours ? setup.there()->name : name);
    m_name->setEnabled(usable && !ours);
}

QString ShareCheckStep::name() const { return m_name->text().trimmed(); }

void ShareCheckStep::focusFirst() { m_name->setFocus(); }

ShareInviteStep::ShareInviteStep(const Theme& theme, const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_how(new Panel(theme, this))
    , m_who(new Panel(theme, this))
{
    setObjectName(u"shareInviteStep"_s);
    QVBoxLayout* column = middleOf(this, theme);
    std::tie(m_steps, m_list) = linesOf(m_how, theme);
    std::tie(m_people, m_names) = linesOf(m_who, theme);
    column->addWidget(m_how);
    column->addWidget(m_who);
}

void ShareInviteStep::show(const SyncKeeper& keeper)
{
    clear(m_steps);
    clear(m_people);
    if (!keeper.isShared()) return;
    const SyncOverview& overview = keeper.overview();
    m_how->setTitle(tr("How others join"));
    const QString steps[] {
        tr("Give them the right to read and write in %1.").arg(QDir::toNativeSeparators(overview.folder)),
        tr("On their computer they start Fairlead, choose “Join a workspace” and this folder; its path may read "
           "otherwise there."),
        tr("They say where their own file is kept and who they are. From then on everybody works on alone, and all "
           "meet in the folder."),
    };
    int number = 0;
    for (const QString& step : steps) {
        auto* sign = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Accent, m_steps);
        sign->setText(QLocale().toString(++number));
        addLine(m_theme, m_steps, m_list, sign, step, Ink::Text);
    }
    m_who->setTitle(tr("Who is in"), m_session.format().count(qint64(overview.devices.size())));
    for (const SyncDevice& device : overview.devices)
        addLine(m_theme, m_people, m_names,
            new IconView(m_theme, u"computer-laptop"_s, Size::Icon, Ink::TextMuted, m_people),
            device.own ? tr("%1 – this computer").arg(SyncText::nameOf(device)) : SyncText::nameOf(device), Ink::Text);
}

} // namespace fairlead::ui
