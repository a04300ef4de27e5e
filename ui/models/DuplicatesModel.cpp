#include "models/DuplicatesModel.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

DuplicatesModel::DuplicatesModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &DuplicatesModel::reload);
    connect(&session, &Session::changed, this, &DuplicatesModel::onChanged);
    connect(&session, &Session::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
        if (rowCount()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    });
}

void DuplicatesModel::setFollowing(bool following)
{
    m_following = following;
    if (following && m_old) reload();
}

void DuplicatesModel::onChanged(const Change& change)
{
    const auto& types = m_session.catalog().types();
    const bool ours = std::any_of(types.begin(), types.end(),
        [&change](const auto& type) { return change.records.contains(type->name()) && type->drawnField(); });
    if (!ours) return;
    m_old = true;
    if (m_following) m_again.start();
}

void DuplicatesModel::reload()
{
    m_old = false;
    m_session.beside<std::vector<RepeatedNumber>>(
        this,
        [](const Reader& reader) {
            auto rows = repeatedNumbers(reader);
            return rows ? std::move(*rows) : std::vector<RepeatedNumber>();
        },
        [this](std::vector<RepeatedNumber> rows) {
            beginResetModel();
            m_rows = std::move(rows);
            m_loaded = true;
            endResetModel();
            emit loaded();
        });
}

int DuplicatesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int DuplicatesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QString DuplicatesModel::createdText(const RepeatedNumber& row) const
{
    const QString day = m_session.format().day(QDateTime::fromMSecsSinceEpoch(row.createdAt).date(), true);
    if (row.createdBy.isNull()) return day;
    return tr("%1, %2", "day, person")
        .arg(day, m_session.reader().titleOf(m_session.catalog().type(u"person"_s), row.createdBy).text);
}

QVariant DuplicatesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const RepeatedNumber& row = at(index.row());
    switch (index.column()) {
    case Number:
        return row.number;
    case Name:
        return row.title.isEmpty() ? tr("(without a name)") : row.title;
    case KindName:
        return row.type->label().in(m_session.isChinese());
    case Created:
        return createdText(row);
    default:
        return row.rank == 1 ? tr("had it first") : tr("has it once more");
    }
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Record");
    case KindName:
        return tr("Kind");
    case Created:
        return tr("Created");
    default:
        return tr("Number is");
    }
}

} // namespace fairlead::ui
