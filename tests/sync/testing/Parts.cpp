#include "sync/testing/Parts.h"

#include "merge/ByteReader.h"
#include "merge/ByteWriter.h"

namespace fairlead::test {

namespace {
constexpr qsizetype headerLengthAt = 8, headerAt = 48;
}

qint64 headerLength(const QByteArray& file) { return qFromLittleEndian<quint32>(file.constData() + headerLengthAt); }

QByteArray headerOf(const QByteArray& file) { return file.mid(headerAt, headerLength(file)); }

QByteArray withHeader(const QByteArray& file, const QByteArray& header)
{
    QByteArray changed = file.first(headerAt) + header + file.sliced(headerAt + headerLength(file));
    qToLittleEndian(quint32(header.size()), changed.data() + headerLengthAt);
    return changed;
}

std::vector<QByteArray> fieldsOf(const QByteArray& header)
{
    std::vector<QByteArray> fields;
    ByteReader in(header);
    while (in.left() != 0) {
        const qsizetype at = header.size() - qsizetype(in.left());
        (void)in.varint();
        (void)in.view(size_t(in.varint()));
        fields.push_back(header.mid(at, header.size() - qsizetype(in.left()) - at));
    }
    return fields;
}

QByteArray joined(const std::vector<QByteArray>& fields)
{
    QByteArray bytes;
    for (const QByteArray& field : fields)
        bytes += field;
    return bytes;
}

QByteArray field(quint64 tag, const QByteArray& value)
{
    ByteWriter out;
    out.varint(tag);
    out.varint(quint64(value.size()));
    out.bytes(value.constData(), size_t(value.size()));
    return out.toByteArray();
}

Fate Tally::add(const QByteArray& bytes, const QString& name)
{
    const Fate fate = fateOf(bytes, name);
    ++(fate == Fate::Refused ? refused : fate == Fate::Identical ? identical : wrong);
    return fate;
}

Fate Tally::addMended(const QByteArray& bytes)
{
    const QByteArray file = mended(bytes);
    return add(file, nameFor(file));
}

void Tally::print(const char* what) const
{
    std::printf("malformed batches, %s: %d, refused %d, identical %d\n", what, all(), refused, identical);
}

} // namespace fairlead::test
