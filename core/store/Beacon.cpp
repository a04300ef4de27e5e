#include "store/Beacon.h"

#include "model/Catalog.h"

#include <QtEndian>
#include <sodium.h>

namespace fairlead {

namespace {

/// Values in one way only, one after the other; little endian. Its memory serves again.
class Canonical
{
public:
    void begin() { m_size = 0; }
    void small(quint16 value) { qToLittleEndian<quint16>(value, room(2)); }
    void number(quint64 value) { qToLittleEndian<quint64>(value, room(8)); }
    void stamp(const Stamp& stamp)
    {
        number(stamp.hlc);
        number(stamp.origin);
    }
    void id(const RecordId& id) { std::memcpy(room(16), id.data(), 16); }
    void cell(const Cell& cell)
    {
        *room(1) = char(cell.index());
        if (const auto* integer = std::get_if<qint64>(&cell)) return number(quint64(*integer));
        if (const auto* text = std::get_if<QString>(&cell)) {
            number(quint64(text->size()));
            qToLittleEndian<quint16>(text->constData(), text->size(), room(size_t(text->size()) * 2));
        } else if (const auto* blob = std::get_if<QByteArray>(&cell)) {
            number(quint64(blob->size()));
            std::memcpy(room(size_t(blob->size())), blob->constData(), size_t(blob->size()));
        }
    }
    const char* data() const { return m_bytes.data(); }
    size_t size() const { return m_size; }

private:
    char* room(size_t length)
    {
        if (m_size + length > m_bytes.size()) m_bytes.resize((m_size + length) * 2 + 256);
        m_size += length;
        return m_bytes.data() + m_size - length;
    }

    std::vector<char> m_bytes;
    size_t m_size = 0;
};

/// One a thread: hashing a row must not cost memory.
Canonical& canonical()
{
    thread_local Canonical out;
    out.begin();
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

void Beacon::addHash(const RecordId& row, const char* data, size_t size)
{
    static_assert(crypto_shorthash_siphashx24_KEYBYTES == 16);
    unsigned char hash[crypto_shorthash_siphashx24_BYTES];
    crypto_shorthash_siphashx24(hash, reinterpret_cast<const unsigned char*>(data), size, row.data());
    m_low += qFromLittleEndian<quint64>(hash);
    m_high += qFromLittleEndian<quint64>(hash + 8);
}

template <typename CellAt>
void Beacon::addGroup(const RecordType& type, const RecordId& row, const FieldGroup& group, const Stamp& stamp,
    const Stamp& born, size_t count, CellAt&& cellAt)
{
    while (count > 0 && isNull(cellAt(count - 1)))
        --count;
    // A blank group that stands where the row was born says nothing: a program that does not know it agrees.
    if (count == 0 && stamp <= born) return;
    Canonical& out = canonical();
    out.small(type.number());
    out.small(group.number);
    if (!group.custom.isNull()) out.id(group.custom);
    out.stamp(stamp);
    for (size_t i = 0; i < count; ++i)
        out.cell(cellAt(i));
    addHash(row, out.data(), out.size());
}

Beacon Beacon::ofGroup(const RecordType& type, const RecordId& row, const FieldGroup& group, const Stamp& stamp,
    const Stamp& born, const Cells& cells)
{
    Beacon beacon;
    beacon.addGroup(type, row, group, stamp, born, cells.size(), [&](size_t i) -> const Cell& { return cells[i]; });
    return beacon;
}

Beacon Beacon::ofRow(const StoredRow& row, const RowStore& rows)
{
    Beacon beacon;
    if (row.clock.row().isNull() && row.clock.entries().empty()) return beacon;
    const RecordType& type = *row.record.type;
    const RecordId& id = row.record.id;
    Canonical& out = canonical();
    out.small(type.number());
    out.stamp(row.clock.row());
    if (row.clock.row() == redactedStamp) {
        beacon.addHash(id, out.data(), out.size());
        return beacon;
    }
    out.stamp(row.clock.of(group::deleted));
    out.number(row.record.deleted);
    out.stamp(row.clock.of(group::mergedInto));
    out.id(row.record.mergedInto);
    out.number(quint64(row.record.createdAt));
    out.id(row.record.createdBy);
    out.id(row.record.sourceRun);
    beacon.addHash(id, out.data(), out.size());
    for (const FieldGroup& group : type.groups()) {
        const Stamp stamp = row.clock.of(rows.localGroup({ group.number, group.custom }));
        beacon.addGroup(type, id, group, stamp, row.clock.row(), group.cells.size(),
            [&](size_t i) -> const Cell& { return row.record.cells[size_t(group.cells[i])]; });
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
