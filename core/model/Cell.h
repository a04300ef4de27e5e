#pragma once
#include "base/Money.h"
#include "base/RecordId.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace fairlead {

/// One stored value as the workspace, the journal and the wire know it: nothing, an integer, text (NFC) or bytes.
/// No floats: what has decimals is a scaled integer.
using Cell = std::variant<std::monostate, qint64, QString, QByteArray>;
using Cells = std::vector<Cell>;

inline bool isNull(const Cell& cell) { return cell.index() == 0; }
inline Cell cellOf(const RecordId& id) { return id.isNull() ? Cell() : Cell(id.bytes()); }
inline RecordId idOf(const Cell& cell)
{
    const auto* bytes = std::get_if<QByteArray>(&cell);
    return bytes ? RecordId::fromBytes(*bytes) : RecordId();
}
inline qint64 numberOf(const Cell& cell, qint64 otherwise = 0)
{
    const auto* number = std::get_if<qint64>(&cell);
    return number ? *number : otherwise;
}
inline QString textOf(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}
inline QByteArray bytesOf(const Cell& cell)
{
    const auto* bytes = std::get_if<QByteArray>(&cell);
    return bytes ? *bytes : QByteArray();
}
/// 2026-11-18: as Qt::ISODate, but without its way through formats, which costs an import more than the parsing.
QString isoText(QDate day);
QDate dateOfIso(const QString& text);
inline QDate dateOf(const Cell& cell)
{
    const auto* text = std::get_if<QString>(&cell);
    return text ? dateOfIso(*text) : QDate();
}
inline Cell cellOf(QDate day) { return day.isValid() ? Cell(isoText(day)) : Cell(); }
inline Cell cellOf(const QString& text) { return text.isEmpty() ? Cell() : Cell(text); }

/// A reference to a record of any type: the type's wire number and the id.
struct AnyRef
{
    quint16 type = 0;
    RecordId id;
    bool isNull() const { return id.isNull(); }
    bool operator==(const AnyRef&) const = default;
};

/// How a member of a plain struct becomes cells and back. The number of cells is fixed by the member's type.
template <typename T>
struct CellTraits;

template <>
struct CellTraits<QString>
{
    static constexpr int count = 1;
    static void toCells(const QString& value, Cell* out) { out[0] = cellOf(value); }
    static void fromCells(QString& value, const Cell* in) { value = textOf(in[0]); }
};
template <>
struct CellTraits<std::optional<qint64>>
{
    static constexpr int count = 1;
    static void toCells(const std::optional<qint64>& value, Cell* out) { out[0] = value ? Cell(*value) : Cell(); }
    static void fromCells(std::optional<qint64>& value, const Cell* in)
    {
        const auto* number = std::get_if<qint64>(in);
        value = number ? std::optional<qint64>(*number) : std::nullopt;
    }
};
template <>
struct CellTraits<bool>
{
    static constexpr int count = 1;
    static void toCells(bool value, Cell* out) { out[0] = value ? Cell(qint64(1)) : Cell(); }
    static void fromCells(bool& value, const Cell* in) { value = numberOf(in[0]) != 0; }
};
template <>
struct CellTraits<QByteArray>
{
    static constexpr int count = 1;
    static void toCells(const QByteArray& value, Cell* out) { out[0] = value.isEmpty() ? Cell() : Cell(value); }
    static void fromCells(QByteArray& value, const Cell* in) { value = bytesOf(in[0]); }
};
template <>
struct CellTraits<QDate>
{
    static constexpr int count = 1;
    static void toCells(QDate value, Cell* out) { out[0] = cellOf(value); }
    static void fromCells(QDate& value, const Cell* in) { value = dateOf(in[0]); }
};
template <>
struct CellTraits<RecordId>
{
    static constexpr int count = 1;
    static void toCells(const RecordId& value, Cell* out) { out[0] = cellOf(value); }
    static void fromCells(RecordId& value, const Cell* in) { value = idOf(in[0]); }
};
template <>
struct CellTraits<Money>
{
    static constexpr int count = 2;
    static void toCells(const Money& value, Cell* out)
    {
        out[0] = value.isNull() ? Cell() : Cell(value.minor);
        out[1] = value.isNull() ? Cell() : Cell(value.currency);
    }
    static void fromCells(Money& value, const Cell* in) { value = Money { numberOf(in[0]), textOf(in[1]) }; }
};
template <>
struct CellTraits<AnyRef>
{
    static constexpr int count = 2;
    static void toCells(const AnyRef& value, Cell* out)
    {
        out[0] = value.isNull() ? Cell() : Cell(qint64(value.type));
        out[1] = cellOf(value.id);
    }
    static void fromCells(AnyRef& value, const Cell* in) { value = AnyRef { quint16(numberOf(in[0])), idOf(in[1]) }; }
};

} // namespace fairlead
