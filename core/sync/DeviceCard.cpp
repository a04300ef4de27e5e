#include "sync/DeviceCard.h"

#include "sync/SharePlaces.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <sodium.h>

namespace fairlead {

using namespace Qt::StringLiterals;

DeviceCard::DeviceCard(QString folder, const QString& workspacePath)
    : m_machine(machine())
{
    const QFileInfo info(workspacePath);
    const QString place = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Blake2b_256).toHex().left(32);
    m_path = folder + u'/' + QString::fromLatin1(name) + u".json"_s;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return;
    const QJsonObject card = QJsonDocument::fromJson(file.readAll()).object();
    const auto device = SharePlaces::deviceNamed(card.value(u"device"_s).toString());
    const auto incarnation = SharePlaces::incarnationNamed(card.value(u"incarnation"_s).toString());
    if (!device || !incarnation || card.value(u"machine"_s).toString() != m_machine) return;
    m_stream = { *device, *incarnation };
    m_applied = card.value(u"sent"_s).toString().toULongLong();
    m_known = true;
}

bool DeviceCard::fits(const StreamId& stream, quint64 applied) const
{
    return m_known && m_stream == stream && applied >= m_applied;
}

RecordId DeviceCard::device() const
{
    // No id of a record: nothing of the moment it was made in should lie in it.
    return m_known ? m_stream.device : RecordId::create(Clock::system().now());
}

Result<void> DeviceCard::write(const StreamId& stream, quint64 applied)
{
    if (m_known && m_stream == stream && m_applied >= applied) return {};
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QJsonObject card { { u"device"_s, SharePlaces::nameOf(stream.device) },
        { u"incarnation"_s, SharePlaces::nameOf(stream.incarnation) }, { u"machine"_s, m_machine },
        { u"sent"_s, QString::number(applied) } };
    if (!file.open(QIODevice::WriteOnly)) return Error { ErrorCode::NoAccess, m_path };
    file.write(QJsonDocument(card).toJson());
    if (!file.commit()) return Error { ErrorCode::Io, m_path };
    m_stream = stream;
    m_applied = applied;
    m_known = true;
    return {};
}

quint64 DeviceCard::newIncarnation()
{
    quint64 incarnation = 0;
    while (incarnation == 0)
        randombytes_buf(&incarnation, sizeof incarnation);
    return incarnation;
}

QString DeviceCard::machine() { return QString::fromLatin1(QSysInfo::machineUniqueId().toHex()); }

QString DeviceCard::computerName() { return QSysInfo::machineHostName(); }

QString DeviceCard::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/fairlead/devices"_s;
}

} // namespace fairlead
