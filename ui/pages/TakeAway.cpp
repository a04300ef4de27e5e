#include "pages/TakeAway.h"

#include "models/TableFile.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const QAbstractItemModel& table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells.append(
            row < 0 ? table.headerData(column, Qt::Horizontal).toString() : table.index(row, column).data().toString());
    return cells;
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells)
        row += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    return row + u"</tr>\n"_s;
}

/// A cell of several lines would begin a further row.
QString textRow(const QStringList& cells)
{
    QStringList plain;
    for (QString cell : cells)
        plain.append(cell.replace(u'\t', u' ').replace(u"\r\n"_s, u" "_s).replace(u'\n', u' '));
    return plain.join(u'\t') + u'\n';
}

void putIntoClipboard(const QString& text, const QString& html)
{
    auto* data = new QMimeData;
    data->setText(text);
    data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

void TakeAway::copy(const QList<const QAbstractItemModel*>& tables, const QString& furtherText)
{
    QString text;
    QString html = u"<html><body>\n"_s;
    for (const QAbstractItemModel* table : tables) {
        html += u"<table>\n"_s;
        for (int row = -1; row < table->rowCount(); ++row) {
            const QStringList cells = cellsOf(*table, row);
            text += textRow(cells);
            html += htmlRow(cells, row < 0 ? u"th"_s : u"td"_s);
        }
        text += u'\n';
        html += u"</table>\n"_s;
    }
    if (!furtherText.isEmpty()) html += u"<table>\n"_s;
    for (const QString& line : furtherText.split(u'\n', Qt::SkipEmptyParts))
        html += htmlRow(line.split(u'\t'), u"td"_s);
    if (!furtherText.isEmpty()) html += u"</table>\n"_s;
    putIntoClipboard(furtherText.isEmpty() ? text.trimmed() + u'\n' : text + furtherText, html + u"</body></html>"_s);
}

bool TakeAway::write(QWidget& widget, const QString& path)
{
    if (!path.endsWith(u".svg"_s, Qt::CaseInsensitive)) return widget.grab().save(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    QSvgGenerator drawing;
    drawing.setOutputDevice(&file);
    drawing.setSize(widget.size());
    drawing.setViewBox(widget.rect());
    QPainter painter(&drawing);
    widget.render(&painter);
    return painter.end() && file.flush();
}

TakeAway::Outcome TakeAway::savePicture(
    QWidget& widget, const QString& name, const QList<const QAbstractItemModel*>& tables, First first)
{
    QStringList kinds { tr("Pictures (*.png)"), tr("Drawings (*.svg)") };
    QStringList suffixes { u".png"_s, u".svg"_s };
    if (!tables.isEmpty()) {
        const qsizetype at = first == First::Table ? 0 : kinds.size();
        kinds.insert(at, tr("Tables (*.csv)"));
        suffixes.insert(at, u".csv"_s);
    }
    QString kind;
    QString path = QFileDialog::getSaveFileName(&widget, tables.isEmpty() ? tr("Save picture") : tr("Save as file"),
        name + suffixes.front(), kinds.join(u";;"_s), &kind);
    if (path.isEmpty()) return {};
    // Who chooses a kind and leaves the name as it was offered means the kind.
    const qsizetype chosen = kinds.indexOf(kind);
    if (chosen > 0 && path.endsWith(suffixes.front())) path = path.chopped(suffixes.front().size()) + suffixes[chosen];
    if (!tables.isEmpty() && path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        if (TableFile::write(path, tables)) return { true, tr("Table saved") };
        return { false, tr("The table could not be written to %1").arg(path) };
    }
    if (write(widget, path)) return { true, tr("Picture saved") };
    return { false, tr("The picture could not be written to %1").arg(path) };
}

} // namespace fairlead::ui
