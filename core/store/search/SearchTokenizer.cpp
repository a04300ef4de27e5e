#include "store/search/SearchTokenizer.h"

#include "store/search/SearchTokens.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fairlead {

namespace {
struct Sending
{
    void* context;
    int (*token)(void*, int, const char*, int, int, int);
    int answer = SQLITE_OK;
};

int create(void*, const char**, int, Fts5Tokenizer** out)
{
    *out = reinterpret_cast<Fts5Tokenizer*>(new SearchTokens);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer* tokens) { delete reinterpret_cast<SearchTokens*>(tokens); }

int tokenize(Fts5Tokenizer* tokens, void* context, int flags, const char* text, int size,
    int (*token)(void*, int, const char*, int, int, int))
{
    if (!text || size <= 0) return SQLITE_OK;
    if (flags & FTS5_TOKENIZE_QUERY) return token(context, 0, text, size, 0, size);
    Sending sending { context, token };
    reinterpret_cast<SearchTokens*>(tokens)->tokenize(
        { text, size_t(size) },
        [](void* to, std::string_view bytes, int begin, int end, bool colocated) {
            auto& sent = *static_cast<Sending*>(to);
            sent.answer = sent.token(
                sent.context, colocated ? FTS5_TOKEN_COLOCATED : 0, bytes.data(), int(bytes.size()), begin, end);
            return sent.answer == SQLITE_OK;
        },
        &sending);
    return sending.answer;
}

fts5_api* apiOf(sqlite3* connection)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}
} // namespace

Result<void> SearchTokenizer::registerOn(sqlite3* connection)
{
    fts5_api* api = apiOf(connection);
    if (!api || api->iVersion < 2) return Error { ErrorCode::Database, u"this SQLite has no FTS5"_s };
    fts5_tokenizer functions { create, destroy, tokenize };
    if (api->xCreateTokenizer(api, "fairlead", nullptr, &functions, nullptr) != SQLITE_OK)
        return Error { ErrorCode::Database, QString::fromUtf8(sqlite3_errmsg(connection)) };
    return {};
}

QString SearchTokenizer::tableSql(const QString& table)
{
    QString name = table;
    name.replace(u'"', u"\"\""_s);
    return u"CREATE VIRTUAL TABLE \"%1\" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0)"_s
        .arg(name);
}

} // namespace fairlead
