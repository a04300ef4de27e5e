#include "exchange/ColumnProfile.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr qsizetype longestSample = 80;
constexpr DateOrder orders[] = { DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear };

/// Bytes with which a number or a date in figures can begin; lets text pass by cheaply.
bool mayBeFigures(std::string_view cell)
{
    const uchar first = uchar(cell[0]);
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.' || first == ','
        || first == '(' || first == '$' || first >= 0xC2;
}

/// An English month in three letters, roughly: "Mar 1, 2017" is a date too.
bool mayBeMonth(std::string_view cell)
{
    static constexpr std::string_view months = "jan feb mar apr may jun jul aug sep oct nov dec";
    if (cell.size() < 8) return false;
    const char start[] = { char(cell[0] | 0x20), char(cell[1] | 0x20), char(cell[2] | 0x20) };
    return months.find({ start, 3 }) != std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

void ColumnProfile::add(std::string_view utf8)
{
    const std::string_view cell = trimmed(utf8);
    if (cell.empty()) {
        ++m_blank;
        return;
    }
    ++m_filled;
    addSample(cell);
    if (isBooleanWord(cell)) ++m_booleans;
    if (!mayBeFigures(cell) && !mayBeMonth(cell)) return;
    const std::optional<PlainText> plain = PlainText::from(cell);
    if (!plain) return;
    addNumber(numberShape(*plain), cell);
    if (const std::optional<DateText> date = DateText::parse(*plain)) addDate(*date);
}

void ColumnProfile::addNumber(NumberShape shape, std::string_view cell)
{
    if (shape == NumberShape::None) return;
    ++m_numbers[size_t(shape)];
    if (shape == NumberShape::Integer && cell.size() > 1 && cell[0] == '0') ++m_leadingZeros;
    if (cell == "0" || cell == "1") ++m_zeroOnes;
}

void ColumnProfile::addDate(const DateText& text)
{
    ++m_dates;
    m_datesWithTime += text.hasTime();
    m_compactDates += text.isCompact();
    if (text.isFixed()) {
        // By far the most frequent case needs no comparing.
        for (qint64& count : m_readable)
            ++count;
        return;
    }
    std::array<std::optional<QDate>, 3> days;
    int readable = 0;
    for (size_t i = 0; i < 3; ++i) {
        days[i] = text.date(orders[i]);
        m_readable[i] += days[i].has_value();
        readable += days[i].has_value();
    }
    for (size_t i = 0; i < 3; ++i) {
        m_onlyReadable[i] += days[i] && readable == 1;
        for (size_t j = 0; j < 3; ++j)
            m_differ[i][j] += days[i] && days[j] && *days[i] != *days[j];
    }
}

void ColumnProfile::addSample(std::string_view cell)
{
    constexpr size_t wanted = 8;
    if (m_samples.size() >= wanted) return;
    // Four bytes a character are enough for the part that is shown.
    const std::string_view start = cell.substr(0, longestSample * 4);
    if (std::find(m_samples.begin(), m_samples.end(), start) == m_samples.end()) m_samples.emplace_back(start);
}

QStringList ColumnProfile::samples() const
{
    QStringList texts;
    for (const std::string& sample : m_samples)
        texts.append(QString::fromStdString(sample).left(longestSample));
    return texts;
}

qint64 ColumnProfile::numbers() const
{
    qint64 sum = 0;
    for (size_t shape = size_t(NumberShape::Integer); shape < m_numbers.size(); ++shape)
        sum += m_numbers[shape];
    return sum;
}

ColumnProfile::Kind ColumnProfile::kind() const
{
    if (m_filled == 0) return Kind::Blank;
    if (m_dates == m_filled) return Kind::Date;
    if (count(NumberShape::Integer) == m_filled) return Kind::Integer;
    if (numbers() == m_filled) return Kind::Decimal;
    if (m_booleans == m_filled) return Kind::Boolean;
    return Kind::Text;
}

ColumnProfile::DateDecision ColumnProfile::dateOrder() const
{
    if (m_dates == 0) return {};
    size_t best = 0;
    for (size_t i = 1; i < 3; ++i)
        if (m_readable[i] > m_readable[best]) best = i;
    if (m_readable[best] < m_dates) return { Certainty::Conflicting, orders[best] };
    // Several orders may fit; that matters only if they disagree about some day.
    for (size_t i = 0; i < 3; ++i)
        if (m_readable[i] == m_dates && m_differ[best][i] > 0) return { Certainty::Ambiguous, orders[best] };
    return { Certainty::Decided, orders[best] };
}

ColumnProfile::MarkDecision ColumnProfile::decimalMark() const
{
    const qint64 point = count(NumberShape::Point);
    const qint64 comma = count(NumberShape::Comma);
    const qint64 either = count(NumberShape::EitherPoint) + count(NumberShape::EitherComma);
    if (point > 0 && comma > 0) return { Certainty::Conflicting, comma > point ? u',' : u'.' };
    if (point > 0) return { Certainty::Decided, u'.' };
    if (comma > 0) return { Certainty::Decided, u',' };
    return { either > 0 ? Certainty::Ambiguous : Certainty::NotAsked, u'.' };
}

bool isDataCell(std::string_view utf8)
{
    const std::string_view cell = trimmed(utf8);
    if (cell.empty()) return false;
    if (isBooleanWord(cell)) return true;
    if (!mayBeFigures(cell) && !mayBeMonth(cell)) return false;
    const std::optional<PlainText> plain = PlainText::from(cell);
    return plain && (numberShape(*plain) != NumberShape::None || DateText::parse(*plain));
}

bool isBooleanWord(std::string_view utf8)
{
    static constexpr std::string_view words[] = { "true", "false", "yes", "no", "y", "n", "t", "f", "on", "off", "是",
        "否", "有", "无", "真", "假", "√", "×" };
    if (utf8.size() > 5) return false;
    char lower[5];
    for (size_t i = 0; i < utf8.size() && i < sizeof lower; ++i)
        lower[i] = utf8[i] >= 'A' && utf8[i] <= 'Z' ? char(utf8[i] | 0x20) : utf8[i];
    return std::find(std::begin(words), std::end(words), std::string_view(lower, utf8.size())) != std::end(words);
}

} // namespace fairlead
