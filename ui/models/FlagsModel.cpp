#include "models/FlagsModel.h"

#include "insight/FlagWords.h"

#include <algorithm>
#include <map>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// From so many changed deals on all are read.
constexpr size_t mostJudgedAgain = 50;

/// The facts of a deal change with it: where only these changed, the deals are known.
bool isOfDeals(const QString& type)
{
    return type == u"opportunity"_s || type == u"stage_event"_s || type == u"deal_change"_s;
}

/// What else flags are made of, and what they are named by.
bool isWatched(const QString& type)
{
    static const QSet<QString> others { u"stage"_s, u"stage_model"_s, u"pipeline"_s, u"task"_s, u"appointment"_s,
        u"activity"_s, u"activity_share"_s, u"opportunity_contact"_s, u"flag_rule"_s, u"flag_dismissal"_s,
        u"membership"_s, u"unit"_s, u"person"_s, u"company"_s };
    return others.contains(type);
}

} // namespace

FlagsModel::FlagsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &FlagsModel::reload);
    connect(&session, &Session::changed, this, &FlagsModel::onChanged);
    connect(&session, &Session::languageChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
        if (rowCount()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    });
}

void FlagsModel::setScope(const ReportScope& scope)
{
    m_scope = scope;
    m_old = true;
    if (m_following) m_again.start();
}

void FlagsModel::setFollowing(bool following)
{
    m_following = following;
    if (following && m_old) reload();
}

void FlagsModel::onChanged(const Change& change)
{
    bool deals = false;
    bool others = change.many;
    for (auto it = change.records.cbegin(); it != change.records.cend(); ++it) {
        deals = deals || isOfDeals(it.key());
        others = others || isWatched(it.key());
    }
    if (!deals && !others) return;
    const std::vector<RecordId> changed = change.records.value(u"opportunity"_s);
    if (!others && m_following && m_loaded && !m_old && !changed.empty() && changed.size() <= mostJudgedAgain
        && !m_again.isActive())
        return judgeAgain(changed);
    m_old = true;
    if (m_following) m_again.start();
}

void FlagsModel::reload()
{
    m_old = false;
    m_session.drop(&m_few);
    m_scope.today = m_session.today();
    m_session.beside<std::vector<FlaggedDeal>>(
        this,
        [scope = m_scope](const Reader& reader) {
            auto deals = Anomalies(reader).compute(scope);
            return deals ? std::move(*deals) : std::vector<FlaggedDeal>();
        },
        [this](std::vector<FlaggedDeal> deals) { take(std::move(deals)); });
}

/// Whether they are still within a team or a pipeline that was asked for takes all to know: then all are read.
void FlagsModel::judgeAgain(const std::vector<RecordId>& deals)
{
    if (!(m_scope == ReportScope { .today = m_scope.today })) return m_again.start();
    m_session.beside<std::vector<FlaggedDeal>>(
        &m_few,
        [deals, today = m_session.today()](const Reader& reader) {
            auto found = Anomalies(reader).of(deals, today);
            return found ? std::move(*found) : std::vector<FlaggedDeal>();
        },
        [this, deals](std::vector<FlaggedDeal> found) {
            std::vector<FlaggedDeal> all = m_deals;
            std::erase_if(all, [&](const FlaggedDeal& deal) {
                return std::find(deals.begin(), deals.end(), deal.deal) != deals.end();
            });
            for (FlaggedDeal& deal : found)
                if (!deal.flags.empty()) all.push_back(std::move(deal));
            std::stable_sort(all.begin(), all.end(),
                [](const FlaggedDeal& a, const FlaggedDeal& b) { return a.weight() > b.weight(); });
            take(std::move(all));
        });
}

void FlagsModel::take(std::vector<FlaggedDeal> deals)
{
    beginResetModel();
    m_deals = std::move(deals);
    m_loaded = true;
    arrange();
    endResetModel();
    emit loaded();
}

void FlagsModel::arrange()
{
    std::array<std::vector<Row>, flagKinds> ofKinds;
    std::array<Heading, flagKinds> headings;
    std::array<std::map<QString, qint64>, flagKinds> sums;
    m_flagCount = 0;
    for (size_t at = 0; at < m_deals.size(); ++at) {
        for (size_t i = 0; i < m_deals[at].flags.size(); ++i) {
            const Flag& flag = m_deals[at].flags[i];
            const auto kind = size_t(flag.kind);
            ofKinds[kind].push_back({ -1, int(at), int(i) });
            headings[kind].severity = std::max(headings[kind].severity, flag.severity);
            if (const Money& amount = m_deals[at].amount; !amount.isNull()) sums[kind][amount.currency] += amount.minor;
            ++m_flagCount;
        }
    }
    std::vector<size_t> order;
    for (size_t kind = 0; kind < ofKinds.size(); ++kind)
        if (!ofKinds[kind].empty()) order.push_back(kind);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if (headings[a].severity != headings[b].severity) return headings[a].severity > headings[b].severity;
        return ofKinds[a].size() > ofKinds[b].size();
    });
    m_rows.clear();
    m_headings.clear();
    for (const size_t kind : order) {
        Heading heading = headings[kind];
        heading.kind = FlagKind(int(kind));
        heading.deals = int(ofKinds[kind].size());
        heading.open = !m_closed.contains(int(kind));
        for (const auto& [currency, minor] : sums[kind])
            heading.amount.append({ minor, currency });
        m_rows.push_back({ int(m_headings.size()), -1, -1 });
        m_headings.push_back(heading);
        if (heading.open) m_rows.insert(m_rows.end(), ofKinds[kind].begin(), ofKinds[kind].end());
    }
}

void FlagsModel::toggle(int row)
{
    const Heading* heading = headingAt(row);
    if (!heading) return;
    const int kind = int(heading->kind);
    beginResetModel();
    if (!m_closed.remove(kind)) m_closed.insert(kind);
    arrange();
    endResetModel();
}

const FlagsModel::Heading* FlagsModel::headingAt(int row) const
{
    if (row < 0 || size_t(row) >= m_rows.size() || m_rows[size_t(row)].heading < 0) return nullptr;
    return &m_headings[size_t(m_rows[size_t(row)].heading)];
}

const FlaggedDeal* FlagsModel::dealAt(int row) const
{
    if (row < 0 || size_t(row) >= m_rows.size() || m_rows[size_t(row)].deal < 0) return nullptr;
    return &m_deals[size_t(m_rows[size_t(row)].deal)];
}

const Flag* FlagsModel::flagAt(int row) const
{
    const FlaggedDeal* deal = dealAt(row);
    return deal ? &deal->flags[size_t(m_rows[size_t(row)].flag)] : nullptr;
}

int FlagsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int FlagsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QString FlagsModel::titleOf(const QString& type, const RecordId& id) const
{
    return id.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(type), id).text;
}

QVariant FlagsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    if (const Heading* heading = headingAt(index.row()))
        return index.column() == Name ? FlagWords::kind(heading->kind, m_session.catalog()).in(m_session.isChinese())
                                      : QVariant();
    const FlaggedDeal& deal = *dealAt(index.row());
    const Format format = m_session.format();
    switch (index.column()) {
    case Name:
        return deal.name;
    case Reason:
        return FlagWords([format](const Money& amount) { return format.money(amount); })
            .sentence(*flagAt(index.row()))
            .in(m_session.isChinese());
    case Customer:
        return titleOf(u"company"_s, deal.company);
    case Owner:
        return titleOf(u"person"_s, deal.owner);
    case Stage:
        return deal.stageName;
    default:
        return deal.amount.isNull() ? QString() : format.moneyInUnit(deal.amount);
    }
}

QVariant FlagsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Deal");
    case Reason:
        return tr("Reason");
    case Customer:
        return tr("Customer");
    case Owner:
        return tr("Owner");
    case Stage:
        return tr("Stage");
    default:
        return m_session.format().headInUnit(tr("Amount"));
    }
}

Qt::ItemFlags FlagsModel::flags(const QModelIndex& index) const
{
    return headingAt(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractTableModel::flags(index);
}

} // namespace fairlead::ui
