#include "pages/PhotoActs.h"

#include "models/PhotoShelf.h"
#include "widgets/RecordSquare.h"

#include <QClipboard>
#include <QDateTime>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"files/photoFolder"_s;

bool hasPhoto(const Record& record) { return record.type && record.type->find(u"photo"_s); }

} // namespace

PhotoActs::PhotoActs(const Theme& theme, Session& session, RecordSquare& square)
    : QObject(&square)
    , m_theme(theme)
    , m_session(session)
    , m_square(square)
    , m_intake(new FileIntake(session, this))
{
    square.installEventFilter(this);
    connect(&square, &RecordSquare::clicked, this, &PhotoActs::showMenu);
    connect(&PhotoShelf::of(session), &PhotoShelf::arrived, this, &PhotoActs::showPhoto);
}

void PhotoActs::show(const Record& record)
{
    m_record = record;
    m_square.setPressable(hasPhoto(record));
    m_square.setAcceptDrops(hasPhoto(record));
    showPhoto();
    if (!hasPhoto(record)) return;
    m_square.setToolTip(tr("Photo: choose, paste or drop a picture"));
    m_square.setAccessibleName(tr("Photo of %1").arg(record.title()));
}

void PhotoActs::showPhoto()
{
    if (!hasPhoto(m_record)) return m_square.setPhoto({});
    m_square.setPhoto(PhotoShelf::of(m_session).photo(m_record.bytes(u"photo"_s)));
}

void PhotoActs::showMenu()
{
    QMenu menu(&m_square);
    menu.setObjectName(u"photoMenu"_s);
    menu.addAction(m_theme.icon(u"document-open"_s), tr("Choose a picture…"), this, &PhotoActs::choose);
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    menu.addAction(m_theme.icon(u"edit-paste"_s), tr("Paste a picture"), this,
            [this] {
                if (const QMimeData* data = QGuiApplication::clipboard()->mimeData()) take(*data);
            })
        ->setEnabled(clipboard && hasFiles(*clipboard));
    if (!m_record.isBlank(u"photo"_s))
        menu.addAction(m_theme.icon(u"edit-delete"_s), tr("Remove the photo"), this, &PhotoActs::remove);
    menu.exec(m_square.mapToGlobal(m_square.rect().bottomLeft()));
}

void PhotoActs::choose()
{
    QSettings settings;
    const QString path = QFileDialog::getOpenFileName(&m_square, tr("Choose a picture"),
        settings.value(folderKey).toString(), tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)"));
    if (path.isEmpty()) return;
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    m_intake->setPhoto(m_record, { QFileInfo(path).fileName(), path });
}

void PhotoActs::take(const QMimeData& data)
{
    std::vector<FileSource> sources = fileSources(data, QDateTime::currentDateTime());
    if (!sources.empty()) m_intake->setPhoto(m_record, std::move(sources.front()));
}

void PhotoActs::remove()
{
    Record changed = m_record;
    changed.set(u"photo"_s, fairlead::Cell());
    m_session.apply(
        { tr("remove the photo of %1").arg(m_record.title()), { EditStep::change(changed, { u"photo"_s }) }, {} });
}

bool PhotoActs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        if (!hasFiles(*enter->mimeData())) return false;
        enter->setDropAction(Qt::CopyAction);
        enter->accept();
        return true;
    }
    if (event->type() != QEvent::Drop) return QObject::eventFilter(watched, event);
    auto* dropped = static_cast<QDropEvent*>(event);
    dropped->setDropAction(Qt::CopyAction);
    dropped->accept();
    take(*dropped->mimeData());
    return true;
}

} // namespace fairlead::ui
