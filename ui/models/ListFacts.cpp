#include "models/ListFacts.h"

#include "insight/DealContacts.h"
#include "insight/DecisionCoverage.h"
#include "store/query/DerivedFields.h"

#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QString coverageName = u"coverage"_s;
const QString contactName = u"last_contact"_s;

QDate dayOf(qint64 instant) { return QDateTime::fromMSecsSinceEpoch(instant).date(); }

} // namespace

const std::vector<Field>& ListFacts::fields(const RecordType& type)
{
    static const std::vector<Field> none;
    if (type.name() != u"opportunity"_s) return none;
    static const std::vector<Field> ofDeals = [&type] {
        Field coverage = declare::integer("Decision coverage", "决策覆盖度").field();
        coverage.name = coverageName;
        coverage.firstCell = -1;
        // The one that filters know by this name.
        return std::vector<Field> { coverage, *derived_fields::find(type, contactName) };
    }();
    return ofDeals;
}

const Field* ListFacts::find(const RecordType& type, const QString& name)
{
    if (const Field* own = type.find(name)) return own;
    for (const Field& field : fields(type))
        if (field.name == name) return &field;
    return nullptr;
}

bool ListFacts::areAmong(const RecordType& type, const QStringList& columns)
{
    const auto& facts = fields(type);
    return std::any_of(facts.begin(), facts.end(), [&](const Field& field) { return columns.contains(field.name); });
}

QHash<RecordId, ListFacts> ListFacts::load(const Reader& reader, const std::vector<RecordId>& deals, QDate today)
{
    QHash<RecordId, ListFacts> facts;
    if (deals.empty()) return facts;
    const auto moment = reader.snapshot();
    const auto maps = DecisionMap::load(reader, deals);
    const auto contacts = lastContacts(reader, deals);
    for (const RecordId& deal : deals) {
        ListFacts& one = facts[deal];
        if (contacts) one.lastContact = contacts->value(deal);
        if (!maps) continue;
        if (const auto map = maps->constFind(deal); map != maps->cend() && !map->people.empty())
            one.coverage = DecisionCoverage::of(*map, today).score;
    }
    return facts;
}

QString ListFacts::text(const Field& field, const Format& format) const
{
    if (field.name == coverageName) return coverage ? format.count(*coverage) : QString();
    return lastContact ? format.day(dayOf(lastContact)) : tr("never");
}

QString ListFacts::extra(const Field& field, const Format& format, QDate today) const
{
    if (field.name != contactName || !lastContact) return {};
    const qint64 days = dayOf(lastContact).daysTo(today);
    return days > 0 ? format.days(double(days)) : QString();
}

QString ListFacts::plain(const Field& field) const
{
    if (field.name == coverageName) return coverage ? QString::number(*coverage) : QString();
    return lastContact ? dayOf(lastContact).toString(Qt::ISODate) : QString();
}

ListFactShelf::ListFactShelf(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ListFactShelf::read);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        for (const QString& type : { u"opportunity"_s, u"opportunity_contact"_s, u"influence"_s, u"activity"_s,
                 u"activity_share"_s, u"activity_person"_s })
            if (change.records.contains(type)) {
                m_facts.clear();
                ++m_turn;
                emit changed(); // what is drawn asks again
                return;
            }
    });
}

const ListFacts* ListFactShelf::of(const RecordId& deal)
{
    if (const auto known = m_facts.constFind(deal); known != m_facts.cend()) return &*known;
    if (m_wanted.contains(deal)) return nullptr;
    m_wanted.insert(deal);
    m_soon.start();
    return nullptr;
}

/// A later question drops an earlier one: it asks for what that had not answered, too.
void ListFactShelf::read()
{
    m_session.beside<QHash<RecordId, ListFacts>>(
        this,
        [deals = std::vector<RecordId>(m_wanted.cbegin(), m_wanted.cend()), today = m_session.today()](
            const Reader& reader) { return ListFacts::load(reader, deals, today); },
        [this, turn = m_turn](const QHash<RecordId, ListFacts>& facts) {
            if (turn != m_turn) return read(); // something changed meanwhile
            m_facts.insert(facts);
            for (auto it = facts.cbegin(); it != facts.cend(); ++it)
                m_wanted.remove(it.key());
            emit changed();
        });
}

} // namespace fairlead::ui
