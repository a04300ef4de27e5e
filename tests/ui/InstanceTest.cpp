#include "Instance.h"

#include "testing/Strings.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <catch2/catch.hpp>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Hands over as another program would, while this one goes on.
bool handedOver(const QString& key, const QString& message)
{
    std::atomic_int answer = -1;
    std::unique_ptr<QThread> other(QThread::create([&] { answer = int(Instance::handOver(key, message)); }));
    other->start();
    while (!other->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    other->wait();
    return answer == 1;
}

} // namespace

TEST_CASE("a second start hands its file and address to the program that has the workspace, and only to that one")
{
    const QTemporaryDir folder;
    const QString mine = folder.path() + u"/mine.fairlead"_s;
    const QString other = folder.path() + u"/other.fairlead"_s;
    for (const QString& path : { mine, other }) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK_FALSE(handedOver(mine, {}));
    Instance instance;
    instance.listen(mine);
    QStringList heard;
    QObject::connect(
        &instance, &Instance::asked, &instance, [&heard](const QString& message) { heard.append(message); });
    CHECK(handedOver(mine, u"fairlead://page/funnel?period=all"_s));
    CHECK(handedOver(folder.path() + u"/./mine.fairlead"_s, {}));
    CHECK(heard == QStringList { u"fairlead://page/funnel?period=all"_s, QString() });
    CHECK_FALSE(handedOver(other, {}));
}
