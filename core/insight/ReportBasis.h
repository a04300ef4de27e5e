#pragma once
#include "insight/GroupKey.h"
#include "insight/ReportResult.h"
#include "insight/ReportScope.h"
#include "store/Reader.h"

#include <algorithm>
#include <iterator>

namespace fairlead {

/// What all reports have in common: the words for groups, restrictions and notes.
class ReportBasis
{
public:
    explicit ReportBasis(const Reader& reader)
        : m_reader(reader)
    {
    }
    /// A result with name, split, inputs and as-of date filled in.
    ReportResult start(const QString& name, By by, const Label& title, const ReportScope& scope) const;

    ReportColumn groupColumn(By by) const;
    /// Of a group, and back: an id, "2017-Q3", a code, or "none".
    static QString keyText(const GroupKey& key, By by);
    static Result<std::optional<GroupKey>> keyOf(const QString& text, By by); ///< nothing = "total"
    ReportCell groupCell(const GroupKey& key, By by) const;
    ReportCell recordCell(const QString& type, const RecordId& id) const;
    ReportCell choiceCell(const QString& list, const QString& code) const; ///< an unknown code stands as it is
    static ReportCell totalCell();

    static Label label(const char* en, const char* zh) { return { QString::fromUtf8(en), QString::fromUtf8(zh) }; }
    /// A column of money by its words; a report has a row of them, in the order of its enumeration.
    struct MoneyColumn
    {
        const char* key;
        const char* en;
        const char* zh;
    };
    template <typename Columns>
    static void addMoneyColumns(ReportResult& report, const Columns& columns)
    {
        for (const MoneyColumn& one : columns)
            report.columns.push_back(column(one.key, one.en, one.zh, ColumnKind::Money));
    }
    /// Which of them a key names; `otherwise` if none.
    template <typename Column, typename Columns>
    static Column columnNamed(const Columns& columns, const QString& key, Column otherwise)
    {
        const auto found = std::find_if(std::begin(columns), std::end(columns),
            [&key](const MoneyColumn& one) { return key == QLatin1String(one.key); });
        return found == std::end(columns) ? otherwise : Column(found - std::begin(columns));
    }
    static ReportColumn column(const char* key, const char* en, const char* zh, ColumnKind kind);
    static ReportColumn stageColumn(); ///< key "stage"
    /// The key of a row that stands for a group and something in it, "group/thing", taken apart; without a slash the
    /// group is empty.
    static std::pair<QString, QString> keyParts(const QString& key);
    static ReportFigure figure(const char* key, const char* en, const char* zh, ColumnKind kind, ReportCell cell);
    /// A note with its count put in for %1, if there is anything to note.
    static void note(ReportResult& report, const char* code, qint64 count, const char* en, const char* zh);
    /// The day up to which the ledger has been entered or read in, where there is one.
    static void ledgerUntil(ReportResult& report, int day);

private:
    void addInputs(ReportResult& report, const ReportScope& scope) const;
    const Reader& m_reader;
};

} // namespace fairlead
