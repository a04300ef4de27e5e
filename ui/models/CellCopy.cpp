#include "models/CellCopy.h"

#include "exchange/CellParser.h"
#include "exchange/CsvScanner.h"
#include "models/FieldText.h"
#include "models/ListFacts.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet must not make a number of: telephone numbers, codes with zeros in front.
const QString asText = u" style='mso-number-format:\"\\@\"' sdnum=\"1033;0;@\""_s;
const QString asDay = u" style='mso-number-format:\"yyyy\\-mm\\-dd\"'"_s;

/// A number in any case; one of another currency shows which.
QString amountKind(const QString& text)
{
    if (text.isEmpty()) return {};
    const QString kind = u" x:num=\"%1\" sdval=\"%1\""_s.arg(text.section(u' ', 0, 0));
    const QString currency = text.section(u' ', 1);
    if (currency.isEmpty()) return kind;
    return kind + u" style='mso-number-format:\"0\\.00\\ \\0022%1\\0022\"' sdnum='1033;0;0.00 \"%1\"'"_s.arg(currency);
}

bool isDaysInStage(const Record& record, const Field& field)
{
    return field.name == u"entered_on"_s && record.type->name() == u"opportunity"_s;
}

} // namespace

QString CellCopy::textOf(const Reader& reader, const Record& record, const Field& field) const
{
    if (size_t(field.firstCell + field.cellCount) > record.cells.size()) return {};
    const fairlead::Cell* cells = &record.cells[size_t(field.firstCell)];
    if (isDaysInStage(record, field)) {
        const QDate since = record.date(field.name);
        const bool ended = record.date(u"closed_on"_s).isValid();
        return ended || !since.isValid() ? QString() : QString::number(since.daysTo(today));
    }
    switch (field.kind) {
    case Kind::Money: {
        const QString plain = cellText(field, cells);
        const QString currency = fairlead::textOf(cells[1]);
        return plain.isEmpty() || currency == baseCurrency ? plain : plain + u' ' + currency;
    }
    case Kind::Instant:
        return isNull(cells[0]) ? QString()
                                : QDateTime::fromMSecsSinceEpoch(numberOf(cells[0])).toString(u"yyyy-MM-dd HH:mm"_s);
    case Kind::Boolean:
        return numberOf(cells[0]) ? u"TRUE"_s : QString();
    case Kind::Reference:
    case Kind::AnyReference:
    case Kind::Choice:
    case Kind::File:
    case Kind::Text:
        return FieldText(reader, chinese, Format(chinese, today)).of(record, field);
    default:
        return cellText(field, cells);
    }
}

QString CellCopy::htmlOf(const Field& field, const QString& text) const
{
    QString kind;
    switch (field.kind) {
    case Kind::Money:
        kind = amountKind(text);
        break;
    case Kind::Integer:
    case Kind::Minutes:
    case Kind::Quantity:
    case Kind::Rate:
        if (!text.isEmpty()) kind = u" x:num=\"%1\" sdval=\"%1\""_s.arg(text);
        break;
    case Kind::Date:
    case Kind::Instant:
        kind = text.contains(u'-') ? asDay : QString();
        break;
    case Kind::Percent:
    case Kind::Boolean:
        break;
    default:
        kind = asText;
    }
    QString words = text.toHtmlEscaped();
    words.replace(u'\n', u"<br>"_s);
    return u"<td"_s + kind + u'>' + words + u"</td>"_s;
}

QString CellCopy::line(const QStringList& cells)
{
    QStringList plain;
    for (QString cell : cells) {
        const bool quotes
            = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"');
        plain.append(quotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
    }
    return plain.join(u'\t') + u'\n';
}

QList<QStringList> CellCopy::linesOf(const QString& text)
{
    // A scanner of files leaves blank lines out; between cells of a table they are rows.
    const QByteArray utf8 = text.toUtf8();
    QList<QStringList> lines;
    CsvScanner scanner('\t');
    scanner.feed({ utf8.constData(), size_t(utf8.size()) });
    scanner.finish();
    qint64 next = 1;
    while (scanner.next()) {
        for (; next < scanner.line(); ++next)
            lines.append(QStringList { QString() });
        const SourceRow row = scanner.row();
        lines.append(row.cells);
        next = scanner.line() + 1;
        for (const QString& cell : row.cells)
            next += cell.count(u'\n');
    }
    return lines;
}

CellCopy::Copied CellCopy::of(const Reader& reader, const RecordType& type, const std::vector<qint64>& rows) const
{
    constexpr size_t slice = 512;
    Copied copied;
    copied.html = u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>\n<table>\n"_s;
    if (!heads.isEmpty()) {
        copied.text = line(heads);
        copied.html += u"<tr>"_s;
        for (const QString& head : heads)
            copied.html += u"<th>"_s + head.toHtmlEscaped() + u"</th>"_s;
        copied.html += u"</tr>\n"_s;
    }
    for (size_t from = 0; from < rows.size(); from += slice) {
        const size_t to = std::min(rows.size(), from + slice);
        const auto records = reader.fetch(type, { rows.begin() + qsizetype(from), rows.begin() + qsizetype(to) });
        if (!records) break;
        std::vector<RecordId> asked;
        if (ListFacts::areAmong(type, fields))
            for (const Record& record : *records)
                asked.push_back(record.id);
        const QHash<RecordId, ListFacts> facts = ListFacts::load(reader, asked, today);
        for (const Record& record : *records) {
            QStringList texts;
            copied.html += u"<tr>"_s;
            for (const QString& name : fields) {
                const Field& field = ListFacts::at(type, name);
                texts.append(
                    ListFacts::isOne(field) ? facts.value(record.id).plain(field) : textOf(reader, record, field));
                copied.html += htmlOf(field, texts.back());
            }
            copied.html += u"</tr>\n"_s;
            copied.text += line(texts);
            ++copied.rows;
        }
    }
    copied.html += u"</table>\n</body></html>"_s;
    return copied;
}

} // namespace fairlead::ui
