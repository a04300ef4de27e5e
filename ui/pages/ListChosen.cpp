#include "pages/ListChosen.h"

#include "models/Format.h"
#include "models/RecordListModel.h"
#include "pages/ListActions.h"
#include "pages/RangeFigures.h"
#include "widgets/BulkBar.h"
#include "widgets/CellRange.h"
#include "widgets/DataTable.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

namespace {

/// The last money column, which the foot of the list sums too; null if there is none.
const Field* moneyOf(const RecordListModel& model)
{
    const Field* money = nullptr;
    for (const QString& name : model.columns())
        if (const Field* field = model.query().type->find(name); field && field->kind == FieldKind::Money)
            money = field;
    return money;
}

QList<Money> sumOf(const Reader& reader, const RecordType& type, const QString& field, const std::vector<qint64>& rows)
{
    QMap<QString, qint64> sums;
    const auto records = reader.fetch(type, rows);
    if (!records) return {};
    for (const Record& record : *records)
        if (const Money money = record.money(field); !money.isNull()) sums[money.currency] += money.minor;
    QList<Money> list;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        list.append({ it.value(), it.key() });
    return list;
}

} // namespace

ListChosen::ListChosen(
    const Theme& theme, Session& session, RecordListModel& model, DataTable& table, ListActions& actions)
    : QObject(&table)
    , m_session(session)
    , m_model(model)
    , m_table(table)
    , m_bar(new BulkBar(theme, &table))
{
    m_bar->setActions(actions.forMany());
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ListChosen::show);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&model, &RecordListModel::loaded, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::languageChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_bar, &BulkBar::allWanted, &table, &DataTable::selectAll);
    connect(m_bar, &BulkBar::noneWanted, this, [this] {
        m_table.clearSelection();
        m_table.setFocus(Qt::OtherFocusReason);
    });
}

std::vector<qint64> ListChosen::rowsOf(const RecordListModel& model, const DataTable& table)
{
    std::vector<qint64> rows;
    QItemSelection ranges = table.selectionModel()->selection();
    std::sort(
        ranges.begin(), ranges.end(), [](const auto& left, const auto& right) { return left.top() < right.top(); });
    for (const QItemSelectionRange& range : std::as_const(ranges))
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const qint64 number = model.rowNumberAt(row)) rows.push_back(number);
    if (!rows.empty() || !table.range()) return rows;
    const CellRange::Area area = table.range()->area();
    return RangeFigures::rowsOf(model, area.top, area.bottom);
}

qint64 ListChosen::count() const
{
    qint64 count = 0;
    for (const QItemSelectionRange& range : m_table.selectionModel()->selection()) {
        count += range.height();
        for (const ListGroups::Part& part : m_model.groups().parts())
            count -= part.row >= range.top() && part.row <= range.bottom();
    }
    return count;
}

void ListChosen::show()
{
    const qint64 chosen = count();
    m_bar->setVisible(chosen > 0);
    m_table.setBottomRoom(m_bar->isHidden() ? 0 : m_bar->room());
    emit roomTaken(m_bar->isHidden() ? 0 : m_bar->room());
    if (chosen == 0) return;
    const Format format = m_session.format();
    const qint64 all = m_model.totals().count;
    m_bar->setChosen(tr("%1 chosen").arg(format.count(chosen)), {});
    m_bar->setAllText(chosen < all ? tr("Choose all %1").arg(format.count(all)) : QString());
    showSum(chosen);
}

QString ListChosen::words(const QList<Money>& sums) const
{
    return sums.isEmpty() ? QString() : m_session.format().moneys(sums);
}

void ListChosen::showSum(qint64 chosen)
{
    const Field* money = moneyOf(m_model);
    if (!money) return;
    const QString count = tr("%1 chosen").arg(m_session.format().count(chosen));
    if (chosen == m_model.totals().count) {
        QList<Money> sums;
        for (const MoneySum& sum : m_model.totals().sums)
            if (sum.field == money->name) sums.append({ sum.minor, sum.currency });
        return m_bar->setChosen(count, words(sums));
    }
    if (chosen > mostSummed) return;
    m_session.beside<QList<Money>>(
        this,
        [type = m_model.query().type, field = money->name, rows = rowsOf(m_model, m_table)](
            const Reader& reader) { return sumOf(reader, *type, field, rows); },
        [this, count](const QList<Money>& sums) { m_bar->setChosen(count, words(sums)); });
}

} // namespace fairlead::ui
