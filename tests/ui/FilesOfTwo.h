#pragma once
#include "Opener.h"
#include "SyncDesk.h"

#include "models/Address.h"
#include "models/FileRoom.h"
#include "models/Preferences.h"
#include "store/FileStore.h"
#include "widgets/FileRow.h"
#include "widgets/Toast.h"

#include <QBuffer>
#include <QMenu>
#include <QStandardPaths>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

constexpr qint64 largeFile = 5'000'000;

inline StoredFile takenIn(const Workspace& workspace, QByteArray bytes)
{
    QBuffer source(&bytes);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const auto file = FileStore::takeIn(workspace.path(), source, workspace.clock().now());
    REQUIRE(file);
    return *file;
}

inline Record attached(const Workspace& workspace, const Record& owner, const QString& name, const QByteArray& bytes)
{
    Record record = workspace.blank(u"attachment"_s);
    record.refer(u"subject"_s, workspace.catalog().type(owner.type->name()), owner.id);
    record.set(u"blob"_s, fairlead::Cell(takenIn(workspace, bytes).hash)).set(u"file_name"_s, name);
    return record;
}

/// A customer here and on a colleague's computer; files come by themselves up to 1 MB.
struct FilesOfTwo : SyncDesk
{
    Opener opener;
    Record customer;
    std::unique_ptr<Colleague> colleague;
    QStringList told;

    FilesOfTwo()
    {
        QStandardPaths::setTestModeEnabled(true);
        Preferences::setFilesUpTo(1024 * 1024);
        customer = add(u"Castellan Water"_s);
        beginSharing();
        colleague = std::make_unique<Colleague>(path(u"theirs"_s), share());
        QObject::connect(&FileRoom::of(*session), &FileRoom::told, session.get(),
            [this](const QString&, const QString& sentence) { told.append(sentence); });
        QObject::connect(&FileRoom::of(*session), &FileRoom::freed, session.get(),
            [this](const QString& sentence) { told.append(sentence); });
        go(Address::record(u"company"_s, customer.id).toString());
    }
    ~FilesOfTwo() { Preferences::setFilesUpTo(10 * 1024 * 1024); }

    QByteArray theirs(const QString& name, qint64 size)
    {
        const Record record = attached(*colleague->workspace, customer, name, QByteArray(size, 'x'));
        REQUIRE(colleague->workspace->apply({ name, { EditStep::create(record) }, {} }));
        return record.bytes(u"blob"_s);
    }
    QByteArray ours(const QString& name, qint64 size)
    {
        const Record record = attached(session->workspace(), customer, name, QByteArray(size, 'y'));
        REQUIRE(session->apply({ name, { EditStep::create(record) }, {} }));
        session->settle();
        return record.bytes(u"blob"_s);
    }
    QList<FileRow*> rows()
    {
        session->settle();
        QCoreApplication::processEvents(); // the page looks again
        session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window->page()->findChildren<FileRow*>();
    }
    QString words(int row) { return rows().at(row)->accessibleName(); }
    bool isHere(const QByteArray& hash) { return contentPlace(session->reader(), hash).here; }
    /// Chooses from the menu of a row.
    void choose(FileRow* row, const QString& action)
    {
        QTimer::singleShot(0, row, [action] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            REQUIRE(menu);
            auto* found = menu->findChild<QAction*>(action);
            menu->close();
            REQUIRE(found);
            found->trigger();
        });
        emit row->menuWanted(row->mapToGlobal(QPoint()));
    }
    bool hasToast(const QString& words)
    {
        for (const Toast* toast : window->findChildren<Toast*>())
            if (toast->isVisible() && toast->message().text.contains(words)) return true;
        return false;
    }
};

} // namespace fairlead::ui
