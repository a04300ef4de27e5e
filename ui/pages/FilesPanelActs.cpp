// FilesPanel: what a person does with files.
#include "models/FileCopies.h"
#include "pages/FilesPanel.h"
#include "pages/Refusal.h"

#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void FilesPanel::showMenu(FileRow* row, const File& file, const QPoint& global)
{
    QMenu menu(this);
    menu.setObjectName(u"fileMenu"_s);
    const std::vector<File> files = meant(file);
    const Record& record = file.record;
    const auto act = [&](const char* icon, const QString& text, std::function<void()> done) {
        return menu.addAction(m_theme.icon(QString::fromLatin1(icon)), text, this, std::move(done));
    };
    if (files.size() == 1) {
        act("document-open", file.place.here || !m_shared ? tr("Open a copy") : tr("Fetch and open"),
            [this, record] { FileCopies::of(m_session).open(record); });
        act("document-save-as", tr("Save as…"), [this, record] { saveAs(record); });
        menu.addSeparator();
    }
    if (m_shared && !m_session.workspace().isReadOnly()) addRoomActs(menu, files);
    if (files.size() == 1) {
        act("edit-rename", tr("Rename"), [this, row, record] { rename(row, record); })->setShortcut(Qt::Key_F2);
        act("document-edit", tr("Caption"), [this, row, record] {
            describe(row, record);
        })->setShortcut(Qt::SHIFT | Qt::Key_F2);
        menu.addSeparator();
    }
    const auto count = int(files.size());
    act("edit-delete", count == 1 ? tr("Delete") : tr("Delete %Ln file(s)", nullptr, count), [this, files] {
        remove(files);
    })->setShortcut(Qt::Key_Delete);
    menu.exec(global);
}

void FilesPanel::rename(FileRow* row, const Record& file)
{
    const QString name = file.title();
    const qsizetype dot = name.lastIndexOf(u'.'); // the ending stays as it is unless somebody wants it otherwise
    row->edit(name, tr("Name of the file"), dot > 0 ? dot : name.size(), [this, file](const QString& words) {
        if (!words.isEmpty()) change(file, u"file_name"_s, words, tr("rename %1 to %2").arg(file.title(), words));
    });
}

void FilesPanel::describe(FileRow* row, const Record& file)
{
    const QString caption = file.text(u"caption"_s);
    row->edit(caption, tr("Caption"), caption.size(), [this, file](const QString& words) {
        change(file, u"caption"_s, words, tr("describe %1", "a file").arg(file.title()));
    });
}

void FilesPanel::change(const Record& file, const QString& field, const QString& words, const QString& name)
{
    Record changed = file;
    changed.set(field, words);
    const auto done = m_session.attempt({ name, { EditStep::change(std::move(changed), { field }) }, {} });
    if (done) return;
    const QString why = sayRefusal(m_session, done.error(), *file.type, {}).join(u"; "_s);
    emit m_session.failed(tr("“%1” was not done: %2").arg(name, why));
}

void FilesPanel::saveAs(const Record& file)
{
    QSettings settings;
    const QString path = QFileDialog::getSaveFileName(
        m_page, tr("Save as"), QDir(settings.value(folderKey).toString()).filePath(file.title()));
    if (path.isEmpty()) return;
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    FileCopies::of(m_session).writeTo(file, path);
}

void FilesPanel::remove(const std::vector<File>& files)
{
    Edit edit;
    edit.name = files.size() == 1 ? tr("delete %1").arg(files.front().record.title())
                                  : tr("delete %Ln file(s)", nullptr, int(files.size()));
    for (const File& file : files)
        edit.steps.push_back(EditStep::remove(*file.record.type, file.record.id));
    m_session.apply(std::move(edit));
}

void FilesPanel::dragOut(FileRow* row, const Record& file)
{
    FileCopies::of(m_session).make(file, row, [row](const QString& path) {
        // The copy of a large file may come too late for the hand.
        if (!(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;
        auto* data = new QMimeData;
        data->setUrls({ QUrl::fromLocalFile(path) });
        auto* drag = new QDrag(row);
        drag->setMimeData(data);
        drag->setPixmap(row->grab());
        drag->exec(Qt::CopyAction);
    });
}

} // namespace fairlead::ui
