#pragma once
#include "base/RecordId.h"
#include "insight/Ratio.h"
#include "model/Field.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <optional>
#include <vector>

namespace fairlead {

/// Text: words, a record's title with its id, or a period. Count: a number of things. Money: one amount per currency.
/// Percent: a Ratio shown × 100. Days: a Ratio shown as it is. Number: the same, of things that are not days.
enum class ColumnKind { Text, Count, Money, Percent, Days, Number };

/// How a figure stands against the one that it is compared with.
enum class Mark { None, Better, Worse };

struct ReportColumn
{
    QString key; ///< stable, part of the JSON
    Label label;
    ColumnKind kind = ColumnKind::Text;
    QString recordType; ///< Text: what `id` names; empty if the cells are plain words
    bool change = false; ///< what it counts is a difference: shown with its sign, where it grows too
};

/// One value; which members hold follows from the column's kind. A blank cell has no value: unknown or refused.
struct ReportCell
{
    bool blank = true;
    QString text; ///< as it stands in both languages
    Label label; ///< words of our own, in place of `text`
    RecordId id;
    QDate day; ///< Text: what `text` says in ISO form; shown as people write it
    qint64 count = 0;
    QList<Money> money;
    Ratio ratio;
    bool small = false; ///< fewer than ten cases: to be greyed
    bool young = false; ///< the cases had too little time to come to an end: to be greyed
    Mark mark = Mark::None; ///< clearly better or worse; the note "marks" tells than what

    static ReportCell ofText(const QString& text, const RecordId& id = {});
    static ReportCell ofDay(QDate day); ///< blank without one
    static ReportCell ofLabel(const Label& label);
    static ReportCell ofCount(qint64 count);
    static ReportCell ofMoney(const QList<Money>& money);
    static ReportCell ofRate(const Ratio& ratio); ///< blank without denominator, small under ten
    static ReportCell ofDays(const Ratio& ratio); ///< blank without denominator
    static ReportCell ofDays(const Ratio& ratio, qint64 n); ///< small by the n that stands beside it
    static ReportCell ofOptionalCount(const std::optional<qint64>& count); ///< blank without value
    static ReportCell ofBasisPoints(const std::optional<qint64>& rate); ///< blank without value, never small
    const QString& words(bool chinese) const { return label.en.isEmpty() ? text : label.in(chinese); }
};

struct ReportRow
{
    QString key; ///< stable within the report: an id, a period "2017-Q3", a code; asks for the rows behind
    std::vector<ReportCell> cells;
};

/// What a reader must know beside the numbers: how many were left out and why, refusals, findings.
struct ReportNote
{
    QString code; ///< stable, e.g. "without_opened_on"
    Label text;
    qint64 count = 0;
};

/// A head figure: one number above the table.
struct ReportFigure
{
    QString key;
    Label label;
    ColumnKind kind = ColumnKind::Count;
    ReportCell cell;
};

/// What went in: a restriction or a setting, as words.
struct ReportInput
{
    QString key;
    Label label;
    QString value;
};

/// The plain answer to a question. The command line prints it, the desktop draws it; both from exactly this.
struct ReportResult
{
    QString name;
    QString by;
    Label title;
    std::vector<ReportFigure> figures;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::optional<ReportRow> totals; ///< key "total"
    std::vector<ReportNote> notes;
    Label formula;
    std::vector<ReportInput> inputs;
    QDate asOf;

    int columnOf(const QString& key) const; ///< -1 if there is none
    const ReportRow* row(const QString& key) const; ///< also "total"; null if there is none
    const ReportFigure* figure(const QString& key) const;
    const ReportNote* note(const QString& code) const;

    /// Stable and documented in docs/reports.md.
    QJsonObject toJson() const;
    /// A table for a terminal: columns aligned by display width (Chinese characters take two cells).
    QString toText(bool chinese) const;
};

/// "▲ " or "▼ " before a figure that is clearly better or worse; empty for others.
QString markSign(Mark mark);

/// Sums of money as a terminal and the sentences of reports have them: "48,000.00 EUR + 1,000.00 USD".
QString moneyText(const QList<Money>& money);

} // namespace fairlead
