#include "pages/BoardPaper.h"

#include "models/BoardFace.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PrintTable BoardPaper::tableOf(const BoardModel& model, int column)
{
    const bool chinese = model.session().isChinese();
    const auto label = [&](const QString& field) { return model.type().at(field).label.in(chinese); };
    const BoardConfig& config = model.config();
    const bool amounts = !config.amount.isEmpty();
    PrintTable table;
    const BoardFace face = BoardFace::of(model, column);
    table.title = tr("%1 · %2", "column and number of cards").arg(face.title, face.count);
    table.columns = { { model.type().titleField()->label.in(chinese) }, { label(config.subtitle) },
        { label(config.owner) }, { tr("Next") }, { label(config.date), true }, { tr("Here"), true } };
    if (amounts) table.columns.append({ label(config.amount), true });
    for (const BoardCard& card : model.cards(column).cards()) {
        if (table.rows.size() == size_t(mostPrintedRows)) {
            table.all = model.cards(column).rowCount();
            break;
        }
        QStringList cells { card.title, card.subtitle, card.owner, card.nextWords, card.date, card.stay };
        if (amounts) cells.append(card.amount);
        table.rows.push_back({ cells });
    }
    if (!amounts || face.sum.isEmpty()) return table;
    table.rows.push_back({ { tr("Sum"), {}, {}, {}, {}, {}, face.sum }, PrintRow::Weight::Sum });
    return table;
}

PrintSheet BoardPaper::sheetOf(const BoardModel& model, const QString& title, const QString& scope)
{
    PrintSheet sheet;
    sheet.title = title;
    sheet.scope = scope;
    sheet.landscape = true;
    PrintFacts facts;
    for (int column = 0; column < model.columnCount(); ++column) {
        const BoardFace face = BoardFace::of(model, column);
        facts.facts.append({ face.title, face.count, face.sum });
    }
    sheet.blocks.push_back(facts);
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.column(column).kind == BoardColumn::Kind::Column && model.cards(column).rowCount() > 0)
            sheet.blocks.push_back(tableOf(model, column));
    return sheet;
}

} // namespace fairlead::ui
