#include "pages/CalendarOutcomeDialog.h"

#include "models/MomentText.h"
#include "pages/FieldEditor.h"
#include "theme/Kinds.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDropEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostGuests = 24; // of those who were not invited only so many are offered
const QString folderKey = QStringLiteral("files/folder"); // where files were last chosen

} // namespace

CalendarOutcomeDialog::CalendarOutcomeDialog(
    const Theme& theme, Session& session, const CalendarItem& item, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_item(item)
    , m_activity(AppointmentOutcome(session).draft(item))
{
    setObjectName(u"outcomeDialog"_s);
    setAcceptDrops(true);
    QStringList below { item.title };
    if (item.checkedInAt) below.append(tr("checked in %1").arg(momentText(session.format(), *item.checkedInAt)));
    if (item.checkedOutAt) below.append(tr("out %1").arg(momentText(session.format(), *item.checkedOutAt)));
    arrange(
        item.checkedInAt ? tr("Visit report") : tr("What happened"), below.join(u" · "_s), makeBody(), tr("Record"));
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

QWidget* CalendarOutcomeDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(m_theme.px(Space::M));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    const auto add = [&](const char* field, int row, int column, int span) {
        auto* editor
            = new FieldEditor(m_theme, m_session, m_activity, m_activity.type->at(QString::fromLatin1(field)), body);
        grid->addWidget(editor, row, column, 1, span, Qt::AlignTop);
        m_editors.append(editor);
    };
    add("result", 0, 0, 1);
    add("minutes", 0, 1, 1);
    add("body", 1, 0, 2);
    add("next_step", 2, 0, 1);
    add("next_on", 2, 1, 1);
    addGuests(column, body);
    addFiles(column, body);
    column->addStretch(1);
    return body;
}

void CalendarOutcomeDialog::addGuests(QVBoxLayout* column, QWidget* body)
{
    const auto guests = AppointmentOutcome(m_session).guests(m_item);
    if (guests.empty()) return;
    auto* head = new Label(m_theme, Type::Caption, Weight::Medium, Ink::TextMuted, body);
    head->setText(tr("Who took part"));
    column->addWidget(head);
    auto* row = new QWidget(body);
    auto* flow = new FlowLayout(m_theme.px(Space::M), m_theme.px(Size::Control), row);
    for (const AppointmentOutcome::Guest& guest : guests) {
        if (!guest.comes && size_t(m_guests.size()) >= mostGuests) break;
        auto* box = new QCheckBox(guest.name, row);
        box->setObjectName(u"guestCheck-%1"_s.arg(guest.name));
        box->setChecked(guest.comes);
        flow->addWidget(box);
        m_guests.append({ box, guest.who });
    }
    column->addWidget(row);
}

void CalendarOutcomeDialog::addFiles(QVBoxLayout* column, QWidget* body)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(Space::M));
    m_add = new QPushButton(m_theme.icon(u"mail-attachment"_s), tr("Attach files or photos…"), body);
    m_add->setObjectName(u"outcomeFilesButton"_s);
    m_add->setAutoDefault(false);
    setKind(m_add, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_add, &QPushButton::clicked, this, &CalendarOutcomeDialog::chooseFiles);
    row->addWidget(m_add);
    m_names = new Label(m_theme, Type::Caption, Ink::TextMuted, body);
    m_names->setObjectName(u"outcomeFilesLabel"_s);
    m_names->setWordWrap(true);
    m_names->setText(tr("Or drop them here."));
    row->addWidget(m_names, 1, Qt::AlignVCenter);
    column->addLayout(row);
}

void CalendarOutcomeDialog::chooseFiles()
{
    QSettings settings;
    const QStringList paths
        = QFileDialog::getOpenFileNames(this, tr("Attach files"), settings.value(folderKey).toString());
    if (paths.isEmpty()) return;
    settings.setValue(folderKey, QFileInfo(paths.front()).absolutePath());
    std::vector<FileSource> sources;
    for (const QString& path : paths)
        sources.push_back({ QFileInfo(path).fileName(), path });
    attach(std::move(sources));
}

void CalendarOutcomeDialog::attach(std::vector<FileSource> sources)
{
    for (FileSource& source : sources)
        m_files.push_back(std::move(source));
    QStringList names;
    for (const FileSource& file : m_files)
        names.append(file.name);
    m_names->setText(QLocale().createSeparatedList(names));
}

void CalendarOutcomeDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (hasFiles(*event->mimeData())) event->acceptProposedAction();
}

void CalendarOutcomeDialog::dropEvent(QDropEvent* event)
{
    const qint64 now = m_session.workspace().clock().now();
    attach(fileSources(*event->mimeData(), QDateTime::fromMSecsSinceEpoch(now)));
    event->acceptProposedAction();
}

void CalendarOutcomeDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_activity, true, changed)) return;
    std::vector<AnyRef> people;
    for (const auto& [box, who] : std::as_const(m_guests))
        if (box->isChecked()) people.push_back(who);
    Edit edit = AppointmentOutcome(m_session).edit(m_item, m_activity, people);
    if (!edit.steps.empty() && !apply(std::move(edit), *m_activity.type, m_editors)) return;
    takeIn();
    accept();
}

/// It goes on while the dialog has closed, for as long as the window is there.
void CalendarOutcomeDialog::takeIn()
{
    if (m_files.empty()) return;
    QObject* owner = &m_session;
    if (parentWidget()) owner = parentWidget()->window();
    auto* intake = new FileIntake(m_session, owner);
    connect(intake, &FileIntake::progressed, intake, [intake] {
        if (!intake->isBusy()) intake->deleteLater();
    });
    intake->attach(m_activity, std::exchange(m_files, {}));
}

} // namespace fairlead::ui
