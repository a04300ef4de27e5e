#include "DealBase.h"

#include "Must.h"
#include "RandomNumbers.h"
#include "RawDatabase.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int won = 4;
constexpr int lost = 5;

/// One deal: where it went, when, for how much. The same number is always the same deal.
struct Deal
{
    std::vector<int> path; ///< indexes of stages, the last is where it stands
    std::vector<QDate> days;
    qint64 cents;
    int owner;

    static Deal at(qint64 number)
    {
        RandomNumbers random { quint64(number) + (1ull << 40) };
        constexpr int weights[] = { 30, 22, 16, 10, 12, 10 };
        qint64 drawn = random.below(100);
        int stage = 0;
        while (drawn >= weights[stage])
            drawn -= weights[stage++];
        const int visits = stage < won ? stage : int(random.between(1, 3));
        Deal deal { {}, {}, 0, 0 };
        for (int i = 0; i < visits; ++i)
            deal.path.push_back(i);
        // Most go back once and come again: four moves a deal on the whole.
        const qint64 returns = visits ? 1 + (random.below(4) == 0) : 0;
        for (qint64 i = 0; i < returns; ++i) {
            deal.path.push_back(visits > 1 ? visits - 2 : 1);
            deal.path.push_back(visits - 1);
        }
        deal.path.push_back(stage);
        QDate day = QDate(2024, 1, 1).addDays(random.below(700));
        for (size_t i = 0; i < deal.path.size(); ++i) {
            deal.days.push_back(day);
            day = day.addDays(random.between(1, 40));
        }
        // Many small ones and a few large ones.
        deal.cents = random.between(100, 1000);
        deal.cents = deal.cents * random.between(100, 1000) / 10;
        deal.cents *= random.between(1, 20);
        deal.owner = int(random.below(40));
        return deal;
    }
};

QByteArray iso(QDate day) { return day.toString(Qt::ISODate).toUtf8(); }

} // namespace

DealBase::DealBase(const BenchFolder& folder, qint64 n)
    : m_n(n)
    , m_path(folder.file(u"deals_%1.fairlead"_s.arg(n)))
    , m_workspace(must(Workspace::create(m_path, u"CNY"_s), "make a workspace"))
{
    const Pattern pattern = writePattern();
    m_workspace.reset();
    writeCopies(pattern);
    m_workspace = must(Workspace::open(m_path), "open the workspace");
}

DealBase::~DealBase()
{
    m_workspace.reset();
    BenchFolder::removeDatabase(m_path);
}

QByteArray DealBase::idOfNumber(char kind, qint64 number)
{
    // Ids rise with the time of making, as real ones do.
    QByteArray id(16, '\0');
    id[0] = 1;
    for (int i = 0; i < 8; ++i)
        id[1 + i] = char(number >> (8 * (7 - i)));
    id[15] = kind;
    return id;
}

Record DealBase::add(Record record)
{
    if (!m_workspace->apply({ u"add"_s, { EditStep::create(record) }, {} }))
        giveUp("add a record", record.type->name());
    return record;
}

DealBase::Pattern DealBase::writePattern()
{
    Pattern pattern;
    Record pipeline = m_workspace->blank(u"pipeline"_s);
    pattern.pipeline = add(pipeline.set(u"name"_s, u"Sales"_s));
    const char16_t* const names[] = { u"Lead", u"Qualified", u"Proposal", u"Negotiation", u"Won", u"Lost" };
    for (int i = 0; i <= lost; ++i) {
        Record stage = m_workspace->blank(u"stage"_s);
        stage.set(u"pipeline"_s, pattern.pipeline.id).set(u"name"_s, QString::fromUtf16(names[i]));
        stage.set(u"kind"_s,
                 i == won        ? u"won"_s
                     : i == lost ? u"lost"_s
                                 : u"open"_s)
            .set(u"sort_key"_s, QString(QChar(u'b' + i)));
        pattern.stages.push_back(add(stage));
        if (i >= won) continue;
        Record chance = m_workspace->blank(u"stage_model"_s);
        chance.set(u"stage"_s, stage.id).set(u"happened_on"_s, QDate(2020, 1, 1));
        chance.set(u"probability"_s, qint64(1000 + 2000 * i));
        add(chance);
    }
    for (int i = 0; i < 40; ++i) {
        Record person = m_workspace->blank(u"person"_s);
        pattern.people.push_back(add(person.set(u"full_name"_s, u"owner%1"_s.arg(i, 2, 10, QLatin1Char('0')))));
    }
    Record deal = m_workspace->blank(u"opportunity"_s);
    deal.set(u"name"_s, u"Pattern"_s).set(u"stage"_s, pattern.stages.front().id);
    deal = add(deal);
    deal.set(u"amount"_s, Money { 100, u"CNY"_s });
    if (!m_workspace->apply({ u"change"_s, { EditStep::change(deal, { u"amount"_s }) }, {} }))
        giveUp("change a record", deal.type->name());
    return pattern;
}

void DealBase::writeCopies(const Pattern& pattern)
{
    RawDatabase raw(m_path, RawDatabase::Mode::Write);
    const QByteArray dealClock = raw.bytes("SELECT _c FROM opportunity");
    RawStatement addDeal(raw.handle(),
        "INSERT INTO opportunity(id, created_at, _c, _v, _k, name, pipeline, stage, entered_on, closed_on, amount, "
        "amount_currency, owner, opened_on) VALUES(?,?,?,1,?,?,?,?,?,?,?,'CNY',?,?)");
    const QByteArray pipeline = pattern.pipeline.id.bytes();
    raw.exec("BEGIN IMMEDIATE");
    for (qint64 i = 1; i <= m_n; ++i) {
        const Deal deal = Deal::at(i);
        const int stage = deal.path.back();
        const QByteArray name = "Deal " + QByteArray::number(i);
        addDeal.bindBlob(1, idOfNumber(1, i)).bind(2, i).bindBlob(3, dealClock).bindBlob(4, name).bind(5, name);
        addDeal.bindBlob(6, pipeline).bindBlob(7, pattern.stages[size_t(stage)].id.bytes());
        addDeal.bind(8, iso(deal.days.back()));
        if (stage >= won)
            addDeal.bind(9, iso(deal.days.back()));
        else
            addDeal.bindNull(9);
        addDeal.bind(10, deal.cents).bindBlob(11, pattern.people[size_t(deal.owner)].id.bytes());
        addDeal.bind(12, iso(deal.days.front())).run();
    }
    writeMoves(raw, pattern);
    writeChanges(raw);
    raw.exec("COMMIT");
    raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

/// Every second deal has got another amount since its last move.
void DealBase::writeChanges(RawDatabase& raw)
{
    const QByteArray clock = raw.bytes("SELECT _c FROM deal_change");
    RawStatement add(raw.handle(),
        "INSERT INTO deal_change(id, created_at, _c, _v, opportunity, what, amount_before, amount_before_currency, "
        "amount_after, amount_after_currency, happened_on) VALUES(?,?,?,1,?,'amount',?,'CNY',?,'CNY',?)");
    for (qint64 i = 2; i <= m_n; i += 2) {
        const Deal deal = Deal::at(i);
        add.bindBlob(1, idOfNumber(3, i)).bind(2, i).bindBlob(3, clock).bindBlob(4, idOfNumber(1, i));
        add.bind(5, deal.cents - 100).bind(6, deal.cents).bind(7, iso(deal.days.back().addDays(1))).run();
    }
}

void DealBase::writeMoves(RawDatabase& raw, const Pattern& pattern)
{
    const QByteArray eventClock = raw.bytes("SELECT _c FROM stage_event");
    const QByteArray pipeline = pattern.pipeline.id.bytes();
    RawStatement addEvent(raw.handle(),
        "INSERT INTO stage_event(id, created_at, _c, _v, opportunity, pipeline, from_stage, to_stage, direction, "
        "amount, "
        "amount_currency, owner, happened_on, source) VALUES(?,?,?,1,?,?,?,?,?,?,'CNY',?,?,'person')");
    // Moves come over the years, not deal by deal: first all first ones, then all second ones …
    qint64 number = 0;
    for (size_t round = 0; round < 8; ++round) {
        for (qint64 i = 1; i <= m_n; ++i) {
            const Deal deal = Deal::at(i);
            if (round >= deal.path.size()) continue;
            const int to = deal.path[round];
            const char* direction = round == 0 ? "entered"
                : to == won                    ? "won"
                : to == lost                   ? "lost"
                : to < deal.path[round - 1]    ? "back"
                                               : "forward";
            ++number;
            addEvent.bindBlob(1, idOfNumber(2, number)).bind(2, number).bindBlob(3, eventClock);
            addEvent.bindBlob(4, idOfNumber(1, i)).bindBlob(5, pipeline);
            if (round == 0)
                addEvent.bindNull(6);
            else
                addEvent.bindBlob(6, pattern.stages[size_t(deal.path[round - 1])].id.bytes());
            addEvent.bindBlob(7, pattern.stages[size_t(to)].id.bytes()).bind(8, QByteArray(direction));
            addEvent.bind(9, deal.cents).bindBlob(10, pattern.people[size_t(deal.owner)].id.bytes());
            addEvent.bind(11, iso(deal.days[round])).run();
        }
    }
}

} // namespace fairlead
