#include "pages/BoardPaper.h"

#include "models/BoardFace.h"
#include "print/PrintFlow.h"
#include "print/PrintPen.h"
#include "theme/Paint.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// A line of a card: words at the left, and at the right.
struct Line
{
    QString left;
    QString right;
    Type type = Type::Caption;
    Weight weight = Weight::Regular;
    Ink ink = Ink::Text;
};

constexpr Weight plain = Weight::Regular;

QList<Line> linesOf(const BoardCard& card)
{
    QList<Line> lines { { card.title, {}, Type::Body, Weight::SemiBold },
        { card.subtitle, {}, Type::Caption, plain, Ink::TextMuted },
        { card.amount, card.date, Type::Caption, Weight::Medium },
        { card.nextWords, card.stay, Type::Caption, plain, Ink::TextMuted },
        { card.owner, {}, Type::Caption, plain, Ink::TextMuted } };
    lines.removeIf([](const Line& line) { return line.left.isEmpty() && line.right.isEmpty(); });
    return lines;
}

qreal rightWidth(const Line& line)
{
    const QFont font = paper::font(line.type, line.weight);
    return line.right.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(line.right) + paper::pt(Paper::CellPadding);
}

qreal heightOf(const Line& line, qreal width)
{
    const QFont font = paper::font(line.type, line.weight);
    return std::max(QFontMetricsF(font).height(), paper::heightOf(line.left, font, width - rightWidth(line)));
}

void drawLines(QPainter& painter, const QList<Line>& lines, QRectF box)
{
    for (const Line& line : lines) {
        const QFont font = paper::font(line.type, line.weight);
        const qreal right = rightWidth(line);
        paper::text(painter, { box.left(), box.top(), box.width() - right, 0 }, line.left, font, Qt::AlignLeft,
            paper::ink(line.ink));
        paper::text(painter, { box.right() - right, box.top(), right, 0 }, line.right, font, Qt::AlignRight,
            paper::ink(line.ink));
        box.setTop(box.top() + heightOf(line, box.width()));
    }
}

qreal heightOf(const QList<Line>& lines, qreal width)
{
    qreal height = 0;
    for (const Line& line : lines)
        height += heightOf(line, width);
    return height;
}

PrintFlow::Piece cardPiece(const BoardCard& card)
{
    const QList<Line> lines = linesOf(card);
    const qreal padding = paper::pt(Paper::CardPadding);
    const Ink ground = card.over ? Ink::StageTintOver : Ink::Surface;
    return { [lines, padding](qreal width) { return heightOf(lines, width - 2 * padding) + 2 * padding; },
        [lines, padding, ground](QPainter& painter, const QRectF& box) {
            paint::box(painter, box, paper::pt(Paper::RowPadding), paper::ink(ground), paper::ink(Ink::BorderStrong));
            drawLines(painter, lines, box.adjusted(padding, padding, -padding, -padding));
        } };
}

/// An amount and its unit stay in one line.
QString unbroken(QString amounts)
{
    return amounts.replace(u' ', QChar(QChar::Nbsp)).replace(u"\u00a0·\u00a0"_s, u" · "_s);
}

PrintFlow::Piece headPiece(const BoardFace& face, const QColor& colour)
{
    QList<Line> lines { { face.title, face.count, Type::Body, Weight::SemiBold } };
    if (!face.sum.isEmpty()) lines.append({ unbroken(face.sum), face.note, Type::Caption, Weight::Medium });
    if (!face.weighted.isEmpty()) lines.append({ unbroken(face.weighted), {}, Type::Caption, plain, Ink::TextMuted });
    const qreal bar = paper::pt(Paper::RowPadding);
    return { [lines, bar](qreal width) { return heightOf(lines, width) + 2 * bar; },
        [lines, bar, colour](QPainter& painter, const QRectF& box) {
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), bar), colour);
            drawLines(painter, lines, box.adjusted(0, 2 * bar, 0, 0));
        } };
}

QColor colourOf(const BoardColumn& column)
{
    const QColor own = tokens::ownColor(column.colour, false);
    if (own.isValid()) return own;
    return column.place < 0 ? paper::ink(Ink::Stage3) : tokens::stageColor(column.place, column.places, false);
}

} // namespace

PrintDrawing BoardPaper::drawingOf(const BoardModel& model)
{
    auto columns = std::make_shared<std::vector<PrintFlow::Column>>();
    for (int place = 0; place < model.columnCount(); ++place) {
        if (model.column(place).kind != BoardColumn::Kind::Column) continue;
        const BoardFace face = BoardFace::of(model, place);
        PrintFlow::Column column { headPiece(face, colourOf(model.column(place))), {} };
        for (const BoardCard& card : model.cards(place).cards()) {
            if (column.pieces.size() == size_t(mostPrintedRows)) break;
            column.pieces.push_back(cardPiece(card));
        }
        columns->push_back(std::move(column));
    }
    const PrintFlow::Measures measures { paper::pt(Paper::ColumnLeast), paper::pt(Paper::ColumnGap),
        paper::pt(Paper::CardGap) };
    PrintDrawing drawing;
    drawing.least = paper::pt(Paper::ColumnLeast);
    drawing.layOut = [columns, measures](const QSizeF& page, qreal first) {
        return std::make_shared<PrintFlow>(columns, measures, page, first);
    };
    return drawing;
}

PrintSheet BoardPaper::sheetOf(const BoardModel& model, const QString& title, const QString& scope)
{
    PrintSheet sheet;
    sheet.title = title;
    sheet.scope = scope;
    sheet.landscape = true;
    // What stands at the side of the board has figures, and no cards.
    PrintFacts facts;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.column(column).kind == BoardColumn::Kind::Column) continue;
        const BoardFace face = BoardFace::of(model, column);
        facts.facts.append({ face.title, face.count, face.sum });
    }
    sheet.blocks.push_back(PrintText { {}, BoardFace::wholeLine(model) });
    if (!facts.facts.isEmpty()) sheet.blocks.push_back(facts);
    sheet.blocks.push_back(drawingOf(model));
    return sheet;
}

} // namespace fairlead::ui
