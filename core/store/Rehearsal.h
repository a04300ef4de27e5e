#pragma once
#include "base/Result.h"
#include "model/Edit.h"

#include <memory>

namespace fairlead {

class Connection;
class Reader;

/// What an edit would make of the workspace, without having been made: the rows as they would stand, found by doing
/// the edit with all its rules and consequences and taking it back. Made by Workspace::rehearse(); a plain value that
/// goes to any thread. It holds for the moment it was made in: after a change of the workspace rehearse again.
class Rehearsal
{
public:
    /// A step that breaks rules: the others are rehearsed without it.
    struct Refusal
    {
        size_t step = 0;
        std::vector<Problem> problems;
    };
    const std::vector<Refusal>& refusals() const { return m_refusals; }
    /// What the steps went through without.
    const std::vector<Problem>& warnings() const { return m_warnings; }
    /// Nothing would differ from what is there.
    bool isEmpty() const { return m_tables.empty(); }

private:
    friend class Workspace;
    friend class RehearsedView;
    /// The rows of one table that would be new or other than they are, with all their columns.
    struct Table
    {
        QByteArray name; ///< of the type
        std::vector<Cells> rows;
    };
    void keep(Connection& connection, const QByteArray& table, const std::vector<qint64>& rows);

    std::vector<Table> m_tables;
    std::vector<Refusal> m_refusals;
    std::vector<Problem> m_warnings;
};

/// As long as it lives, all that its Reader reads is as if the rehearsed edit had been made: figures, boards and
/// reports come from the very functions that answer for what is. Nothing is copied and nothing is written: the rows of
/// the rehearsal lie before the stored ones, in the reader's own connection, whatever the size of the workspace.
///
///     const auto view = RehearsedView::over(reader, rehearsal);
///     const auto forecast = Forecast(reader).compute(scope, By::Month);
///
/// Lists are read whole (rowNumbers(), totals(), groups()) or by filter; the pages of QueryRunner go by indexes that
/// only stored rows have. Belongs to the reader's thread; one at a time. Search by words finds what is stored.
class RehearsedView
{
public:
    static Result<std::unique_ptr<RehearsedView>> over(const Reader& reader, const Rehearsal& rehearsal);
    ~RehearsedView();
    RehearsedView(const RehearsedView&) = delete;
    RehearsedView& operator=(const RehearsedView&) = delete;

private:
    explicit RehearsedView(const Reader& reader);
    void cover(const Rehearsal::Table& table);
    void uncover(const QByteArray& table);

    const Reader& m_reader;
    std::vector<QByteArray> m_covered;
};

} // namespace fairlead
