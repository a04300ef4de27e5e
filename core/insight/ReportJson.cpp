#include "insight/ReportResult.h"

#include <QJsonArray>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

// The shape is described in docs/reports.md; whoever changes it breaks scripts of other people.

QJsonObject jsonOf(const Label& label) { return { { u"en"_s, label.en }, { u"zh"_s, label.zh } }; }

QString kindName(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return u"text"_s;
    case ColumnKind::Count:
        return u"count"_s;
    case ColumnKind::Money:
        return u"money"_s;
    case ColumnKind::Percent:
        return u"percent"_s;
    case ColumnKind::Number:
        return u"number"_s;
    case ColumnKind::Days:
        break;
    }
    return u"days"_s;
}

QJsonArray jsonOf(const QList<Money>& money)
{
    QJsonArray array;
    for (const Money& sum : money)
        array.append(QJsonObject {
            { u"minor"_s, sum.minor }, { u"currency"_s, sum.currency }, { u"amount"_s, sum.toPlainString() } });
    return array;
}

QJsonValue textJson(const ReportCell& cell)
{
    if (!cell.label.en.isEmpty()) return jsonOf(cell.label);
    QJsonObject object { { u"text"_s, cell.text } };
    if (!cell.id.isNull()) object.insert(u"id"_s, cell.id.toString());
    return object;
}

QJsonValue ratioJson(const ReportCell& cell, ColumnKind kind)
{
    QJsonObject object { { u"numerator"_s, cell.ratio.numerator }, { u"denominator"_s, cell.ratio.denominator },
        { u"value"_s, cell.ratio.text(kind == ColumnKind::Percent ? 5 : 2) } };
    if (kind == ColumnKind::Percent) object.insert(u"percent"_s, cell.ratio.percent(2));
    if (cell.small) object.insert(u"small"_s, true);
    if (cell.young) object.insert(u"young"_s, true);
    return object;
}

QJsonValue jsonOf(const ReportCell& cell, ColumnKind kind)
{
    if (cell.blank) return QJsonValue::Null;
    switch (kind) {
    case ColumnKind::Text:
        return textJson(cell);
    case ColumnKind::Count:
        return cell.count;
    case ColumnKind::Money:
        return jsonOf(cell.money);
    case ColumnKind::Percent:
    case ColumnKind::Days:
    case ColumnKind::Number:
        break;
    }
    return ratioJson(cell, kind);
}

/// The columns whose figures are clearly better or worse.
QJsonObject marksOf(const ReportRow& row, const std::vector<ReportColumn>& columns)
{
    QJsonObject marks;
    for (size_t i = 0; i < columns.size(); ++i)
        if (row.cells[i].mark != Mark::None)
            marks.insert(columns[i].key, row.cells[i].mark == Mark::Better ? u"better"_s : u"worse"_s);
    return marks;
}

QJsonObject jsonOf(const ReportRow& row, const std::vector<ReportColumn>& columns)
{
    QJsonObject cells;
    for (size_t i = 0; i < columns.size(); ++i)
        cells.insert(columns[i].key, jsonOf(row.cells[i], columns[i].kind));
    QJsonObject object { { u"key"_s, row.key }, { u"cells"_s, cells } };
    if (const QJsonObject marks = marksOf(row, columns); !marks.isEmpty()) object.insert(u"marks"_s, marks);
    return object;
}

template <typename Items, typename Make>
QJsonArray arrayOf(const Items& items, Make make)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(make(item));
    return array;
}

} // namespace

QJsonObject ReportResult::toJson() const
{
    QJsonObject json { { u"report"_s, name }, { u"by"_s, by }, { u"title"_s, jsonOf(title) },
        { u"formula"_s, jsonOf(formula) } };
    json.insert(u"as_of"_s, asOf.isValid() ? QJsonValue(asOf.toString(Qt::ISODate)) : QJsonValue::Null);
    json.insert(u"columns"_s, arrayOf(columns, [](const ReportColumn& column) {
        QJsonObject object { { u"key"_s, column.key }, { u"label"_s, jsonOf(column.label) },
            { u"kind"_s, kindName(column.kind) } };
        if (!column.recordType.isEmpty()) object.insert(u"type"_s, column.recordType);
        return object;
    }));
    json.insert(u"figures"_s, arrayOf(figures, [](const ReportFigure& figure) {
        return QJsonObject { { u"key"_s, figure.key }, { u"label"_s, jsonOf(figure.label) },
            { u"kind"_s, kindName(figure.kind) }, { u"value"_s, jsonOf(figure.cell, figure.kind) } };
    }));
    json.insert(u"rows"_s, arrayOf(rows, [this](const ReportRow& row) { return jsonOf(row, columns); }));
    json.insert(u"totals"_s, totals ? QJsonValue(jsonOf(*totals, columns)) : QJsonValue::Null);
    json.insert(u"notes"_s, arrayOf(notes, [](const ReportNote& note) {
        return QJsonObject { { u"code"_s, note.code }, { u"text"_s, jsonOf(note.text) }, { u"count"_s, note.count } };
    }));
    json.insert(u"inputs"_s, arrayOf(inputs, [](const ReportInput& input) {
        return QJsonObject { { u"key"_s, input.key }, { u"label"_s, jsonOf(input.label) },
            { u"value"_s, input.value } };
    }));
    return json;
}

} // namespace fairlead
