#pragma once
#include "base/Result.h"

struct sqlite3;

namespace fairlead {

/// Brings the tokens of SearchTokens into SQLite: registers the FTS5 tokenizer "fairlead" on a connection.
///
/// The index is made by `tableSql`. It keeps no text: the store fills it with rowid and text in rowid order (out of
/// order costs five times), and takes a row out by the 'delete' command with exactly the text that was put in.
/// Queries are written by SearchQuery alone: in a MATCH expression every string is taken as one finished token.
class SearchTokenizer
{
public:
    static Result<void> registerOn(sqlite3* connection);

    /// "CREATE VIRTUAL TABLE …" for a table of this name, with one column `text`.
    static QString tableSql(const QString& table);
};

} // namespace fairlead
