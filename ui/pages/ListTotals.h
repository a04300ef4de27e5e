#pragma once
#include "models/Format.h"
#include "store/query/Query.h"
#include "widgets/ListFooter.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The sums at the foot of a list, over all its rows: of its last money column, and weighted for deals. Pure.
class ListTotals
{
    Q_DECLARE_TR_FUNCTIONS(ListTotals)
public:
    static QList<Figure> figures(
        const RecordType& type, const QStringList& columns, const Totals& totals, const Format& format);
};

} // namespace fairlead::ui
