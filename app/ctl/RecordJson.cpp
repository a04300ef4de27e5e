#include "RecordJson.h"

#include "exchange/CellParser.h"

#include <numeric>

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

QJsonObject recordJson(const Reader& reader, const Record& record)
{
    QJsonObject object { { u"id"_s, record.id.toString() } };
    for (const Field& field : record.type->fields()) {
        const Cell* cells = &record.cells[size_t(field.firstCell)];
        if (record.isBlank(field.name)) continue;
        switch (field.kind) {
        case Kind::Reference: {
            const RecordId id = idOf(cells[0]);
            const Reader::Title title = reader.titleOf(reader.catalog().type(field.target), id);
            QJsonObject reference { { u"id"_s, id.toString() }, { u"title"_s, title.text } };
            if (title.deleted) reference.insert(u"deleted"_s, true);
            object.insert(field.name, reference);
            break;
        }
        case Kind::AnyReference: {
            const RecordType* type = reader.catalog().numbered(quint16(numberOf(cells[0])));
            object.insert(field.name,
                QJsonObject { { u"id"_s, idOf(cells[1]).toString() }, { u"type"_s, type ? type->name() : QString() } });
            break;
        }
        case Kind::Money:
            object.insert(field.name,
                QJsonObject { { u"amount"_s, cellText(field, cells) }, { u"currency"_s, textOf(cells[1]) } });
            break;
        case Kind::Integer:
        case Kind::Minutes:
            object.insert(field.name, numberOf(cells[0]));
            break;
        case Kind::Boolean:
            object.insert(field.name, true);
            break;
        default:
            object.insert(field.name, cellText(field, cells));
        }
    }
    if (record.deleted) object.insert(u"deleted"_s, true);
    return object;
}

QString fieldText(const Reader& reader, const Record& record, const Field& field, bool chinese)
{
    const Cell* cells = &record.cells[size_t(field.firstCell)];
    if (field.kind == Kind::Reference) return reader.titleOf(reader.catalog().type(field.target), idOf(cells[0])).text;
    if (field.kind == Kind::Choice) {
        const ChoiceList* list = reader.catalog().list(field.list);
        const ChoiceValue* value = list ? list->find(textOf(cells[0])) : nullptr;
        return value ? value->label.in(chinese) : textOf(cells[0]);
    }
    if (field.kind == Kind::Boolean && !isNull(cells[0])) {
        const bool yes = numberOf(cells[0]) != 0;
        return chinese ? (yes ? u"是"_s : u"否"_s) : (yes ? u"yes"_s : u"no"_s);
    }
    if (field.kind == Kind::Money && !isNull(cells[0])) return cellText(field, cells) + u' ' + textOf(cells[1]);
    return cellText(field, cells);
}

namespace {
int widthOf(QChar c)
{
    const char16_t u = c.unicode();
    const bool wide = u >= 0x1100
        && (u <= 0x115f || (u >= 0x2e80 && u <= 0xa4cf) || (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff)
            || (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff00 && u <= 0xff60));
    return wide ? 2 : 1;
}
} // namespace

int shownWidth(const QString& text)
{
    return std::accumulate(text.begin(), text.end(), 0, [](int sum, QChar c) { return sum + widthOf(c); });
}

QString padded(const QString& text, int width, bool right)
{
    int used = 0;
    QString shown;
    for (QChar c : text) {
        if (used + widthOf(c) > width) break;
        used += widthOf(c);
        shown += c == u'\n' ? QChar(u' ') : c;
    }
    const QString blanks(width - used, u' ');
    return right ? blanks + shown : shown + blanks;
}

} // namespace fairlead::ctl
