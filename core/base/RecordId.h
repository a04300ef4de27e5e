#pragma once
#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace fairlead {

/// The 16-byte name of a record, final from the moment of creation and never reused. A null id names nothing.
class RecordId
{
public:
    RecordId() = default;

    /// A UUIDv7: ordered by creation, so that rows that are made together lie together; those that one thread makes
    /// one after the other are in this order even within a millisecond. `unixMs` is UTC.
    static RecordId create(qint64 unixMs);
    /// A UUIDv8 computed from the natural key (BLAKE2b-128 over type and key): the same thing entered on two
    /// laptops is one row. `key` must already be in the form of text.h keyText().
    static RecordId computed(quint16 typeNumber, const QByteArray& key);
    /// Exactly 16 bytes, or a null id.
    static RecordId fromBytes(const QByteArray& bytes);
    /// The usual writing with hyphens, or 32 hex digits; nothing if it is neither.
    static std::optional<RecordId> parse(const QString& text);

    bool isNull() const;
    QByteArray bytes() const { return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), 16); }
    const uint8_t* data() const { return m_bytes.data(); }
    QString toString() const;

    auto operator<=>(const RecordId&) const = default;

private:
    std::array<uint8_t, 16> m_bytes {};
};

inline size_t qHash(const RecordId& id, size_t seed = 0) { return qHashBits(id.data(), 16, seed); }

} // namespace fairlead
