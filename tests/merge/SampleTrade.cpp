#include "merge/SampleTrade.h"

namespace fairlead::test {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 origin = 0x5d3f20a1c47be996;

} // namespace

SampleTrade::SampleTrade(quint64 seed)
    : m_random(seed, origin)
{
    const auto fill = [&](std::vector<RecordId>& ids, int count, quint16 type) {
        for (int i = 0; i < count; ++i) {
            // Ids as the program makes them, but the same in every run.
            QByteArray id
                = RecordId::computed(type, QByteArray::number(qulonglong(seed) * 100000 + qulonglong(i))).bytes();
            const quint64 ms = 1780000000000 + quint64(i) * 7919;
            for (int b = 0; b < 6; ++b)
                id[b] = char(ms >> (8 * (5 - b)));
            ids.push_back(RecordId::fromBytes(id));
        }
    };
    fill(m_people, 12, 1);
    fill(m_customers, 85, 2);
    fill(m_products, 7, 3);
    fill(m_stages, 6, 4);
    fill(m_campaigns, 5, 5);
    fill(m_old, 5000, 6);
}

Cell SampleTrade::date(int from, int days)
{
    return QDate(2026, 1, 1).addDays(from + int(m_random.below(quint64(days)))).toString(Qt::ISODate);
}

QString SampleTrade::words(size_t count)
{
    static const char* const known[] = { "pump", "line", "renewal", "pilot", "north", "plant", "service", "frame",
        "contract", "upgrade", "sensors", "phase", "spare", "parts", "office", "licence", "cooling", "valve",
        "retrofit", "yearly", "call", "buyer", "offer", "send", "ask", "budget", "site", "visit", "wait", "tender" };
    QString text;
    for (size_t i = 0; i < count; ++i)
        text += (i ? u" "_s : QString()) + QString::fromLatin1(known[m_random.below(std::size(known))]);
    return text;
}

std::vector<Operation> SampleTrade::imported(size_t count)
{
    std::vector<Operation> operations;
    for (size_t i = 0; i < count; ++i) {
        if (m_random.below(20) == 0) ++m_now; // about 20,000 rows a second
        operations.push_back(insert());
    }
    return operations;
}

Operation SampleTrade::insert()
{
    Operation operation;
    operation.type = 7;
    QByteArray id(16, '\0');
    for (int b = 0; b < 16; ++b)
        id[b] = b < 6 ? char(m_now >> (8 * (5 - b))) : char(m_random.below(256));
    operation.row = RecordId::fromBytes(id);
    m_hlc = std::max(m_hlc + 1, quint64(m_now) << 16);
    operation.stamp = Stamp { m_hlc, origin };
    const auto chance = [&](quint64 percent) { return m_random.below(100) < percent; };
    const auto set = [&](quint16 number, Cells cells) {
        operation.values.push_back({ { number, {} }, std::move(cells) });
    };
    static const char* const sources[] = { "web", "fair", "referral", "cold call", "partner", "campaign" };
    static const char* const regions[] = { "North", "South", "East", "West", "Central" };
    set(1, { words(2) + u' ' + QString::number(m_random.below(1000)) });
    set(2, { pick(m_customers) });
    set(3, { pick(m_people) });
    set(4, { m_campaigns[0].bytes(), pick(m_stages), date(-200, 200), Cell(), Cell(), Cell() });
    set(6, { qint64(1 + m_random.below(900000)) * 100, u"CNY"_s });
    set(7, { date(0, 240) });
    set(8, { date(-300, 300) });
    if (chance(40)) set(9, { qint64(m_random.below(20)) * 500, pick(m_stages) });
    set(10, { QString::fromLatin1(sources[m_random.below(std::size(sources))]) });
    set(11, { qint64(1 + m_random.below(4)) });
    set(12, { pick(m_products) });
    if (chance(50)) set(13, { words(4) });
    if (chance(10)) set(14, { words(25) });
    set(15, { QString::fromLatin1(regions[m_random.below(std::size(regions))]) });
    if (chance(30)) set(16, { pick(m_campaigns) });
    set(17, { u"OPP-%1"_s.arg(m_number++) });
    if (chance(60)) set(18, { date(0, 60) });
    set(19, { qint64(m_random.below(5)) });
    set(20, { QString::number(m_random.below(100)) + u"-a0"_s, pick(m_stages) });
    set(group::birth, { qint64(m_now), m_people[0].bytes(), m_old[0].bytes(), qint64(0) });
    return operation;
}

std::vector<Operation> SampleTrade::edits(size_t count)
{
    std::vector<Operation> operations;
    for (size_t i = 0; i < count; ++i)
        operations.push_back(edit());
    return operations;
}

Operation SampleTrade::edit()
{
    m_now += qint64(m_random.below(120000));
    m_hlc = std::max(m_hlc + 1, quint64(m_now) << 16);
    Operation operation { Operation::Kind::SetGroup, 7, m_old[m_random.below(m_old.size())], { m_hlc, origin }, {},
        {} };
    operation.base = { quint64(m_now - qint64(m_random.below(30)) * 86400000 - qint64(m_random.below(86400000))) << 16
            | m_random.below(50),
        m_random.below(2) ? origin : 1000 + m_random.below(6) };
    if (operation.base.hlc >= m_hlc) operation.base.hlc = m_hlc - 1;
    const auto set = [&](quint16 number, Cells cells) {
        operation.values.push_back({ { number, {} }, std::move(cells) });
    };
    switch (m_random.below(7)) {
    case 0:
        set(4, { m_campaigns[0].bytes(), pick(m_stages), date(0, 3), Cell(), Cell(), Cell() });
        break;
    case 1:
        set(6, { qint64(1 + m_random.below(900000)) * 100, u"CNY"_s });
        break;
    case 2:
        set(7, { date(0, 240) });
        break;
    case 3:
        set(13, { words(5) });
        break;
    case 4:
        set(3, { pick(m_people) });
        break;
    case 5:
        set(14, { words(15) });
        break;
    default:
        set(20, { QString::number(m_random.below(1000)) + u"-Vk"_s, pick(m_stages) });
    }
    return operation;
}

} // namespace fairlead::test
