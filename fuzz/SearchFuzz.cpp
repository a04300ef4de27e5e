// Any text as document, any text as query: the index must take both, miss nothing that matches, and answer exactly
// where it says so. The input is the query, up to the first zero byte, and then the document.
#include "store/search/SearchQuery.h"
#include "store/search/SearchTokenizer.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace fairlead;

namespace {
sqlite3* openIndex()
{
    sqlite3* db = nullptr;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK || !SearchTokenizer::registerOn(db).hasValue()) abort();
    const QByteArray sql = SearchTokenizer::tableSql(QStringLiteral("search")).toUtf8();
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) abort();
    return db;
}

/// Number of rows the statement gave.
int run(sqlite3* db, const char* sql, std::string_view text)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK) abort();
    sqlite3_bind_text(statement, 1, text.data(), int(text.size()), SQLITE_STATIC);
    int rows = 0;
    int answer = SQLITE_ROW;
    while ((answer = sqlite3_step(statement)) == SQLITE_ROW)
        ++rows;
    if (answer != SQLITE_DONE) {
        std::fprintf(stderr, "%s\n%.*s\n", sqlite3_errmsg(db), int(text.size()), text.data());
        abort();
    }
    sqlite3_finalize(statement);
    return rows;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static sqlite3* const db = openIndex();
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const size_t end = std::min(input.find('\0'), size);
    const std::string_view document = input.substr(std::min(end + 1, size));
    const SearchQuery query = SearchQuery::parse(QString::fromUtf8(input.data(), qsizetype(end)));
    if (query.isEmpty()) return 0;

    // As the store does: what is bound as text may hold no zero byte, so the document is cut there.
    const std::string_view stored = document.substr(0, document.find('\0'));
    run(db, "INSERT INTO search(rowid, text) VALUES(1, ?1)", stored);
    const bool found
        = run(db, "SELECT rowid FROM search WHERE search MATCH ?1", query.matchExpression().toStdString()) > 0;
    run(db, "INSERT INTO search(search, rowid, text) VALUES('delete', 1, ?1)", stored);
    const bool meant = query.verify(stored);
    if ((meant && !found) || (found && !meant && !query.needsVerify())) {
        std::fprintf(stderr, "found %d, meant %d: %s\n", found, meant, query.matchExpression().toUtf8().constData());
        abort();
    }
    return 0;
}
