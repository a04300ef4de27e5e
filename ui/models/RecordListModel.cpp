#include "models/RecordListModel.h"

#include "models/FieldText.h"
#include "models/NextSteps.h"
#include "store/query/FilterParser.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordListModel::RecordListModel(Session& session, const RecordType& type, const RecordView* view, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    m_query.type = &type;
    m_query.view = view;
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &RecordListModel::reload);
    connect(&session, &Session::changed, this, &RecordListModel::onChanged);
    connect(&session, &Session::languageChanged, this, [this] {
        if (m_columns.isEmpty()) return;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void RecordListModel::setColumns(const QStringList& fields)
{
    beginResetModel();
    m_columns = fields;
    endResetModel();
}

void RecordListModel::setFilter(const QString& text)
{
    auto filter = FilterParser(m_session.catalog(), m_session.workspace().baseCurrency()).parse(*m_query.type, text);
    if (!filter) {
        emit filterRefused(filter.error().detail);
        return;
    }
    setFilter(*filter);
}

void RecordListModel::setFilter(const Filter& filter)
{
    m_query.filter = filter;
    askAnew();
}

void RecordListModel::setSearch(const QString& text)
{
    if (m_query.search == text) return;
    m_query.search = text;
    askAnew();
}

void RecordListModel::setOnly(std::vector<RecordId> ids)
{
    if (m_query.only == ids) return;
    m_query.only = std::move(ids);
    askAnew();
}

void RecordListModel::setSort(const QString& field, bool descending)
{
    m_query.sort = { { field, descending } };
    askAnew();
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || ListFacts::isOne(fieldOf(column))) return;
    setSort(m_columns.at(column), order == Qt::DescendingOrder);
}

void RecordListModel::setSorts(const std::vector<Sort>& sorts)
{
    if (m_query.sort == sorts) return;
    m_query.sort = sorts;
    askAnew();
}

void RecordListModel::setGroup(const GroupBy& by)
{
    if (m_group == by) return;
    m_group = by;
    m_groups.forgetClosed();
    askAnew();
}

int RecordListModel::sortColumn() const
{
    return m_query.sort.empty() ? -1 : int(m_columns.indexOf(m_query.sort.front().field));
}

void RecordListModel::onChanged(const Change& change)
{
    // What a list shows hangs on its own type and on the titles it refers to.
    bool concerns = change.records.contains(m_query.type->name()) || change.records.contains(u"choice"_s);
    for (const QString& column : std::as_const(m_columns)) {
        const Field* field = m_query.type->find(column);
        if (field && field->kind == Kind::Reference && change.records.contains(field->target)) concerns = true;
    }
    const bool plans = change.records.contains(u"task"_s) || change.records.contains(u"appointment"_s)
        || change.records.contains(u"activity_share"_s);
    if (plans && NextSteps::areAskedBy(m_query.filter)) concerns = true;
    if (change.records.contains(u"field"_s)) m_pages.clear(); // records of before lack the field
    if (!concerns) return;
    m_still = m_inPlace;
    // What is read already stays until the new order is known: both change together.
    m_again.start();
}

void RecordListModel::askAnew()
{
    m_otherQuestion = m_changing = true;
    m_still = false;
    m_again.start();
}

/// An order by the titles of other records is only known when all of it is.
bool RecordListModel::firstRowsComeSoon() const
{
    if (!m_group.isNone()) return false;
    const Field* field = m_query.sort.empty() ? nullptr : m_query.type->find(m_query.sort.front().field);
    return !field || field->kind != Kind::Reference;
}

void RecordListModel::askFirstRows()
{
    m_session.beside<std::vector<Record>>(
        this,
        [query = m_query, on = m_session.runners()](const Reader& reader) {
            auto page = on(reader).firstPage(query, pageSize);
            return page ? std::move(page->records) : std::vector<Record>();
        },
        [this](std::vector<Record> records) {
            takeFirstRows(std::move(records));
            reload();
        });
}

void RecordListModel::takeFirstRows(std::vector<Record> records)
{
    if (records.empty()) return; // whether there are none the whole answer says
    std::vector<qint64> rows;
    for (const Record& record : records)
        rows.push_back(record.n);
    m_pages.clear();
    m_pages.insert(0, new std::vector<Record>(std::move(records)));
    beginResetModel();
    m_groups.clear();
    m_rows = std::move(rows);
    endResetModel();
}

void RecordListModel::reload()
{
    if (std::exchange(m_otherQuestion, false) && firstRowsComeSoon()) return askFirstRows();
    m_session.beside<Answer>(
        this,
        [query = m_query, by = m_group, on = m_session.runners(), still = m_still,
            shown = m_still ? m_rows : std::vector<qint64>()](const Reader& reader) {
            const auto moment = reader.snapshot();
            Answer answer = answerTo(query, by, on(reader));
            if (still && answer.error.isEmpty()) compare(answer, shown);
            return answer;
        },
        [this, by = m_group, still = m_still](Answer answer) {
            if (still && m_still && answer.error.isEmpty()) return standStill(std::move(answer));
            take(std::move(answer), by);
        });
}

void RecordListModel::take(Answer answer, const GroupBy& by)
{
    if (!answer.error.isEmpty()) {
        emit filterRefused(answer.error);
        return;
    }
    m_pages.clear();
    m_totals = std::move(answer.totals);
    m_loaded = true;
    m_leaving.clear();
    if (by.isNone())
        takeRows(std::move(answer.rows));
    else
        takeGroups(std::move(answer.groups), by);
    m_changing = false;
    setOutOfPlace(false);
    emit loaded();
}

void RecordListModel::takeRows(std::vector<qint64> rows)
{
    const bool grouped = !m_groups.isEmpty();
    const size_t before = m_rows.size();
    if (grouped || rows.size() < before || before == 0 || !std::equal(m_rows.begin(), m_rows.end(), rows.begin())) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (rows.size() > before) {
        beginInsertRows({}, int(before), int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    emit dataChanged(index(0, 0), index(int(before) - 1, columnCount() - 1));
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid()) return 0;
    return m_groups.isEmpty() ? int(m_rows.size()) : m_groups.rowCount();
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && groupAt(index.row())) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index);
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const Record* RecordListModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount()) return nullptr;
    if (!m_groups.isEmpty()) {
        const auto place = m_groups.placeOf(row);
        if (!place) return nullptr;
        row = int(*place);
    }
    const int page = row / pageSize;
    std::vector<Record>* records = m_pages.object(page);
    if (!records) {
        const size_t from = size_t(page) * pageSize;
        const size_t to = std::min(m_rows.size(), from + pageSize);
        const auto read = m_session.reader().fetch(
            *m_query.type, { m_rows.begin() + qsizetype(from), m_rows.begin() + qsizetype(to) });
        if (!read) return nullptr;
        records = new std::vector<Record>(*read);
        m_pages.insert(page, records);
    }
    const qint64 number = m_rows[size_t(row)];
    const size_t at = size_t(row % pageSize);
    if (at < records->size() && (*records)[at].n == number) return &(*records)[at];
    // A row of the page has gone and the news of it is still on its way: the others moved up in it.
    const auto found
        = std::find_if(records->begin(), records->end(), [number](const Record& record) { return record.n == number; });
    return found == records->end() ? nullptr : &*found;
}

QString RecordListModel::textOf(const Record& record, const Field& field) const
{
    return FieldText(m_session.reader(), m_session.isChinese(), m_session.format()).of(record, field);
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != IdRole && role != ValueRole && role != Qt::ToolTipRole))
        return {};
    if (const ListGroups::Part* group = groupAt(index.row()))
        return role == Qt::DisplayRole && index.column() == 0 ? titleOf(*group) : QVariant();
    const Record* record = recordAt(index.row());
    if (!record) return {};
    if (role == IdRole) return record->id.bytes();
    const Field& field = fieldOf(index.column());
    if (ListFacts::isOne(field)) return {}; // drawn from what is read beside
    const fairlead::Cell& cell = record->cells[size_t(field.firstCell)];
    if (role == ValueRole) {
        if (const auto* number = std::get_if<qint64>(&cell)) return *number;
        return fairlead::textOf(cell);
    }
    if (role == Qt::ToolTipRole) {
        if (field.kind != Kind::Money) return {};
        return m_session.format().money(record->money(field.name), true);
    }
    return textOf(*record, field);
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size()) return {};
    // The column counts days since then.
    if (m_columns.at(section) == u"entered_on"_s) return tr("In stage");
    const Field& field = fieldOf(section);
    const QString label = field.label.in(m_session.isChinese());
    return field.kind == Kind::Money ? m_session.format().headInUnit(label) : label;
}

} // namespace fairlead::ui
