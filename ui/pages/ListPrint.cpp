#include "pages/ListPrint.h"

#include "models/FieldText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(const Field& field)
{
    switch (field.kind) {
    case Kind::Money:
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Minutes:
    case Kind::Percent:
        return true;
    default:
        return field.name == u"entered_on"_s;
    }
}

/// The columns as the reading thread needs them: it may ask no model and no page.
struct Columns
{
    QStringList fields;
    bool chinese;
    QDate today;

    QString text(const FieldText& words, const Record& record, const QString& name) const
    {
        const Field& field = record.type->at(name);
        if (name != u"entered_on"_s) return words.of(record, field);
        // The column counts the days in the stage, of deals that still are in one.
        const QDate since = record.date(name);
        if (!since.isValid() || record.date(u"closed_on"_s).isValid()) return {};
        return Format(chinese, today).days(double(since.daysTo(today)));
    }
};

PrintTable read(const Reader& reader, const QueryRunner& runner, const Query& query, const Columns& columns)
{
    PrintTable table;
    const auto moment = reader.snapshot();
    const auto count = runner.count(query);
    const auto numbers = runner.rowNumbers(query, mostPrintedRows);
    if (!numbers || !count) return table;
    const auto records = runner.records(query, *numbers);
    if (!records) return table;
    const FieldText words(reader, columns.chinese, Format(columns.chinese, columns.today));
    for (const Record& record : *records) {
        PrintRow row;
        for (const QString& name : columns.fields)
            row.cells.append(columns.text(words, record, name));
        table.rows.push_back(std::move(row));
    }
    table.all = *count > qint64(table.rows.size()) ? *count : 0;
    return table;
}

} // namespace

void printList(QObject* context, Session& session, const RecordListModel& model, PrintSheet sheet, PrintReady ready)
{
    QList<PrintColumn> heads;
    for (int i = 0; i < model.columnCount(); ++i)
        heads.append({ model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), isFigure(model.fieldOf(i)) });
    sheet.landscape = heads.size() > 5;
    const Columns columns { model.columns(), session.isChinese(), session.today() };
    session.beside<PrintTable>(
        context,
        [query = model.query(), on = session.runners(), columns](
            const Reader& reader) { return read(reader, on(reader), query, columns); },
        [heads, sheet = std::move(sheet), ready = std::move(ready)](PrintTable table) mutable {
            table.columns = heads;
            sheet.blocks.push_back(std::move(table));
            ready(std::move(sheet));
        });
}

} // namespace fairlead::ui
