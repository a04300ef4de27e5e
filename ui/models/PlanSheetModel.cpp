#include "models/PlanSheetModel.h"

#include "base/Text.h"
#include "models/TreeRoles.h"

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;

namespace {

constexpr int countDigits = 4; ///< of a quantity

} // namespace

std::vector<PlanSheetModel::Row> PlanSheetModel::linesOf() const
{
    std::vector<Row> lines;
    const Period year = Period::year(m_sheet.year());
    for (int place = 0; place < int(m_sheet.rows().size()); ++place) {
        lines.push_back({ place, Line::Figure });
        const bool shares = m_sheet.hasBelow(place) && !m_sheet.own(place, year).of(m_figure).isEmpty();
        if (!shares) continue;
        lines.push_back({ place, Line::Below });
        lines.push_back({ place, Line::Left });
    }
    return lines;
}

std::vector<Period> PlanSheetModel::periodsOf() const
{
    const int year = m_sheet.year();
    std::vector<Period> periods { Period::year(year) };
    for (int quarter = 1; quarter <= 4; ++quarter) {
        periods.push_back(Period::quarter(year, quarter));
        for (int month = quarter * 3 - 2; m_steps == Steps::Months && month <= quarter * 3; ++month)
            periods.push_back(Period::month(year, month));
    }
    return periods;
}

void PlanSheetModel::arrange(std::vector<Row> lines)
{
    m_lines = std::move(lines);
    m_periods = periodsOf();
    std::vector<int> parents;
    QStringList keys;
    std::vector<int> figures(m_sheet.rows().size(), -1); // where the figure of each row of the sheet stands
    for (int at = 0; at < int(m_lines.size()); ++at) {
        const Row& line = m_lines[size_t(at)];
        const OrganisationRow& who = m_sheet.rows()[size_t(line.place)];
        if (line.line == Line::Figure) figures[size_t(line.place)] = at;
        const int above = line.line != Line::Figure ? line.place : who.parent;
        parents.push_back(above < 0 ? -1 : figures[size_t(above)]);
        keys.append(QString::number(int(line.line)) + QString::number(int(who.level)) + who.id.toString());
    }
    m_tree.set(std::move(parents), std::move(keys));
}

void PlanSheetModel::setSheet(PlanSheet sheet, const ReportText& words, const QString& measure, const QString& currency)
{
    const bool same = sheet.rows() == m_sheet.rows() && sheet.year() == m_sheet.year();
    m_words = words;
    m_measure = measure;
    m_currency = currency;
    std::swap(m_sheet, sheet);
    std::vector<Row> lines = linesOf();
    // An editor that is open stays open.
    if (same && lines == m_lines && rowCount() > 0) {
        emit dataChanged(index(0, Name), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    std::swap(m_sheet, sheet);
    beginResetModel();
    std::swap(m_sheet, sheet);
    arrange(std::move(lines));
    endResetModel();
}

void PlanSheetModel::setSteps(Steps steps)
{
    beginResetModel();
    m_steps = steps;
    arrange(linesOf());
    endResetModel();
}

void PlanSheetModel::setFigure(PlanFigure figure)
{
    beginResetModel();
    m_figure = figure;
    arrange(linesOf());
    endResetModel();
}

void PlanSheetModel::toggle(int row)
{
    const int more = m_tree.toggling(row);
    if (more == 0) return;
    if (more > 0)
        beginInsertRows({}, row + 1, row + more);
    else
        beginRemoveRows({}, row + 1, row - more);
    m_tree.toggle(row);
    if (more > 0)
        endInsertRows();
    else
        endRemoveRows();
    emit dataChanged(index(row, Name), index(row, Name));
}

int PlanSheetModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_tree.count(); }

int PlanSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstPeriod + int(m_periods.size());
}

bool PlanSheetModel::isOwn(const QModelIndex& index) const
{
    if (index.column() < FirstPeriod || lineAt(index.row()) != Line::Figure) return false;
    return !m_sheet.own(placeAt(index.row()), period(index.column())).of(m_figure).isEmpty();
}

QList<Money> PlanSheetModel::money(const QModelIndex& index) const
{
    if (index.column() < FirstPeriod) return {};
    const int place = placeAt(index.row());
    const Period& asked = period(index.column());
    const Line line = lineAt(index.row());
    if (line == Line::Figure) return m_sheet.shown(place, asked).of(m_figure);
    return (line == Line::Below ? m_sheet.below(place, asked) : m_sheet.left(place, asked)).of(m_figure);
}

QString PlanSheetModel::textOf(const QList<Money>& money, bool exact) const
{
    if (money.isEmpty()) return {};
    const Format& format = m_words.format();
    if (isCounted(m_measure)) return format.number(double(money.front().minor) / 10000);
    if (exact) return format.moneys(money);
    return money.size() > 1 ? format.moneys(money, true) : format.moneysInUnit(money);
}

/// As it is typed: without sign and groups; the currency only where there are several.
QString PlanSheetModel::plain(const QList<Money>& money) const
{
    if (money.isEmpty()) return {};
    if (isCounted(m_measure)) return scaledToString(money.front().minor, countDigits);
    QString text = money.front().toPlainString();
    if (text.endsWith(u".00"_s)) text.chop(3);
    return money.size() > 1 ? text + u' ' + money.front().currency : text;
}

Result<PlanTyped> PlanSheetModel::read(const QModelIndex& index, const QString& text) const
{
    if (!(flags(index) & Qt::ItemIsEditable)) return Error { ErrorCode::Invalid, text };
    PlanTyped typed { m_sheet.whoOf(placeAt(index.row())), period(index.column()), {} };
    const QString words = foldWidth(text).trimmed();
    if (words.isEmpty() || words == u"–"_s) return typed;
    if (isCounted(m_measure)) {
        const auto counted = parseScaled(words, countDigits);
        if (!counted || *counted < 0) return Error { ErrorCode::Invalid, text };
        typed.amount = Money { *counted, {} };
        return typed;
    }
    const QList<Money> stands = m_sheet.shown(placeAt(index.row()), Period::year(m_sheet.year())).of(m_figure);
    const auto money = Money::parse(words, stands.isEmpty() ? m_currency : stands.front().currency);
    if (!money || money->minor < 0) return Error { ErrorCode::Invalid, text };
    typed.amount = *money;
    return typed;
}

Qt::ItemFlags PlanSheetModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() < FirstPeriod || lineAt(index.row()) != Line::Figure) return flags;
    // Stretch targets are of money only.
    if (m_figure == PlanFigure::Stretch && isCounted(m_measure)) return flags;
    return flags | Qt::ItemIsEditable;
}

bool PlanSheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const QString text = value.toString();
    if (text.trimmed() == plain(money(index))) return true; // nothing was changed
    const auto typed = read(index, text);
    if (!typed) {
        emit refused(text);
        return false;
    }
    emit this->typed(*typed);
    return true;
}

QString PlanSheetModel::nameAt(int row) const
{
    const OrganisationRow& who = this->who(row);
    switch (lineAt(row)) {
    case Line::Below:
        return tr("Shared out");
    case Line::Left:
        return tr("Left to share out");
    case Line::Figure:
        break;
    }
    if (who.level == Level::Company) return tr("Company");
    return who.name.isEmpty() ? tr("(no name)") : who.name;
}

QString PlanSheetModel::tipOf(const QModelIndex& index) const
{
    const QList<Money> shown = money(index);
    if (shown.isEmpty() || lineAt(index.row()) != Line::Figure) return textOf(shown, true);
    const int place = placeAt(index.row());
    const Period& asked = period(index.column());
    QStringList lines { textOf(shown, true) };
    if (!isOwn(index))
        lines.append(tr("The sum of those below; nothing is planned here itself"));
    else if (!m_sheet.isOwn(place, asked))
        lines.append(tr("Follows from what is planned for other periods"));
    return lines.join(u'\n');
}

QVariant PlanSheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int at = m_tree.at(index.row());
    const int depth = who(index.row()).depth + (lineAt(index.row()) == Line::Figure ? 0 : 1);
    if (index.column() == Name) {
        if (role == Qt::DisplayRole) return nameAt(index.row());
        // Other programs see the depth by spaces.
        if (role == Qt::EditRole) return QString(2 * depth, u' ') + nameAt(index.row());
        if (role == TreeDepth) return depth;
        if (role == TreeOpen) return m_tree.hasBelow(at) ? QVariant(m_tree.isOpen(at)) : QVariant();
        return {};
    }
    if (role == Qt::EditRole) return plain(money(index));
    if (role == Qt::ToolTipRole) return tipOf(index);
    return role == Qt::DisplayRole ? QVariant(textOf(money(index))) : QVariant();
}

QVariant PlanSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) return {};
    if (section == Name)
        return isCounted(m_measure) ? tr("Team, person") : m_words.format().headInUnit(tr("Team, person"));
    const Period& asked = period(section);
    if (asked.from.month() != asked.to.month()) return ReportText::period(asked, m_words.isChinese());
    const QLocale locale = m_words.isChinese() ? QLocale(QLocale::Chinese) : QLocale(QLocale::English);
    return locale.toString(asked.from, u"MMM"_s);
}

} // namespace fairlead::ui
