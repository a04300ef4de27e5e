#include "testing/Strings.h"

#include "exchange/CsvStream.h"
#include "exchange/CsvWriter.h"
#include "testing/Encoded.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <random>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

using Table = std::vector<QStringList>;

QByteArray written(const Table& table, const CsvWriterOptions& options = {})
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device, options);
    for (const QStringList& row : table)
        REQUIRE(writer.write(row).hasValue());
    REQUIRE(writer.flush().hasValue());
    return device.data();
}

Table readBack(QByteArray bytes, const TextEncoding& encoding, char delimiter)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<CsvStream>> stream = CsvStream::open(device, encoding, delimiter, {});
    REQUIRE(stream.hasValue());
    Table table;
    for (;;) {
        const Result<bool> more = (*stream)->next();
        REQUIRE(more.hasValue());
        if (!*more) return table;
        CHECK((*stream)->scanner().fault() == RowFault::None);
        table.push_back((*stream)->scanner().row().cells);
    }
}

/// Cells of all that hurts, the same in every run.
class RandomTables
{
public:
    Table next()
    {
        Table table(1 + pick(12));
        for (QStringList& row : table)
            for (unsigned cells = 1 + pick(5); cells > 0; --cells)
                row.append(cell());
        return table;
    }

private:
    unsigned pick(unsigned below) { return m_random() % below; }
    QString cell()
    {
        static const QStringList parts { u"a"_s, u"12"_s, u","_s, u";"_s, u"\t"_s, u"|"_s, u"\""_s, u"\n"_s, u"\r"_s,
            u"\r\n"_s, u" "_s, u"é"_s, u"中文"_s, u"😀"_s, u"="_s, u"-"_s, u"'"_s };
        QString text;
        for (unsigned left = pick(7); left > 0; --left)
            text += parts[pick(unsigned(parts.size()))];
        return text;
    }
    std::mt19937 m_random { 20260101 };
};

} // namespace

TEST_CASE("rows are written as RFC 4180 says")
{
    CHECK(written({ { u"a"_s, u"b c"_s }, { u"1,5"_s, u"say \"hi\""_s }, { u"x\ny"_s, QString() } })
        == "a,b c\r\n\"1,5\",\"say \"\"hi\"\"\"\r\n\"x\ny\",\r\n");
    CHECK(written({ { QString() } }) == "\"\"\r\n");
    CHECK(written({ { u" a"_s } }, { .delimiter = ';', .lineEnd = "\n", .bom = true }) == "\xef\xbb\xbf\" a\"\n");
}

TEST_CASE("cells that a spreadsheet would run are defused on demand")
{
    const Table table { { u"=1+1"_s, u"+49 40"_s, u"@x"_s, u"-12.50"_s, u"-a"_s, u"\tb"_s, u"a=b"_s } };

    CHECK(written(table, { .excelSafe = true }) == "'=1+1,'+49 40,'@x,-12.50,'-a,'\tb,a=b\r\n");
    CHECK(written(table) == "=1+1,+49 40,@x,-12.50,-a,\tb,a=b\r\n");
}

TEST_CASE("what may not be stored is not written either")
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device);

    CHECK(writer.write({ QString(QChar(0)) }).error().code == ErrorCode::Invalid);
    CHECK(writer.write({ QString(QChar(0xD800)) }).error().code == ErrorCode::Invalid);
    CHECK(writer.write({}).error().code == ErrorCode::Invalid);
    CHECK(writer.flush().hasValue());
    CHECK(device.data().isEmpty());
}

TEST_CASE("any table reads back as it was written")
{
    RandomTables tables;
    const QList<QByteArray> lineEnds { "\r\n", "\n", "\r" };
    const QStringList encodings { u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"GB18030"_s };
    for (int round = 0; round < 400; ++round) {
        const Table table = tables.next();
        for (char delimiter : { ',', ';', '\t', '|' }) {
            const QByteArray utf8 = written(table, { delimiter, lineEnds[round % 3], false, false });
            const QString encoding = encodings[round % encodings.size()];
            const QByteArray bytes = encoded(QString::fromUtf8(utf8), encoding);
            REQUIRE(readBack(bytes, { encoding, false, 0 }, delimiter) == table);
        }
    }
}

TEST_CASE("a file appears whole or not at all")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    const auto content = [&] {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    };

    CHECK(CsvWriter::writeFile(path, {}, [](CsvWriter& writer) { return writer.write({ u"a"_s }); }).hasValue());
    CHECK(content() == "a\r\n");
    const Result<void> failed = CsvWriter::writeFile(path, {}, [](CsvWriter& writer) -> Result<void> {
        CHECK(writer.write({ u"half"_s }).hasValue());
        return Error { ErrorCode::Cancelled, {} };
    });
    CHECK(failed.error().code == ErrorCode::Cancelled);
    CHECK(content() == "a\r\n");
    const auto nothing = [](CsvWriter&) { return Result<void>(); };
    CHECK_FALSE(CsvWriter::writeFile(folder.filePath(u"no/such/folder.csv"_s), {}, nothing).hasValue());
}

TEST_CASE("a full disk is told")
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly)) {
        WARN("skipped: no /dev/full here");
        return;
    }
    CsvWriter writer(full);
    REQUIRE(writer.write({ u"a"_s }).hasValue());
    CHECK(writer.flush().error().code == ErrorCode::DiskFull);
}
