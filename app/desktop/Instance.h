#pragma once
#include <QObject>

class QLocalServer;

namespace fairlead {

/// One program for each workspace and user: who is asked to open the same file, or an address in it, hands that over to
/// the program that has it. Keys are paths of workspaces, or a word.
class Instance : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// False: nobody has it.
    static bool handOver(const QString& key, const QString& message);
    /// From now on messages for this key come here.
    void listen(const QString& key);

signals:
    void asked(const QString& message);

private:
    QLocalServer* m_server = nullptr;
};

} // namespace fairlead
