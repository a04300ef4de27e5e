#include "insight/ReportResult.h"
#include "insight/TextTable.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QString grouped(QString number)
{
    const qsizetype start = number.startsWith(u'-') ? 1 : 0;
    const qsizetype point = number.indexOf(u'.');
    for (qsizetype at = (point < 0 ? number.size() : point) - 3; at > start; at -= 3)
        number.insert(at, u',');
    return number;
}

} // namespace

QString moneyText(const QList<Money>& money)
{
    QString text;
    for (const Money& sum : money) {
        QString number = grouped(sum.toPlainString());
        if (!text.isEmpty()) {
            text += sum.minor < 0 ? u" − "_s : u" + "_s;
            if (sum.minor < 0) number.remove(0, 1);
        }
        text += number + u' ' + sum.currency;
    }
    return text.isEmpty() ? u"0"_s : text;
}

QString markSign(Mark mark) { return mark == Mark::Better ? u"▲ "_s : mark == Mark::Worse ? u"▼ "_s : QString(); }

namespace {

QString figureText(const ReportCell& cell, ColumnKind kind, bool chinese)
{
    switch (kind) {
    case ColumnKind::Text:
        return cell.words(chinese);
    case ColumnKind::Count:
        return grouped(QString::number(cell.count));
    case ColumnKind::Money:
        return moneyText(cell.money);
    case ColumnKind::Percent:
        return cell.ratio.percent(2) + (cell.small ? u" %*"_s : cell.young ? u" %°"_s : u" %"_s);
    case ColumnKind::Days:
    case ColumnKind::Number:
        break;
    }
    return cell.ratio.text(2);
}

QString cellText(const ReportCell& cell, ColumnKind kind, bool chinese)
{
    return cell.blank ? u"–"_s : markSign(cell.mark) + figureText(cell, kind, chinese);
}

QStringList cellTexts(const ReportRow& row, const std::vector<ReportColumn>& columns, bool chinese)
{
    QStringList texts;
    for (size_t i = 0; i < columns.size(); ++i)
        texts.append(cellText(row.cells[i], columns[i].kind, chinese));
    return texts;
}

bool hasAny(const ReportResult& report, bool ReportCell::*mark)
{
    const auto any = [mark](const ReportRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [mark](const ReportCell& cell) { return cell.*mark; });
    };
    return std::any_of(report.rows.begin(), report.rows.end(), any) || (report.totals && any(*report.totals));
}

QString tableText(const ReportResult& report, bool chinese)
{
    TextTable table;
    for (const ReportColumn& column : report.columns)
        table.addColumn(column.label.in(chinese), column.kind != ColumnKind::Text);
    for (const ReportRow& row : report.rows)
        table.addRow(cellTexts(row, report.columns, chinese));
    if (report.totals) {
        if (!report.rows.empty()) table.addRule();
        table.addRow(cellTexts(*report.totals, report.columns, chinese));
    }
    return table.toString();
}

} // namespace

QString ReportResult::toText(bool chinese) const
{
    const QString colon = chinese ? u"："_s : u": "_s;
    QString text = title.in(chinese) + u'\n';
    for (const ReportInput& input : inputs)
        text += input.label.in(chinese) + colon + input.value + u'\n';
    text += u'\n';
    for (const ReportFigure& figure : figures)
        text += figure.label.in(chinese) + colon + cellText(figure.cell, figure.kind, chinese) + u'\n';
    if (!figures.empty()) text += u'\n';
    text += tableText(*this, chinese) + u'\n';
    if (hasAny(*this, &ReportCell::small)) text += chinese ? u"* 少于 10 例\n"_s : u"* fewer than 10 cases\n"_s;
    if (hasAny(*this, &ReportCell::young))
        text += chinese ? u"° 时间尚短，多数还没有结果\n"_s : u"° too young: many have not come to an end yet\n"_s;
    for (const ReportNote& note : notes)
        text += note.text.in(chinese) + u'\n';
    return text + (chinese ? u"公式"_s : u"Formula"_s) + colon + formula.in(chinese) + u'\n';
}

} // namespace fairlead
