#include "models/FileCopies.h"

#include "models/FileRoom.h"
#include "store/FileStore.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FileCopies& FileCopies::of(Session& session)
{
    if (auto* copies = session.findChild<FileCopies*>(QString(), Qt::FindDirectChildrenOnly)) return *copies;
    return *new FileCopies(session);
}

FileCopies::FileCopies(Session& session)
    : QObject(&session)
    , m_session(session)
{
}

void FileCopies::make(const Record& attachment, QObject* context, std::function<void(const QString&)> done)
{
    // By the content: of a file that was replaced nobody gets the old copy.
    const QString folder = m_folder.filePath(QString::fromLatin1(attachment.bytes(u"blob"_s).toHex().left(16)));
    const QString path = folder + u'/' + attachment.title();
    if (QFile::exists(path)) return done(path);
    QDir().mkpath(folder);
    write(attachment, path, [path, alive = QPointer<QObject>(context), done = std::move(done)] {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
        if (alive) done(path);
    });
}

void FileCopies::open(const Record& attachment)
{
    make(attachment, this, [this, name = attachment.title()](const QString& path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            emit m_session.failed(tr("No program is set up on this computer to open “%1”. Save it and open it from "
                                     "there.")
                                      .arg(name));
    });
}

void FileCopies::writeTo(const Record& attachment, const QString& path)
{
    write(attachment, path, [] {});
}

void FileCopies::write(const Record& attachment, const QString& path, std::function<void()> done)
{
    // A context of its own: one copy does not overtake another.
    auto* asker = new QObject(this);
    m_session.beside<std::shared_ptr<Result<void>>>(
        asker,
        [hash = attachment.bytes(u"blob"_s), path](
            const Reader& reader) { return std::make_shared<Result<void>>(FileStore::writeOut(reader, hash, path)); },
        [this, asker, attachment, path, done](const std::shared_ptr<Result<void>>& written) {
            asker->deleteLater();
            FileRoom& room = FileRoom::of(m_session);
            if (*written)
                done();
            else if (written->error().code == ErrorCode::NotFound && room.canFetch())
                room.fetch({ FileRoom::fileOf(attachment) }, this, [=, this] { write(attachment, path, done); });
            else
                tell(attachment.title(), written->error());
        });
}

void FileCopies::tell(const QString& name, const Error& error)
{
    if (error.code == ErrorCode::NotFound)
        emit m_session.failed(tr("The content of “%1” is not in this workspace.").arg(name));
    else if (error.code == ErrorCode::Damaged)
        emit m_session.failed(
            tr("The content of “%1” has come to harm. Check the workspace, or take it from a backup.").arg(name));
    else
        emit m_session.failed(tr("“%1” was not written: %2").arg(name, Session::reason(error)));
}

} // namespace fairlead::ui
