#include "pages/ListTotals.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the unit rounds away, on hover.
QString exactly(const QList<Money>& sums, const Format& format)
{
    return format.unit() == MoneyUnit::One ? QString() : format.moneys(sums);
}

} // namespace

QList<Figure> ListTotals::figures(
    const RecordType& type, const QStringList& columns, const Totals& totals, const Format& format)
{
    QList<Figure> figures;
    QString field;
    for (const QString& name : columns)
        if (const Field* one = type.find(name); one && one->kind == fairlead::Kind::Money) field = name;
    if (type.name() == u"opportunity"_s) {
        QList<Money> weighted;
        qint64 unknown = 0;
        for (const WeightedSum& sum : totals.weighted) {
            if (sum.count) weighted.append({ sum.minor, sum.currency });
            unknown += sum.unknownCount;
        }
        QStringList hints { exactly(weighted, format) };
        if (unknown) hints.append(tr("%Ln deal(s) without a chance are not in it", nullptr, int(unknown)));
        hints.removeAll(QString());
        figures.append({ format.headInUnit(tr("Weighted")), format.moneysInUnit(weighted), false, hints.join(u'\n') });
    }
    QList<Money> sums;
    for (const MoneySum& sum : totals.sums)
        if (sum.field == field) sums.append({ sum.minor, sum.currency });
    if (!field.isEmpty())
        figures.append({ format.headInUnit(tr("Sum")), format.moneysInUnit(sums), true, exactly(sums, format) });
    return figures;
}

} // namespace fairlead::ui
