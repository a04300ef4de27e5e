// Names of batches and of the folders they lie in.
#include "store/ContentHash.h"
#include "sync/BatchFile.h"

#include <QtEndian>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {
constexpr int epochBits = 10;

/// Lower-case hex digits only, exactly `digits` of them.
std::optional<quint64> hexNumber(QStringView text, int digits)
{
    if (text.size() != digits) return std::nullopt;
    quint64 value = 0;
    for (const QChar c : text) {
        const int digit = c >= u'0' && c <= u'9' ? c.unicode() - u'0'
            : c >= u'a' && c <= u'f'             ? c.unicode() - u'a' + 10
                                                 : -1;
        if (digit < 0) return std::nullopt;
        value = value << 4 | quint64(digit);
    }
    return value;
}
} // namespace

quint64 headOf(const QByteArray& hash)
{
    FL_PROMISE(hash.size() >= 8);
    return qFromLittleEndian<quint64>(hash.constData());
}

quint64 originOf(const RecordId& device, quint64 incarnation)
{
    QByteArray bytes = device.bytes() + QByteArray(8, Qt::Uninitialized);
    qToLittleEndian(incarnation, bytes.data() + 16);
    ContentHash hash;
    hash.add(bytes);
    return headOf(hash.finish());
}

QString batchName(quint64 seq, const QByteArray& hash)
{
    return u"%1-%2.flb"_s.arg(seq, 8, 16, QChar(u'0')).arg(QString::fromLatin1(hash.first(8).toHex()));
}

std::optional<BatchName> parseBatchName(const QString& name)
{
    if (name.size() != 29 || name[8] != u'-' || !name.endsWith(u".flb")) return std::nullopt;
    const auto seq = hexNumber(QStringView(name).first(8), 8);
    const auto head = hexNumber(QStringView(name).sliced(9, 16), 16);
    if (!seq || !head || *seq == 0 || *seq > batchlimits::seq) return std::nullopt;
    return BatchName { *seq, qbswap(*head) };
}

QString epochOf(quint64 seq) { return u"e%1"_s.arg(seq >> epochBits, 4, 16, QChar(u'0')); }

std::optional<quint64> parseEpoch(const QString& name)
{
    if (!name.startsWith(u'e')) return std::nullopt;
    return hexNumber(QStringView(name).sliced(1), 4);
}

} // namespace fairlead
