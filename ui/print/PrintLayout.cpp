#include "print/PrintLayout.h"

#include "print/PrintPen.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's words, by a form that lupdate reads.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrintLayout)
};

/// Points of paper for a pixel of the screen.
constexpr qreal pointsPerPixel = 0.75;
/// So much of its size a picture keeps to stay on the page.
constexpr qreal leastShrink = 0.6;

} // namespace

PrintLayout::PrintLayout(
    const PrintSheet& sheet, const PrintHead& head, const QList<QPicture>& pictures, const QPageLayout& paper)
    : m_sheet(sheet)
    , m_head(head)
    , m_pictures(pictures)
    , m_paper(paper.fullRect(QPageLayout::Point))
{
    const qreal margin = paper::pt(Paper::Margin);
    m_body = m_paper.adjusted(
        margin, margin + paper::pt(Paper::HeadHeight), -margin, -margin - paper::pt(Paper::FootHeight));
    begin();
    const QFont title = paper::font(Type::Title);
    put(paper::heightOf(sheet.title, title, m_body.width()), [this, title](QPainter& painter) {
        paper::text(painter, { 0, 0, m_body.width(), 0 }, m_sheet.title, title, Qt::AlignLeft, paper::ink(Ink::Text));
    });
    for (const QString& line : { sheet.scope, head.freshness }) {
        if (line.isEmpty()) continue;
        const QFont font = paper::font(Type::Body);
        put(paper::heightOf(line, font, m_body.width()), [this, line, font](QPainter& painter) {
            paper::text(painter, { 0, 0, m_body.width(), 0 }, line, font, Qt::AlignLeft, paper::ink(Ink::TextMuted));
        });
    }
    for (const PrintBlock& block : sheet.blocks) {
        m_y += paper::pt(Paper::BlockGap);
        std::visit([this](const auto& one) { add(one); }, block);
    }
}

QList<QPicture> PrintLayout::record(const PrintSheet& sheet)
{
    QList<QPicture> pictures;
    for (const PrintBlock& block : sheet.blocks)
        if (const auto* picture = std::get_if<PrintPicture>(&block)) {
            QPicture recorded;
            QPainter painter(&recorded);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
            picture->draw(painter);
            painter.end();
            pictures.append(recorded);
        }
    return pictures;
}

void PrintLayout::begin()
{
    m_pages.emplace_back();
    m_y = m_body.top();
}

void PrintLayout::need(qreal height)
{
    if (m_y > m_body.top() && m_y + height > m_body.bottom()) begin();
}

void PrintLayout::put(qreal height, Stroke stroke)
{
    need(height);
    m_pages.back().push_back({ { m_body.left(), m_y }, std::move(stroke) });
    m_y += height;
}

void PrintLayout::addTitle(const QString& title, qreal follows)
{
    if (title.isEmpty()) return;
    const QFont font = paper::font(Type::Heading);
    const qreal height = paper::heightOf(title, font, m_body.width()) + paper::pt(Paper::RowPadding);
    need(height + follows); // never alone at the foot of a page
    put(height, [this, title, font](QPainter& painter) {
        paper::text(painter, { 0, 0, m_body.width(), 0 }, title, font, Qt::AlignLeft, paper::ink(Ink::Text));
    });
}

void PrintLayout::add(const PrintText& text)
{
    const QFont font = paper::font(Type::Body);
    addTitle(text.title, QFontMetricsF(font).height());
    const QStringList paragraphs = text.text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        const QString words = paragraph.isEmpty() ? u" "_s : paragraph;
        put(paper::heightOf(words, font, m_body.width()), [this, words, font](QPainter& painter) {
            paper::text(painter, { 0, 0, m_body.width(), 0 }, words, font, Qt::AlignLeft, paper::ink(Ink::Text));
        });
    }
}

void PrintLayout::add(const PrintFacts& facts)
{
    const QFont small = paper::font(Type::Caption);
    const QFont large = paper::font(Type::Heading);
    const qreal lines = 2 * QFontMetricsF(small).height() + QFontMetricsF(large).height();
    addTitle(facts.title, lines);
    const auto widthOf = [&](const PrintFact& fact) {
        const qreal words = std::max({ QFontMetricsF(small).horizontalAdvance(fact.label),
            QFontMetricsF(large).horizontalAdvance(fact.value), QFontMetricsF(small).horizontalAdvance(fact.remark) });
        return std::min(words + paper::pt(Paper::FactGap), m_body.width());
    };
    for (qsizetype from = 0; from < facts.facts.size();) {
        qsizetype to = from;
        QList<qreal> edges { 0 };
        while (to < facts.facts.size() && (to == from || edges.back() + widthOf(facts.facts.at(to)) <= m_body.width()))
            edges.append(edges.back() + widthOf(facts.facts.at(to++)));
        put(lines + paper::pt(Paper::RowPadding), [=, list = facts.facts.mid(from, to - from)](QPainter& painter) {
            for (qsizetype i = 0; i < list.size(); ++i) {
                const qreal x = edges.at(i);
                const qreal width = edges.at(i + 1) - x;
                const qreal second = QFontMetricsF(small).height();
                paper::line(painter, { x, 0 }, width, list.at(i).label, small, Ink::TextMuted);
                paper::line(painter, { x, second }, width, list.at(i).value, large, Ink::Text);
                paper::line(painter, { x, second + QFontMetricsF(large).height() }, width, list.at(i).remark, small,
                    Ink::TextMuted);
            }
        });
        from = to;
    }
}

void PrintLayout::add(const PrintTable& table)
{
    m_tables.push_back(std::make_unique<PrintTableLayout>(table, m_body.width()));
    const PrintTableLayout* layout = m_tables.back().get();
    const auto putHead
        = [this, layout] { put(layout->headHeight(), [layout](QPainter& painter) { layout->drawHead(painter, {}); }); };
    const qreal first = layout->headHeight() + (table.rows.empty() ? 0 : layout->rowHeight(0));
    addTitle(table.title, first);
    need(first);
    putHead();
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (m_y + layout->rowHeight(row) > m_body.bottom()) {
            begin();
            putHead();
        }
        put(layout->rowHeight(row), [layout, row](QPainter& painter) { layout->drawRow(painter, {}, row); });
    }
    if (table.all <= qint64(table.rows.size())) return;
    m_y += paper::pt(Paper::RowPadding);
    add(PrintText { {},
        Words::tr("The first %1 of %2 rows. Narrow the list to print others.")
            .arg(QLocale().toString(qint64(table.rows.size())), QLocale().toString(table.all)) });
}

void PrintLayout::add(const PrintPicture& picture)
{
    QPicture recorded = m_pictures.at(m_picture++);
    if (picture.size.isEmpty()) return;
    const qreal title = picture.title.isEmpty() ? 0 : paper::pt(Paper::HeadHeight);
    qreal scale = std::min(
        { pointsPerPixel, m_body.width() / picture.size.width(), (m_body.height() - title) / picture.size.height() });
    // A little smaller is better than a page that stays half empty.
    const qreal here = (m_body.bottom() - m_y - title) / picture.size.height();
    if (here > scale * leastShrink) scale = std::min(scale, here);
    const qreal height = picture.size.height() * scale;
    addTitle(picture.title, height);
    put(height, [recorded, scale, size = picture.size](QPainter& painter) mutable {
        painter.scale(scale, scale);
        painter.setClipRect(QRectF({}, size));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        recorded.play(&painter);
    });
}

void PrintLayout::add(const PrintPairs& pairs)
{
    const QFont label = paper::font(Type::Caption);
    const QFont value = paper::font(Type::Body);
    const qreal gap = paper::pt(Paper::FactGap);
    const qreal column = (m_body.width() - gap) / 2;
    const qreal labelWidth = paper::pt(Paper::FactLabel);
    const qreal padding = paper::pt(Paper::RowPadding);
    const auto heightOf = [&](qsizetype pair) {
        if (pair >= pairs.pairs.size()) return 0.0;
        const auto& [name, text] = pairs.pairs.at(pair);
        return padding
            + std::max(paper::heightOf(name, label, labelWidth), paper::heightOf(text, value, column - labelWidth));
    };
    addTitle(pairs.title, heightOf(0));
    for (qsizetype i = 0; i < pairs.pairs.size(); i += 2)
        put(std::max(heightOf(i), heightOf(i + 1)), [=, list = pairs.pairs.mid(i, 2)](QPainter& painter) {
            for (qsizetype j = 0; j < list.size(); ++j) {
                const qreal x = qreal(j) * (column + gap);
                paper::text(painter, { x, 0, labelWidth, 0 }, list.at(j).first, label, Qt::AlignLeft,
                    paper::ink(Ink::TextMuted));
                paper::text(painter, { x + labelWidth, 0, column - labelWidth, 0 }, list.at(j).second, value,
                    Qt::AlignLeft, paper::ink(Ink::Text));
            }
        });
}

void PrintLayout::add(const PrintDrawing& drawing)
{
    const qreal title = drawing.title.isEmpty() ? 0 : paper::pt(Paper::HeadHeight);
    need(std::min(title + drawing.least, m_body.height()));
    addTitle(drawing.title, 0);
    // A hair less than there is: what fills a page must not be pushed to the next one by rounding.
    const QSizeF page(m_body.width(), m_body.height() - 1);
    const std::shared_ptr<const PrintDrawn> drawn = drawing.layOut(page, m_body.bottom() - m_y - 1);
    for (int page = 0; page < drawn->pages(); ++page) {
        if (page > 0) begin();
        put(drawn->height(page), [drawn, page](QPainter& painter) { drawn->draw(painter, page); });
    }
}

void PrintLayout::draw(QPainter& painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    drawHead(painter);
    for (const Piece& piece : m_pages.at(size_t(page))) {
        painter.save();
        painter.translate(piece.at);
        piece.stroke(painter);
        painter.restore();
    }
    drawFoot(painter, page);
}

void PrintLayout::drawHead(QPainter& painter) const
{
    const QFont font = paper::font(Type::Caption);
    const QPointF at(m_body.left(), paper::pt(Paper::Margin));
    const QString right = m_head.person.isEmpty() ? m_head.moment : m_head.person + u" · "_s + m_head.moment;
    const qreal taken = paper::line(painter, at, m_body.width(), right, font, Ink::TextMuted, Qt::AlignRight);
    paper::line(painter, at, m_body.width() - taken - paper::pt(Paper::FactGap),
        m_head.workspace + u" · "_s + m_sheet.title, font, Ink::TextMuted);
    paper::line(painter, at + QPointF(0, QFontMetricsF(font).height() + paper::pt(Paper::RowPadding)), m_body.width(),
        Ink::Border);
}

void PrintLayout::drawFoot(QPainter& painter, int page) const
{
    const QFont font = paper::font(Type::Caption);
    const QPointF at(m_body.left(), m_paper.bottom() - paper::pt(Paper::Margin) - QFontMetricsF(font).height());
    paper::line(painter, at, m_body.width(), Words::tr("Page %1 of %2").arg(page + 1).arg(pages()), font,
        Ink::TextMuted, Qt::AlignRight);
}

} // namespace fairlead::ui
