#include "exchange/NumberShape.h"

#include <algorithm>

namespace fairlead {

namespace {

/// The figures of a number without what stands around them.
std::string_view bareFigures(std::string_view text)
{
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') text = text.substr(1, text.size() - 2);
    const auto isSign = [](char c) { return c == '-' || c == '+'; };
    if (std::count_if(text.begin(), text.end(), isSign) > 1) return {};
    const size_t begin = text.find_first_not_of("+-$ ");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of("-$% ") + 1 - begin);
}

struct Marks
{
    size_t points = 0;
    size_t commas = 0;
    size_t spaces = 0; ///< blanks and apostrophes
    size_t digits = 0;
    size_t before = 0; ///< digits before the first mark
    size_t behind = 0; ///< digits behind the last mark
    char last = 0;
    bool good = true; ///< no strange character, and three digits between any two marks

    explicit Marks(std::string_view figures)
    {
        for (char c : figures) {
            if (c >= '0' && c <= '9') {
                ++digits;
                ++behind;
            } else {
                take(c);
            }
        }
    }

    void take(char mark)
    {
        points += mark == '.';
        commas += mark == ',';
        spaces += mark == ' ' || mark == '\'';
        good = good && (mark == '.' || mark == ',' || mark == ' ' || mark == '\'') && (last == 0 || behind == 3);
        if (last == 0) before = behind;
        last = mark;
        behind = 0;
    }
    bool hasGroup() const { return before >= 1 && before <= 3; }
};

NumberShape judge(const Marks& marks, bool zeroInFront)
{
    if (marks.last == 0) return NumberShape::Integer;
    const bool lastIsGroup = marks.behind == 3 && marks.hasGroup();
    const bool point = marks.last == '.';
    const size_t same = point ? marks.points : marks.commas;
    const size_t other = point ? marks.commas : marks.points;
    if (marks.last != '.' && marks.last != ',')
        return lastIsGroup && marks.points + marks.commas == 0 ? NumberShape::Integer : NumberShape::None;
    if (other + marks.spaces > 0) {
        if (same != 1 || !marks.hasGroup()) return NumberShape::None;
        return point ? NumberShape::Point : NumberShape::Comma;
    }
    if (same > 1) {
        if (!lastIsGroup) return NumberShape::None;
        return point ? NumberShape::Comma : NumberShape::Point;
    }
    if (!lastIsGroup || zeroInFront) return point ? NumberShape::Point : NumberShape::Comma;
    return point ? NumberShape::EitherPoint : NumberShape::EitherComma;
}

} // namespace

NumberShape numberShape(std::string_view utf8)
{
    const std::optional<PlainText> plain = PlainText::from(utf8);
    return plain ? numberShape(*plain) : NumberShape::None;
}

NumberShape numberShape(const PlainText& text)
{
    const std::string_view figures = bareFigures(text.view());
    const Marks marks(figures);
    if (!marks.good || marks.digits == 0) return NumberShape::None;
    return judge(marks, figures.front() == '0');
}

} // namespace fairlead
