#include "models/ReportText.h"

#include "base/Period.h"
#include "models/Session.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
const QString nothing = u"–"_s;

/// Of a chart the day of the week stands above the day: that is what a week is told by.
QString dayOrWeek(QDate first, By by, bool chinese, bool brief)
{
    const QLocale locale(chinese ? QLocale::Chinese : QLocale::English);
    const QDate last = first.addDays(6);
    if (by == By::Day)
        return locale.toString(first,
            brief         ? (chinese ? u"ddd<br>M-d"_s : u"ddd<br>d MMM"_s)
                : chinese ? u"yyyy年M月d日 ddd"_s
                          : u"ddd, d MMMM yyyy"_s);
    if (brief) return locale.toString(first, chinese ? u"M-d<br>yy"_s : u"d MMM<br>yy"_s);
    return chinese ? locale.toString(first, u"yyyy年M月d日"_s) + u"–"_s + locale.toString(last, u"M月d日"_s)
                   : locale.toString(first, u"d MMM"_s) + u" – "_s + locale.toString(last, u"d MMM yyyy"_s);
}
} // namespace

ReportText ReportText::of(const Session& session)
{
    return ReportText(session.format(), session.isChinese(), session.workspace().baseCurrency());
}

QString ReportText::head(const ReportColumn& column) const
{
    const QString label = column.label.in(m_chinese);
    return column.kind == ColumnKind::Money ? m_format.headInUnit(label) : label;
}

QString ReportText::cell(const ReportCell& cell, ColumnKind kind) const
{
    if (cell.blank) return nothing;
    switch (kind) {
    case ColumnKind::Count:
        return cell.count < 0 ? u"−"_s + m_format.count(-cell.count) : m_format.count(cell.count);
    case ColumnKind::Money:
        return m_format.moneysInUnit(cell.money);
    case ColumnKind::Percent:
        return cell.ratio.isDefined() ? m_format.percent(valueOf(cell.ratio)) : nothing;
    case ColumnKind::Days:
        return cell.ratio.isDefined() ? m_format.days(valueOf(cell.ratio)) : nothing;
    case ColumnKind::Number:
        return cell.ratio.isDefined() ? m_format.number(valueOf(cell.ratio)) : nothing;
    case ColumnKind::Text:
        break;
    }
    return cell.day.isValid() ? m_format.day(cell.day) : cell.words(m_chinese);
}

QString ReportText::change(const ReportCell& cell, ColumnKind kind, bool brief) const
{
    const bool isNumber = kind == ColumnKind::Number || kind == ColumnKind::Days;
    const qint64 count = isNumber ? cell.ratio.numerator : cell.count;
    const bool none = kind == ColumnKind::Money ? cell.money.isEmpty() : count == 0;
    if (!cell.blank && none) return u"±0"_s;
    if (kind == ColumnKind::Money && !cell.blank) return m_format.changes(cell.money, brief);
    const QString words = this->cell(cell, kind);
    return !cell.blank && kind != ColumnKind::Money && count > 0 ? u'+' + words : words;
}

QString ReportText::exact(const ReportCell& cell, ColumnKind kind) const
{
    if (cell.blank) return tr("not known");
    if (kind == ColumnKind::Money) return m_format.moneys(cell.money);
    QString words = this->cell(cell, kind);
    if (kind == ColumnKind::Percent && cell.ratio.isDefined() && cell.money.isEmpty())
        words = tr("%1: %2 of %3", "a rate, and how many of how many")
                    .arg(words, m_format.count(cell.ratio.numerator), m_format.count(cell.ratio.denominator));
    return cell.small ? tr("%1 – fewer than ten cases").arg(words) : words;
}

QString ReportText::plain(const QList<Money>& money) const
{
    QStringList parts;
    for (const Money& one : money)
        parts.append(one.currency == m_base ? one.toPlainString() : one.toPlainString() + u' ' + one.currency);
    return parts.join(u" + "_s);
}

QString ReportText::plain(const ReportCell& cell, ColumnKind kind) const
{
    if (cell.blank) return {};
    switch (kind) {
    case ColumnKind::Count:
        return QString::number(cell.count);
    case ColumnKind::Money:
        return plain(cell.money);
    case ColumnKind::Percent:
        return cell.ratio.text(4);
    case ColumnKind::Days:
    case ColumnKind::Number:
        return cell.ratio.text(2);
    case ColumnKind::Text:
        break;
    }
    return cell.words(m_chinese);
}

QString ReportText::figure(const ReportCell& cell, ColumnKind kind) const
{
    return kind == ColumnKind::Money && !cell.blank ? m_format.moneys(cell.money, true) : this->cell(cell, kind);
}

int ReportText::nameColumn(const ReportResult& report)
{
    const auto found = std::find_if(report.columns.begin(), report.columns.end(),
        [](const ReportColumn& column) { return column.kind == ColumnKind::Text; });
    return found == report.columns.end() ? 0 : int(found - report.columns.begin());
}

QString ReportText::row(const ReportResult& report, const ReportRow& row, bool brief) const
{
    const By by = byNamed(report.by).value_or(By::None);
    const auto period = isPeriod(by) ? Period::parse(row.key) : Result<Period>(Error { ErrorCode::Invalid, row.key });
    if (period) return ReportText::period(period->from, by, m_chinese, brief);
    const int column = nameColumn(report);
    return cell(row.cells[size_t(column)], report.columns[size_t(column)].kind);
}

QString ReportText::period(QDate first, By by, bool chinese, bool brief)
{
    if (by == By::Year) return QString::number(first.year());
    if (by == By::Day || by == By::Week) return dayOrWeek(first, by, chinese, brief);
    const int quarter = (first.month() + 2) / 3;
    const QString shortYear = first.toString(u"yy"_s);
    if (by == By::Quarter)
        return brief ? u"Q%1 %2"_s.arg(quarter).arg(shortYear)
                     : tr("Q%1 %2", "quarter and year").arg(quarter).arg(first.year());
    if (chinese)
        return brief ? u"%2月<br>%1年"_s.arg(shortYear).arg(first.month())
                     : u"%1年%2月"_s.arg(first.year()).arg(first.month());
    const QString month = QLocale(QLocale::English).toString(first, brief ? u"MMM"_s : u"MMMM yyyy"_s);
    return brief ? month + u"<br>"_s + shortYear : month;
}

QString ReportText::period(const Period& asked, bool chinese)
{
    for (const By by : { By::Month, By::Quarter, By::Year })
        if (asked.from.isValid() && asked.from.day() == 1
            && asked.to
                == asked.from.addMonths(by == By::Month  ? 1
                                     : by == By::Quarter ? 3
                                                         : 12)
                       .addDays(-1)
            && periodStart(by, int(asked.from.toJulianDay())) == asked.from.toJulianDay())
            return period(asked.from, by, chinese, false);
    return asked.text();
}

AxisUnit AxisUnit::of(double most, bool chinese)
{
    if (chinese) return most >= 1e8 ? AxisUnit { 1e8, u"亿"_s } : most >= 1e5 ? AxisUnit { 1e4, u"万"_s } : AxisUnit {};
    return most >= 1e6 ? AxisUnit { 1e6, u"M"_s } : most >= 1e4 ? AxisUnit { 1e3, u"k"_s } : AxisUnit {};
}

} // namespace fairlead::ui
