// FilesPanel: what a person does with one file.
#include "models/FileCopies.h"
#include "pages/FilesPanel.h"
#include "pages/Refusal.h"
#include "widgets/FileRow.h"

#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

void FilesPanel::showMenu(FileRow* row, const Record& file, const QPoint& global)
{
    QMenu menu(this);
    menu.setObjectName(u"fileMenu"_s);
    menu.addAction(m_theme.icon(u"document-open"_s), tr("Open a copy"), this,
        [this, file] { FileCopies::of(m_session).open(file); });
    menu.addAction(m_theme.icon(u"document-save-as"_s), tr("Save as…"), this, [this, file] { saveAs(file); });
    menu.addSeparator();
    menu.addAction(m_theme.icon(u"edit-rename"_s), tr("Rename"), this, [this, row, file] { rename(row, file); })
        ->setShortcut(Qt::Key_F2);
    menu.addAction(m_theme.icon(u"document-edit"_s), tr("Caption"), this, [this, row, file] { describe(row, file); })
        ->setShortcut(Qt::SHIFT | Qt::Key_F2);
    menu.addSeparator();
    menu.addAction(m_theme.icon(u"edit-delete"_s), tr("Delete"), this, [this, file] { remove(file); })
        ->setShortcut(Qt::Key_Delete);
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

void FilesPanel::remove(const Record& file)
{
    m_session.apply({ tr("delete %1").arg(file.title()), { EditStep::remove(*file.type, file.id) }, {} });
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
