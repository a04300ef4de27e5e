#pragma once
#include "base/Result.h"

#include <QDate>
#include <QString>

namespace fairlead {

/// Days from `from` to `to`, both included; an invalid date leaves that side open.
struct Period
{
    QDate from;
    QDate to;

    bool contains(QDate day) const
    {
        return day.isValid() && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    bool isOpen() const { return !from.isValid() && !to.isValid(); }
    bool operator==(const Period&) const = default;

    static Period year(int year);
    static Period quarter(int year, int quarter);
    static Period month(int year, int month);
    /// "2017", "2017-Q3", "2017-08", "2017-08-14" and "A..B" of such.
    static Result<Period> parse(const QString& text);
    /// The shortest text that parse() reads as this period; empty for the open one.
    QString name() const;
};

} // namespace fairlead
