// FilesPanel: where each file is, which ones are meant together, and what a shared workspace has to say of them.
#include "models/FileRoom.h"
#include "models/SyncText.h"
#include "pages/FilesPanel.h"

#include <QKeyEvent>
#include <QMenu>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FileRow::Item FilesPanel::itemOf(const File& file) const
{
    const Record& record = file.record;
    const ContentPlace& place = file.place;
    FileRow::Item item { record.text(u"kind"_s), record.title(), record.text(u"caption"_s) };
    if (place.size) item.size = SyncText::size(*place.size);
    item.missing = !place.here;
    if (!m_shared) {
        if (!place.here) item.size = tr("not here");
    } else if (place.here && !place.onShare) {
        item.mark = u"cloud-upload"_s;
        item.state = tr("goes to the share with the next sync");
    } else if (!place.here && place.onShare) {
        item.mark = u"cloud-download"_s;
        item.state = place.asked ? tr("comes with the next sync") : tr("on the share; opening it fetches it");
    } else if (!place.here) {
        const QString person = record.createdBy.isNull()
            ? QString()
            : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), record.createdBy).text;
        item.size = tr("not sent yet");
        item.state = person.isEmpty() ? tr("comes as soon as the computer that has it syncs")
                                      : tr("comes as soon as the computer of %1 syncs").arg(person);
    }
    return item;
}

void FilesPanel::addRoomActs(QMenu& menu, const std::vector<File>& files)
{
    std::vector<File> here;
    std::vector<File> away;
    bool kept = true;
    for (const File& file : files) {
        (file.place.here ? here : away).push_back(file);
        kept = kept && file.record.text(u"keep_local"_s) == u"always"_s;
    }
    const auto words = [](const std::vector<File>& some, const QString& one, const QString& many) {
        return some.size() == 1 ? one : many;
    };
    if (!away.empty())
        menu.addAction(m_theme.icon(u"cloud-download"_s),
                words(away, tr("Fetch to this laptop"),
                    tr("Fetch %Ln file(s) to this laptop", nullptr, int(away.size()))),
                this, [this, away] { fetch(away); })
            ->setObjectName(u"fetchFiles"_s);
    if (!here.empty())
        menu.addAction(m_theme.icon(u"edit-clear"_s),
                words(here, tr("Free its room on this laptop"),
                    tr("Free the room of %Ln file(s) on this laptop", nullptr, int(here.size()))),
                this, [this, here] { free(here); })
            ->setObjectName(u"freeFiles"_s);
    QAction* keep = menu.addAction(tr("Keep on all laptops"), this, [this, files, kept] { keepOnAll(files, !kept); });
    keep->setObjectName(u"keepFiles"_s);
    keep->setCheckable(true);
    keep->setChecked(kept);
    menu.addSeparator();
}

void FilesPanel::fetch(const std::vector<File>& files)
{
    std::vector<FileRoom::File> wanted;
    for (const File& file : files)
        wanted.push_back(FileRoom::fileOf(file.record, file.place));
    FileRoom::of(m_session).fetch(std::move(wanted));
}

void FilesPanel::free(const std::vector<File>& files)
{
    std::vector<FileRoom::File> spare;
    for (const File& file : files)
        spare.push_back(FileRoom::fileOf(file.record, file.place));
    FileRoom::of(m_session).free(std::move(spare));
}

void FilesPanel::keepOnAll(const std::vector<File>& files, bool kept)
{
    Edit edit;
    const auto count = int(files.size());
    const QString title = files.front().record.title();
    if (count == 1)
        edit.name = kept ? tr("keep %1 on all laptops").arg(title) : tr("keep %1 where it is opened").arg(title);
    else
        edit.name = kept ? tr("keep %Ln file(s) on all laptops", nullptr, count)
                         : tr("keep %Ln file(s) where they are opened", nullptr, count);
    for (const File& file : files) {
        Record changed = file.record;
        changed.set(u"keep_local"_s, kept ? u"always"_s : QString());
        edit.steps.push_back(EditStep::change(std::move(changed), { u"keep_local"_s }));
    }
    m_session.apply(std::move(edit));
}

qsizetype FilesPanel::focused() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i)->hasFocus()) return i;
    return -1;
}

/// All that are chosen, where the file is one of them; else the file alone.
std::vector<RecordLook::File> FilesPanel::meant(const File& file) const
{
    if (!m_chosen.contains(file.record.id)) return { file };
    std::vector<File> files;
    for (const File& one : m_files)
        if (m_chosen.contains(one.record.id)) files.push_back(one);
    return files;
}

void FilesPanel::choosing(qsizetype at, Qt::KeyboardModifiers how)
{
    if (how & Qt::ShiftModifier) return chooseTo(at);
    const RecordId id = m_files[size_t(at)].record.id;
    m_anchor = id;
    if (!m_chosen.remove(id)) m_chosen.insert(id);
    showChosen();
}

/// From where choosing began to here.
void FilesPanel::chooseTo(qsizetype at)
{
    qsizetype from = at;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_files[size_t(i)].record.id == m_anchor) from = i;
    m_anchor = m_files[size_t(from)].record.id;
    m_chosen.clear();
    for (qsizetype i = std::min(from, at); i <= std::max(from, at); ++i)
        m_chosen.insert(m_files[size_t(i)].record.id);
    showChosen();
}

/// What has gone from the record is chosen no more.
void FilesPanel::showChosen()
{
    QSet<RecordId> there;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const RecordId id = m_files[size_t(i)].record.id;
        if (m_chosen.contains(id)) there.insert(id);
        m_rows.at(i)->setChosen(m_chosen.contains(id));
    }
    m_chosen = there;
}

bool FilesPanel::chooseByKey(qsizetype at, const QKeyEvent& event)
{
    const int key = event.key();
    if (event.modifiers() == Qt::ShiftModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        if (m_chosen.isEmpty()) m_anchor = m_files[size_t(at)].record.id;
        const qsizetype to = std::clamp<qsizetype>(at + (key == Qt::Key_Up ? -1 : 1), 0, m_rows.size() - 1);
        m_rows.at(to)->setFocus(Qt::OtherFocusReason);
        chooseTo(to);
    } else if (event.modifiers() == Qt::ControlModifier && key == Qt::Key_Space) {
        choosing(at, Qt::ControlModifier);
    } else if (event.modifiers() == Qt::ControlModifier && key == Qt::Key_A) {
        m_anchor = m_files.front().record.id;
        chooseTo(m_rows.size() - 1);
    } else if (key == Qt::Key_Escape && !m_chosen.isEmpty()) {
        m_chosen.clear();
        showChosen();
    } else {
        return false;
    }
    return true;
}

void FilesPanel::keyPressEvent(QKeyEvent* event)
{
    const qsizetype at = focused();
    if (at < 0) return event->ignore();
    if (chooseByKey(at, *event)) return;
    const File file = m_files[size_t(at)];
    FileRow* row = m_rows.at(at);
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::ShiftModifier)
        describe(row, file.record);
    else if (event->key() == Qt::Key_F2)
        rename(row, file.record);
    else if (event->key() == Qt::Key_Delete)
        remove(meant(file));
    else
        event->ignore();
}

} // namespace fairlead::ui
