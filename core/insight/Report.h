#pragma once
#include "insight/ReportResult.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

namespace fairlead {

/// A report that can be asked for by name.
struct ReportInfo
{
    QString name;
    Label title;
    QStringList by; ///< what it may be split by; the first is the default
};

/// All reports by name; docs/reports.md tells what each counts.
///
///     const auto result = Reports(reader).run(u"won"_s, u"quarter"_s, scope);
///
/// `by` is one of the report's splits; empty = its default. NotFound: no such report (detail: the name); Invalid: no
/// such split (detail: the split).
class Reports
{
public:
    explicit Reports(const Reader& reader)
        : m_reader(reader)
    {
    }
    static const std::vector<ReportInfo>& all();
    static const ReportInfo* find(const QString& name);

    Result<ReportResult> run(const QString& name, const QString& by, const ReportScope& scope) const;
    /// The opportunities behind a cell: by the row's and the column's key ("total" for the totals row; a column that
    /// counts nothing means all of its row). Ordered as created, each once.
    Result<std::vector<RecordId>> dealsBehind(const QString& name, const QString& by, const ReportScope& scope,
        const QString& rowKey, const QString& columnKey) const;
    /// The same for any report: the records are of rowsType().
    Result<std::vector<RecordId>> rowsBehind(const QString& name, const QString& by, const ReportScope& scope,
        const QString& rowKey, const QString& columnKey) const;
    /// The record type behind a cell: invoices, receipts, instalments; deals where nothing else is said.
    static QString rowsType(const QString& name, const QString& rowKey, const QString& columnKey);

private:
    const Reader& m_reader;
};

} // namespace fairlead
