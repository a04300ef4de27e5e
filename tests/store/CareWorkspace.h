#pragma once
#include "testing/TestWorkspace.h"

#include "store/Maintenance.h"

namespace fairlead {

/// Fills a workspace with a little of everything: sealed and loose edits, deleted and restored records, parts, entries,
/// a field of one's own, an edit undone, a bulk edit, merged records, values in both languages.
void fillWithEverything(TestWorkspace& workspace);

/// The findings in one line each, for messages of failed tests.
std::string told(const Result<CheckReport>& report);
std::string told(const CheckReport& report);
bool has(const CheckReport& report, Finding::Kind kind);

/// Runs SQL on a closed workspace behind the program's back, with its tokenizer. Gives SQLite's words if it refuses.
std::string meddle(const QString& path, const QByteArray& sql);
/// First column of the first row.
qint64 ask(const QString& path, const QByteArray& sql);

/// Title of every visible record, "type id title", sorted: what a person would miss.
QStringList contents(const QString& path);

} // namespace fairlead
