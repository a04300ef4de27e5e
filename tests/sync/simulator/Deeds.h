#pragma once
#include "merge/MergeRules.h"
#include "store/Workspace.h"
#include "sync/testing/MemoryShare.h"

#include <set>
#include <stdexcept>

namespace fairlead::test {

/// A checker has found something.
struct Failure : std::runtime_error
{
    explicit Failure(const QString& words)
        : std::runtime_error(words.toStdString())
    {
    }
};

/// The value of something that must go well.
template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result)
        throw Failure(QStringLiteral("%1: error %2 %3")
                          .arg(QString::fromLatin1(what))
                          .arg(int(result.error().code))
                          .arg(result.error().detail));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// An operation that somebody did. Stamps alone do not tell them apart: twins of one file may stamp alike.
struct Deed
{
    QByteArray key; ///< the same for the same operation, wherever it is
    Operation operation;
};
using Keys = std::set<QByteArray>;

qint64 lastChunk(const Workspace& workspace);
/// All operations that a workspace's journal holds in transactions after this one, own and received.
std::vector<Deed> deedsOf(const Workspace& workspace, qint64 after = 0);
/// Those of all batch files on a share that are whole; behind one that is damaged for ever nobody can read on.
std::vector<Deed> deedsOn(const MemoryShare& share);
/// What a record holds of a group.
Cells cellsOf(const Record& record, const GroupId& group);
QString wordsOf(const Operation& operation);

} // namespace fairlead::test
