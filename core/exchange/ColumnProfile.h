#pragma once
#include "exchange/DateText.h"
#include "exchange/NumberShape.h"

#include <QStringList>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace fairlead {

/// How far all rows together settle a question that a single cell leaves open.
enum class Certainty {
    NotAsked, ///< no cell depends on it
    Decided,
    Ambiguous, ///< several answers fit every cell and give different values: ask
    Conflicting ///< no answer fits all cells: ask, and expect rejects
};

/// true/false, yes/no, y/n, t/f, on/off, 是/否, 有/无, 真/假, √/×.
bool isBooleanWord(std::string_view utf8);
/// A number, a date or a boolean word: hardly the name of a column.
bool isDataCell(std::string_view utf8);

/// What all cells of one column look like. Counts, never guesses; which field it fits is the caller's question.
class ColumnProfile
{
public:
    struct DateDecision
    {
        Certainty certainty = Certainty::NotAsked;
        /// Valid if Decided; otherwise the order that fits most cells, as the default of a question.
        DateOrder order = DateOrder::YearMonthDay;
    };
    struct MarkDecision
    {
        Certainty certainty = Certainty::NotAsked;
        QChar mark = u'.'; ///< '.' or ','; valid if Decided, otherwise the default of a question
    };
    enum class Kind { Blank, Integer, Decimal, Date, Boolean, Text };

    void add(std::string_view utf8);

    /// What every filled cell is; one cell that differs makes it Text. Eight digits that are all days are Date,
    /// 0 and 1 are Integer.
    Kind kind() const;
    DateDecision dateOrder() const;
    MarkDecision decimalMark() const;

    qint64 cells() const { return m_blank + m_filled; }
    qint64 blank() const { return m_blank; } ///< nothing, or blanks only
    qint64 filled() const { return m_filled; }
    qint64 numbers() const; ///< integers and decimals
    qint64 count(NumberShape shape) const { return m_numbers[size_t(shape)]; }
    qint64 leadingZeros() const { return m_leadingZeros; } ///< digits like 007 or 0571: codes, not quantities
    qint64 zeroOnes() const { return m_zeroOnes; } ///< 0 or 1: could be a tick
    qint64 booleans() const { return m_booleans; } ///< words only
    qint64 dates() const { return m_dates; } ///< readable in some order
    qint64 datesWithTime() const { return m_datesWithTime; }
    qint64 compactDates() const { return m_compactDates; } ///< 20170301; these are among the integers too
    qint64 readableAs(DateOrder order) const { return m_readable[size_t(order)]; }
    /// Cells that are a date in this order alone: the evidence.
    qint64 onlyReadableAs(DateOrder order) const { return m_onlyReadable[size_t(order)]; }
    /// The first different values, cut at 80 characters.
    QStringList samples() const;

private:
    void addNumber(NumberShape shape, std::string_view cell);
    void addDate(const DateText& text);
    void addSample(std::string_view cell);

    qint64 m_blank = 0;
    qint64 m_filled = 0;
    std::array<qint64, 6> m_numbers {};
    qint64 m_leadingZeros = 0;
    qint64 m_zeroOnes = 0;
    qint64 m_booleans = 0;
    qint64 m_dates = 0;
    qint64 m_datesWithTime = 0;
    qint64 m_compactDates = 0;
    std::array<qint64, 3> m_readable {};
    std::array<qint64, 3> m_onlyReadable {};
    std::array<std::array<qint64, 3>, 3> m_differ {}; ///< cells that two orders read as different days
    std::vector<std::string> m_samples;
};

} // namespace fairlead
