#pragma once
#include "base/Period.h"
#include "insight/GroupKey.h"
#include "insight/ReportResult.h"
#include "models/Format.h"

#include <QCoreApplication>

namespace fairlead::ui {

class Session;

/// What a report says, in words of the language in force and in the unit of money that was chosen. Pure.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
public:
    /// `baseCurrency`: for plain().
    ReportText(const Format& format, bool chinese, const QString& baseCurrency = {})
        : m_format(format)
        , m_chinese(chinese)
        , m_base(baseCurrency)
    {
    }
    static ReportText of(const Session& session);
    const Format& format() const { return m_format; }
    bool isChinese() const { return m_chinese; }

    /// Of a column, with the unit of its amounts.
    QString head(const ReportColumn& column) const;
    QString cell(const ReportCell& cell, ColumnKind kind) const; ///< "–" where nothing is known
    /// Of a column that counts a difference: with its sign, "±0" where nothing changed.
    QString change(const ReportCell& cell, ColumnKind kind, bool brief = false) const;
    /// What stands behind it: exact amounts, how many of how many, whether they are too few.
    QString exact(const ReportCell& cell, ColumnKind kind) const;
    /// For other programs: numbers without signs or groups, amounts in another currency with its code behind.
    QString plain(const ReportCell& cell, ColumnKind kind) const;
    QString plain(const QList<Money>& money) const;
    /// A head figure: short, since room is.
    QString figure(const ReportCell& cell, ColumnKind kind) const;
    /// How a row is called: a period as people write it, else its words.
    QString row(const ReportResult& report, const ReportRow& row, bool brief = false) const;
    /// Of the words that name a row.
    static int nameColumn(const ReportResult& report);
    /// "August 2026", "Q3 2026"; brief: for below bars, where the year stands under the month.
    static QString period(QDate first, By by, bool chinese, bool brief);
    /// The same of a month, a quarter or a year; others by their days.
    static QString period(const Period& period, bool chinese);

private:
    Format m_format;
    bool m_chinese;
    QString m_base;
};

/// What the numbers on the axis of a chart count, so that they stay short.
struct AxisUnit
{
    double size = 1;
    QString word = {}; ///< "M", "万"; empty for one

    static AxisUnit of(double most, bool chinese);
};

} // namespace fairlead::ui
