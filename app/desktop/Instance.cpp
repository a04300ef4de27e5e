#include "Instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSettings>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithin = 2000; // ms
constexpr QByteArrayView understood = "ok";

/// Other settings, another person: programs of several people on one machine do not meet.
QString nameOf(const QString& key)
{
    const QFileInfo file(key);
    const QString canonical = file.exists() ? file.canonicalFilePath() : key;
    const QByteArray who = (QDir::homePath() + u'\n' + QSettings().fileName() + u'\n' + canonical).toUtf8();
    return u"fairlead-"_s
        + QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

bool Instance::handOver(const QString& key, const QString& message)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(key));
    if (!socket.waitForConnected(answerWithin)) return false;
    socket.write(message.toUtf8() + '\n');
    if (!socket.waitForBytesWritten(answerWithin) || !socket.waitForReadyRead(answerWithin)) return false;
    return socket.readAll().startsWith(understood);
}

void Instance::listen(const QString& key)
{
    delete m_server;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = nameOf(key);
    if (!m_server->listen(name)) {
        QLocalServer::removeServer(name); // left by a program that was killed
        m_server->listen(name);
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) return;
            const QString message = QString::fromUtf8(socket->readLine()).trimmed();
            socket->write(understood.toByteArray());
            socket->flush();
            emit asked(message);
        });
    });
}

} // namespace fairlead
