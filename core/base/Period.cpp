#include "base/Period.h"

#include <QRegularExpression>

namespace fairlead {

Period Period::year(int year) { return { QDate(year, 1, 1), QDate(year, 12, 31) }; }

Period Period::quarter(int year, int quarter)
{
    const QDate first(year, quarter * 3 - 2, 1);
    return { first, first.addMonths(3).addDays(-1) };
}

Period Period::month(int year, int month)
{
    const QDate first(year, month, 1);
    return { first, first.addMonths(1).addDays(-1) };
}

Result<Period> Period::parse(const QString& text)
{
    const Error bad { ErrorCode::Invalid, text };
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots >= 0) {
        Period period;
        if (dots > 0) {
            const auto first = parse(text.left(dots));
            if (!first) return bad;
            period.from = first->from;
        }
        if (dots + 2 < text.size()) {
            const auto last = parse(text.mid(dots + 2));
            if (!last) return bad;
            period.to = last->to;
        }
        if (period.from.isValid() && period.to.isValid() && period.from > period.to) return bad;
        return period;
    }
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(?:[Qq]([1-4])|(\\d{2})(?:-(\\d{2}))?))?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) return bad;
    const int year = match.captured(1).toInt();
    if (match.hasCaptured(2) && !match.captured(2).isEmpty()) return quarter(year, match.captured(2).toInt());
    if (!match.captured(3).isEmpty()) {
        const int month = match.captured(3).toInt();
        if (month < 1 || month > 12) return bad;
        if (!match.captured(4).isEmpty()) {
            const QDate day(year, month, match.captured(4).toInt());
            if (!day.isValid()) return bad;
            return Period { day, day };
        }
        return Period::month(year, month);
    }
    return Period::year(year);
}

QString Period::name() const
{
    if (isOpen()) return {};
    if (!from.isValid() || !to.isValid())
        return from.toString(Qt::ISODate) + QLatin1String("..") + to.toString(Qt::ISODate);
    if (from == to) return from.toString(Qt::ISODate);
    if (*this == year(from.year())) return QString::number(from.year());
    const int quarterNo = (from.month() + 2) / 3;
    if (*this == quarter(from.year(), quarterNo)) return QStringLiteral("%1-Q%2").arg(from.year()).arg(quarterNo);
    if (*this == month(from.year(), from.month())) return from.toString(QStringLiteral("yyyy-MM"));
    return from.toString(Qt::ISODate) + QLatin1String("..") + to.toString(Qt::ISODate);
}

} // namespace fairlead
