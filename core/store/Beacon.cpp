#include "store/Beacon.h"

#include "model/Catalog.h"

#include <QtEndian>
#include <sodium.h>

namespace fairlead {

namespace {

/// Appends values in one way only; little endian.
class Canonical
{
public:
    explicit Canonical(QByteArray& bytes)
        : m_out(&bytes)
    {
    }
    void number(quint64 value)
    {
        char raw[8];
        qToLittleEndian<quint64>(value, raw);
        m_out->append(raw, 8);
    }
    void stamp(const Stamp& stamp)
    {
        number(stamp.hlc);
        number(stamp.origin);
    }
    void id(const RecordId& id) { m_out->append(reinterpret_cast<const char*>(id.data()), 16); }
    void cell(const Cell& cell)
    {
        m_out->append(char(cell.index()));
        if (const auto* integer = std::get_if<qint64>(&cell)) return number(quint64(*integer));
        if (const auto* text = std::get_if<QString>(&cell)) {
            number(quint64(text->size()));
            for (const QChar unit : *text) {
                m_out->append(char(unit.unicode() & 0xff));
                m_out->append(char(unit.unicode() >> 8));
            }
        } else if (const auto* blob = std::get_if<QByteArray>(&cell)) {
            number(quint64(blob->size()));
            m_out->append(*blob);
        }
    }

private:
    QByteArray* m_out;
};

/// One buffer a thread: hashing a row must not cost memory.
Canonical beginRow(QByteArray& bytes, const RecordType& type, const RecordId& id)
{
    bytes.resize(0);
    Canonical out(bytes);
    out.number(type.number());
    out.id(id);
    return out;
}

} // namespace

QByteArray Beacon::bytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToLittleEndian<quint64>(m_low, bytes.data());
    qToLittleEndian<quint64>(m_high, bytes.data() + 8);
    return bytes;
}

std::optional<Beacon> Beacon::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != 16) return std::nullopt;
    Beacon beacon;
    beacon.m_low = qFromLittleEndian<quint64>(bytes.constData());
    beacon.m_high = qFromLittleEndian<quint64>(bytes.constData() + 8);
    return beacon;
}

void Beacon::addHash(const QByteArray& bytes)
{
    static const unsigned char key[crypto_shorthash_siphashx24_KEYBYTES] = "fairlead beacon";
    unsigned char hash[crypto_shorthash_siphashx24_BYTES];
    crypto_shorthash_siphashx24(hash, reinterpret_cast<const unsigned char*>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()), key);
    m_low += qFromLittleEndian<quint64>(hash);
    m_high += qFromLittleEndian<quint64>(hash + 8);
}

Beacon Beacon::ofGroup(const RecordType& type, const RecordId& row, const FieldGroup& group, const Stamp& stamp,
    const Stamp& born, const Cells& cells)
{
    Beacon beacon;
    size_t filled = cells.size();
    while (filled > 0 && isNull(cells[filled - 1]))
        --filled;
    // A blank group that stands where the row was born says nothing: a program that does not know it agrees.
    if (filled == 0 && stamp <= born) return beacon;
    thread_local QByteArray bytes;
    Canonical out = beginRow(bytes, type, row);
    out.number(group.number);
    if (!group.custom.isNull()) out.id(group.custom);
    out.stamp(stamp);
    for (size_t i = 0; i < filled; ++i)
        out.cell(cells[i]);
    beacon.addHash(bytes);
    return beacon;
}

Beacon Beacon::ofRow(const StoredRow& row, const RowStore& rows)
{
    Beacon beacon;
    if (row.clock.row().isNull() && row.clock.entries().empty()) return beacon;
    const RecordType& type = *row.record.type;
    thread_local QByteArray bytes;
    Canonical out = beginRow(bytes, type, row.record.id);
    out.stamp(row.clock.row());
    if (row.clock.row() == redactedStamp) {
        beacon.addHash(bytes);
        return beacon;
    }
    out.stamp(row.clock.of(group::deleted));
    out.number(row.record.deleted);
    out.stamp(row.clock.of(group::mergedInto));
    out.id(row.record.mergedInto);
    out.number(quint64(row.record.createdAt));
    out.id(row.record.createdBy);
    out.id(row.record.sourceRun);
    beacon.addHash(bytes);
    thread_local Cells cells;
    for (const FieldGroup& group : type.groups()) {
        cells.clear();
        for (int cell : group.cells)
            cells.push_back(row.record.cells[size_t(cell)]);
        const Stamp stamp = row.clock.of(rows.localGroup({ group.number, group.custom }));
        beacon.add(ofGroup(type, row.record.id, group, stamp, row.clock.row(), cells));
    }
    return beacon;
}

Beacon Beacon::ofAll(RowStore& rows)
{
    Beacon beacon;
    for (const auto& type : rows.catalog().types()) {
        Statement all = rows.connection().prepare("SELECT n FROM " + rows.sql(*type).table());
        while (all.step())
            if (const auto row = rows.loadRow(*type, all.integer(0))) beacon.add(ofRow(*row, rows));
    }
    return beacon;
}

} // namespace fairlead
