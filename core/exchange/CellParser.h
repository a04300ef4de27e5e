#pragma once
#include "exchange/ImportTypes.h"

namespace fairlead {

/// Turns the text of a cell into stored cells of a field, references apart. Blank text gives null cells.
/// Refusals carry a machine word: number, decimals, date, choice, yes_no, currency, range, text.
class CellParser
{
public:
    CellParser(const Catalog& catalog, QString currency)
        : m_catalog(catalog)
        , m_currency(std::move(currency))
    {
    }

    struct Parsed
    {
        Cells cells;
        QString problem; ///< empty = fine
    };
    /// `currency`: what a column beside it says; empty = the default.
    Parsed parse(
        const Field& field, const QString& text, const MappedColumn& column, const QString& currency = {}) const;
    /// True if the cell says nothing.
    static bool isBlank(const Field& field, const QString& text, const MappedColumn& column);

private:
    std::optional<QString> codeOf(const Field& field, const ChoiceList& list, const QString& text) const;

    const Catalog& m_catalog;
    QString m_currency;
    mutable QHash<const Field*, QHash<QString, std::optional<QString>>> m_codes; ///< of words that were looked up
};

/// The text of a field for people and files: dates ISO, numbers plain, choices by code; references are the caller's.
QString cellText(const Field& field, const Cell* cells);

} // namespace fairlead
