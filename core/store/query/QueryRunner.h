#pragma once
#include "store/Reader.h"
#include "store/query/GroupBy.h"
#include "store/query/Query.h"
#include "store/query/QueryAsker.h"
#include "store/query/RememberedTotals.h"

#include <span>

namespace fairlead {

/// Answers queries from a Reader, and so belongs to the reader's thread; interrupt the reader to stop it
/// (ErrorCode::Cancelled). Holds nothing but its arguments: make one where it is needed. To see one moment in several
/// answers, hold reader.snapshot() meanwhile.
///
/// All fail with Invalid for a field that the type does not have, with NotFound for a filter that names a record which
/// is not there ("position: title"), and with what the database says otherwise.
class QueryRunner
{
public:
    /// `person` is who "me" means, null = asking for "me" fails; `today` is the business day; `zone` cuts instants
    /// into days.
    QueryRunner(const Reader& reader, QString baseCurrency, const RecordId& person, QDate today,
        const QTimeZone& zone = QTimeZone::systemTimeZone());

    /// Totals and counts of whole lists are looked up there before they are added up.
    QueryRunner& remembering(std::shared_ptr<RememberedTotals> totals)
    {
        return m_remembered = std::move(totals), *this;
    }

    const Reader& reader() const { return m_reader; }
    const QString& baseCurrency() const { return m_baseCurrency; }

    Result<qint64> count(const Query& query) const;
    /// Row numbers in order, 8 bytes each: the backbone of a list of any length. A negative limit means all.
    Result<std::vector<qint64>> rowNumbers(const Query& query, qint64 limit = -1) const;
    /// The records of some row numbers, in their order. A row that has gone is left out.
    Result<std::vector<Record>> records(const Query& query, std::span<const qint64> rows) const;

    /// The first records, without touching the rest where an index has the order (title, indexed fields).
    Result<Page> firstPage(const Query& query, int limit) const;
    Result<Page> lastPage(const Query& query, int limit) const;
    /// The records that follow a mark, or come before it; always in the order of the query. Orders by the title of a
    /// reference make the whole list for every page, and fail with NotFound ("mark") when the mark's record has left
    /// it.
    Result<Page> after(const Query& query, const PageMark& mark, int limit) const;
    Result<Page> before(const Query& query, const PageMark& mark, int limit) const;

    /// `moneyFields` are those that are summed (a list shows few of them); empty = all of the type. The sort is not
    /// used.
    Result<Totals> totals(const Query& query, const QStringList& moneyFields = {}) const;
    /// Totals by the values of a field, in the order of the stored values. Records without value are a group of their
    /// own.
    Result<std::vector<Group>> groups(
        const Query& query, const QString& field, const QStringList& moneyFields = {}) const;
    Result<std::vector<Group>> groups(const Query& query, const GroupBy& by, const QStringList& moneyFields = {}) const;
    /// All rows of the query in groups, with their totals, in the order in which a person expects the groups: stages as
    /// they follow one another, choices as listed, days as they pass, names by their sound; without value last. Within
    /// a group the rows are in the order of the query.
    Result<std::vector<RowGroup>> rowGroups(
        const Query& query, const GroupBy& by, const QStringList& moneyFields = {}) const;

private:
    /// What is only rehearsed is no total of the workspace.
    bool remembers() const { return m_remembered && !m_reader.rehearses(); }

    const Reader& m_reader;
    QString m_baseCurrency;
    Result<qint64> countNow(const Query& query) const;
    Result<Totals> totalsNow(const Query& query, const QStringList& moneyFields) const;
    QueryAsker m_asker;
    std::shared_ptr<RememberedTotals> m_remembered;
};

} // namespace fairlead
