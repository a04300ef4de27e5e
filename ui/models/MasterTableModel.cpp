#include "models/MasterTableModel.h"

#include "models/TreeRoles.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Level = MasterRow::Level;

void MasterTableModel::setResult(MasterResult result, const ReportText& words)
{
    beginResetModel();
    m_result = std::move(result);
    m_words = words;
    const MasterFigures whole = m_result.rows.empty() ? MasterFigures {} : m_result.rows.front().total;
    m_several = whole.amount.size() > 1;
    m_shown = shownRows();
    endResetModel();
}

void MasterTableModel::setMeasure(Measure measure)
{
    m_measure = measure;
    if (rowCount() > 0) emit dataChanged(index(0, Total), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, Total, std::max(int(Total), columnCount() - 1));
}

void MasterTableModel::openDownTo(Level level)
{
    beginResetModel();
    m_level = level;
    m_otherwise.clear();
    m_shown = shownRows();
    endResetModel();
}

bool MasterTableModel::hasBelow(int at) const
{
    return size_t(at) + 1 < m_result.rows.size() && m_result.rows[size_t(at) + 1].parent == at;
}

bool MasterTableModel::isOpen(int at) const
{
    const MasterRow& row = m_result.rows[size_t(at)];
    return (row.level < m_level) != m_otherwise.contains(MasterTable::keyOf(row));
}

std::vector<int> MasterTableModel::shownRows() const
{
    std::vector<int> shown;
    std::vector<bool> visible(m_result.rows.size());
    for (size_t at = 0; at < m_result.rows.size(); ++at) {
        const int parent = m_result.rows[at].parent;
        visible[at] = parent < 0 || (visible[size_t(parent)] && isOpen(parent));
        if (visible[at]) shown.push_back(int(at));
    }
    return shown;
}

void MasterTableModel::toggle(int row)
{
    const int at = m_shown[size_t(row)];
    if (!hasBelow(at)) return;
    const QString key = MasterTable::keyOf(m_result.rows[size_t(at)]);
    const bool opens = !isOpen(at);
    if (!m_otherwise.remove(key)) m_otherwise.insert(key);
    std::vector<int> after = shownRows();
    const int count = std::abs(int(after.size()) - int(m_shown.size()));
    if (opens)
        beginInsertRows({}, row + 1, row + count);
    else
        beginRemoveRows({}, row + 1, row + count);
    m_shown = std::move(after);
    if (opens)
        endInsertRows();
    else
        endRemoveRows();
    emit dataChanged(index(row, Name), index(row, Name));
}

int MasterTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int MasterTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstPeriod + int(m_result.columns.size());
}

const MasterFigures* MasterTableModel::figures(const QModelIndex& index) const
{
    const MasterRow& row = this->row(index.row());
    return index.column() < FirstPeriod ? &row.total : row.at(index.column() - FirstPeriod);
}

QString MasterTableModel::nameOf(const MasterRow& row) const
{
    if (row.level == Level::All) return tr("All open deals");
    if (row.level == Level::Unit && row.id.isNull()) return tr("No team");
    if (row.level == Level::Person && row.id.isNull()) return tr("Nobody");
    return row.name.isEmpty() ? tr("(no name)") : row.name;
}

QString MasterTableModel::details(const MasterRow& row) const
{
    if (row.level != Level::Deal) return {};
    QStringList parts { row.stage, m_words.format().day(row.close) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString MasterTableModel::textOf(const MasterFigures* figures, bool exact) const
{
    if (!figures) return {};
    if (m_measure == Measure::Deals) return m_words.format().count(figures->deals);
    const QList<Money>& money = m_measure == Measure::Amount ? figures->amount : figures->weighted;
    if (exact) return m_words.format().moneys(money);
    const bool brief = m_several && m_words.format().unit() == MoneyUnit::One;
    return brief ? m_words.format().moneys(money, true) : m_words.format().moneysInUnit(money);
}

QString MasterTableModel::plainOf(const MasterFigures* figures, int column) const
{
    if (!figures) return {};
    if (column == Deals || m_measure == Measure::Deals) return QString::number(figures->deals);
    return m_words.plain(m_measure == Measure::Amount ? figures->amount : figures->weighted);
}

QString MasterTableModel::tipOf(const MasterFigures& figures) const
{
    const Format& format = m_words.format();
    QStringList lines { tr("%Ln deal(s)", nullptr, int(figures.deals)),
        tr("Amount: %1").arg(format.moneys(figures.amount)), tr("Weighted: %1").arg(format.moneys(figures.weighted)) };
    if (figures.withoutAmount) lines.append(tr("%Ln of them without an amount", nullptr, int(figures.withoutAmount)));
    if (figures.unknownChance)
        lines.append(tr("%Ln of them without a chance: not in the weighted sum", nullptr, int(figures.unknownChance)));
    return lines.join(u'\n');
}

QVariant MasterTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int at = m_shown[size_t(index.row())];
    const MasterRow& row = m_result.rows[size_t(at)];
    if (index.column() == Name) {
        // Other programs see the depth by spaces.
        if (role == Qt::DisplayRole) return nameOf(row);
        if (role == Qt::EditRole) return QString(2 * row.depth, u' ') + nameOf(row);
        if (role == Qt::ToolTipRole) return row.level == Level::Deal ? nameOf(row) + u'\n' + details(row) : QVariant();
        if (role == TreeDepth) return row.depth;
        if (role == TreeOpen) return hasBelow(at) ? QVariant(isOpen(at)) : QVariant();
        return {};
    }
    const MasterFigures* figures = this->figures(index);
    if (role == Qt::EditRole) return plainOf(figures, index.column());
    if (role == Qt::ToolTipRole && figures) return tipOf(*figures);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Deals) return row.level == Level::Deal ? QString() : m_words.format().count(row.total.deals);
    return textOf(figures, false);
}

QString MasterTableModel::columnKey(int column) const
{
    if (column < FirstPeriod) return u"deals"_s;
    return MasterTable::keyOf(m_result.columns[size_t(column - FirstPeriod)], m_result.by);
}

bool MasterTableModel::isOverdue(int column) const
{
    if (column < FirstPeriod) return false;
    const MasterColumn& shown = m_result.columns[size_t(column - FirstPeriod)];
    return shown.kind == MasterColumn::Kind::Before && shown.days.to < m_result.asOf;
}

QVariant MasterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) return {};
    if (section == Name) return tr("Team, person, deal");
    if (section == Deals) return tr("Deals");
    if (section == Total) {
        if (m_measure == Measure::Deals) return tr("All", "periods");
        return m_words.format().headInUnit(m_measure == Measure::Amount ? tr("Amount") : tr("Weighted"));
    }
    const MasterColumn& column = m_result.columns[size_t(section - FirstPeriod)];
    switch (column.kind) {
    case MasterColumn::Kind::Before:
        return isOverdue(section) ? tr("Overdue") : tr("Before", "the first period");
    case MasterColumn::Kind::After:
        return tr("Later");
    case MasterColumn::Kind::Undated:
        return tr("No close date");
    case MasterColumn::Kind::Within:
        break;
    }
    if (m_result.by == By::Month) return m_words.format().month(column.days.from);
    return ReportText::period(column.days.from, m_result.by, m_words.isChinese(), false);
}

} // namespace fairlead::ui
