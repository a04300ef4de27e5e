#include "testing/Strings.h"

#include "exchange/CsvScanner.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Scanned
{
    std::vector<SourceRow> rows;
    qint64 blankLines = 0;
};

/// Scans in pieces of `step` bytes; each piece is its own copy, so that reading beyond it is noticed.
Scanned scan(std::string_view text, size_t step = 1000000, char delimiter = ',', RowLimits limits = {})
{
    Scanned result;
    CsvScanner scanner(delimiter, limits);
    std::string piece;
    for (size_t at = 0; at <= text.size(); at += step) {
        piece = std::string(text.substr(at, step));
        scanner.feed(piece);
        while (scanner.next())
            result.rows.push_back(scanner.row());
    }
    scanner.finish();
    while (scanner.next())
        result.rows.push_back(scanner.row());
    CHECK_FALSE(scanner.next());
    result.blankLines = scanner.blankLines();
    return result;
}

} // namespace

TEST_CASE("a plain table is cut into rows and cells with their lines")
{
    const Scanned table = scan("name,city\nAnna,Lyon\r\nJan,\rMia");

    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0].cells == QStringList { u"name"_s, u"city"_s });
    CHECK(table.rows[1].cells == QStringList { u"Anna"_s, u"Lyon"_s });
    CHECK(table.rows[2].cells == QStringList { u"Jan"_s, QString() });
    CHECK(table.rows[3].cells == QStringList { u"Mia"_s });
    for (size_t i = 0; i < 4; ++i) {
        CHECK(table.rows[i].line == qint64(i) + 1);
        CHECK(table.rows[i].fault == RowFault::None);
    }
}

TEST_CASE("quotes hold delimiters, line ends and doubled quotes")
{
    const Scanned table = scan("a,\"b,\r\n\"\"x\"\"\n\r\",c\nnext,\"\",\"\"\"\"\n");

    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList { u"a"_s, u"b,\r\n\"x\"\n\r"_s, u"c"_s });
    CHECK(table.rows[0].line == 1);
    CHECK(table.rows[1].cells == QStringList { u"next"_s, QString(), u"\""_s });
    CHECK(table.rows[1].line == 5);
}

TEST_CASE("blank lines are skipped and counted, rows of empty cells are not")
{
    const Scanned table = scan("\n\na,b\r\n\r\n   \n,\n\"\"\n\n");

    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].line == 3);
    CHECK(table.rows[1].cells == QStringList { QString(), QString() });
    CHECK(table.rows[1].line == 6);
    CHECK(table.rows[1].isBlank());
    CHECK(table.rows[2].cells == QStringList { QString() });
    CHECK(table.blankLines == 5);
}

TEST_CASE("a stray quote inside a cell is kept as it is")
{
    const Scanned table = scan("3.5\" disk,say \"hi\"\n\"Meyer\" & Co,\"a\"b\"c\n");

    CHECK(table.rows[0].cells == QStringList { u"3.5\" disk"_s, u"say \"hi\""_s });
    CHECK(table.rows[1].cells == QStringList { u"Meyer & Co"_s, u"ab\"c"_s });
}

TEST_CASE("a quote that never closes is a fault where it opened")
{
    const Scanned table = scan("a,b\n1,\"x\ny\",\"lost\nmore\n");

    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].fault == RowFault::UnclosedQuote);
    CHECK(table.rows[1].line == 2);
    CHECK(table.rows[1].faultLine == 3);
    CHECK(table.rows[1].cells == QStringList { u"1"_s, u"x\ny"_s, u"lost\nmore\n"_s });
}

TEST_CASE("NUL, a lone surrogate and undecodable bytes refuse their row only")
{
    using namespace std::string_view_literals;
    const Scanned table = scan("a,b\n1,x\0y\n2,\xed\xa0\x80\n3,\xff\n4,한\n"sv);

    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[1].fault == RowFault::NulCharacter);
    CHECK(table.rows[1].cells.size() == 2);
    CHECK(table.rows[1].storableCells() == QStringList { u"1"_s, u"x\uFFFDy"_s });
    CHECK(table.rows[2].fault == RowFault::LoneSurrogate);
    CHECK(table.rows[2].faultLine == 3);
    CHECK(table.rows[3].fault == RowFault::Undecodable);
    CHECK(table.rows[4].fault == RowFault::None);
    CHECK(table.rows[4].cells == QStringList { u"4"_s, u"한"_s });
}

TEST_CASE("an over-long cell is cut and refused, the next row is fine")
{
    const RowLimits limits { .field = 8, .row = 100, .cells = 5 };
    const Scanned table = scan("a,123456789,c\na,12345678,c\n\"1234\"\"67890\nx\",z\n", 3, ',', limits);

    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].fault == RowFault::FieldTooLong);
    CHECK(table.rows[0].cells == QStringList { u"a"_s, u"12345678"_s, u"c"_s });
    CHECK(table.rows[1].fault == RowFault::None);
    CHECK(table.rows[2].fault == RowFault::FieldTooLong);
    CHECK(table.rows[2].cells == QStringList { u"1234\"678"_s, u"z"_s });
}

TEST_CASE("an endless row is cut and refused, the next row is fine")
{
    const RowLimits limits { .field = 8, .row = 20, .cells = 5 };
    const Scanned wide = scan("1,2,3,4,5,6,7,8\n1,2,3,4,5\n", 1, ',', limits);
    const Scanned heavy = scan("12345678,12345678,12345678,1\n1,2\n", 100, ',', limits);

    REQUIRE(wide.rows.size() == 2);
    CHECK(wide.rows[0].fault == RowFault::RowTooLong);
    CHECK(wide.rows[0].cells.size() == 5);
    CHECK(wide.rows[1].fault == RowFault::None);
    REQUIRE(heavy.rows.size() == 2);
    CHECK(heavy.rows[0].fault == RowFault::RowTooLong);
    CHECK(heavy.rows[1].cells == QStringList { u"1"_s, u"2"_s });
}

TEST_CASE("where the text is cut into pieces makes no difference")
{
    using namespace std::string_view_literals;
    const std::string_view text = "é,\"b\r\n\"\"c\"\r\n\r\nd,\"e\"f,\0\r\rg,\xed\xbf\xbf\n\"h\n"sv;
    const Scanned whole = scan(text);

    for (size_t step = 1; step < text.size(); ++step) {
        const Scanned pieces = scan(text, step);
        REQUIRE(pieces.rows.size() == whole.rows.size());
        CHECK(pieces.blankLines == whole.blankLines);
        for (size_t i = 0; i < whole.rows.size(); ++i) {
            CHECK(pieces.rows[i].cells == whole.rows[i].cells);
            CHECK(pieces.rows[i].line == whole.rows[i].line);
            CHECK(pieces.rows[i].fault == whole.rows[i].fault);
            CHECK(pieces.rows[i].faultLine == whole.rows[i].faultLine);
        }
    }
}

TEST_CASE("nothing, and nothing but line ends, are no rows")
{
    CHECK(scan("").rows.empty());
    CHECK(scan("\r\n\n\r").rows.empty());
    CHECK(scan("\r\n\n\r").blankLines == 3);
    CHECK(scan("a,").rows[0].cells.size() == 2);
    CHECK(scan(";", 1, ';').rows[0].cells.size() == 2);
}
