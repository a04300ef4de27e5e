#include "pages/FilesPanel.h"

#include "models/FileCopies.h"
#include "models/FileRoom.h"
#include "models/SyncKeeper.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QDateTime nowOf(const Session& session) { return QDateTime::fromMSecsSinceEpoch(session.workspace().clock().now()); }

} // namespace

FilesPanel::FilesPanel(const Theme& theme, Session& session, QWidget* page, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_session(session)
    , m_page(page)
    , m_intake(new FileIntake(session, this))
{
    setObjectName(u"filesPanel"_s);
    addHead();
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, theme.px(Space::S));
    m_column->setSpacing(0);
    setBody(m_body);
    m_coming = makeComing();
    connect(m_intake, &FileIntake::progressed, this, &FilesPanel::showProgress);
    connect(&FileRoom::of(session), &FileRoom::progressed, this, &FilesPanel::showProgress);
    SyncKeeper& keeper = SyncKeeper::of(session);
    connect(&keeper, &SyncKeeper::changed, this, [this, &keeper] {
        if (m_shared != keeper.isShared()) fill();
    });
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    connect(&session, &Session::languageChanged, this, &FilesPanel::label);
    label();
}

QWidget* FilesPanel::makeComing()
{
    auto* coming = new QWidget(this);
    auto* row = new QHBoxLayout(coming);
    row->setContentsMargins(m_theme.px(Space::M), 0, m_theme.px(Space::M), 0);
    m_comingWords = new Label(m_theme, Type::Caption, Ink::TextMuted, coming);
    m_comingWords->setObjectName(u"filesComingLabel"_s);
    row->addWidget(m_comingWords, 1);
    m_stop = new QToolButton(coming);
    m_stop->setObjectName(u"filesStopButton"_s);
    m_stop->setIcon(m_theme.icon(u"dialog-cancel"_s));
    setKind(m_stop, kinds::Kind::Quiet, kinds::Scale::Tiny);
    connect(m_stop, &QToolButton::clicked, this, &FilesPanel::stop);
    row->addWidget(m_stop);
    coming->hide();
    return coming;
}

void FilesPanel::addHead()
{
    m_plus = new QToolButton(this);
    m_plus->setObjectName(u"filesAddButton"_s);
    m_plus->setIcon(m_theme.icon(u"list-add"_s));
    m_plus->setPopupMode(QToolButton::InstantPopup);
    setKind(m_plus, kinds::Kind::Quiet, kinds::Scale::Tiny);
    auto* menu = new QMenu(m_plus);
    m_add = menu->addAction(m_theme.icon(u"mail-attachment"_s), QString(), this, &FilesPanel::choose);
    m_add->setObjectName(u"attachFiles"_s);
    m_paste = menu->addAction(m_theme.icon(u"edit-paste"_s), QString(), this, &FilesPanel::paste);
    m_paste->setObjectName(u"pasteFiles"_s);
    // Wherever on the page no text field wants the key.
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction* action : { m_add, m_paste })
        m_page->addAction(action);
    m_plus->setMenu(menu);
    addHeadWidget(m_plus);
}

void FilesPanel::label()
{
    m_add->setText(tr("Attach files…"));
    m_paste->setText(tr("Paste files or a picture"));
    m_plus->setAccessibleName(tr("Attach files"));
    m_plus->setToolTip(tr("Attach files: choose, paste, or drop them on the page"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("Stop"));
    fill();
}

void FilesPanel::show(const std::vector<RecordLook::File>& files, const Record& owner)
{
    const bool same = m_owner.id == owner.id && files == m_files;
    m_owner = owner;
    if (same) return; // nobody's typing is disturbed
    m_files = files;
    fill();
}

void FilesPanel::setHeading(const QString& heading)
{
    if (std::exchange(m_heading, heading) != heading) fill();
}

void FilesPanel::emptyColumn()
{
    m_rows.clear();
    m_column->removeWidget(m_coming);
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // it lives until the event that fills the panel is over
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void FilesPanel::fill()
{
    // Who was at a file stays at it, or at the one that took its place.
    const qsizetype at = focused();
    m_shared = SyncKeeper::of(m_session).isShared();
    emptyColumn();
    const Format format = m_session.format();
    setTitle(m_heading.isEmpty() ? tr("Files") : m_heading,
        m_files.empty() ? QString() : format.count(qint64(m_files.size())));
    for (const File& file : m_files)
        addRow(file);
    if (m_files.empty() || m_dropping) {
        auto* words = new Label(m_theme, Type::Caption, m_dropping ? Ink::Accent : Ink::TextMuted, m_body);
        words->setObjectName(u"filesHintLabel"_s);
        words->setText(m_dropping ? tr("Drop here to attach") : tr("Drop files on the page, or paste them."));
        words->setContentsMargins(m_theme.px(Space::M), 0, 0, m_theme.px(Space::Xs));
        m_column->addWidget(words);
    }
    m_column->addWidget(m_coming);
    showChosen();
    showProgress();
    if (at < 0 || m_rows.isEmpty()) return;
    FileRow* there = m_rows.at(std::min(at, m_rows.size() - 1));
    there->show(); // the layout would only do it later, and nobody has the keyboard while hidden
    there->setFocus(Qt::OtherFocusReason);
}

void FilesPanel::addRow(const File& file)
{
    auto* row = new FileRow(m_theme, itemOf(file), m_body);
    const qsizetype at = m_rows.size();
    connect(row, &FileRow::clicked, this, [this, record = file.record] {
        m_chosen.clear();
        showChosen();
        FileCopies::of(m_session).open(record);
    });
    connect(row, &FileRow::choosing, this, [this, at](Qt::KeyboardModifiers how) { choosing(at, how); });
    connect(row, &FileRow::dragWanted, this, [this, row, file] { dragOut(row, file.record); });
    connect(row, &FileRow::menuWanted, this, [this, row, file](const QPoint& global) { showMenu(row, file, global); });
    m_column->addWidget(row);
    m_rows.append(row);
}

/// What is attached now, else what is fetched.
void FilesPanel::showProgress()
{
    const FileRoom& room = FileRoom::of(m_session);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setArrived(room.arrived(m_files[size_t(i)].record.bytes(u"blob"_s)));
    const bool fetches = std::any_of(m_files.begin(), m_files.end(),
        [&room](const File& file) { return room.isWaitedFor(file.record.bytes(u"blob"_s)); });
    m_coming->setVisible(m_intake->isBusy() || fetches);
    const Format format = m_session.format();
    if (m_intake->isBusy())
        m_comingWords->setText(
            tr("%1 · %2", "file that comes in, share").arg(m_intake->name(), format.percent(m_intake->share())));
    else if (fetches && room.share() > 0)
        m_comingWords->setText(tr("Fetching %1 · %2", "file, share").arg(room.name(), format.percent(room.share())));
    else if (fetches)
        m_comingWords->setText(tr("Asking the share for %1…", "file").arg(room.name()));
}

void FilesPanel::stop()
{
    if (m_intake->isBusy())
        m_intake->cancel();
    else
        FileRoom::of(m_session).cancel();
}

void FilesPanel::choose()
{
    QSettings settings;
    const QStringList paths
        = QFileDialog::getOpenFileNames(m_page, tr("Attach files"), settings.value(folderKey).toString());
    if (paths.isEmpty()) return;
    settings.setValue(folderKey, QFileInfo(paths.front()).absolutePath());
    std::vector<FileSource> sources;
    for (const QString& path : paths)
        sources.push_back({ QFileInfo(path).fileName(), path });
    m_intake->attach(m_owner, std::move(sources));
}

void FilesPanel::paste()
{
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData()) drop(*data);
}

void FilesPanel::drop(const QMimeData& data)
{
    if (m_owner.type) m_intake->attach(m_owner, fileSources(data, nowOf(m_session)));
}

void FilesPanel::setDropping(bool dropping)
{
    if (m_dropping == dropping) return;
    m_dropping = dropping;
    fill();
}

bool FilesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_page) return Panel::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        // What is dragged out of here is here already.
        if (qobject_cast<FileRow*>(enter->source()) || !hasFiles(*enter->mimeData())) return false;
        enter->setDropAction(Qt::CopyAction);
        enter->accept();
        setDropping(true);
        return true;
    }
    case QEvent::DragLeave:
        setDropping(false);
        return false;
    case QEvent::Drop: {
        auto* dropped = static_cast<QDropEvent*>(event);
        setDropping(false);
        dropped->setDropAction(Qt::CopyAction);
        dropped->accept();
        drop(*dropped->mimeData());
        return true;
    }
    default:
        return false;
    }
}

} // namespace fairlead::ui
