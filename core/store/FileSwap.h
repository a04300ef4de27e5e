#pragma once
#include "base/Result.h"

namespace fairlead {

/// Files of a workspace as a whole: flushed, put in each other's place, kept aside. A workspace may have a log beside
/// it that belongs to it and to no other file of that name.
namespace fileswap {

/// The bytes of a file are on disk; then its name is, too.
Result<void> sync(const QString& path);
/// Removes a database with its log; true if nothing of it is left.
bool removeAll(const QString& path);
/// A name beside `path` that is free, telling why the file is kept: "w.damaged.fairlead", "w.damaged-2.fairlead" …
QString nameAside(const QString& path, const QString& word);
/// Copies a database with its log; not for one that is being written.
Result<void> copyAll(const QString& from, const QString& to);
/// Puts `fresh`, a complete database without log, under the name `path`; what had that name is gone.
Result<void> takePlace(const QString& fresh, const QString& path);
/// Puts `fresh`, a complete database without log, in the place of `path`. What was there is kept under `aside` with
/// its log (empty: there is nothing to keep). A crash in between leaves the old file at `path` or the new one, and the
/// old one under `aside`.
Result<void> replace(const QString& path, const QString& fresh, const QString& aside);

} // namespace fileswap

} // namespace fairlead
