#include "models/CallTableModel.h"

#include "insight/MoneySums.h"
#include "models/TreeRoles.h"

#include <QDateTime>
#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;

namespace {

QList<Money> listOf(const Money& money) { return money.isNull() ? QList<Money>() : QList<Money> { money }; }

QList<Money> said(const std::optional<CallFigure>& figure) { return figure ? listOf(figure->commit) : QList<Money>(); }

QDate dayOf(const CallFigure& figure) { return QDateTime::fromMSecsSinceEpoch(figure.at).date(); }

} // namespace

void CallTableModel::setResult(CallsResult result, const ReportText& words)
{
    beginResetModel();
    m_result = std::move(result);
    m_words = words;
    std::vector<int> parents;
    QStringList keys;
    for (const CallRow& row : m_result.rows) {
        parents.push_back(row.who.parent);
        keys.append(QString::number(int(row.who.level)) + row.who.id.toString());
    }
    m_tree.set(std::move(parents), std::move(keys));
    m_several = !m_result.rows.empty()
        && (m_result.rows.front().takenCommit.size() > 1 || m_result.rows.front().plan.size() > 1);
    endResetModel();
}

void CallTableModel::toggle(int row)
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

int CallTableModel::rowOf(const RecordId& who) const
{
    for (int row = 0; row < m_tree.count(); ++row)
        if (this->row(row).who.id == who) return row;
    return -1;
}

QString CallTableModel::columnKey(int column)
{
    return column == Closed ? u"closed"_s : column == Commit ? u"commit"_s : column == Best ? u"best"_s : QString();
}

bool CallTableModel::isSilent(int row) const
{
    const int at = m_tree.at(row);
    return std::find(m_result.silent.begin(), m_result.silent.end(), at) != m_result.silent.end();
}

QString CallTableModel::missing(int row) const
{
    const int top = m_tree.at(row);
    int asked = 0;
    int silent = 0;
    for (size_t at = size_t(top) + 1; at < m_result.rows.size(); ++at) {
        if (m_result.rows[at].who.depth <= m_result.rows[size_t(top)].who.depth) break;
        asked += m_result.rows[at].isAsked;
        silent += std::count(m_result.silent.begin(), m_result.silent.end(), int(at));
    }
    return silent ? tr("%1 of %2 to come").arg(silent).arg(asked) : QString();
}

QString CallTableModel::nameOf(const CallRow& row) const
{
    if (row.who.level == Level::Company) return tr("Company");
    if (row.who.id.isNull()) return tr("Nobody");
    return row.who.name.isEmpty() ? tr("(no name)") : row.who.name;
}

int CallTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_tree.count(); }

int CallTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QList<Money> CallTableModel::money(const CallRow& row, int column) const
{
    switch (column) {
    case Closed:
        return row.closed;
    case Commit:
        return row.commit;
    case Best:
        return row.best;
    case Submitted:
        return said(row.submitted);
    case Adjusted:
        return said(row.adjusted);
    case Taken:
        return row.takenCommit;
    case Last:
        return row.lastCommit;
    case Plan:
        return row.plan;
    case Gap:
        return row.gap;
    default:
        break;
    }
    if (column != Change || row.lastCommit.isEmpty()) return {};
    QList<Money> change = row.takenCommit;
    addMoney(change, row.lastCommit, -1);
    return change;
}

QString CallTableModel::textOf(const QList<Money>& money) const
{
    if (money.isEmpty()) return {};
    const bool brief = m_several && m_words.format().unit() == MoneyUnit::One;
    return brief ? m_words.format().moneys(money, true) : m_words.format().moneysInUnit(money);
}

QString CallTableModel::figureTip(const CallFigure& figure) const
{
    QStringList lines { tr("Commit: %1").arg(m_words.format().moneys(listOf(figure.commit))) };
    if (!figure.best.isNull()) lines.append(tr("Best case: %1").arg(m_words.format().moneys(listOf(figure.best))));
    lines.append(m_words.format().day(dayOf(figure), true));
    if (!figure.reason.isEmpty()) lines.append(figure.reason);
    return lines.join(u'\n');
}

QString CallTableModel::tipOf(const CallRow& row, int column) const
{
    if ((column == Submitted || column == SubmittedOn) && row.submitted) return figureTip(*row.submitted);
    if ((column == Adjusted || column == Reason) && row.adjusted) return figureTip(*row.adjusted);
    if (column == Last && row.last) return figureTip(*row.last);
    return m_words.format().moneys(money(row, column));
}

QVariant CallTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const CallRow& row = this->row(index.row());
    const int at = m_tree.at(index.row());
    if (index.column() == Name) {
        if (role == Qt::DisplayRole) return nameOf(row);
        // Other programs see the depth by spaces.
        if (role == Qt::EditRole) return QString(2 * row.who.depth, u' ') + nameOf(row);
        if (role == TreeDepth) return row.who.depth;
        if (role == TreeOpen) return m_tree.hasBelow(at) ? QVariant(m_tree.isOpen(at)) : QVariant();
        return {};
    }
    if (role == Qt::ToolTipRole) return tipOf(row, index.column());
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    if (index.column() == SubmittedOn) {
        const bool fresh = row.submitted && row.submitted->isThisCall;
        if (row.isAsked && !fresh) return tr("to come");
        return row.submitted ? m_words.format().day(dayOf(*row.submitted)) : QString();
    }
    if (index.column() == Reason)
        return row.adjusted ? row.adjusted->reason : row.submitted ? row.submitted->reason : QString();
    const QList<Money> money = this->money(row, index.column());
    return role == Qt::EditRole ? m_words.plain(money) : textOf(money);
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columns) return {};
    switch (section) {
    case Name:
        return tr("Team, person");
    case Closed:
        return m_words.format().headInUnit(tr("Closed"));
    case Commit:
        return tr("+ commit");
    case Best:
        return tr("+ best case");
    case Submitted:
        return tr("Submitted");
    case SubmittedOn:
        return tr("On");
    case Adjusted:
        return tr("From above");
    case Taken:
        return tr("Taken");
    case Last:
        return tr("Last call");
    case Change:
        return tr("Change");
    case Plan:
        return tr("Plan");
    case Gap:
        return tr("Gap");
    default:
        return tr("Reason");
    }
}

} // namespace fairlead::ui
