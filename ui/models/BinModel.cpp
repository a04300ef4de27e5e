#include "models/BinModel.h"

#include "models/Format.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// What people keep for its own sake; parts come back with their owner.
std::vector<const RecordType*> keptTypes(const Catalog& catalog)
{
    std::vector<const RecordType*> types;
    for (const char* name :
        { "opportunity", "lead", "company", "contact", "task", "appointment", "activity", "attachment" })
        types.push_back(&catalog.type(QString::fromLatin1(name)));
    for (const auto& type : catalog.types()) {
        const bool part = std::any_of(
            type->fields().begin(), type->fields().end(), [](const Field& field) { return field.partOf; });
        const bool known = std::find(types.begin(), types.end(), type.get()) != types.end();
        if (!part && !known && (type->titleField() || type->listing())) types.push_back(type.get());
    }
    return types;
}

} // namespace

BinModel::BinModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_types(keptTypes(session.catalog()))
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &BinModel::reload);
    connect(&session, &Session::changed, this, &BinModel::onChanged);
    connect(&session, &Session::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
        if (rowCount()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    });
}

void BinModel::setSearch(const QString& text)
{
    if (m_search == text) return;
    m_search = text;
    reload();
}

void BinModel::setKind(const QString& type)
{
    if (m_kind == type) return;
    m_kind = type;
    pick();
}

void BinModel::setFollowing(bool following)
{
    m_following = following;
    if (following && m_old) reload();
}

void BinModel::onChanged(const Change& change)
{
    const bool ours = std::any_of(m_types.begin(), m_types.end(),
        [&change](const RecordType* type) { return change.records.contains(type->name()); });
    if (!ours) return;
    m_old = true;
    if (m_following) m_again.start();
}

void BinModel::reload()
{
    m_old = false;
    m_session.beside<std::vector<BinEntry>>(
        this,
        [on = m_session.runners(), types = m_types, search = m_search](const Reader& reader) {
            auto entries = RecycleBin::entries(on(reader), types, search);
            return entries ? std::move(*entries) : std::vector<BinEntry>();
        },
        [this](std::vector<BinEntry> entries) { take(std::move(entries)); });
}

void BinModel::take(std::vector<BinEntry> entries)
{
    m_entries = std::move(entries);
    m_loaded = true;
    pick();
}

void BinModel::pick()
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_kind.isEmpty() || m_entries[i].type->name() == m_kind) m_rows.push_back(i);
    endResetModel();
    emit loaded();
}

QList<std::pair<const RecordType*, int>> BinModel::kinds() const
{
    QHash<const RecordType*, int> counts;
    for (const BinEntry& entry : m_entries)
        ++counts[entry.type];
    QList<std::pair<const RecordType*, int>> kinds;
    for (const RecordType* type : m_types)
        if (counts.contains(type) || type->name() == m_kind) kinds.append({ type, counts.value(type) });
    return kinds;
}

int BinModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int BinModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QString BinModel::whenText(const BinEntry& entry) const
{
    if (!entry.deletedAt) return u"–"_s;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.deletedAt);
    const Format format(m_session.isChinese(), m_session.today());
    return tr("%1, %2", "day, time").arg(format.day(at.date(), true), at.time().toString(u"HH:mm"_s));
}

QString BinModel::whoText(const BinEntry& entry) const
{
    if (entry.deletedBy.isNull()) return u"–"_s;
    return m_session.reader().titleOf(m_session.catalog().type(u"person"_s), entry.deletedBy).text;
}

QVariant BinModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const BinEntry& entry = entryAt(index.row());
    switch (index.column()) {
    case Name:
        return entry.title.isEmpty() ? tr("(without a name)") : entry.title;
    case KindName:
        return entry.type->label().in(m_session.isChinese());
    case When:
        return whenText(entry);
    default:
        return whoText(entry);
    }
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Record");
    case KindName:
        return tr("Kind");
    case When:
        return tr("Deleted");
    default:
        return tr("By", "who deleted it");
    }
}

} // namespace fairlead::ui
