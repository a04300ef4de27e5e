#include "pages/FileRoomSetting.h"

#include "models/SyncText.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 large = qint64(10) * 1024 * 1024;
constexpr int oldMonths = 6;
const QString allId = u"free-all"_s;
const QString largeId = u"free-large"_s;
const QString oldId = u"free-old"_s;

} // namespace

FileRoomSetting::FileRoomSetting(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new Label(theme, Type::Body, Ink::TextMuted, this))
    , m_free(new QPushButton(tr("Free room…"), this))
    , m_menu(new QMenu(m_free))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(Space::M));
    m_words->setObjectName(u"fileRoomLabel"_s);
    row->addWidget(m_words);
    row->addWidget(m_free);
    m_free->setObjectName(u"freeRoomButton"_s);
    setKind(m_free, kinds::Kind::Plain, kinds::Scale::Normal);
    connect(m_free, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_free->mapToGlobal(m_free->rect().bottomLeft())); });
    connect(&FileRoom::of(session), &FileRoom::changed, this, &FileRoomSetting::read);
    m_free->setEnabled(false);
    read();
}

void FileRoomSetting::read()
{
    m_session.beside<Known>(
        this,
        [](const Reader& reader) {
            Known known;
            if (const auto room = contentRoom(reader)) known.room = *room;
            if (auto spare = spareContents(reader)) known.spare = std::move(*spare);
            return known;
        },
        [this](Known known) { show(std::move(known)); });
}

std::vector<FileRoom::File> FileRoomSetting::files(const QString& which) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session.workspace().clock().now());
    const qint64 before = now.addMonths(-oldMonths).toMSecsSinceEpoch();
    std::vector<FileRoom::File> files;
    for (const SpareContent& content : m_known.spare)
        if (which == allId || (which == largeId && content.size > large)
            || (which == oldId && content.addedAt < before))
            files.push_back({ content.hash, content.name, {}, content.size });
    return files;
}

void FileRoomSetting::show(Known known)
{
    m_known = std::move(known);
    const ContentRoom& room = m_known.room;
    const QString here = tr("%Ln file(s) here, %1", nullptr, int(room.here)).arg(SyncText::size(room.bytesHere));
    const QString away = tr("%Ln on the share only, %1", "files", int(room.away)).arg(SyncText::size(room.bytesAway));
    m_words->setText(room.away ? tr("%1 · %2", "two facts").arg(here, away) : here);
    m_menu->clear();
    const auto offer = [&](const QString& id, const QString& text) {
        qint64 bytes = 0;
        for (const FileRoom::File& file : files(id))
            bytes += file.size;
        if (bytes)
            m_menu->addAction(text.arg(SyncText::size(bytes)), this, [this, id] { free(id); })->setObjectName(id);
    };
    offer(oldId, tr("Files that came more than %Ln month(s) ago: %1", nullptr, oldMonths));
    offer(largeId, tr("Files of more than 10 MB: %1"));
    offer(allId, tr("All files that the share has: %1"));
    m_free->setEnabled(!m_menu->isEmpty() && !m_session.workspace().isReadOnly());
    m_free->setToolTip(m_menu->isEmpty() ? tr("Nothing here lies on the share, too") : QString());
}

void FileRoomSetting::free(const QString& which) { FileRoom::of(m_session).free(files(which)); }

} // namespace fairlead::ui
