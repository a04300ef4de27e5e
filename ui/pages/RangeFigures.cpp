#include "pages/RangeFigures.h"

#include "models/RecordListModel.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RangeFigures::RangeFigures(Session& session, RecordListModel& model, DataTable& table)
    : QObject(&table)
    , m_session(session)
    , m_model(model)
    , m_table(table)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RangeFigures::count);
    connect(table.range(), &CellRange::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&model, &RecordListModel::loaded, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::languageChanged, &m_soon, qOverload<>(&QTimer::start));
}

std::vector<qint64> RangeFigures::rowsOf(const RecordListModel& model, int top, int bottom)
{
    std::vector<qint64> rows;
    for (int row = top; row <= bottom; ++row)
        if (const qint64 number = model.rowNumberAt(row)) rows.push_back(number);
    return rows;
}

QStringList RangeFigures::fieldsOf(const RecordListModel& model, const QList<int>& columns)
{
    QStringList fields;
    for (const int column : columns)
        fields.append(model.columns().at(column));
    return fields;
}

void RangeFigures::count()
{
    const CellRange::Area area = m_table.range()->area();
    if (!m_table.range()->isSeveral()) return say({});
    const QStringList fields = fieldsOf(m_model, m_table.range()->columns());
    if (area.bottom - area.top >= mostRows)
        return say(tr("%1 rows of cells").arg(m_session.format().count(area.bottom - area.top + 1)));
    std::vector<qint64> rows = rowsOf(m_model, area.top, area.bottom);
    const qint64 cells = qint64(rows.size()) * fields.size();
    m_session.beside<RangeSum>(
        this,
        [type = m_model.query().type, fields, rows = std::move(rows)](
            const Reader& reader) { return RangeSum::of(reader, *type, fields, rows); },
        [this, cells](const RangeSum& sum) {
            if (m_table.range()->isSeveral()) say(wordsOf(sum, cells));
        });
}

QString RangeFigures::wordsOf(const RangeSum& sum, qint64 cells) const
{
    const Format format = m_session.format();
    QStringList parts { tr("%Ln cell(s)", nullptr, int(cells)) };
    if (sum.filled != cells) parts.append(tr("%1 filled").arg(format.count(sum.filled)));
    if (!sum.money.isEmpty()) {
        QList<Money> sums;
        for (auto it = sum.money.cbegin(); it != sum.money.cend(); ++it)
            sums.append({ it.value(), it.key() });
        parts.append(tr("Sum %1").arg(format.moneys(sums)));
        if (sums.size() == 1)
            parts.append(tr("Mean %1").arg(
                format.money({ qint64(std::llround(double(sums[0].minor) / double(sum.amounts))), sums[0].currency })));
    } else if (sum.scale >= 0 && sum.figures > 0) {
        const double one = std::pow(10.0, sum.scale);
        const auto figure = [&](double value) {
            return sum.shares ? format.percent(value / basisPoints) : QLocale().toString(value / one, 'g', 12);
        };
        if (!sum.shares) parts.append(tr("Sum %1").arg(figure(double(sum.sum))));
        const double mean = double(sum.sum) / double(sum.figures);
        parts.append(tr("Mean %1").arg(figure(sum.shares ? mean : std::round(mean * 100 / one) / 100 * one)));
    }
    return parts.join(u" · "_s);
}

void RangeFigures::say(const QString& words)
{
    if (std::exchange(m_words, words) != words) emit changed();
}

} // namespace fairlead::ui
