#include "store/query/QueryFunctions.h"

#include "store/query/TextKey.h"
#include "store/search/SearchMatcher.h"
#include "store/search/SearchQuery.h"

#include <sqlite3.h>

namespace fairlead {

namespace {

std::string_view textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

using Test = bool (*)(std::string_view key, std::string_view wanted);

template <Test test>
void compare(sqlite3_context* context, int, sqlite3_value** values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
    thread_local TextKey key;
    sqlite3_result_int(context, test(key.of(textOf(values[0])), textOf(values[1])));
}

bool equals(std::string_view key, std::string_view wanted) { return key == wanted; }
bool contains(std::string_view key, std::string_view wanted) { return key.find(wanted) != std::string_view::npos; }
bool starts(std::string_view key, std::string_view wanted) { return key.starts_with(wanted); }

/// What was typed is read once per run of a statement: SQLite keeps it beside the constant argument.
SearchMatcher* matcherOf(sqlite3_context* context, sqlite3_value* typed)
{
    auto* matcher = static_cast<SearchMatcher*>(sqlite3_get_auxdata(context, 0));
    if (matcher) return matcher;
    const std::string_view text = textOf(typed);
    const auto query = SearchQuery::parse(QString::fromUtf8(text.data(), qsizetype(text.size())));
    sqlite3_set_auxdata(
        context, 0, new SearchMatcher(query.terms()), [](void* held) { delete static_cast<SearchMatcher*>(held); });
    return static_cast<SearchMatcher*>(sqlite3_get_auxdata(context, 0));
}

void meets(sqlite3_context* context, int count, sqlite3_value** values)
{
    SearchMatcher* matcher = matcherOf(context, values[0]);
    if (!matcher) return sqlite3_result_error_nomem(context);
    // The same joining as RowStore::searchText: that is the text that was indexed.
    thread_local std::string text;
    text.clear();
    for (int i = 1; i < count; ++i) {
        const std::string_view part = textOf(values[i]);
        if (part.empty()) continue;
        if (!text.empty()) text += '\n';
        text += part;
    }
    sqlite3_result_int(context, matcher->matches(text));
}

} // namespace

bool registerQueryFunctions(sqlite3* connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto add
        = [connection](const char* name, int arguments, void (*function)(sqlite3_context*, int, sqlite3_value**)) {
              return sqlite3_create_function_v2(
                         connection, name, arguments, flags, nullptr, function, nullptr, nullptr, nullptr)
                  == SQLITE_OK;
          };
    return add("fl_equals", 2, compare<equals>) && add("fl_contains", 2, compare<contains>)
        && add("fl_starts", 2, compare<starts>) && add("fl_meets", -1, meets);
}

} // namespace fairlead
