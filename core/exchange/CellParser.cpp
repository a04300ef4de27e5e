#include "exchange/CellParser.h"

#include "base/Text.h"

#include <QDateTime>
#include <QTimeZone>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

CellParser::Parsed fine(Cell cell) { return { { std::move(cell) }, {} }; }
CellParser::Parsed bad(const QString& word) { return { {}, word }; }

CellParser::Parsed parseNumber(const Field& field, const QString& text, QChar mark)
{
    QString body = text;
    int digits = scaleOf(field.kind);
    bool fraction = false;
    if (field.kind == Kind::Percent) {
        if (body.endsWith(u'%') || body.endsWith(u'％')) body.chop(1);
        // 0.25 in a column of chances is a quarter, not a quarter of one percent.
        else
            fraction = (body.startsWith(u"0."_s) || body.startsWith(u"0,"_s) || body.startsWith(u'.'));
        if (fraction) digits += 2;
    }
    auto number = parseScaled(body, digits, mark);
    if (!number && digits == 0) {
        // 12.00 is a whole number too; 12.5 is not.
        number = parseScaled(body, 0, mark);
    }
    if (!number) return bad(u"number"_s);
    return fine(*number);
}

CellParser::Parsed parseBoolean(const QString& text)
{
    const QString word = keyText(text);
    static const QStringList yes { u"1"_s, u"true"_s, u"yes"_s, u"y"_s, u"t"_s, u"on"_s, u"x"_s, u"是"_s, u"有"_s,
        u"真"_s, u"√"_s };
    static const QStringList no { u"0"_s, u"false"_s, u"no"_s, u"n"_s, u"f"_s, u"off"_s, u"否"_s, u"无"_s, u"假"_s,
        u"×"_s };
    if (yes.contains(word)) return fine(qint64(1));
    if (no.contains(word)) return fine({});
    return bad(u"yes_no"_s);
}

} // namespace

bool CellParser::isBlank(const Field& field, const QString& text, const MappedColumn& column)
{
    const bool exact = column.exact && (field.kind == Kind::Text || field.kind == Kind::LongText);
    return exact ? text.isEmpty() : text.trimmed().isEmpty();
}

CellParser::Parsed CellParser::parse(
    const Field& field, const QString& raw, const MappedColumn& column, const QString& currency) const
{
    const QString text = raw.trimmed();
    if (isBlank(field, raw, column)) return { Cells(size_t(field.cellCount)), {} };
    if (!isStorable(raw)) return bad(u"text"_s);
    switch (field.kind) {
    case Kind::Text:
        return fine(normalised(column.exact ? raw : text));
    case Kind::LongText:
        return fine(normalised(raw));
    case Kind::Integer:
    case Kind::Minutes:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Rate:
        return parseNumber(field, text, column.decimalMark);
    case Kind::Money: {
        QString code = currency.trimmed().toUpper();
        if (code == u"RMB"_s || code == u"人民币"_s) code = u"CNY"_s;
        if (!code.isEmpty() && code.size() != 3) return bad(u"currency"_s);
        const auto money = Money::parse(text, code.isEmpty() ? m_currency : code, column.decimalMark);
        if (!money) return bad(u"amount"_s);
        return { { Cell(money->minor), Cell(money->currency) }, {} };
    }
    case Kind::Date: {
        // The usual writing is the stored one.
        const bool ours = text.size() == 10 && (text.startsWith(u"19"_s) || text.startsWith(u"20"_s));
        if (ours && isoText(dateOfIso(text)) == text) return fine(text);
        const auto day = parseDate(text, column.dateOrder);
        return day ? fine(cellOf(*day)) : bad(u"date"_s);
    }
    case Kind::Instant: {
        const auto at = parseInstant(text, column.dateOrder, QTimeZone::systemTimeZone());
        return at ? fine(*at) : bad(u"date"_s);
    }
    case Kind::Boolean:
        return parseBoolean(text);
    case Kind::Choice: {
        const ChoiceList* list = m_catalog.list(field.list);
        const auto code = list ? codeOf(field, *list, text) : std::nullopt;
        if (code) return fine(*code);
        return field.followsFile ? fine(normalised(text)) : bad(u"choice"_s);
    }
    case Kind::File: {
        // As an export writes it: the name of a content that lies in the workspace already.
        const QByteArray hash = QByteArray::fromHex(text.toLatin1());
        return hash.size() == 32 && text.size() == 64 ? fine(hash) : bad(u"file"_s);
    }
    case Kind::Reference:
    case Kind::AnyReference:
        break;
    }
    return bad(u"reference"_s);
}

/// A file has few words for a choice and repeats them in every row; finding one folds every word of the list.
std::optional<QString> CellParser::codeOf(const Field& field, const ChoiceList& list, const QString& text) const
{
    constexpr qsizetype mostRemembered = 1000;
    QHash<QString, std::optional<QString>>& known = m_codes[&field];
    const auto at = known.constFind(text);
    if (at != known.constEnd()) return *at;
    if (known.size() >= mostRemembered) known.clear();
    return *known.insert(text, list.codeOf(text));
}

QString cellText(const Field& field, const Cell* cells)
{
    const Cell& cell = cells[0];
    if (isNull(cell)) return {};
    switch (field.kind) {
    case Kind::Money:
        return Money { numberOf(cell), textOf(cells[1]) }.toPlainString();
    case Kind::Quantity:
    case Kind::Rate:
    case Kind::Percent:
        return scaledToString(numberOf(cell), scaleOf(field.kind)) + (field.kind == Kind::Percent ? u"%"_s : QString());
    case Kind::Integer:
    case Kind::Minutes:
    case Kind::Boolean:
        return QString::number(numberOf(cell));
    case Kind::Instant:
        return QDateTime::fromMSecsSinceEpoch(numberOf(cell), Qt::UTC).toString(Qt::ISODateWithMs);
    case Kind::File:
        return QString::fromLatin1(bytesOf(cell).toHex());
    case Kind::Reference:
    case Kind::AnyReference:
        return {};
    default:
        return textOf(cell);
    }
}

} // namespace fairlead
