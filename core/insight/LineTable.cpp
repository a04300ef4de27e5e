#include "insight/LineTable.h"

#include "insight/DayNumber.h"
#include "insight/MoneySplit.h"
#include "insight/RowId.h"
#include "insight/Wide.h"

#include <algorithm>
#include <limits>

namespace fairlead {

namespace {

constexpr qint64 quantityScale = 10000; // decimals of Kind::Quantity
constexpr qint64 longestDelivery = 600; // months

/// How much of the whole each line stands for.
std::vector<qint64> weightsOf(std::span<const DealLine> lines, qint64 whole)
{
    Wide priced = 0;
    qint64 unpriced = 0;
    for (const DealLine& line : lines) {
        priced += line.value;
        unpriced += line.priced ? 0 : 1;
    }
    const Wide left = (whole < 0 ? -Wide(whole) : Wide(whole)) - priced;
    std::vector<qint64> weights(lines.size(), 0);
    if (priced == 0) { // nothing is known: all alike
        std::fill(weights.begin(), weights.end(), 1);
        return weights;
    }
    const auto shares = unpriced > 0 && left > 0 ? splitAmount(qint64(left), std::vector<qint64>(size_t(unpriced), 1))
                                                 : std::vector<qint64>(size_t(unpriced), 0);
    size_t next = 0;
    for (size_t i = 0; i < lines.size(); ++i)
        weights[i] = lines[i].priced ? lines[i].value : shares[next++];
    return weights;
}

} // namespace

qint64 LineTable::valueOf(qint64 price, std::optional<qint64> quantity)
{
    const Wide value = dividedRounded(Wide(price) * quantity.value_or(quantityScale), quantityScale);
    return value < 0 ? 0 : qint64(std::min<Wide>(value, maxMinor));
}

Result<LineTable> LineTable::load(const Reader& reader)
{
    const auto products = MergedIds::load(reader, "product");
    if (!products) return products.error();
    LineTable table;
    const auto done = reader.each("SELECT opportunity, product, price, quantity, from_month, months, recurring "
                                  "FROM opportunity_line WHERE _v=1 "
                                  "ORDER BY opportunity, sort_key, id",
        {}, [&](const RowView& row) {
            DealLine line { idOfBytes(row.bytes(0)), products->resolved(idOfBytes(row.bytes(1))) };
            line.priced = !row.isNull(2);
            if (line.priced)
                line.value = valueOf(row.integer(2), row.isNull(3) ? std::nullopt : std::optional(row.integer(3)));
            line.fromMonth = dayNumber(row.bytes(4));
            line.months = int(std::clamp<qint64>(row.integer(5), 1, longestDelivery));
            line.step = row.bytes(6) == "yearly" ? 12 : 1;
            table.m_lines.push_back(line);
        });
    if (!done) return done.error();
    return table;
}

std::span<const DealLine> LineTable::of(const RecordId& deal) const
{
    const auto first = std::lower_bound(
        m_lines.begin(), m_lines.end(), deal, [](const DealLine& line, const RecordId& id) { return line.deal < id; });
    const auto last = std::find_if(first, m_lines.end(), [&deal](const DealLine& line) { return line.deal != deal; });
    return { first, last };
}

std::vector<ProductPart> LineTable::split(const RecordId& deal, qint64 amount, qint64 whole) const
{
    const auto lines = of(deal);
    if (lines.empty()) return { { {}, amount } };
    const std::vector<qint64> amounts = splitAmount(amount, weightsOf(lines, whole));
    std::vector<ProductPart> parts;
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto same = std::find_if(
            parts.begin(), parts.end(), [&](const ProductPart& part) { return part.product == lines[i].product; });
        if (same == parts.end())
            parts.push_back({ lines[i].product, amounts[i] });
        else
            same->amount += amounts[i];
    }
    return parts;
}

std::vector<Delivery> LineTable::deliveries(
    const RecordId& deal, qint64 amount, qint64 whole, const RecordId& product) const
{
    std::vector<DealLine> lines;
    for (const DealLine& line : of(deal))
        if (product.isNull() || line.product == product) lines.push_back(line);
    if (lines.empty()) return { { 0, amount } };
    const std::vector<qint64> amounts = splitAmount(amount, weightsOf(lines, whole));
    std::vector<Delivery> parts;
    for (size_t i = 0; i < lines.size(); ++i) {
        const DealLine& line = lines[i];
        if (line.fromMonth == 0) {
            parts.push_back({ 0, amounts[i] });
            continue;
        }
        const auto times = size_t((line.months + line.step - 1) / line.step);
        const std::vector<qint64> each = splitAmount(amounts[i], std::vector<qint64>(times, 1));
        const QDate first = dateOfDay(line.fromMonth);
        for (size_t k = 0; k < times; ++k)
            parts.push_back({ dayOfDate(first.addMonths(int(k) * line.step)), each[k] });
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Delivery& a, const Delivery& b) { return a.day < b.day; });
    return parts;
}

} // namespace fairlead
