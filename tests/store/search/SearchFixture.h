#pragma once
#include "testing/Strings.h"

#include "store/search/SearchQuery.h"
#include "store/search/SearchTokenizer.h"

#include <sqlite3.h>

#include <map>
#include <set>
#include <string>

/// A search index in memory beside the texts it was made of, as the store keeps it.
class SearchFixture
{
public:
    SearchFixture()
    {
        REQUIRE(sqlite3_open(":memory:", &m_db) == SQLITE_OK);
        REQUIRE(fairlead::SearchTokenizer::registerOn(m_db).hasValue());
        run(fairlead::SearchTokenizer::tableSql(QStringLiteral("search")).toStdString());
    }
    ~SearchFixture() { sqlite3_close(m_db); }
    SearchFixture(const SearchFixture&) = delete;
    SearchFixture& operator=(const SearchFixture&) = delete;

    void add(int row, const QString& text)
    {
        m_texts[row] = text.toStdString();
        write("INSERT INTO search(rowid, text) VALUES(?1, ?2)", row);
    }
    void remove(int row)
    {
        write("INSERT INTO search(search, rowid, text) VALUES('delete', ?1, ?2)", row);
        m_texts.erase(row);
    }
    void run(const std::string& sql)
    {
        INFO(sql);
        REQUIRE(std::string(execute(sql)) == "");
    }
    const std::map<int, std::string>& texts() const { return m_texts; }

    /// What the index says, before anything is verified.
    std::set<int> candidates(const fairlead::SearchQuery& query)
    {
        std::set<int> out;
        if (query.isEmpty()) return out;
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_db, "SELECT rowid FROM search WHERE search MATCH ?1", -1, &statement, nullptr)
            == SQLITE_OK);
        const QByteArray match = query.matchExpression().toUtf8();
        sqlite3_bind_text(statement, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
        int answer = SQLITE_ROW;
        while ((answer = sqlite3_step(statement)) == SQLITE_ROW)
            out.insert(sqlite3_column_int(statement, 0));
        INFO(match.toStdString() << ": " << sqlite3_errmsg(m_db));
        CHECK(answer == SQLITE_DONE);
        sqlite3_finalize(statement);
        return out;
    }
    std::set<int> find(const QString& typed)
    {
        const auto query = fairlead::SearchQuery::parse(typed);
        std::set<int> out;
        for (int row : candidates(query))
            if (!query.needsVerify() || query.verify(m_texts.at(row))) out.insert(row);
        return out;
    }
    int termCount()
    {
        run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab('main', 'search', 'row')");
        int count = -1;
        sqlite3_exec(
            m_db, "SELECT count(*) FROM temp.terms",
            [](void* to, int, char** values, char**) {
                *static_cast<int*>(to) = std::stoi(values[0]);
                return 0;
            },
            &count, nullptr);
        return count;
    }

private:
    std::string execute(const std::string& sql)
    {
        char* message = nullptr;
        sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, &message);
        const std::string out = message ? message : "";
        sqlite3_free(message);
        return out;
    }
    void write(const char* sql, int row)
    {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) == SQLITE_OK);
        const std::string& text = m_texts.at(row);
        sqlite3_bind_int(statement, 1, row);
        sqlite3_bind_text(statement, 2, text.data(), int(text.size()), SQLITE_STATIC);
        REQUIRE(sqlite3_step(statement) == SQLITE_DONE);
        sqlite3_finalize(statement);
    }

    sqlite3* m_db = nullptr;
    std::map<int, std::string> m_texts;
};
