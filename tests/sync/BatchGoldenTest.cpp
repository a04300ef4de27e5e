// Files as the first program wrote them: every later one must read them, and write the same.
#include "testing/Strings.h"

#include "sync/BatchFile.h"
#include "sync/testing/RandomBatches.h"

#include <QDir>

using namespace fairlead;
using namespace fairlead::test;
using namespace Qt::StringLiterals;

namespace {
QDir goldenFolder() { return QDir(QStringLiteral(FAIRLEAD_TEST_GOLDEN)); }

QByteArray contentOf(const QString& name)
{
    QFile file(goldenFolder().filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(goldenFolder().filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}
} // namespace

TEST_CASE("Files of the first program are read and written the same")
{
    const QStringList names = goldenFolder().entryList({ u"*.flb"_s }, QDir::Files, QDir::Name);
    REQUIRE(names.size() == 6);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QByteArray bytes = contentOf(name);
        const auto batch = readBatch(bytes, name);
        REQUIRE(batch);
        CHECK(dump(batch->header).toUtf8() == contentOf(name + u".txt"_s));
        CHECK(joinBatch(batch->head, batch->body.block, batch->hash).value() == bytes);
        CHECK(writeBatch(batch->header, batch->body)->bytes == bytes);
    }
}

// Run by hand, once for each form that the format gets: test_sync "[write-golden]"
TEST_CASE("Write files for later programs", "[.][write-golden]")
{
    // A first batch, one that knows other streams, and one of each further purpose.
    quint64 seed = 400;
    const auto next = [&seed](size_t transactions, auto fits) {
        for (;;) {
            const auto batch = RandomBatches(seed++).batch(transactions);
            if (!fits(batch.header)) continue;
            const WrittenBatch file = written(batch);
            write(file.name, file.bytes);
            write(file.name + u".txt"_s, dump(batch.header).toUtf8());
            return;
        }
    };
    using Purpose = BatchHeader::Purpose;
    next(1, [](const BatchHeader& h) { return h.purpose == Purpose::Normal && h.seq == 1; });
    next(3, [](const BatchHeader& h) { return h.purpose == Purpose::Normal && h.seq > 1 && h.vector.size() > 2; });
    next(0, [](const BatchHeader& h) { return h.vectorFull && !h.beacon.isEmpty() && h.seq > 1; });
    for (const Purpose purpose : { Purpose::Import, Purpose::Relay, Purpose::Redact })
        next(2, [purpose](const BatchHeader& h) { return h.purpose == purpose; });
}
