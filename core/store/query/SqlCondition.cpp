#include "store/query/SqlCondition.h"

namespace fairlead {

namespace {

SqlCondition joinedRange(const std::vector<SqlCondition>& parts, size_t first, size_t behind, const char* word)
{
    if (behind - first == 1) return parts[first];
    const size_t middle = (first + behind) / 2;
    SqlCondition out { "(", {} };
    out += joinedRange(parts, first, middle, word);
    out.sql += ' ' + QByteArray(word) + ' ';
    out += joinedRange(parts, middle, behind, word);
    out.sql += ')';
    return out;
}

/// More than this many values travel as one blob of equal pieces: texts of statements stay few and short.
constexpr size_t mostMarks = 64;

bool areIds(const Cells& values)
{
    return std::all_of(values.begin(), values.end(), [](const Cell& value) {
        const auto* bytes = std::get_if<QByteArray>(&value);
        return bytes && bytes->size() == 16;
    });
}

} // namespace

SqlCondition SqlCondition::joined(const std::vector<SqlCondition>& parts, const char* word)
{
    return parts.empty() ? SqlCondition { "1", {} } : joinedRange(parts, 0, parts.size(), word);
}

SqlCondition SqlCondition::oneOf(const QByteArray& column, const Cells& values)
{
    if (values.empty()) return { "0", {} };
    if (values.size() == 1) return { column + "=?", values };
    if (values.size() > mostMarks && areIds(values)) {
        QByteArray packed;
        for (const Cell& value : values)
            packed += std::get<QByteArray>(value);
        return { column
                + " IN (WITH RECURSIVE p(b, i) AS (VALUES(?, 1) UNION ALL SELECT b, i+16 FROM p"
                  " WHERE i+16<length(b)) SELECT substr(b, i, 16) FROM p)",
            { packed } };
    }
    QByteArray marks = "?";
    for (size_t i = 1; i < values.size(); ++i)
        marks += ",?";
    return { column + " IN (" + marks + ')', values };
}

} // namespace fairlead
