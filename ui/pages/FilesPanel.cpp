#include "pages/FilesPanel.h"

#include "models/FileCopies.h"
#include "theme/Kinds.h"
#include "widgets/FileRow.h"
#include "widgets/Label.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
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
    m_coming = new QWidget(this);
    auto* row = new QHBoxLayout(m_coming);
    row->setContentsMargins(theme.px(Space::M), 0, theme.px(Space::M), 0);
    m_comingWords = new Label(theme, Type::Caption, Ink::TextMuted, m_coming);
    m_comingWords->setObjectName(u"filesComingLabel"_s);
    row->addWidget(m_comingWords, 1);
    m_stop = new QToolButton(m_coming);
    m_stop->setObjectName(u"filesStopButton"_s);
    m_stop->setIcon(theme.icon(u"dialog-cancel"_s));
    setKind(m_stop, kinds::Kind::Quiet, kinds::Scale::Tiny);
    connect(m_stop, &QToolButton::clicked, m_intake, &FileIntake::cancel);
    row->addWidget(m_stop);
    m_coming->hide();
    connect(m_intake, &FileIntake::progressed, this, &FilesPanel::showProgress);
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    connect(&session, &Session::languageChanged, this, &FilesPanel::label);
    label();
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

void FilesPanel::fill()
{
    // Who was at a file stays at it, or at the one that took its place.
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i)->hasFocus()) at = i;
    m_rows.clear();
    m_column->removeWidget(m_coming);
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // it lives until the event that fills the panel is over
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Format format = m_session.format();
    setTitle(tr("Files"), m_files.empty() ? QString() : format.count(qint64(m_files.size())));
    for (const RecordLook::File& file : m_files)
        addRow(file);
    if (m_files.empty() || m_dropping) {
        auto* words = new Label(m_theme, Type::Caption, m_dropping ? Ink::Accent : Ink::TextMuted, m_body);
        words->setObjectName(u"filesHintLabel"_s);
        words->setText(m_dropping ? tr("Drop here to attach") : tr("Drop files on the page, or paste them."));
        words->setContentsMargins(m_theme.px(Space::M), 0, 0, m_theme.px(Space::Xs));
        m_column->addWidget(words);
    }
    m_column->addWidget(m_coming);
    if (at < 0 || m_rows.isEmpty()) return;
    FileRow* there = m_rows.at(std::min(at, m_rows.size() - 1));
    there->show(); // the layout would only do it later, and nobody has the keyboard while hidden
    there->setFocus(Qt::OtherFocusReason);
}

void FilesPanel::addRow(const RecordLook::File& file)
{
    const Record& record = file.record;
    FileRow::Item item { record.text(u"kind"_s), record.title(), record.text(u"caption"_s), tr("not here"), true };
    if (file.size) {
        item.size = QLocale().formattedDataSize(*file.size, 1, QLocale::DataSizeTraditionalFormat);
        item.missing = false;
    }
    auto* row = new FileRow(m_theme, item, m_body);
    connect(row, &FileRow::clicked, this, [this, record] { FileCopies::of(m_session).open(record); });
    connect(row, &FileRow::dragWanted, this, [this, row, record] { dragOut(row, record); });
    connect(
        row, &FileRow::menuWanted, this, [this, row, record](const QPoint& global) { showMenu(row, record, global); });
    m_column->addWidget(row);
    m_rows.append(row);
}

void FilesPanel::showProgress()
{
    m_coming->setVisible(m_intake->isBusy());
    if (!m_intake->isBusy()) return;
    const Format format = m_session.format();
    m_comingWords->setText(
        tr("%1 · %2", "file that comes in, share").arg(m_intake->name(), format.percent(m_intake->share())));
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

const RecordLook::File* FilesPanel::focused() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i)->hasFocus()) return &m_files[size_t(i)];
    return nullptr;
}

void FilesPanel::keyPressEvent(QKeyEvent* event)
{
    const RecordLook::File* file = focused();
    if (!file) return event->ignore();
    const Record record = file->record;
    FileRow* row = m_rows.at(file - m_files.data());
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::ShiftModifier)
        describe(row, record);
    else if (event->key() == Qt::Key_F2)
        rename(row, record);
    else if (event->key() == Qt::Key_Delete)
        remove(record);
    else
        event->ignore();
}

} // namespace fairlead::ui
