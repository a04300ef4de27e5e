#include "pages/ListPrint.h"

#include "pages/ListTexts.h"

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

PrintTable read(const Reader& reader, const QueryRunner& runner, const Query& query, const ListTexts& columns)
{
    PrintTable table;
    const auto moment = reader.snapshot();
    const auto count = runner.count(query);
    const auto numbers = runner.rowNumbers(query, mostPrintedRows);
    if (!numbers || !count) return table;
    const auto records = runner.records(query, *numbers);
    if (!records) return table;
    const FieldText words = columns.words(reader);
    std::vector<RecordId> asked;
    if (ListFacts::areAmong(*query.type, columns.fields))
        for (const Record& record : *records)
            asked.push_back(record.id);
    const auto facts = ListFacts::load(reader, asked, columns.today);
    for (const Record& record : *records) {
        PrintRow row;
        row.cells = columns.row(words, record, facts.value(record.id));
        table.rows.push_back(std::move(row));
    }
    table.all = *count > qint64(table.rows.size()) ? *count : 0;
    return table;
}

} // namespace

void printList(QObject* context, Session& session, const RecordListModel& model, PrintSheet sheet, PrintReady ready)
{
    const ListTexts columns = ListTexts::of(session, model);
    QList<PrintColumn> heads;
    for (int i = 0; i < model.columnCount(); ++i)
        heads.append({ columns.heads.at(i), isFigure(model.fieldOf(i)) });
    sheet.landscape = heads.size() > 5;
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
