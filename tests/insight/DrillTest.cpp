#include "insight/SmallCompany.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

/// Numbers that no deals stand behind, but a day, a rank or a setting.
bool isCounted(const ReportColumn& column)
{
    return column.key != u"rank"_s && column.key != u"expected_days"_s && column.kind != ColumnKind::Text;
}

bool isSomething(const ReportCell& cell, ColumnKind kind)
{
    if (cell.blank) return false;
    if (kind == ColumnKind::Count) return cell.count != 0;
    if (kind == ColumnKind::Money)
        return std::any_of(cell.money.begin(), cell.money.end(), [](const Money& sum) { return sum.minor != 0; });
    return cell.ratio.numerator != 0;
}

/// A number has its records, and a count no more records than it says: a deal that did a thing twice is named once.
void checkBehind(const Reports& reports, const ReportResult& report, const ReportScope& scope, const ReportRow& row)
{
    for (size_t i = 0; i < report.columns.size(); ++i) {
        const ReportColumn& column = report.columns[i];
        if (!isCounted(column) || !isSomething(row.cells[i], column.kind)) continue;
        INFO(report.name.toStdString() << " by " << report.by.toStdString() << ": " << row.key.toStdString() << ", "
                                       << column.key.toStdString());
        const auto rows = reports.rowsBehind(report.name, report.by, scope, row.key, column.key);
        REQUIRE(rows.hasValue());
        const auto found = qint64(rows->size());
        if (column.kind == ColumnKind::Count) CHECK(found <= std::abs(row.cells[i].count));
        // A target or a limit is a setting: nobody need have come near it.
        const bool isSetting = column.key == u"target_rate"_s || column.key == u"plan"_s;
        if (!isSetting) CHECK(found > 0);
    }
}

} // namespace

TEST_CASE("behind every number of every report stand its records")
{
    SmallCompany company;
    company.parameters(company.stages.first, "2026-01-01", 2000, 9000, 30);
    ReportScope ofLi = company.scope("2026-Q2");
    ofLi.person = company.li.id;
    ReportScope asOf = company.scope("2026-Q2");
    asOf.asOf = QDate(2026, 6, 30);
    ReportScope today = company.scope("2026-Q2");
    today.organisation = Organisation::Today;
    const Reports reports(company.reader());
    for (const ReportScope& scope : { company.scope("2026-Q2"), company.scope(), ofLi, asOf, today })
        for (const ReportInfo& info : Reports::all())
            for (const QString& by : info.by) {
                const auto report = reports.run(info.name, by, scope);
                INFO(info.name.toStdString() << " by " << by.toStdString());
                // A report may refuse a question, such as one about a past day.
                if (!report) CHECK(report.error().code == ErrorCode::Invalid);
                if (!report) continue;
                for (const ReportRow& row : report->rows)
                    checkBehind(reports, *report, scope, row);
                if (report->totals) checkBehind(reports, *report, scope, *report->totals);
            }
}
