#include "sync/power/TeamStory.h"

#include <random>

namespace fairlead::test {

using namespace Qt::StringLiterals;

Workspace::Options Member::settings() const
{
    Workspace::Options settings;
    settings.clock = options.clock;
    return settings;
}

void Member::clearAway()
{
    for (const QString& end : { QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s })
        QFile::remove(path() + end);
}

Result<void> Member::openAgain()
{
    close();
    auto opened = Workspace::open(path(), settings());
    if (!opened) return opened.error();
    workspace = std::move(*opened);
    return {};
}

Result<void> Member::make()
{
    if (workspace) return {};
    if (isThere()) {
        const auto opened = openAgain();
        if (opened || opened.error().code != ErrorCode::NotAWorkspace) return opened;
        clearAway();
    }
    auto made = Workspace::create(path(), u"CNY"_s, settings());
    if (!made) return made.error();
    workspace = std::move(*made);
    return {};
}

Result<void> Member::enter(Share& share)
{
    if (!workspace && isThere()) {
        const auto opened = openAgain();
        if (!opened && opened.error().code != ErrorCode::NotAWorkspace) return opened;
        if (!opened) clearAway();
    }
    if (workspace) {
        DeviceCard card = this->card();
        return joinShare(*workspace, share, card);
    }
    auto made = createJoined(path(), share, cards(), settings());
    if (!made) return made.error();
    workspace = std::move(*made);
    return {};
}

void Member::rememberCard()
{
    const QFileInfoList files = QDir(cards()).entryInfoList({ u"*.json"_s }, QDir::Files);
    m_card.reset();
    if (files.isEmpty()) return;
    QFile file(files.front().filePath());
    if (file.open(QIODevice::ReadOnly)) m_card = file.readAll();
}

void Member::maybeLoseCard(quint32 seed)
{
    std::mt19937 random(seed);
    const QFileInfoList files = QDir(cards()).entryInfoList({ u"*.json"_s }, QDir::Files);
    if (files.isEmpty() || random() % 2) return;
    QFile file(files.front().filePath());
    if (!m_card) {
        file.remove();
    } else if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write(*m_card);
    }
}

} // namespace fairlead::test
