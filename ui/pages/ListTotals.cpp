#include "pages/ListTotals.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QList<Figure> ListTotals::figures(
    const RecordType& type, const QStringList& columns, const Totals& totals, const Format& format)
{
    QList<Figure> figures;
    QString field;
    for (const QString& name : columns)
        if (type.at(name).kind == fairlead::Kind::Money) field = name;
    if (type.name() == u"opportunity"_s) {
        QList<Money> weighted;
        qint64 unknown = 0;
        for (const WeightedSum& sum : totals.weighted) {
            if (sum.count) weighted.append({ sum.minor, sum.currency });
            unknown += sum.unknownCount;
        }
        figures.append({ tr("Weighted"), format.moneys(weighted), false,
            unknown ? tr("%Ln deal(s) without a chance are not in it", nullptr, int(unknown)) : QString() });
    }
    QList<Money> sums;
    for (const MoneySum& sum : totals.sums)
        if (sum.field == field) sums.append({ sum.minor, sum.currency });
    if (!field.isEmpty()) figures.append({ tr("Sum"), format.moneys(sums), true, {} });
    return figures;
}

} // namespace fairlead::ui
