#include "models/BoardFace.h"

#include "models/Format.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

struct Sums
{
    QList<Money> plain;
    QList<Money> weighted;
    qint64 unknown = 0; ///< deals without a chance
};

Sums sumsOf(const Totals& totals, const QString& field)
{
    Sums sums;
    for (const MoneySum& sum : totals.sums)
        if (sum.field == field && !sum.tooLarge) sums.plain.append({ sum.minor, sum.currency });
    for (const WeightedSum& sum : totals.weighted) {
        if (sum.count && !sum.tooLarge) sums.weighted.append({ sum.minor, sum.currency });
        sums.unknown += sum.unknownCount;
    }
    const auto larger = [](const Money& one, const Money& other) { return one.minor > other.minor; };
    std::sort(sums.plain.begin(), sums.plain.end(), larger);
    std::sort(sums.weighted.begin(), sums.weighted.end(), larger);
    return sums;
}

} // namespace

BoardFace BoardFace::of(const BoardModel& model, int place)
{
    const BoardColumn& column = model.column(place);
    const Totals& totals = model.totals(place);
    const Format format = model.session().format();
    const Sums sums = sumsOf(totals, model.config().amount);
    BoardFace face;
    face.title = column.title;
    face.count = format.count(totals.count);
    face.note = column.note;
    const bool ends = column.kind != BoardColumn::Kind::Column;
    // One currency has room for its figures; several are shortened, and strips are narrow.
    if (!sums.plain.isEmpty())
        face.sum = format.moneys(sums.plain, ends || sums.plain.size() > 1 || format.unit() != MoneyUnit::One);
    if (!sums.weighted.isEmpty() && !ends)
        face.weighted
            = tr("weighted %1")
                  .arg(format.moneys(sums.weighted, sums.weighted.size() > 1 || format.unit() != MoneyUnit::One));
    QStringList lines { tr("%1: %Ln card(s)", nullptr, int(totals.count)).arg(column.title) };
    if (!column.note.isEmpty() && !ends) lines.append(tr("Chance %1").arg(column.note));
    if (!sums.plain.isEmpty()) lines.append(tr("Sum %1").arg(format.moneys(sums.plain)));
    if (!sums.weighted.isEmpty() && !ends) lines.append(tr("Weighted %1").arg(format.moneys(sums.weighted)));
    if (sums.unknown && !ends)
        lines.append(tr("%Ln deal(s) without a chance are not weighted", nullptr, int(sums.unknown)));
    if (column.limit) lines.append(tr("Expected here: %Ln day(s)", nullptr, int(*column.limit)));
    face.tip = lines.join(u'\n');
    face.spoken = lines.join(u", "_s);
    return face;
}

QString BoardFace::wholeLine(const BoardModel& model)
{
    const Format format = model.session().format();
    const Sums sums = sumsOf(model.all(), model.config().amount);
    qint64 shown = 0; // of what is over, a board shows the last weeks only
    for (int place = 0; place < model.columnCount(); ++place)
        shown += model.totals(place).count;
    QStringList parts { model.config().byPipeline ? tr("%Ln open", "records on the board", int(model.all().count))
                                                  : tr("%Ln card(s)", nullptr, int(shown)) };
    if (!sums.plain.isEmpty())
        parts.append(format.moneys(sums.plain, sums.plain.size() > 1 || format.unit() != MoneyUnit::One));
    if (!sums.weighted.isEmpty())
        parts.append(
            tr("weighted %1")
                .arg(format.moneys(sums.weighted, sums.weighted.size() > 1 || format.unit() != MoneyUnit::One)));
    return parts.join(u" · "_s);
}

} // namespace fairlead::ui
