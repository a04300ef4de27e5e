#include "testing/Strings.h"

#include "exchange/CsvReader.h"
#include "testing/Encoded.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// A folder with one file.
class OneFile
{
public:
    explicit OneFile(const QByteArray& content)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    QString path() const { return m_folder.filePath(u"file.csv"_s); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

std::vector<SourceRow> readAll(CsvReader& reader)
{
    std::vector<SourceRow> rows;
    SourceRow row;
    for (;;) {
        const Result<bool> more = reader.next(row);
        REQUIRE(more.hasValue());
        if (!*more) return rows;
        rows.push_back(row);
    }
}

CsvDialect dialectOf(const QByteArray& content, const SourceOptions& options = {})
{
    const OneFile file(content);
    const Result<CsvReader> reader = CsvReader::open(file.path(), options);
    REQUIRE(reader.hasValue());
    return reader->dialect();
}

Error errorOf(const QByteArray& content, const SourceOptions& options = {})
{
    const OneFile file(content);
    const Result<CsvReader> reader = CsvReader::open(file.path(), options);
    REQUIRE_FALSE(reader.hasValue());
    return reader.error();
}

} // namespace

TEST_CASE("a file is looked through, then read as often as wanted")
{
    const OneFile file("Name;Amount;Closed\nAnna;1,50;25.12.2017\n\nJan;2,25;1.3.2017\n");
    Result<CsvReader> reader = CsvReader::open(file.path());
    REQUIRE(reader.hasValue());

    CHECK(reader->header() == QStringList { u"Name"_s, u"Amount"_s, u"Closed"_s });
    const CsvDialect& dialect = reader->dialect();
    CHECK(dialect.delimiter == ';');
    CHECK(dialect.delimiterCertain);
    CHECK(dialect.headerReason == HeaderReason::NamesAboveData);
    CHECK(dialect.rows == 2);
    CHECK(dialect.blankLines == 1);
    CHECK(dialect.columns[1].decimalMark().mark == u',');
    CHECK(dialect.columns[2].dateOrder().order == DateOrder::DayMonthYear);
    for (int pass = 0; pass < 2; ++pass) {
        const std::vector<SourceRow> rows = readAll(*reader);
        REQUIRE(rows.size() == 2);
        CHECK(rows[1].line == 4);
        CHECK(rows[1].cells == QStringList { u"Jan"_s, u"2,25"_s, u"1.3.2017"_s });
        CHECK(reader->bytesRead() == reader->size());
        REQUIRE(reader->rewind().hasValue());
    }
}

TEST_CASE("every encoding gives the same table")
{
    const QString text = u"客户名称,城市,金额\r\n华东建材有限公司,上海,12.5\r\n北方贸易公司,北京,8\r\n"_s;
    for (const char* name : { "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" }) {
        const OneFile file(encoded(text, QString::fromLatin1(name)));
        Result<CsvReader> reader = CsvReader::open(file.path());
        REQUIRE(reader.hasValue());
        CHECK(reader->encoding().name == QString::fromLatin1(name));
        CHECK(reader->header() == QStringList { u"客户名称"_s, u"城市"_s, u"金额"_s });
        const std::vector<SourceRow> rows = readAll(*reader);
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].cells[0] == u"华东建材有限公司"_s);
    }
}

TEST_CASE("the delimiter is the one that the rows agree on")
{
    CHECK(dialectOf("a,b\n1,2\n").delimiter == ',');
    CHECK(dialectOf("a\tb, c\n1\t2\n").delimiter == '\t');
    CHECK(dialectOf("a|b\n1|x, y\n").delimiter == '|');
    CHECK(dialectOf("1,5;2,5\n3,5;4,5\n").delimiter == ';');
    CHECK(dialectOf("name;note\nx;\"a, b, c\"\ny;\"d, e\"\n").delimiter == ';');
    CHECK(dialectOf("name;note\nx;a, b\ny;c, d\n").delimiter == ';');
    const CsvDialect one = dialectOf("name\nAcme\nBlue, Red & Co\nOrion\n");
    CHECK_FALSE(one.delimiterCertain);
    CHECK(one.columnCount == 1);
    CHECK(one.raggedRows == 1);
    const CsvDialect named = dialectOf("sep=;\r\na;b\r\n1;2\r\n");
    CHECK(named.delimiter == ';');
    CHECK(named.header == QStringList { u"a"_s, u"b"_s });
    CHECK(named.rows == 1);
    CHECK(dialectOf("a;b\n1;2\n", { .delimiter = ',' }).columnCount == 1);
}

TEST_CASE("a header is recognised, with the reason")
{
    CHECK(dialectOf("id,name\n1,x\n2,y\n").headerReason == HeaderReason::NamesAboveData);
    CHECK(dialectOf("name,city\nx,y\nz,w\n").headerReason == HeaderReason::DifferentNames);
    CHECK(dialectOf("1,x\n2,y\n").headerReason == HeaderReason::FirstRowIsData);
    CHECK(dialectOf("x,red\ny,blue\nz,red\n").headerReason == HeaderReason::FirstRowComesAgain);
    CHECK(dialectOf("Report,,\na,b,c\n").headerReason == HeaderReason::FirstRowHasGaps);
    CHECK(dialectOf("\n\n").headerReason == HeaderReason::NoRows);

    const CsvDialect none = dialectOf("name,1\nx,2\n", { .header = false });
    CHECK(none.headerReason == HeaderReason::Chosen);
    CHECK(none.header.isEmpty());
    CHECK(none.rows == 2);
    CHECK(none.columns[0].filled() == 2);
    const CsvDialect forced = dialectOf("2016,2017\n1,2\n", { .header = true });
    CHECK(forced.header == QStringList { u"2016"_s, u"2017"_s });
    CHECK(forced.rows == 1);
}

TEST_CASE("a file of a header alone is visible as such")
{
    const OneFile file("name,city\n");
    Result<CsvReader> reader = CsvReader::open(file.path());
    REQUIRE(reader.hasValue());

    CHECK(reader->header().size() == 2);
    CHECK(reader->dialect().rows == 0);
    CHECK(readAll(*reader).empty());
}

TEST_CASE("ragged and faulty rows are counted and handed out")
{
    const OneFile file(QByteArray("id,name,\n1,x\n2,y,z,,\n3,\0\n4,v,\n", 30));
    Result<CsvReader> reader = CsvReader::open(file.path());
    REQUIRE(reader.hasValue());

    CHECK(reader->header().size() == 3); // something stands below the blank name
    CHECK(reader->dialect().rows == 4);
    CHECK(reader->dialect().raggedRows == 2);
    CHECK(reader->dialect().faultyRows == 1);
    const std::vector<SourceRow> rows = readAll(*reader);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].cells.size() == 2);
    CHECK(rows[2].fault == RowFault::NulCharacter);
    CHECK(rows[2].line == 4);
}

TEST_CASE("undecodable bytes refuse their row and tell their place")
{
    const OneFile file("id,name\n1,a\n2,b\xff\n3,c\n");
    Result<CsvReader> reader = CsvReader::open(file.path(), { .encoding = u"UTF-8"_s });
    REQUIRE(reader.hasValue());

    const std::vector<SourceRow> rows = readAll(*reader);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].fault == RowFault::Undecodable);
    CHECK(rows[2].fault == RowFault::None);
    CHECK(reader->decodingFailures() == 1);
    CHECK(reader->firstDecodingFailure() == 15);
}

TEST_CASE("what is no CSV file is refused with a reason")
{
    CHECK(errorOf("") == Error { ErrorCode::Invalid, u"empty"_s });
    CHECK(errorOf("\xef\xbb\xbf") == Error { ErrorCode::Invalid, u"empty"_s });
    CHECK(errorOf("\x89PNG\r\n\x1a\n....") == Error { ErrorCode::Invalid, u"not text: PNG"_s });
    CHECK(errorOf("\xff\xd8\xff\xe0....") == Error { ErrorCode::Invalid, u"not text: JPEG"_s });
    CHECK(errorOf("PK\x03\x04....") == Error { ErrorCode::Invalid, u"not text: ZIP or XLSX"_s });
    CHECK(errorOf("%PDF-1.7 ...") == Error { ErrorCode::Invalid, u"not text: PDF"_s });
    CHECK(errorOf(QByteArray("\x01\x02\x03\x04 a \x05\x06\xff\x80", 11)).detail == u"not text: binary"_s);
    // Zeros in every second place, but nothing that anybody writes.
    QByteArray samples;
    for (int i = 0; i < 300; ++i)
        samples.append(char(1 + i % 8)).append('\0');
    CHECK(errorOf(samples).detail == u"not text: binary"_s);
    CHECK(errorOf("a,b\n", { .encoding = u"klingon"_s }) == Error { ErrorCode::Invalid, u"encoding: klingon"_s });

    const OneFile file("a\n");
    CHECK(CsvReader::open(file.folder()).error() == Error { ErrorCode::Invalid, u"directory"_s });
    CHECK(CsvReader::open(file.path() + u"x"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a file that may not be read is refused as such")
{
    const OneFile file("a,b\n1,2\n");
    QFile::setPermissions(file.path(), {});
    if (QFile probe(file.path()); probe.open(QIODevice::ReadOnly)) {
        WARN("skipped: this account may read everything");
        return;
    }
    CHECK(CsvReader::open(file.path()).error().code == ErrorCode::NoAccess);
}

TEST_CASE("looking through can be cancelled")
{
    CHECK(errorOf("a,b\n1,2\n", { .progress = [](qint64, qint64) { return false; } }).code == ErrorCode::Cancelled);
}

TEST_CASE("broken files are read without an accident")
{
    const QDir folder(QStringLiteral(FAIRLEAD_BROKEN_CSV));
    const QStringList names = folder.entryList({ u"*.csv"_s }, QDir::Files);
    CHECK(names.size() >= 10);
    for (const QString& name : names) {
        INFO(name.toStdString());
        Result<CsvReader> reader = CsvReader::open(folder.filePath(name));
        REQUIRE(reader.hasValue());
        const std::vector<SourceRow> rows = readAll(*reader);
        CHECK(qint64(rows.size()) == reader->dialect().rows);
        qint64 line = 0;
        for (const SourceRow& row : rows) {
            CHECK(row.line > line);
            line = row.line;
        }
        // Every file of the folder but these is broken in a way that shows.
        if (!name.startsWith(u"odd")) CHECK(reader->dialect().faultyRows + reader->dialect().raggedRows > 0);
    }
}

TEST_CASE("real files are read with their columns understood")
{
    const QString path = qEnvironmentVariable("FAIRLEAD_DATA") + u"/maven-crm/sales_pipeline.csv"_s;
    if (!QFile::exists(path)) {
        WARN("skipped: no " << path.toStdString());
        return;
    }
    Result<CsvReader> reader = CsvReader::open(path);
    REQUIRE(reader.hasValue());

    const CsvDialect& dialect = reader->dialect();
    CHECK(dialect.headerReason == HeaderReason::NamesAboveData);
    CHECK(dialect.raggedRows + dialect.faultyRows == 0);
    CHECK(qint64(readAll(*reader).size()) == dialect.rows);
    const auto column = [&](const QString& name) { return dialect.columns[dialect.header.indexOf(name)]; };
    CHECK(column(u"close_date"_s).kind() == ColumnProfile::Kind::Date);
    CHECK(column(u"close_date"_s).dateOrder().certainty == Certainty::Decided);
    CHECK(column(u"close_value"_s).kind() == ColumnProfile::Kind::Integer);
}
