#include "store/SyncOverview.h"

#include "store/CareParts.h"
#include "store/SyncMeta.h"

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class OverviewReader
{
public:
    OverviewReader(const Reader& reader, const std::vector<qint64>& boundaries, int mostExchanges)
        : m_reader(reader)
        , m_connection(reader.connection())
        , m_boundaries(boundaries)
        , m_mostExchanges(mostExchanges)
    {
    }

    SyncOverview read()
    {
        const auto moment = m_reader.snapshot();
        readNotes();
        readDevices();
        if (!m_answer.shared) return m_answer;
        readTraffic();
        readExchanges();
        readFiles();
        return std::move(m_answer);
    }

private:
    void readNotes()
    {
        m_answer.folder = metaText(m_connection, u"sync_folder"_s);
        m_answer.at = metaText(m_connection, u"sync_at"_s).toLongLong();
        const QString trouble = metaText(m_connection, u"sync_trouble"_s);
        // A person who stopped a meeting has no trouble.
        const auto code = ErrorCode(trouble.section(u' ', 0, 0).toInt());
        if (!trouble.isEmpty() && code != ErrorCode::Cancelled)
            m_answer.trouble = Error { code, trouble.section(u' ', 1) };
        m_answer.waiting = waitingOperations(m_connection);
        m_answer.silentSince = metaText(m_connection, u"sync_silent_since"_s).toLongLong();
    }

    /// A computer has a stream for each time it began anew: the newest says what it is called and who sits there.
    void readDevices()
    {
        Statement rows = m_connection.prepare(
            "SELECT no, device, own, name, person, registry, applied, seen, made_at, ahead, heard_at FROM stream "
            "ORDER BY heard_at, no");
        while (rows.step()) {
            SyncDevice& device = deviceOf(rows.id(1), rows.integer(0));
            device.own = device.own || rows.integer(2) != 0;
            device.missing += std::max<qint64>(0, rows.integer(7) - rows.integer(6));
            if (rows.integer(6) == 0 && !device.own) continue;
            device.name = rows.text(3);
            device.person = rows.id(4);
            device.newerProgram = rows.integer(5) > SyncStore::schemaVersion();
            // As it was by the clock of the share: the computer's own may be off by days.
            if (rows.integer(8)) device.madeAt = std::max(device.madeAt, rows.integer(8) - rows.integer(9));
            device.ahead = rows.integer(9);
            device.heardAt = std::max(device.heardAt, rows.integer(10));
        }
        const RecordType& person = m_reader.catalog().type(u"person"_s);
        for (SyncDevice& device : m_answer.devices) {
            if (!device.person.isNull()) device.personName = m_reader.titleOf(person, device.person).text;
            m_answer.shared = m_answer.shared || device.own;
        }
        order();
    }

    SyncDevice& deviceOf(const RecordId& id, qint64 stream)
    {
        size_t at = 0;
        while (at < m_answer.devices.size() && m_answer.devices[at].device != id)
            ++at;
        if (at == m_answer.devices.size()) {
            m_answer.devices.emplace_back();
            m_answer.devices.back().device = id;
        }
        m_deviceOfStream[stream] = id;
        return m_answer.devices[at];
    }

    void order()
    {
        std::stable_sort(m_answer.devices.begin(), m_answer.devices.end(), [](const auto& one, const auto& other) {
            if (one.own != other.own) return one.own;
            return std::tie(one.personName, one.name) < std::tie(other.personName, other.name);
        });
        for (size_t at = 0; at < m_answer.devices.size(); ++at)
            m_places[m_answer.devices[at].device] = at;
    }

    size_t placeOf(qint64 stream) const { return m_places.value(m_deviceOfStream.value(stream)); }

    void readTraffic()
    {
        Statement rows = m_connection.prepare("SELECT b.stream, s.own, sum(b.ops), sum(b.ops>0) FROM batch b JOIN "
                                              "stream s ON s.no=b.stream WHERE b.at>=? AND b.at<? GROUP BY b.stream");
        for (size_t day = 0; day < m_boundaries.size(); ++day) {
            const bool last = day + 1 == m_boundaries.size();
            SyncTraffic traffic;
            rows.bind(1, m_boundaries[day]).bind(2, last ? std::numeric_limits<qint64>::max() : m_boundaries[day + 1]);
            while (rows.step()) {
                (rows.integer(1) ? traffic.out : traffic.in) += rows.integer(2);
                if (!last) continue;
                SyncDevice& device = m_answer.devices[placeOf(rows.integer(0))];
                device.operations += rows.integer(2);
                device.batches += rows.integer(3);
            }
            rows.reset();
            m_answer.days.push_back(traffic);
        }
    }

    /// Signs of life without content are no exchange. A first meeting brings thousands of batches: the newest do.
    void readExchanges()
    {
        Statement rows = m_connection.prepare(
            "SELECT stream, max(at), sum(ops), count(*), sum(size) FROM (SELECT stream, at, ops, size FROM batch "
            "WHERE ops>0 ORDER BY at DESC LIMIT 5000) GROUP BY stream, at/60000 ORDER BY 2 DESC LIMIT ?");
        rows.bind(1, qint64(m_mostExchanges));
        while (rows.step()) {
            const size_t device = placeOf(rows.integer(0));
            m_answer.exchanges.push_back({ rows.integer(1), m_answer.devices[device].own, device, rows.integer(2),
                rows.integer(3), rows.integer(4) });
        }
    }

    void readFiles()
    {
        Statement sum = m_connection.prepare("SELECT count(*), coalesce(sum(size),0) FROM batch WHERE state<>1");
        if (sum.step()) {
            m_answer.batches = sum.integer(0);
            m_answer.bytes = sum.integer(1);
        }
        Statement bad = m_connection.prepare("SELECT name, reason, since, tries FROM share_file ORDER BY 1");
        while (bad.step())
            m_answer.badFiles.push_back({ bad.text(0), bad.text(1), bad.integer(2), int(bad.integer(3)) });
    }

    const Reader& m_reader;
    Connection& m_connection;
    const std::vector<qint64>& m_boundaries;
    int m_mostExchanges;
    SyncOverview m_answer;
    QHash<qint64, RecordId> m_deviceOfStream;
    QHash<RecordId, size_t> m_places;
};

} // namespace

Result<SyncOverview> readSyncOverview(const Reader& reader, const std::vector<qint64>& boundaries, int mostExchanges)
{
    return guarded([&]() -> Result<SyncOverview> { return OverviewReader(reader, boundaries, mostExchanges).read(); });
}

Result<QString> readSyncNote(const Reader& reader, const QString& key)
{
    return guarded([&]() -> Result<QString> { return metaText(reader.connection(), u"sync_"_s + key); });
}

} // namespace fairlead
