#pragma once
#include "store/Reader.h"

namespace fairlead::ui {

/// What the cells of a rectangle come to: how many say something, and of figures sum and mean. Computed on a reading
/// thread.
struct RangeSum
{
    qint64 filled = 0;
    QMap<QString, qint64> money; ///< minor units by currency
    qint64 amounts = 0; ///< cells with an amount
    qint64 figures = 0; ///< cells with a plain figure
    qint64 sum = 0; ///< of the plain figures, with `scale` decimals
    int scale = -1; ///< -1: there are none; -2: figures of several kinds, which nobody adds
    bool shares = false; ///< the figures are percentages: their mean counts, not their sum

    static RangeSum of(
        const Reader& reader, const RecordType& type, const QStringList& fields, const std::vector<qint64>& rows);

private:
    void add(const Record& record, const Field& field);
};

} // namespace fairlead::ui
