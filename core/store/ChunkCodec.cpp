#include "store/ChunkCodec.h"

#include "merge/OperationCodec.h"

#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

// format u8 | complete u8 | made at i64 | edit 16 bytes | person 16 bytes | length of the name u16 | name | operations
constexpr char chunkFormat = 1;
constexpr qsizetype headLength = 1 + 1 + 8 + 16 + 16 + 2;
constexpr qsizetype longestName = 400;

/// Never half a character at the end.
QByteArray nameBytes(const QString& name)
{
    QString shorter = name;
    QByteArray bytes = shorter.toUtf8();
    while (bytes.size() > longestName) {
        shorter.truncate(shorter.size() - std::max<qsizetype>(1, (bytes.size() - longestName) / 4));
        if (!shorter.isEmpty() && shorter.back().isHighSurrogate()) shorter.chop(1);
        bytes = shorter.toUtf8();
    }
    return bytes;
}

} // namespace

QByteArray encodeChunk(const ChunkContent& content)
{
    const QByteArray name = nameBytes(content.editName);
    QByteArray bytes(headLength, '\0');
    bytes[0] = chunkFormat;
    bytes[1] = char(content.complete);
    qToLittleEndian<qint64>(content.madeAt, bytes.data() + 2);
    std::memcpy(bytes.data() + 10, content.editId.data(), 16);
    std::memcpy(bytes.data() + 26, content.person.data(), 16);
    qToLittleEndian<quint16>(quint16(name.size()), bytes.data() + 42);
    return bytes + name + encodeOperations(content.operations);
}

Result<ChunkContent> decodeChunk(const QByteArray& bytes, quint64 origin)
{
    const auto damaged = [](const QString& what) { return Error { ErrorCode::Damaged, what }; };
    if (bytes.size() < headLength) return damaged(u"a transaction is cut off"_s);
    if (bytes[0] != chunkFormat) return damaged(u"a transaction of another format"_s);
    if (uchar(bytes[1]) > 1) return damaged(u"a transaction that is neither complete nor not"_s);
    ChunkContent content;
    content.complete = bytes[1] != 0;
    content.madeAt = qFromLittleEndian<qint64>(bytes.constData() + 2);
    content.editId = RecordId::fromBytes(bytes.mid(10, 16));
    content.person = RecordId::fromBytes(bytes.mid(26, 16));
    const qsizetype nameLength = qFromLittleEndian<quint16>(bytes.constData() + 42);
    if (nameLength > longestName || headLength + nameLength > bytes.size())
        return damaged(u"the name of an edit is cut off"_s);
    content.editName = QString::fromUtf8(bytes.constData() + headLength, nameLength);
    auto operations = decodeOperations(bytes.mid(headLength + nameLength), origin);
    if (!operations) return operations.error();
    content.operations = std::move(*operations);
    return content;
}

} // namespace fairlead
